import type { z } from 'zod'
import type { InstrumentView } from './instrument-shapes.ts'
import type { Instrument } from './reference.ts'

export function instrumentView({ transition, ...open }: Instrument, setCount: number): z.infer<typeof InstrumentView> {
  const days = transition?.finishEarlierDossiersBy
  const finishEarlierDossiersBy = days
    ? { first: days.first, upgrade: days.upgrade, reEvaluation: days['re-evaluation'] }
    : null
  return { ...open, finishEarlierDossiersBy, setCount }
}
