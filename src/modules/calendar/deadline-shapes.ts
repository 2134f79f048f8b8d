import { z } from 'zod'
import { Day, Id, InstantText, LocalText } from '../../core/shapes.ts'
import { periodUnits } from './deadline.ts'
import { deadlineChangeReasons, deadlineStates, deadlineSteps } from './deadline-rules.ts'

/** States by which a list is filtered. */
export const openDeadlineStates = ['due-soon', 'overdue', 'paused'] as const

const verdicts = ['counted', 'paused', 'weekend', 'holiday', 'in-lieu', 'exchanged'] as const

export const ExplainedDayView = z
  .strictObject({
    day: Day,
    verdict: z.enum(verdicts),
    count: z.int().nullable().meta({ description: 'Its number in the count; null when it is not counted' }),
    name: LocalText.nullable(),
    instrument: z.string().nullable().meta({ description: 'Number of the instrument that makes it a special day' }),
    provisional: z.boolean().meta({ description: 'It may yet be another: no calendar of its year, or a proposal' }),
  })
  .meta({ id: 'ExplainedDay' })

export const DeadlinePause = z
  .strictObject({ from: InstantText, until: InstantText.nullable() })
  .meta({ id: 'DeadlinePause' })

export const DeadlineView = z
  .strictObject({
    id: Id,
    step: z.enum(deadlineSteps),
    state: z.enum(deadlineStates),
    late: z.boolean().meta({ description: 'Its last day is, or was, over before it was met' }),
    periodDays: z.int(),
    periodUnit: z.enum(periodUnits),
    begunAt: InstantText,
    dueOn: Day.nullable().meta({ description: 'The last day, over at 24:00 in Viet Nam; null while it is paused' }),
    endedAt: InstantText.nullable(),
    counted: z.int(),
    provisional: z
      .boolean()
      .meta({ description: 'Some of its days may yet be others: no calendar of their year, or a proposal' }),
    pauses: z.array(DeadlinePause),
    changes: z.array(
      z
        .strictObject({
          at: InstantText,
          reason: z.enum(deadlineChangeReasons),
          note: z.string().nullable(),
          dueOnBefore: Day.nullable(),
          dueOnAfter: Day.nullable(),
        })
        .meta({ id: 'DeadlineChange' }),
    ),
    explain: z.array(ExplainedDayView),
  })
  .meta({ id: 'Deadline' })
export type DeadlineView = z.infer<typeof DeadlineView>
