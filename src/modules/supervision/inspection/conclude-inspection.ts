import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id, Line, optional } from '../../../core/shapes.ts'
import { deadline } from '../../calendar/deadline.ts'
import { holdCalendar } from '../../calendar/store.ts'
import { lockWithCertificate, refuseConcluded } from './handled.ts'
import { InspectionView, inspectors, Revocation } from './inspection-shapes.ts'
import { listFindings, readInspection, saveInspection } from './inspection-store.ts'
import { inspectionView } from './inspection-views.ts'
import { openCaseOf } from './open-case-of.ts'
import { conclusionFault, inspectionOutcomes } from './rules.ts'

const FollowUp = z.strictObject({
  task: Line(4000),
  workingDays: z.int().min(1).max(250).meta({ description: 'From the day after the conclusion, by the calendar' }),
})

export const concludeInspection = action({
  name: 'concludeInspection',
  summary:
    'Conclude a visit: nothing amiss, something that the producer puts right by a day, or a breach, with a case for revocation where there is a ground; the producer sees it from now on',
  kind: 'command',
  roles: inspectors,
  input: z.strictObject({
    inspectionId: Id,
    outcome: z.enum(inspectionOutcomes),
    conclusion: Line(4000),
    followUp: optional(FollowUp).meta({ description: 'With the outcome follow-up, and only with it' }),
    revocation: optional(Revocation).meta({
      description: 'Only with the outcome breach; found on the day of the visit',
    }),
  }),
  output: InspectionView,
  subject: ({ inspectionId }, { revocationCaseIds }) => [
    { type: 'inspection', id: inspectionId },
    ...revocationCaseIds.map((id) => ({ type: 'revocation-case', id })),
  ],
  async run(context, { inspectionId, outcome, conclusion, followUp, revocation }) {
    const { db, actor, now } = context
    const { row, certificate } = await lockWithCertificate(context, inspectionId)
    refuseConcluded(row)
    const findings = await listFindings(db, row.id)
    const has = { hasFollowUp: followUp !== null, hasRevocation: revocation !== null }
    const fault = conclusionFault({ outcome, findings, ...has })
    if (fault) refuse(fault)
    await saveInspection(db, row.id, {
      ...{ outcome, conclusion, concludedBy: actor.accountId!, concludedAt: now },
      ...(followUp && { task: followUp.task, dueOn: await lastDay(context, certificate, followUp.workingDays) }),
    })
    if (revocation)
      await openCaseOf(context, certificate, { ...revocation, foundOn: row.visitedOn, inspectionId: row.id })
    return inspectionView(context, await readInspection(db, actor, row.id))
  },
})

function refuse(fault: NonNullable<ReturnType<typeof conclusionFault>>): never {
  if (fault === 'no-findings') return fail('inspection-without-findings')
  if (fault === 'finding-not-met')
    return failAt(['outcome'], fault, 'Có tiêu chí không đạt', 'A criterion was found not to be met')
  if (fault === 'follow-up-expected')
    return failAt(['followUp'], fault, 'Chỉ nêu khi yêu cầu khắc phục', 'With the outcome follow-up, and only with it')
  return failAt(['revocation'], fault, 'Chỉ nêu khi có vi phạm', 'Only with the outcome breach')
}

/** The last day by the calendar of the province as it is now: what the producer was told in writing stays. */
async function lastDay(
  { db, now, today, world }: Context,
  { provinceCode }: { provinceCode: string },
  days: number,
): Promise<string> {
  const calendar = await holdCalendar(db, world.calendars, provinceCode)
  return deadline(calendar, { start: now, period: { days, unit: 'working-days' }, pauses: [] }, today).dueOn!
}
