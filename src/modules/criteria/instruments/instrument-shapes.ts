import { z } from 'zod'
import { Day, LocalText } from '../../../core/shapes.ts'
import { recognisers } from '../rules.ts'
import { InstrumentCode } from '../shapes.ts'

const Points = z.int().min(0).max(100)
const Star = z.int().min(1).max(5)

/** An instrument as looked at from outside; null is what the project has no source for. */
export const InstrumentView = z
  .strictObject({
    code: InstrumentCode,
    number: z.string().meta({ example: '26/2026/QĐ-TTg' }),
    title: LocalText,
    amendedBy: z.string().nullable(),
    issuedOn: Day.nullable(),
    inForceFrom: Day,
    inForceUntil: Day.nullable().meta({ description: 'The last day; null: no end is known' }),
    partMaxima: z.strictObject({ A: Points, B: Points, C: Points }),
    recognisers: z.array(z.strictObject({ star: Star, authority: z.enum(recognisers), office: LocalText.nullable() })),
    procedureOf: InstrumentCode.nullable().meta({
      description: 'Whose papers, window, rounds, deadlines and parts for the ministry it leaves as they are',
    }),
    validMonths: z.int().nullable().meta({ description: 'How long its certificates hold' }),
    starBands: z.array(z.strictObject({ star: Star, from: Points })).nullable(),
    /** Until when dossiers filed under the instrument before it are finished, by kind. */
    finishEarlierDossiersBy: z.strictObject({ first: Day, upgrade: Day, reEvaluation: Day }).nullable(),
    setCount: z.int().min(0).meta({ description: 'Criteria sets that this service can judge by' }),
  })
  .meta({ id: 'Instrument' })
