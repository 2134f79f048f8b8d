import { isDeepStrictEqual } from 'node:util'
import type { LegalDay } from '../../../core/clock.ts'
import type { Text } from '../../../core/language.ts'
import type { Instrument } from '../file-formats.ts'
import { type ImportFault, importFaultOf } from '../versions/import-faults.ts'
import { checkInstrument, mergedInstruments, overlap } from './instrument-rules.ts'
import type { ImportedRow } from './instrument-store.ts'

/** An instrument that is to be imported; `at` is its place in the list, from 0. */
export type InstrumentCandidate = { at: number; instrument: Instrument }

export type PlannedInstrument = InstrumentCandidate & { status: 'added' | 'changed' | 'unchanged' }

/** What is there before an import, and what may be named by it. */
export type KnownInstruments = {
  shipped: readonly Instrument[]
  imported: readonly ImportedRow[]
  /** Codes of the instruments whose papers, window and rounds are on record. */
  procedures: readonly string[]
  today: LegalDay
}

export type InstrumentPlan = {
  planned: PlannedInstrument[]
  faults: ImportFault[]
  before: Instrument[]
  after: Instrument[]
}

const told = (at: number, pointer: string, code: string, detail: Text): ImportFault => ({ at, pointer, code, detail })

/** The members in which two records differ. */
const differing = (one: Instrument, other: Instrument): (keyof Instrument)[] =>
  ([...new Set([...Object.keys(one), ...Object.keys(other)])] as (keyof Instrument)[]).filter(
    (name) => !isDeepStrictEqual(one[name], other[name]),
  )

/** What may not be changed of an instrument that stands on record: all of the release's, all but its end once it is used. */
function frozenFaults({ at, instrument }: InstrumentCandidate, { shipped, imported }: KnownInstruments): ImportFault[] {
  const { code } = instrument
  const released = shipped.find((one) => one.code === code)
  if (released)
    return differing(released, instrument).map((name) =>
      told(at, `/${name}`, 'shipped', {
        vi: 'Văn bản này có sẵn trong phiên bản phần mềm, không sửa được',
        en: 'The release brings this instrument: it cannot be changed',
      }),
    )
  const row = imported.find(({ content }) => content.code === code)
  if (!row?.isUsed) return []
  return differing(row.content, instrument)
    .filter((name) => name !== 'inForceUntil')
    .map((name) =>
      told(at, `/${name}`, 'in-use', {
        vi: 'Văn bản đã được dùng, chỉ còn đổi được ngày hết hiệu lực',
        en: 'The instrument is in use: only its last day can still be changed',
      }),
    )
}

function ownFaults({ at, instrument }: InstrumentCandidate, { procedures, today }: KnownInstruments): ImportFault[] {
  const { issuedOn, procedureOf } = instrument
  const notIssued = told(at, '/issuedOn', 'in-future', { vi: 'Không được sau ngày hôm nay', en: 'Not after today' })
  const noProcedure = told(at, '/procedureOf', 'unknown-procedure', {
    vi: `Một trong: ${procedures.join(', ')}`,
    en: `One of: ${procedures.join(', ')}`,
  })
  return [
    ...checkInstrument(instrument).map((fault) => importFaultOf(at, fault)),
    ...(issuedOn !== null && issuedOn > today ? [notIssued] : []),
    ...(procedureOf === undefined || procedures.includes(procedureOf) ? [] : [noProcedure]),
  ]
}

const periodOf = ({ inForceFrom, inForceUntil }: Instrument): Text => ({
  vi: inForceUntil === null ? `từ ${inForceFrom}` : `từ ${inForceFrom} đến ${inForceUntil}`,
  en: inForceUntil === null ? `from ${inForceFrom} on` : `from ${inForceFrom} to ${inForceUntil}`,
})

function overlapFaults({ at, instrument }: InstrumentCandidate, after: readonly Instrument[]): ImportFault[] {
  const own = after.find(({ code }) => code === instrument.code)
  return after
    .filter((other) => own && other.code !== own.code && overlap(own, other))
    .map((other) => {
      const { vi, en } = periodOf(other)
      return told(at, '/inForceFrom', 'overlaps', {
        vi: `${other.number} (${other.code}) có hiệu lực ${vi}`,
        en: `${other.number} (${other.code}) is in force ${en}`,
      })
    })
}

/** What importing instruments comes to beside those on record, and everything that keeps them from being used. Pure. */
export function planInstruments(candidates: readonly InstrumentCandidate[], known: KnownInstruments): InstrumentPlan {
  const { shipped } = known
  const contents = known.imported.map(({ content }) => content)
  const given = new Map(candidates.map(({ instrument }) => [instrument.code, instrument]))
  const before = mergedInstruments(shipped, contents)
  const after = mergedInstruments(shipped, [...contents.filter(({ code }) => !given.has(code)), ...given.values()])
  const faults = candidates.flatMap((candidate, place) => {
    const again = candidates.findIndex(({ instrument }) => instrument.code === candidate.instrument.code) < place
    const detail = { vi: 'Văn bản này đã có ở trên', en: 'The instrument stands above already' }
    const frozen = frozenFaults(candidate, known)
    return [
      ...ownFaults(candidate, known),
      ...(again ? [told(candidate.at, '/code', 'repeated', detail)] : []),
      ...frozen,
      // What may not be changed is not compared with the others: it was when it came in.
      ...(frozen.length > 0 ? [] : overlapFaults(candidate, after)),
    ]
  })
  const planned = candidates.map((candidate): PlannedInstrument => {
    const stands = [...shipped, ...contents].find(({ code }) => code === candidate.instrument.code)
    const status = !stands ? 'added' : isDeepStrictEqual(stands, candidate.instrument) ? 'unchanged' : 'changed'
    return { ...candidate, status }
  })
  return { planned, faults, before, after }
}
