import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { checkLeads, leadingRoles } from '../../scoring/authority.ts'
import { lockSession } from '../../scoring/sessions/session-store.ts'
import { listResults } from '../../scoring/store.ts'
import { issue } from '../issued/issue.ts'
import { IssuedDocumentList, signing } from '../issued/issued-shapes.ts'
import { type Issued, listIssued } from '../issued/issued-store.ts'
import { issuedView } from '../issued/issued-view.ts'
import { isRecusedFromSome } from '../issued/reach-issued.ts'
import { noticesOf } from './read-notices.ts'

export const issueResultNotices = action({
  name: 'issueResultNotices',
  summary: 'Issue the notices of all results of a closed session, one for each dossier, in the order of the agenda',
  kind: 'command',
  roles: leadingRoles,
  input: z.strictObject({ sessionId: Id, ...signing }),
  output: IssuedDocumentList,
  subject: ({ sessionId }, { items }) => [
    { type: 'session', id: sessionId },
    ...items.map(({ id }) => ({ type: 'document', id })),
  ],
  async run(context, { sessionId, signerName, signerTitle }) {
    const { db, actor } = context
    const session = await lockSession(db, actor, sessionId)
    const { closedAt } = session
    checkLeads(actor, session)
    if (await isRecusedFromSome(db, actor, sessionId)) fail('document-of-recusal')
    const standing = (await listResults(db, actor, sessionId)).filter(({ supersededAt }) => supersededAt === null)
    const notices = await noticesOf(context, session.id, standing)
    const earlier = await listIssued(db, sessionId)
    if (earlier.some(({ kind, sessionClosedAt }) => kind === 'result-notice' && sessionClosedAt === closedAt))
      fail('document-already-issued')
    const signer = { name: signerName, title: signerTitle }
    const issued: Issued[] = []
    // One after the other, so that the numbers follow the agenda.
    for (const notice of notices) {
      const { dossierId } = notice
      const place = { sessionId, sessionClosedAt: closedAt!, kind: 'result-notice', dossierId } as const
      const made = await issue(context, { place, session, signer }, (head) => ({
        kind: 'notice',
        paper: { ...notice, ...head },
      }))
      issued.push(made)
    }
    return { sessionId, items: issued.map(issuedView) }
  },
})
