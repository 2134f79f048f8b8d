import type { CriteriaReference } from '../reference.ts'

type ByInstrument<Value> = { get(instrument: string): Value }

/** What is kept by instrument, found for those too that leave it as another has it (`procedureOf`). */
export const byProcedure = <Value>(
  criteria: Pick<CriteriaReference, 'procedure'>,
  kept: ByInstrument<Value>,
): ByInstrument<Value> => ({ get: (instrument) => kept.get(criteria.procedure(instrument)) })
