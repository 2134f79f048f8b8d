import { z } from 'zod'
import { LocalText } from '../../core/shapes.ts'

const Points = z.int().min(0).max(100)
const Official = z
  .string()
  .nullable()
  .meta({ description: 'As the instrument words it; null while only the short label is loaded' })
const summed = { code: z.string(), name: LocalText, official: Official, max: Points }

export const CriteriaNote = z
  .strictObject({ kind: z.enum(['knock-out', 'requirement', 'note']), text: LocalText })
  .meta({ id: 'CriteriaNote' })

export const CriterionOption = z
  .strictObject({
    no: z.int().min(1).meta({ description: 'What a ballot chooses' }),
    points: Points,
    label: LocalText,
    official: Official,
    minStar: z.int().min(3).max(5).nullable().meta({ description: 'The least that this star asks for' }),
    case: z.int().min(1).nullable().meta({ description: 'Alternative case of the criterion' }),
    asPrinted: z
      .strictObject({ points: z.int().nullable() })
      .nullable()
      .meta({ description: 'What is printed where it is plainly a slip; points null: nothing is printed' }),
    inferred: z.boolean().meta({ description: 'No options are printed; made from the maximum' }),
    uncertain: z.boolean(),
  })
  .meta({ id: 'CriterionOption' })

export const CriterionView = z
  .strictObject({
    ...summed,
    group: z.string().nullable(),
    appliesWhen: z.strictObject({ criterion: z.string(), pointsAbove: z.int() }).nullable(),
    zeroKnocksOut: z.boolean(),
    notes: z.array(CriteriaNote),
    options: z.array(CriterionOption),
  })
  .meta({ id: 'Criterion' })

export const CriteriaGroup = z.strictObject(summed).meta({ id: 'CriteriaGroup' })

export const CriteriaSection = z
  .strictObject({
    ...summed,
    notes: z.array(CriteriaNote),
    groups: z.array(CriteriaGroup),
    criteria: z.array(CriterionView),
  })
  .meta({ id: 'CriteriaSection' })

export const CriteriaPart = z
  .strictObject({ ...summed, sections: z.array(CriteriaSection) })
  .meta({ id: 'CriteriaPart' })

/** What a list of sets shows of each. `instrument` and `set` are what an evaluation is asked with. */
export const CriteriaSetSummary = z
  .strictObject({
    instrument: z.string().meta({ example: '26-2026' }),
    instrumentNumber: z.string().meta({ example: '26/2026/QĐ-TTg' }),
    set: z.int().min(1),
    name: LocalText,
    productGroup: z.strictObject({ no: z.string().meta({ example: 'I' }), name: LocalText }),
    ministries: z.array(z.string()),
    samples: z.int().min(0),
    sha256: z.string().meta({ description: "Of the set's file, hex" }),
  })
  .meta({ id: 'CriteriaSetSummary' })

export const CriteriaSetView = z
  .strictObject({
    ...CriteriaSetSummary.shape,
    fileKnockOuts: z.array(LocalText),
    parts: z.array(CriteriaPart),
    uncertain: z.array(z.string()).meta({ description: 'Where the print is unclear (in English)' }),
    corrections: z.array(z.string()).meta({ description: 'Where the print was read differently (in English)' }),
  })
  .meta({ id: 'CriteriaSet' })
