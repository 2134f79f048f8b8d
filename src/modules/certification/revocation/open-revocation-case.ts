import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { nation } from '../../../core/actor.ts'
import { fail } from '../../../core/problem.ts'
import { Id, Line, optional, PastDay } from '../../../core/shapes.ts'
import { lockCertificates } from '../decision-store.ts'
import { Ground } from '../shapes.ts'
import { readCertificate } from '../store.ts'
import { CaseView } from './case-shapes.ts'
import { readCase } from './case-store.ts'
import { caseViews } from './case-views.ts'
import { openCase } from './open-case.ts'
import { openingUnit } from './rules.ts'

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
  async run(context, { certificateId, ground, ...told }) {
    const { db, actor } = context
    const seen = await readCertificate(db, actor, certificateId)
    const unitCode = openingUnit(actor, seen, ground) ?? fail('forbidden', { roles: ['province-officer'], ground })
    const [certificate] = await lockCertificates(db, nation, [certificateId])
    const opened = await openCase(context, certificate!, { ...told, unitCode, ground, inspectionId: null })
    const [view] = await caseViews(context, [await readCase(db, actor, opened.id)])
    return view!
  },
})
