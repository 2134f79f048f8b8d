import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { nation } from '../../../core/actor.ts'
import { fail } from '../../../core/problem.ts'
import { Id, Line } from '../../../core/shapes.ts'
import { lockCertificates } from '../decision-store.ts'
import { endCaseClock } from './case-clock.ts'
import { CaseView } from './case-shapes.ts'
import { endCase, lockOpenCases, readCase } from './case-store.ts'
import { caseViews } from './case-views.ts'
import { caseState, mayDrop } from './rules.ts'

export const dropRevocationCase = action({
  name: 'dropRevocationCase',
  summary: 'End a case without a revocation, with the reason; its certificate stays in force',
  kind: 'command',
  roles: ['commune-officer', 'province-officer', 'ministry-officer'],
  input: z.strictObject({ revocationCaseId: Id, reason: Line(2000) }),
  output: CaseView,
  subject: ({ revocationCaseId: id }) => ({ type: 'revocation-case', id }),
  async run(context, { revocationCaseId, reason: dropReason }) {
    const { db, actor, now } = context
    const seen = await readCase(db, actor, revocationCaseId)
    const { provinceCode } = seen.certificate
    if (!mayDrop(actor, { provinceCode, unitCode: seen.unitCode })) fail('forbidden', { unitCode: seen.unitCode })
    const [certificate] = await lockCertificates(db, nation, [seen.certificateId])
    const open = (await lockOpenCases(db, [seen.certificateId])).find(({ id }) => id === revocationCaseId)
    if (!open) fail('revocation-case-ended', { state: caseState(await readCase(db, actor, revocationCaseId)) })
    await endCase(db, open.id, { outcome: 'dropped', endedAt: now, dropReason, droppedBy: actor.accountId! })
    await endCaseClock(context, open, certificate!, 'drop', now)
    const [view] = await caseViews(context, [await readCase(db, actor, open.id)])
    return view!
  },
})
