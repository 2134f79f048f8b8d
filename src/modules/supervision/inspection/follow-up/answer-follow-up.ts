import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { Id, Line } from '../../../../core/shapes.ts'
import { refuseClosedFollowUp } from '../handled.ts'
import { InspectionView } from '../inspection-shapes.ts'
import { lockInspection, readInspection, saveInspection } from '../inspection-store.ts'
import { inspectionView } from '../inspection-views.ts'

export const answerFollowUp = action({
  name: 'answerFollowUp',
  summary: 'Say, as the producer, what was done about what a visit asked to put right',
  kind: 'command',
  roles: ['producer'],
  input: z.strictObject({ inspectionId: Id, answer: Line(4000) }),
  output: InspectionView,
  subject: ({ inspectionId: id }) => ({ type: 'inspection', id }),
  async run(context, { inspectionId, answer }) {
    const { db, actor, now } = context
    const row = await lockInspection(db, actor, inspectionId)
    // An answer may be given again until someone has looked, also after the day: late is better than never.
    refuseClosedFollowUp(context, row)
    await saveInspection(db, row.id, { answer, answeredBy: actor.accountId!, answeredAt: now })
    return inspectionView(context, await readInspection(db, actor, row.id))
  },
})
