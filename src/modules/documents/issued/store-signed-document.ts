import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { keepFile } from '../../evidence/store.ts'
import { leadingRoles } from '../../scoring/authority.ts'
import { IssuedDocument, Signer } from './issued-shapes.ts'
import { lockIssued, saveFiles } from './issued-store.ts'
import { issuedView } from './issued-view.ts'
import { readSignable } from './reach-issued.ts'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const storeSignedDocument = action({
  name: 'storeSignedDocument',
  summary: 'The signed file of an issued document: the issued bytes with valid signatures added, and nothing else',
  kind: 'command',
  roles: leadingRoles,
  input: z.strictObject({
    documentId: Id,
    sha256: Sha256,
    sizeBytes: z.int().positive(),
    signers: z.array(Signer).min(1),
    /** The signed file that this one was checked to begin with; null: there was none. */
    replaces: Sha256.nullable(),
  }),
  output: IssuedDocument,
  subject: ({ documentId }) => ({ type: 'document', id: documentId }),
  async run(context, { documentId, sha256, sizeBytes, signers, replaces }) {
    const { db, now } = context
    await readSignable(context, documentId)
    const document = await lockIssued(db, documentId)
    // Another file came back meanwhile: it has to be a part of this one.
    if (document.signedSha256 !== replaces) fail('stale-version')
    if (document.signedSha256 === sha256) return issuedView(document)
    const signed = { signedSha256: sha256, signedSizeBytes: sizeBytes, signedAt: now, signers }
    await keepFile(db, sha256, now)
    await saveFiles(db, documentId, signed)
    return issuedView({ ...document, ...signed })
  },
})
