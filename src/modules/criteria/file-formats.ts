import { z } from 'zod'
import { Day } from '../../core/shapes.ts'
import { type CriteriaSet, recognisers } from './rules.ts'

// What the files under data/ look like. Strict, so that a misspelt key stops the load instead of losing a rule.

const Label = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })
const Note = z.strictObject({ kind: z.enum(['knock-out', 'requirement', 'note']), ...Label.shape })
const Points = z.int().min(0).max(100)
const Code = z.string().regex(/^\d+(\.\d+)*$/)
const summed = { name: Label, max: Points }

const Option = z.strictObject({
  no: z.int().meta({ description: 'What a ballot chooses: 1, 2, … in order' }),
  points: Points,
  label: Label,
  minStar: z.int().meta({ description: 'The option is the least that this star (3, 4 or 5) asks for' }).exactOptional(),
  case: z.int().min(1).meta({ description: 'Alternative case of the criterion' }).exactOptional(),
  asPrinted: z
    .int()
    .nullable()
    .meta({ description: 'The points as printed, where that is plainly a slip; null: nothing is printed' })
    .exactOptional(),
  inferred: z.boolean().meta({ description: 'No options are printed: made from the maximum' }).exactOptional(),
  uncertain: z.boolean().exactOptional(),
})

const Criterion = z.strictObject({
  code: Code,
  ...summed,
  group: Code.meta({ description: 'Code of a group of the section' }).exactOptional(),
  appliesWhen: z
    .strictObject({ criterion: Code, pointsAbove: z.int().min(0) })
    .meta({ description: 'Scored only when that earlier criterion has more points' })
    .exactOptional(),
  zeroKnocksOut: z.boolean().meta({ description: '0 points may end the evaluation' }).exactOptional(),
  notes: z.array(Note).exactOptional(),
  options: z.array(Option).min(1),
})

const Section = z.strictObject({
  code: Code,
  ...summed,
  notes: z.array(Note).exactOptional(),
  groups: z.array(z.strictObject({ code: Code, ...summed })).exactOptional(),
  criteria: z.array(Criterion).min(1),
})

const StarBands = z
  .array(z.strictObject({ star: z.int().min(1).max(5), from: Points }))
  .refine((bands) => bands.some(({ from }) => from === 0), 'one band must start at 0, or a low mean has no star')

/** data/criteria/<instrument>/NN.json, and what is imported. */
export const CriteriaSetFile = z.strictObject({
  instrument: z.string().meta({ description: 'Number of the instrument', examples: ['26/2026/QĐ-TTg'] }),
  inForceFrom: Day.meta({ description: 'Day on which the instrument came into force' }),
  set: z.int().min(1).max(99),
  name: Label,
  group: z.strictObject({ no: z.string(), ...Label.shape }),
  ministries: z.array(z.string()),
  samples: z.int().min(0),
  fileKnockOuts: z.array(Label).meta({ description: 'What ends the evaluation of the dossier as a whole' }),
  starBands: StarBands.meta({
    description: 'Points from which each star is reached; only where the instrument on record has none',
  }).exactOptional(),
  parts: z.array(z.strictObject({ code: z.string(), ...summed, sections: z.array(Section) })),
  uncertain: z.array(z.string()).exactOptional(),
  corrections: z.array(z.string()).exactOptional(),
}) satisfies z.ZodType<CriteriaSet>

const Recogniser = z.strictObject({
  star: z.int().min(3).max(5),
  authority: z.enum(recognisers),
  office: Label.nullable(),
})

/** data/instruments.json has a list of these, and what is imported is one: null is what there is no source for. */
export const InstrumentFile = z.strictObject({
  code: z
    .string()
    .regex(/^\d{1,6}-\d{4}$/)
    .meta({ description: 'Number and year, by which everything names the instrument', examples: ['26-2026'] }),
  number: z
    .string()
    .min(1)
    .max(100)
    .meta({ examples: ['26/2026/QĐ-TTg'] }),
  title: Label,
  amendedBy: z.string().max(100).nullable(),
  issuedOn: Day.nullable(),
  inForceFrom: Day,
  inForceUntil: Day.nullable().meta({ description: 'The last day; null: until the next instrument is in force' }),
  partMaxima: z
    .strictObject({ A: Points, B: Points, C: Points })
    .meta({ description: 'What the parts of each criteria set sum to; 100 together' }),
  recognisers: z.array(Recogniser),
  validMonths: z.int().min(1).max(600).nullable().meta({ description: 'How long certificates hold' }),
  starBands: StarBands.nullable().meta({
    description: 'Points from which each star is reached; null: each criteria set brings them',
  }),
  procedureOf: z
    .string()
    .meta({
      description:
        'Code of the instrument of the release whose papers, filing window, rounds, deadlines and parts of the dossier for the ministry this one leaves as they are; without it nothing can be filed under an imported instrument',
      examples: ['26-2026'],
    })
    .exactOptional(),
  transition: z
    .strictObject({ finishEarlierDossiersBy: z.strictObject({ first: Day, upgrade: Day, 're-evaluation': Day }) })
    .nullable(),
})

/** data/instruments.json. */
export const InstrumentsFile = z.array(InstrumentFile).min(1)
export type Instrument = z.infer<typeof InstrumentFile>

/** The published JSON Schema (2020-12) of a criteria set's file. That it adds up is checked beyond it. */
export const criteriaSetSchema = () => ({
  title: 'Criteria set of an OCOP instrument (bộ tiêu chí)',
  ...z.toJSONSchema(CriteriaSetFile, { io: 'input', metadata: z.registry() }),
})

/** The published JSON Schema of a legal instrument. That it goes together with the others is checked beyond it. */
export const instrumentSchema = () => ({
  title: 'Legal instrument of OCOP (văn bản áp dụng)',
  ...z.toJSONSchema(InstrumentFile, { io: 'input', metadata: z.registry() }),
})
