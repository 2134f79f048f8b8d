import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { legalDay } from '../../../../core/clock.ts'
import { failAt } from '../../../../core/input.ts'
import { Id, Line, optional, PastDay } from '../../../../core/shapes.ts'
import { lockWithCertificate, refuseClosedFollowUp } from '../handled.ts'
import { FollowUpEnd, InspectionView, inspectors, Revocation } from '../inspection-shapes.ts'
import { readInspection, saveInspection } from '../inspection-store.ts'
import { inspectionView } from '../inspection-views.ts'
import { openCaseOf } from '../open-case-of.ts'

export const closeFollowUp = action({
  name: 'closeFollowUp',
  summary:
    'Say whether what a visit asked for was put right, as was found on a day; where it was not, with a case for revocation if there is a ground',
  kind: 'command',
  roles: inspectors,
  input: z.strictObject({
    inspectionId: Id,
    outcome: FollowUpEnd,
    note: Line(4000),
    endedOn: PastDay.meta({ description: 'The day on which it was looked at' }),
    revocation: optional(Revocation).meta({ description: 'Only where it was not put right' }),
  }),
  output: InspectionView,
  subject: ({ inspectionId }, { revocationCaseIds }) => [
    { type: 'inspection', id: inspectionId },
    ...revocationCaseIds.map((id) => ({ type: 'revocation-case', id })),
  ],
  async run(context, { inspectionId, outcome, note, endedOn, revocation }) {
    const { db, actor } = context
    const { row, certificate } = await lockWithCertificate(context, inspectionId)
    refuseClosedFollowUp(context, row)
    if (endedOn < legalDay(row.concludedAt!))
      failAt(['endedOn'], 'before-conclusion', 'Trước ngày kết luận', 'Before the visit was concluded')
    if (revocation && outcome === 'fulfilled')
      failAt(['revocation'], 'revocation-unexpected', 'Đã khắc phục xong', 'It was put right')
    await saveInspection(db, row.id, {
      ...{ taskOutcome: outcome, taskNote: note, taskEndedOn: endedOn, taskEndedBy: actor.accountId! },
    })
    if (revocation) await openCaseOf(context, certificate, { ...revocation, foundOn: endedOn, inspectionId: row.id })
    return inspectionView(context, await readInspection(db, actor, row.id))
  },
})
