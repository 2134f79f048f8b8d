import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { nation } from '../../../core/actor.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id, Line, optional, PastDay } from '../../../core/shapes.ts'
import { lockCertificates } from '../decision-store.ts'
import { Ground } from '../shapes.ts'
import { readCertificate } from '../store.ts'
import { renewalWindowOn } from '../verification/renewal-window.ts'
import { termOf } from '../views.ts'
import { beginCaseClock } from './case-clock.ts'
import { CaseView } from './case-shapes.ts'
import { addCase, findOpenCase, type RevocationCase, readCase } from './case-store.ts'
import { caseViews } from './case-views.ts'
import { openingFault, openingUnit } from './rules.ts'

export const openRevocationCase = action({
  name: 'openRevocationCase',
  summary:
    'Record a finding for which a certificate is to be revoked; a commune confirms that production stopped. The days to the decision count from it',
  kind: 'command',
  roles: ['commune-officer', 'province-officer', 'ministry-officer'],
  input: z.strictObject({
    certificateId: Id,
    ground: Ground,
    finding: Line(4000),
    foundOn: PastDay,
    evidenceNote: optional(Line(2000)),
  }),
  output: CaseView,
  subject: (_input, { id }) => ({ type: 'revocation-case', id }),
  async run(context, { certificateId, ground, foundOn, ...told }) {
    const { db, actor, now, today, world } = context
    const seen = await readCertificate(db, actor, certificateId)
    const unitCode = openingUnit(actor, seen, ground) ?? fail('forbidden', { roles: ['province-officer'], ground })
    const [certificate] = await lockCertificates(db, nation, [certificateId])
    const { renewal = null } = termOf(seen)
    const fault = openingFault({ ...certificate!, renewal }, foundOn, today, renewalWindowOn(world, today))
    if (fault === 'not-in-force') fail('certificate-not-in-force')
    if (fault) failAt(['foundOn'], fault, 'Trước ngày cấp giấy chứng nhận', 'Before the certificate was issued')
    const open = await findOpenCase(db, certificateId, ground)
    if (open) fail('already-exists', { revocationCaseId: open.id })
    const opened: RevocationCase = {
      ...{ id: uuidv7(), certificateId, unitCode, ground, foundOn, ...told },
      ...{ openedBy: actor.accountId!, openedAt: now, version: 1 },
      ...{ outcome: null, endedAt: null, decisionId: null, dropReason: null, droppedBy: null },
    }
    await addCase(db, opened)
    await beginCaseClock(context, opened, certificate!)
    const [view] = await caseViews(context, [await readCase(db, actor, opened.id)])
    return view!
  },
})
