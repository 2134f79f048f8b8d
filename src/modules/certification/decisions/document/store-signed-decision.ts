import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { Id } from '../../../../core/shapes.ts'
import { receivedSigned } from '../../../documents/issued/issued-shapes.ts'
import { keepSigned } from '../../../documents/issued/keep-signed.ts'
import { drafters } from '../../issuer.ts'
import { lockDocument, saveFiles } from './document-store.ts'
import { issuedDecisionView } from './document-view.ts'
import { IssuedDecision } from './paper-shapes.ts'
import { readSignable } from './reach-document.ts'

export const storeSignedDecision = action({
  name: 'storeSignedDecision',
  summary:
    'The signed file of the document of a decision: the issued bytes with valid signatures added, and nothing else',
  kind: 'command',
  roles: drafters,
  input: z.strictObject({ decisionId: Id, ...receivedSigned }),
  output: IssuedDecision,
  subject: ({ decisionId: id }) => ({ type: 'decision', id }),
  async run(context, { decisionId, ...received }) {
    const { db } = context
    await readSignable(context, decisionId)
    const document = await lockDocument(db, decisionId)
    return issuedDecisionView(
      await keepSigned(context, document, received, (signed) => saveFiles(db, document.id, signed)),
    )
  },
})
