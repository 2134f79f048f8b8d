import type { Readable } from 'node:stream'
import { perform, type Request } from '../../../core/perform.ts'
import { fail } from '../../../core/problem.ts'
import type { App } from '../../../core/world.ts'
import type { IssuedDocument } from './issued-shapes.ts'
import { receiveSigned } from './receive-files.ts'
import { signableDocument } from './signable-document.ts'
import { storeSignedDocument } from './store-signed-document.ts'

/** Takes the signed file of a document in, if the actor may bring it. */
export async function takeInSigned(
  app: App,
  stream: Readable,
  documentId: string,
  by: Request,
): Promise<IssuedDocument> {
  const { sha256, sizeBytes, signed } = (await perform(app, signableDocument, { documentId }, by)).output
  if (!sha256 || !sizeBytes) return fail('not-found')
  const received = await receiveSigned(app, stream, { issued: { sha256, sizeBytes }, signed })
  return (await perform(app, storeSignedDocument, { documentId, ...received }, by)).output
}
