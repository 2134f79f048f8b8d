import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { keepFile } from '../../evidence/store.ts'
import { leadingRoles } from '../../scoring/authority.ts'
import { signedAnew } from './issued-files.ts'
import { IssuedDocument, receivedSigned } from './issued-shapes.ts'
import { lockIssued, saveFiles } from './issued-store.ts'
import { issuedView } from './issued-view.ts'
import { readSignable } from './reach-issued.ts'

export const storeSignedDocument = action({
  name: 'storeSignedDocument',
  summary: 'The signed file of an issued document: the issued bytes with valid signatures added, and nothing else',
  kind: 'command',
  roles: leadingRoles,
  input: z.strictObject({ documentId: Id, ...receivedSigned }),
  output: IssuedDocument,
  subject: ({ documentId }) => ({ type: 'document', id: documentId }),
  async run(context, { documentId, ...received }) {
    const { db, now } = context
    await readSignable(context, documentId)
    const document = await lockIssued(db, documentId)
    const signed = signedAnew(document, received, now)
    if (!signed) return issuedView(document)
    await keepFile(db, received.sha256, now)
    await saveFiles(db, documentId, signed)
    return issuedView({ ...document, ...signed })
  },
})
