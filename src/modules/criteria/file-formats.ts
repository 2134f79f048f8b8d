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
  no: z.int(),
  points: Points,
  label: Label,
  minStar: z.int().exactOptional(),
  case: z.int().min(1).exactOptional(),
  asPrinted: z.int().nullable().exactOptional(),
  inferred: z.boolean().exactOptional(),
  uncertain: z.boolean().exactOptional(),
})

const Criterion = z.strictObject({
  code: Code,
  ...summed,
  group: Code.exactOptional(),
  appliesWhen: z.strictObject({ criterion: Code, pointsAbove: z.int().min(0) }).exactOptional(),
  zeroKnocksOut: z.boolean().exactOptional(),
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

/** data/criteria/<instrument>/NN.json */
export const CriteriaSetFile = z.strictObject({
  instrument: z.string(),
  inForceFrom: Day,
  set: z.int().min(1),
  name: Label,
  group: z.strictObject({ no: z.string(), ...Label.shape }),
  ministries: z.array(z.string()),
  samples: z.int().min(0),
  fileKnockOuts: z.array(Label),
  parts: z.array(z.strictObject({ code: z.string(), ...summed, sections: z.array(Section) })),
  uncertain: z.array(z.string()).exactOptional(),
  corrections: z.array(z.string()).exactOptional(),
}) satisfies z.ZodType<CriteriaSet>

const StarBands = z
  .array(z.strictObject({ star: z.int().min(1).max(5), from: Points }))
  .refine((bands) => bands.some(({ from }) => from === 0), 'one band must start at 0, or a low mean has no star')

const Recogniser = z.strictObject({
  star: z.int().min(3).max(5),
  authority: z.enum(recognisers),
  office: Label.nullable(),
})

const Instrument = z.strictObject({
  code: z.string().regex(/^\d+-\d{4}$/),
  number: z.string().min(1),
  title: Label,
  amendedBy: z.string().nullable(),
  issuedOn: Day.nullable(),
  inForceFrom: Day,
  inForceUntil: Day.nullable(),
  partMaxima: z.strictObject({ A: Points, B: Points, C: Points }),
  recognisers: z.array(Recogniser),
  validMonths: z.int().min(1).nullable(),
  starBands: StarBands.nullable(),
  transition: z
    .strictObject({ finishEarlierDossiersBy: z.strictObject({ first: Day, upgrade: Day, 're-evaluation': Day }) })
    .nullable(),
})

/** data/instruments.json: null is what the project has no source for. */
export const InstrumentsFile = z.array(Instrument).min(1)
export type Instrument = z.infer<typeof Instrument>
