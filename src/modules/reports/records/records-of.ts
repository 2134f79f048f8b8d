import { v5 as uuidv5 } from 'uuid'
import { type Place, standingIn } from '../../planning/count-rules.ts'
import {
  type RecordFact,
  type RecordMeasure,
  recordedSubject,
  recordFits,
  risen,
} from '../../planning/indicators/record-rules.ts'
import { type ReportPlaces, reportsBehind } from '../../planning/indicators/reported/report-rules.ts'

/** A part of a figure of records: its parts add up to it. */
export type RecordPart = {
  /** Of the record or the product; of a sum over several of its own. */
  id: string
  /** Null where it would tell whose figures these are. */
  recordId: string | null
  productId: string | null
  kind: string
  tags: readonly string[]
  unitCode: string
  fromDay: string
  untilDay: string | null
  thousandths: bigint
}

/** Of parts that are sums over a unit and a day. */
const sumIds = '4b1c7f0e-2f6a-5d0e-9a55-0f6f1c3d7a10'

/**
 * What producers earn and which products are inspected is nobody's but the offices' (docs/decisions/0036), and figures are
 * for everybody: these are told by place.
 */
const isToldByPlace = ({ count: { of, kind } }: RecordMeasure): boolean =>
  of === 'producers' || kind === 'producer-figures' || (of === 'products' && kind === 'inspection')

/**
 * The parts of a figure, the newest first: records with what each adds to an amount, products each with the last record
 * that names it. Together they are what the figure says (property test).
 */
export function recordsOf(
  measure: RecordMeasure,
  unitCode: string,
  facts: Iterable<RecordFact>,
  placeOf: (fact: RecordFact) => Place,
): RecordPart[] {
  const fitting = [...facts].filter((fact) => recordFits(measure, fact))
  const counted = measure.count.what === 'revenue-up' ? risen(measure, fitting) : fitting
  const within = counted.filter((fact) => standingIn(placeOf(fact), unitCode) === 'in')
  const once = measure.count.of === 'amount' ? within : lastOfEach(measure, within)
  const parts = new Map<string, RecordPart>()
  for (const fact of once) {
    const part = partOf(measure, fact)
    const known = parts.get(part.id)
    if (known) part.thousandths += known.thousandths
    parts.set(part.id, known ? { ...part, tags: [...new Set([...known.tags, ...part.tags])] } : part)
  }
  return inOrder([...parts.values()])
}

/** The reports of units that a figure adds up. */
export function reportsOf(
  measure: RecordMeasure,
  unitCode: string,
  facts: Iterable<RecordFact>,
  places: ReportPlaces,
): RecordPart[] {
  const told = [...facts].filter((fact) => recordFits(measure, fact))
  const behind = reportsBehind(measure, unitCode, told, places)
  return inOrder(told.filter(({ recordId }) => behind.get(recordId)).map((fact) => partOf(measure, fact)))
}

const inOrder = (parts: readonly RecordPart[]): RecordPart[] =>
  parts.toSorted((a, b) => Number(a.id < b.id) - Number(a.id > b.id))

/** Whoever is named by several records is counted by the last. */
function lastOfEach({ count }: RecordMeasure, facts: readonly RecordFact[]): RecordFact[] {
  const last = new Map<string, RecordFact>()
  const keyOf = ({ fromDay, recordId }: RecordFact) => `${fromDay} ${recordId}`
  for (const fact of facts) {
    const subject = recordedSubject(count, fact)
    const known = subject === null ? undefined : last.get(subject)
    if (subject !== null && (!known || keyOf(known) < keyOf(fact))) last.set(subject, { ...fact, thousandths: 1000n })
  }
  return [...last.values()]
}

function partOf(measure: RecordMeasure, { measure: _, producerId: __, ...fact }: RecordFact): RecordPart {
  const { unitCode, fromDay } = fact
  if (isToldByPlace(measure))
    return { ...fact, id: uuidv5(`${unitCode} ${fromDay}`, sumIds), recordId: null, productId: null, tags: [] }
  return { ...fact, id: measure.count.of === 'products' ? fact.productId! : fact.recordId }
}
