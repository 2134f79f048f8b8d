import type { LegalDay } from '../../../core/clock.ts'
import type { Text } from '../../../core/language.ts'
import type { Instrument } from '../file-formats.ts'
import type { CriteriaSet } from '../rules.ts'
import { checkCriteriaSet } from '../set-check.ts'
import { type ImportFault, importFaultOf } from './import-faults.ts'

/** A set that is to be imported; `at` is its place in the list, from 0. */
export type Candidate = { at: number; source: CriteriaSet; sha256: string }

/** A version that is there already; in the order in which they were added. */
export type KnownVersion = { instrument: string; setNo: number; sha256: string; inForceFrom: LegalDay }

export type PlannedSet = Candidate & {
  instrument: Instrument
  status: 'added' | 'changed' | 'unchanged'
  inForceFrom: LegalDay
  replaces: string | null
}

type Days = { from: LegalDay | null; today: LegalDay }

/** The instrument that prints a set. 148/QĐ-TTg stands on record twice, before and after it was amended: the day tells. */
export const instrumentOf = ({ instrument, inForceFrom }: CriteriaSet, instruments: readonly Instrument[]) => {
  const numbered = instruments.filter(({ number }) => number === instrument)
  return numbered.find((one) => one.inForceFrom === inForceFrom) ?? numbered[0]
}

/** That none of these prints the set. */
export function unknownInstrument(instruments: readonly Instrument[]): { code: string; detail: Text } {
  const known = instruments.map(({ number }) => number).join(', ')
  return { code: 'unknown-instrument', detail: { vi: `Một trong: ${known}`, en: `One of: ${known}` } }
}

const outside = ({ inForceFrom, inForceUntil }: Instrument): Text =>
  inForceUntil === null
    ? { vi: `Một ngày từ ${inForceFrom}`, en: `A day from ${inForceFrom} on` }
    : { vi: `Một ngày từ ${inForceFrom} đến ${inForceUntil}`, en: `A day from ${inForceFrom} to ${inForceUntil}` }

function planOf(candidate: Candidate, instrument: Instrument, versions: readonly KnownVersion[], days: Days) {
  const { source, sha256 } = candidate
  const own = versions
    .filter((one) => one.instrument === instrument.code && one.setNo === source.set)
    .toSorted((a, b) => a.inForceFrom.localeCompare(b.inForceFrom))
  const inForceFrom = days.from ?? (own.length === 0 ? instrument.inForceFrom : days.today)
  const current = own.findLast((one) => one.inForceFrom <= inForceFrom)
  const plan = { ...candidate, instrument, inForceFrom }
  if (current?.sha256 === sha256)
    return { ...plan, inForceFrom: current.inForceFrom, status: 'unchanged' as const, replaces: null }
  const status = own.length === 0 ? ('added' as const) : ('changed' as const)
  return { ...plan, status, replaces: current?.sha256 ?? null }
}

/**
 * What importing sets comes to beside the versions that are there, and everything that keeps them from being used. Pure.
 * A version holds from a day within the time of its instrument; which one of several is `criteriaReference`'s to say.
 */
export function planSets(
  candidates: readonly Candidate[],
  instruments: readonly Instrument[],
  versions: readonly KnownVersion[],
  days: Days,
): { planned: PlannedSet[]; faults: ImportFault[] } {
  const faults: ImportFault[] = []
  const seen = new Set<string>()
  const planned = candidates.flatMap((candidate): PlannedSet[] => {
    const { at, source } = candidate
    const instrument = instrumentOf(source, instruments)
    if (!instrument) {
      faults.push({ at, pointer: '/instrument', ...unknownInstrument(instruments) })
      return []
    }
    faults.push(...checkCriteriaSet(source, instrument).map((fault) => importFaultOf(at, fault)))
    const key = `${instrument.code}/${source.set}`
    if (seen.has(key))
      faults.push({
        at,
        pointer: '/set',
        code: 'repeated',
        detail: { vi: 'Bộ này đã có ở trên', en: 'The set stands above already' },
      })
    seen.add(key)
    const plan = planOf(candidate, instrument, versions, days)
    const { inForceFrom } = plan
    if (inForceFrom < instrument.inForceFrom || inForceFrom > (instrument.inForceUntil ?? inForceFrom))
      faults.push({ at: null, pointer: '/from', code: 'outside-instrument', detail: outside(instrument) })
    return [plan]
  })
  return { planned, faults }
}
