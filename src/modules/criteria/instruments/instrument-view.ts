import type { z } from 'zod'
import type { Instrument } from '../reference.ts'
import type { InstrumentView } from './instrument-shapes.ts'

export function instrumentView(
  { transition, procedureOf, ...open }: Instrument,
  setCount: number,
): z.infer<typeof InstrumentView> {
  const days = transition?.finishEarlierDossiersBy
  const finishEarlierDossiersBy = days
    ? { first: days.first, upgrade: days.upgrade, reEvaluation: days['re-evaluation'] }
    : null
  return { ...open, procedureOf: procedureOf ?? null, finishEarlierDossiersBy, setCount }
}
