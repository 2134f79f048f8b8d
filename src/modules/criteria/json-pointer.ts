/** The RFC 6901 pointer of a path of member names and indexes: `['choices', '5.2']` → `/choices/5.2`. */
export function jsonPointer(...path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
