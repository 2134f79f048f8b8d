import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { nation } from '../../../core/actor.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id, Line, PastDay } from '../../../core/shapes.ts'
import { lockCertificates } from '../decision-store.ts'
import { CaseView } from './case-shapes.ts'
import { lockOpenCases, readCase, saveVerification } from './case-store.ts'
import { caseViews } from './case-views.ts'
import { caseState, mayVerify } from './rules.ts'

export const verifyRevocationCase = action({
  name: 'verifyRevocationCase',
  summary:
    'Record how the finding of an open case was looked into: by whom, when, what they found and whether it is so',
  kind: 'command',
  roles: ['commune-officer', 'province-officer', 'ministry-officer'],
  input: z.strictObject({
    revocationCaseId: Id,
    verifiers: Line(500).meta({ description: 'Who looked into it, as the record of it names them' }),
    verifiedOn: PastDay,
    findings: Line(4000),
    confirmed: z.boolean(),
  }),
  output: CaseView,
  subject: ({ revocationCaseId: id }) => ({ type: 'revocation-case', id }),
  async run(context, { revocationCaseId, verifiers, verifiedOn, findings, confirmed }) {
    const { db, actor, now } = context
    const { certificate, certificateId, foundOn } = await readCase(db, actor, revocationCaseId)
    if (!mayVerify(actor, certificate)) fail('forbidden', { roles: ['commune-officer', 'province-officer'] })
    await lockCertificates(db, nation, [certificateId])
    const open = (await lockOpenCases(db, [certificateId])).find(({ id }) => id === revocationCaseId)
    if (!open) fail('revocation-case-ended', { state: caseState(await readCase(db, actor, revocationCaseId)) })
    if (verifiedOn < foundOn) failAt(['verifiedOn'], 'before-finding', 'Trước ngày phát hiện', 'Before the finding')
    await saveVerification(db, open.id, {
      ...{ verifiers, verifiedOn, verifiedFindings: findings, confirmed },
      ...{ verificationBy: actor.accountId!, verificationAt: now },
    })
    const [view] = await caseViews(context, [await readCase(db, actor, open.id)])
    return view!
  },
})
