import { z } from 'zod'
import { UnitCode } from '../../units/shapes.ts'

/** The last reminder may come in the morning of the due date itself, so that a period of one day has one too. */
export const settingFields = {
  workingDays: z.int().min(1).max(60).meta({ description: 'Working days to complete a dossier that goes back' }),
  remindDaysBefore: z
    .array(z.int().min(0).max(59))
    .min(1)
    .max(12)
    .meta({ description: 'Days before the due date on which the producer is reminded, the earliest first' }),
}

export const SupplementSettings = z
  .strictObject({
    unitCode: UnitCode,
    ...settingFields,
    workingDays: settingFields.workingDays.nullable().meta({
      description:
        'Working days to complete a dossier that goes back; null where neither the unit nor an instrument says',
    }),
    version: z.int().min(0).meta({ description: '0 while the unit set none, and the usual ones hold' }),
  })
  .meta({ id: 'SupplementSettings', description: 'How long producers have to complete a dossier that goes back' })
