import type { z } from 'zod'
import type { LegalDay } from '../../../core/clock.ts'
import type { Db } from '../../../core/db.ts'
import { parseInput } from '../../../core/input.ts'
import { type FieldError, fail, Problem } from '../../../core/problem.ts'
import { CriteriaSetFile } from '../file-formats.ts'
import { mergedInstruments } from '../instruments/instrument-rules.ts'
import { listImported } from '../instruments/instrument-store.ts'
import { keptContent, sha256Of } from '../loaded-set.ts'
import { readInstruments } from '../shipped-sets.ts'
import type { ImportFault } from './import-faults.ts'
import { type Candidate, type PlannedSet, planSets } from './import-rules.ts'
import type { CriteriaImportPreview } from './import-shapes.ts'
import { listVersions } from './version-store.ts'

export type ImportInput = { sets: readonly Record<string, unknown>[]; from: LegalDay | null }
export type Planned = PlannedSet & { content: string }

type ReadSet = Candidate & { content: string }

/** A set whose form is right, or the faults of its form. */
function readSet(given: Record<string, unknown>, at: number, errors: FieldError[]): ReadSet[] {
  try {
    const source = parseInput(CriteriaSetFile, given)
    const content = keptContent(given)
    return [{ at, source, content, sha256: sha256Of(content) }]
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const found = error.extra.errors ?? []
    errors.push(...found.map((one) => ({ ...one, pointer: `/sets/${at}${one.pointer}` })))
    return []
  }
}

const errorOf = ({ at, pointer, code, detail }: ImportFault): FieldError => ({
  pointer: at === null ? pointer : `/sets/${at}${pointer}`,
  code,
  detail,
})

/** @throws invalid-input with a pointer such as `/sets/3/parts/0/max` for everything wrong with the sets */
export async function planCriteriaImport(
  { db, today }: { db: Db; today: LegalDay },
  { sets, from }: ImportInput,
): Promise<Planned[]> {
  const errors: FieldError[] = []
  const read = sets.flatMap((given, at) => readSet(given, at, errors))
  // As the database has them: what another instance imported just now may not have been heard of here.
  const imported = (await listImported(db)).map(({ content }) => content)
  const instruments = mergedInstruments(readInstruments(), imported)
  const { planned, faults } = planSets(read, instruments, await listVersions(db), { from, today })
  errors.push(...faults.map(errorOf))
  if (errors.length > 0) fail('invalid-input', { errors })
  const contents = new Map(read.map(({ at, content }) => [at, content]))
  return planned.map((plan) => ({ ...plan, content: contents.get(plan.at)! }))
}

export function criteriaImportView(planned: readonly Planned[]): z.infer<typeof CriteriaImportPreview> {
  const count = (wanted: PlannedSet['status']) => planned.filter(({ status }) => status === wanted).length
  return {
    added: count('added'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    sets: planned.map(({ instrument, source, sha256, status, inForceFrom, replaces }) => ({
      instrument: instrument.code,
      set: source.set,
      name: source.name,
      sha256,
      status,
      inForceFrom,
      replaces,
    })),
  }
}
