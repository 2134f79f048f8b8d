import { Upload, type UploadOptions } from 'tus-js-client'
import type { Person } from './app.ts'

/** Sends bytes by tus in pieces of a size; resolves to the address of the upload, rejects with the status refused with. */
export const sendInPieces = (
  endpoint: string,
  bytes: Buffer,
  { token }: Pick<Person, 'token'>,
  metadata: { dossierId: string; evidenceId: string },
  options: Partial<UploadOptions> = {},
): Promise<string> =>
  new Promise((resolve, reject) => {
    const upload = new Upload(bytes, {
      endpoint,
      metadata,
      headers: { authorization: `Bearer ${token}` },
      chunkSize: 50_000,
      retryDelays: null,
      onSuccess: () => resolve(upload.url!),
      onError: (error) => {
        const answer = 'originalResponse' in error ? error.originalResponse : null
        reject(Object.assign(error, { status: answer?.getStatus(), body: answer?.getBody() }))
      },
      ...options,
    })
    upload.start()
  })
