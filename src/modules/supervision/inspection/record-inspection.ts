import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id, optional, PastDay } from '../../../core/shapes.ts'
import { readCertificate } from '../../certification/store.ts'
import { checkFindings } from './checked-findings.ts'
import { InspectionView, inspectors, Kind, visitFields } from './inspection-shapes.ts'
import { addInspection, readInspection, replaceFindings } from './inspection-store.ts'
import { inspectionView } from './inspection-views.ts'
import { planOfVisit } from './plans/plan-store.ts'
import { type InspectionKind, inspectingUnit } from './rules.ts'

export const recordInspection = action({
  name: 'recordInspection',
  summary: 'Write down a visit to a certified product, by plan or not, with what was found of each criterion looked at',
  kind: 'command',
  roles: inspectors,
  input: z.strictObject({
    certificateId: Id,
    planId: optional(Id),
    kind: optional(Kind).meta({ description: 'Of a visit without a plan; unscheduled by default' }),
    visitedOn: PastDay,
    ...visitFields,
  }),
  output: InspectionView,
  subject: (_input, { id }) => ({ type: 'inspection', id }),
  async run(context, { certificateId, planId, kind: told, findings, ...visit }) {
    const { db, actor, now } = context
    const certificate = await readCertificate(db, actor, certificateId)
    const unitCode = inspectingUnit(actor, certificate) ?? fail('forbidden', { roles: inspectors })
    if (visit.visitedOn < certificate.issuedOn)
      failAt(['visitedOn'], 'before-issue', 'Trước ngày cấp giấy chứng nhận', 'Before the certificate was issued')
    checkFindings(context, certificate, visit.visitedOn, findings)
    const kind = await kindOf(context, { planId, kind: told, certificateId })
    const id = uuidv7()
    await addInspection(db, {
      ...{ id, planId, certificateId, kind, unitCode, ...visit, recordedBy: actor.accountId!, recordedAt: now },
      ...notConcluded,
    })
    await replaceFindings(db, id, findings)
    return inspectionView(context, await readInspection(db, actor, id))
  },
})

const notConcluded = {
  ...{ outcome: null, conclusion: null, concludedBy: null, concludedAt: null, task: null, dueOn: null },
  ...{ answer: null, answeredBy: null, answeredAt: null },
  ...{ taskOutcome: null, taskNote: null, taskEndedOn: null, taskEndedBy: null, version: 1 },
}

type Told = { planId: string | null; kind: InspectionKind | null; certificateId: string }

/** A visit by plan is of the kind of the plan, which has to name the product. */
async function kindOf(context: Context, { planId, kind, certificateId }: Told): Promise<InspectionKind> {
  if (planId === null) return kind ?? 'unscheduled'
  const plan = await planOfVisit(context, planId, certificateId)
  if (!plan) return failAt(['planId'], 'not-in-plan', 'Kế hoạch không có sản phẩm này', 'The plan has no such product')
  if (kind !== null && kind !== plan.kind)
    failAt(['kind'], 'differs-from-plan', 'Khác hình thức của kế hoạch', 'Another kind than the plan')
  return plan.kind
}
