import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { yearOf } from '../../../core/clock.ts'
import { nextNumbers } from '../../../core/counters.ts'
import { failAt } from '../../../core/input.ts'
import { enqueue } from '../../../core/jobs.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { lockDecision } from '../../certification/decisions/document/document-store.ts'
import { readOwnDecision } from '../../certification/decisions/document/reach-document.ts'
import { authorityOfUnit, drafters } from '../../certification/issuer.ts'
import { listDecisionItems, readCertificate } from '../../certification/store.ts'
import { noFiles } from '../../documents/issued/file-columns.ts'
import { signing } from '../../documents/issued/issued-shapes.ts'
import { noticePaper } from './notice-paper.ts'
import { noticeNumber } from './notice-rules.ts'
import { RevocationNoticeList } from './notice-shapes.ts'
import { addNotices, hasNotices, type IssuedNotice } from './notice-store.ts'
import { noticeView } from './notice-view.ts'
import { printNotice } from './print-notice.ts'

export const issueRevocationNotices = action({
  name: 'issueRevocationNotices',
  summary:
    'Issue the notices of all that a decision revoked, one for each certificate: each has a number, a day and a signer, and stays as it is',
  kind: 'command',
  roles: drafters,
  input: z.strictObject({ decisionId: Id, ...signing }),
  output: RevocationNoticeList,
  subject: ({ decisionId }, { items }) => [
    { type: 'decision', id: decisionId },
    ...items.map(({ id }) => ({ type: 'revocation-notice', id })),
  ],
  async run(context, { decisionId, signerName, signerTitle }) {
    const { db, actor, world, now, today } = context
    const decision = await readOwnDecision(context, decisionId)
    if (decision.kind !== 'revoke')
      failAt(['decisionId'], 'no-revocation', 'Quyết định này không thu hồi gì', 'This decision revokes nothing')
    await lockDecision(db, decisionId)
    if (await hasNotices(db, decisionId)) fail('document-already-issued')
    const items = await listDecisionItems(db, actor, [decisionId])
    const certificates = await Promise.all(items.map((item) => readCertificate(db, actor, item.certificateId!)))
    const level = authorityOfUnit(world, decision.unitCode)
    const order = { scope: decision.unitCode, year: yearOf(today), count: certificates.length }
    const running = await nextNumbers(db, 'revocation-notice', order)
    const issued = certificates.map((certificate, at): IssuedNotice => {
      const number = noticeNumber(level, running[at]!)
      const head = { number, date: today, signer: { name: signerName, title: signerTitle } }
      return {
        ...{
          id: uuidv7(),
          certificateId: certificate.id,
          decisionId,
          number,
          issuedOn: today,
          signerName,
          signerTitle,
        },
        ...{ paper: noticePaper(world, certificate, decision, head), issuedAt: now, issuedBy: actor.accountId! },
        ...noFiles,
      }
    })
    await addNotices(db, issued)
    await Promise.all(issued.map(({ id }) => enqueue(db, printNotice, { noticeId: id }, { runAt: now })))
    return { decisionId, items: issued.map(noticeView) }
  },
})
