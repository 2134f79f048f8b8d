import type { z } from 'zod'
import type { Context } from '../../../core/action.ts'
import { parseInput } from '../../../core/input.ts'
import { type FieldError, fail, Problem } from '../../../core/problem.ts'
import { type Instrument, InstrumentFile } from '../file-formats.ts'
import { readInstruments } from '../shipped-sets.ts'
import {
  type InstrumentCandidate,
  type InstrumentPlan,
  type PlannedInstrument,
  planInstruments,
} from './import-plan.ts'
import type { InstrumentImportPreview } from './import-shapes.ts'
import { listImported } from './instrument-store.ts'

/** An instrument whose form is right, or the faults of its form. */
function readInstrument(given: Record<string, unknown>, at: number, errors: FieldError[]): InstrumentCandidate[] {
  try {
    return [{ at, instrument: parseInput(InstrumentFile, given) }]
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const found = error.extra.errors ?? []
    errors.push(...found.map((one) => ({ ...one, pointer: `/instruments/${at}${one.pointer}` })))
    return []
  }
}

/** @throws invalid-input with a pointer such as `/instruments/0/partMaxima` for everything wrong with the instruments */
export async function planInstrumentImport(
  { db, today, world }: Pick<Context, 'db' | 'today' | 'world'>,
  given: readonly Record<string, unknown>[],
): Promise<InstrumentPlan> {
  const errors: FieldError[] = []
  const candidates = given.flatMap((one, at) => readInstrument(one, at, errors))
  const shipped = readInstruments()
  const procedures = shipped.map(({ code }) => code).filter((code) => world.checklists.get(code) !== undefined)
  const plan = planInstruments(candidates, { shipped, imported: await listImported(db), procedures, today })
  errors.push(
    ...plan.faults.map(({ at, pointer, ...fault }) => ({ ...fault, pointer: `/instruments/${at}${pointer}` })),
  )
  if (errors.length > 0) fail('invalid-input', { errors })
  return plan
}

const endOf = (instruments: readonly Instrument[], wanted: string) =>
  instruments.find(({ code }) => code === wanted)?.inForceUntil ?? null

export function instrumentImportView({
  planned,
  before,
  after,
}: InstrumentPlan): z.infer<typeof InstrumentImportPreview> {
  const count = (wanted: PlannedInstrument['status']) => planned.filter(({ status }) => status === wanted).length
  const given = new Set(planned.map(({ instrument }) => instrument.code))
  const moved = before.filter((one) => !given.has(one.code) && endOf(after, one.code) !== one.inForceUntil)
  return {
    added: count('added'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    instruments: planned.map(({ instrument: { code, number, title, inForceFrom }, status }) => ({
      ...{ code, number, title, status, inForceFrom },
      inForceUntil: endOf(after, code),
    })),
    ended: moved.map(({ code }) => ({ code, inForceUntil: endOf(after, code) })),
  }
}
