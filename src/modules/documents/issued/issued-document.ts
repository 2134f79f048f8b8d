import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { IssuedDocument } from './issued-shapes.ts'
import { issuedView } from './issued-view.ts'
import { readIssued } from './reach-issued.ts'

export const issuedDocument = action({
  name: 'issuedDocument',
  summary: 'An issued document: number, day, signer, the hash of its file, and who signed it',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ documentId: Id }),
  output: IssuedDocument,
  async run(context, { documentId }) {
    return issuedView(await readIssued(context, documentId))
  },
})
