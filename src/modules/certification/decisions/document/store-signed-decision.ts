import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { Id } from '../../../../core/shapes.ts'
import { signedAnew } from '../../../documents/issued/issued-files.ts'
import { receivedSigned } from '../../../documents/issued/issued-shapes.ts'
import { keepFile } from '../../../evidence/store.ts'
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
    const { db, now } = context
    await readSignable(context, decisionId)
    const document = await lockDocument(db, decisionId)
    const signed = signedAnew(document, received, now)
    if (!signed) return issuedDecisionView(document)
    await keepFile(db, received.sha256, now)
    await saveFiles(db, document.id, signed)
    return issuedDecisionView({ ...document, ...signed })
  },
})
