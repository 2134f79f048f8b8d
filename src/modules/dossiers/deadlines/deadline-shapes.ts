import { z } from 'zod'
import { InstantText } from '../../../core/shapes.ts'
import { DeadlineView } from '../../calendar/deadline-shapes.ts'

export const DeadlineList = z
  .strictObject({
    items: z.array(DeadlineView),
    total: z
      .strictObject({ since: InstantText, officeWorkingDays: z.int(), producerWorkingDays: z.int() })
      .meta({ id: 'DeadlineTotal' })
      .nullable(),
  })
  .meta({ id: 'DossierDeadlineList' })
