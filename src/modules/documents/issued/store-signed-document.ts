import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { leadingRoles } from '../../scoring/authority.ts'
import { IssuedDocument, receivedSigned } from './issued-shapes.ts'
import { lockIssued, saveFiles } from './issued-store.ts'
import { issuedView } from './issued-view.ts'
import { keepSigned } from './keep-signed.ts'
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
    const { db } = context
    await readSignable(context, documentId)
    const document = await lockIssued(db, documentId)
    return issuedView(await keepSigned(context, document, received, (signed) => saveFiles(db, documentId, signed)))
  },
})
