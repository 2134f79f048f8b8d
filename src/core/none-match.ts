/** Whether an `If-None-Match` holds the tag, so that the answer is 304 (RFC 9110 §13.1.2). */
export const noneMatch = (header: string | undefined, etag: string): boolean =>
  header !== undefined && (header === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))
