import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { checkLeads, leadingRoles } from '../../scoring/authority.ts'
import { lockSession } from '../../scoring/sessions/session-store.ts'
import { sessionDocumentKinds } from '../rules.ts'
import { readSessionDocument } from '../sessions/read-session-document.ts'
import { issue } from './issue.ts'
import { IssuedDocument, signing } from './issued-shapes.ts'
import { findIssuedOf } from './issued-store.ts'
import { issuedView } from './issued-view.ts'
import { isRecusedFromSome } from './reach-issued.ts'

export const issueSessionDocument = action({
  name: 'issueSessionDocument',
  summary:
    'Issue the minutes or the report of a closed session: it has a number, a day and a signer, and stays as it is',
  kind: 'command',
  roles: leadingRoles,
  input: z.strictObject({ sessionId: Id, document: z.enum(sessionDocumentKinds), ...signing }),
  output: IssuedDocument,
  subject: ({ sessionId }, { id }) => [
    { type: 'session', id: sessionId },
    { type: 'document', id },
  ],
  async run(context, { sessionId, document: kind, signerName, signerTitle }) {
    const { db, actor } = context
    const session = await lockSession(db, actor, sessionId)
    checkLeads(actor, session)
    if (await isRecusedFromSome(db, actor, sessionId)) fail('document-of-recusal')
    const asDraft = await readSessionDocument(context, { sessionId, document: kind })
    const place = { sessionId, sessionClosedAt: asDraft.closedAt, kind, dossierId: null }
    if (await findIssuedOf(db, place)) fail('document-already-issued')
    const order = { place, session, signer: { name: signerName, title: signerTitle } }
    const issued = await issue(context, order, (head) => ({ kind: 'session', paper: { ...asDraft, ...head } }))
    return issuedView(issued)
  },
})
