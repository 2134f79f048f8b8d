import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { perform, type Request } from '../../../core/perform.ts'
import { fail } from '../../../core/problem.ts'
import type { App } from '../../../core/world.ts'
import { claimed } from '../../evidence/claimed.ts'
import { beginsWith, checkSigned, type SignedFault } from '../signing/check-signed.ts'
import type { Signer } from '../signing/cms-signature.ts'
import type { IssuedDocument } from './issued-shapes.ts'
import { signableDocument } from './signable-document.ts'
import { storeSignedDocument } from './store-signed-document.ts'

const refused = (fault: SignedFault | 'earlier-signature-missing'): never => fail('signed-document-refused', { fault })

/**
 * Takes the signed file of a document in: checked against the issued bytes and its signatures before it is kept. One that
 * comes after another must begin with that one: signatures are added, none is taken away.
 */
export async function takeInSigned(
  app: App,
  stream: Readable,
  documentId: string,
  by: Request,
): Promise<IssuedDocument> {
  const { maxUploadBytes: maxBytes, files, signatureAuthorities: authorities } = app.world
  const { output: document } = await perform(app, signableDocument, { documentId }, by)
  const { sha256, sizeBytes, signed } = document
  if (!authorities || !sha256 || !sizeBytes) return fail('not-found')
  let signers: Signer[] = []
  const stored = await files.receive(stream, {
    maxBytes,
    accepted: ['application/pdf'],
    async check(path, file) {
      const bytes = await readFile(path)
      const checked = await checkSigned(bytes, { sha256, sizeBytes }, { authorities, at: app.clock() })
      if (checked.fault) return refused(checked.fault)
      if (signed && !beginsWith(bytes, signed)) return refused('earlier-signature-missing')
      signers = checked.signers
      await claimed(app, file.sha256)
    },
  })
  const { mediaType: _type, ...file } = stored
  const replaces = signed?.sha256 ?? null
  return (await perform(app, storeSignedDocument, { documentId, ...file, signers, replaces }, by)).output
}
