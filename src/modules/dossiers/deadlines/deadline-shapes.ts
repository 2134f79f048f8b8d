import { z } from 'zod'
import { InstantText } from '../../../core/shapes.ts'
import { DeadlinePause, DeadlineView, ExplainedDayView } from '../../calendar/deadline-shapes.ts'

const totalStates = ['running', 'paused', 'ended'] as const

const DeadlineTotal = z
  .strictObject({
    state: z.enum(totalStates).meta({ description: 'Paused: it lies with the producer' }),
    since: InstantText,
    endedAt: InstantText.nullable().meta({ description: 'When the dossier was decided or ended otherwise' }),
    officeWorkingDays: z.int(),
    producerWorkingDays: z.int(),
    provisional: z
      .boolean()
      .meta({ description: 'Some of its days may yet be others: no calendar of their year, or a proposal' }),
    pauses: z.array(DeadlinePause).meta({ description: 'The times with the producer' }),
    explain: z.array(ExplainedDayView).meta({
      description:
        'Every day after the receipt: counted ones are numbered among the working days of the offices, paused ones among those of the producer; a day off has no number',
    }),
  })
  .meta({
    id: 'DeadlineTotal',
    description: 'Working days since the commune received the dossier, with the offices and with the producer',
  })
export type DeadlineTotal = z.infer<typeof DeadlineTotal>

export const DeadlineList = z
  .strictObject({
    items: z.array(DeadlineView),
    total: DeadlineTotal.nullable(),
  })
  .meta({ id: 'DossierDeadlineList' })
