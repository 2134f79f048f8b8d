import type pg from 'pg'
import { connectionsBeside, type Database } from '../../../core/db.ts'
import { oneAtATime } from '../../../core/one-at-a-time.ts'
import type { Measure } from '../count-rules.ts'
import { tallied } from './cells.ts'
import { readLives } from './facts-of-producers.ts'
import { atOneMoment, readChanges, readSnapshot, type Snapshot } from './facts-store.ts'
import { type Fraction, wholes } from './fraction.ts'
import { isOfRecords, type RecordFact, type RecordMeasure } from './record-rules.ts'
import { type RecordTally, recordTallyOf } from './record-tallies.ts'
import { alsoChanged, readRecords } from './records-store.ts'
import { type Life, type Places, type Tally, tallyOf } from './tallies.ts'

export type AnyMeasure = Measure | RecordMeasure

/** How much there is, null where nothing was reported, and how much more there may be that a split keeps from being attributed. */
export type ExactFigure = { counted: Fraction | null; unattributed: number }

/** What the registry says, as this instance keeps it; never older than the last commit when it is asked. */
export type RegistryFacts = {
  /** Figures of measures on units, from the place of the measure and the unit: to be asked at once, not later. */
  figures(measures: readonly AnyMeasure[], places: Places): Promise<(measure: number, unitCode: string) => ExactFigure>
  /** The lives of all products that were ever certified, and all records: to be walked at once. */
  facts(): Promise<{ lives: Iterable<readonly Life[]>; records: Iterable<readonly RecordFact[]> }>
  end(): Promise<void>
}

/** Changes are forgotten after a day (`forgetChanges`): who has not looked for half of one reads everything. */
const longestWithoutLookMs = 12 * 60 * 60 * 1000
/** So long are tallies made before others get their turn, and so often begun again because of changes. */
const turnMs = 20
const interruptions = 3

export function registryFacts(database: Pick<Database, 'pool'>): RegistryFacts {
  let pool: pg.Pool | null = null
  let seen: { snapshot: Snapshot; lookedAt: number } | null = null
  let changes = 0
  const byProducer = tallied<Life, Measure, Tally>(tallyOf)
  const byRecord = tallied<RecordFact, RecordMeasure, RecordTally>(recordTallyOf)

  async function readEverything(client: pg.ClientBase): Promise<Snapshot> {
    const snapshot = await readSnapshot(client)
    const records = await readRecords(client, null)
    const lives = await readLives(client, null)
    changes++
    byRecord.replaceAll(records)
    byProducer.replaceAll(lives)
    return snapshot
  }

  async function readAgain(client: pg.ClientBase, since: Snapshot): Promise<Snapshot> {
    const { snapshot, producerIds, recordIds, everything } = await readChanges(client, since)
    if (everything) return readEverything(client)
    const changed = await alsoChanged(client, recordIds, producerIds)
    const records = await readRecords(client, changed)
    // Whoever is or was named by a record may be counted otherwise for it.
    const named = changed.flatMap((id) => [...(byRecord.cells.get(id) ?? []), ...(records.get(id) ?? [])])
    const producers = new Set([...producerIds, ...named.flatMap(({ producerId }) => producerId ?? [])])
    const lives = await readLives(client, [...producers])
    changes++
    byRecord.replace(changed, records)
    byProducer.replace(producers, lives)
    return snapshot
  }

  async function lookWith(client: pg.ClientBase): Promise<void> {
    const lookedAt = performance.now()
    const since = seen && lookedAt - seen.lookedAt < longestWithoutLookMs ? seen.snapshot : null
    if (since) {
      const { snapshot, producerIds, recordIds, everything } = await readChanges(client, since)
      if (!everything && producerIds.length + recordIds.length === 0) {
        seen = { snapshot, lookedAt }
        return
      }
    }
    // Changes and facts are read again together, so that they are of one moment.
    const snapshot = await atOneMoment(client, () => (since ? readAgain(client, since) : readEverything(client)))
    seen = { snapshot, lookedAt }
  }

  /** On a connection of its own: who asks within a transaction holds one, and many would wait for another in a circle. */
  const look = oneAtATime(async () => {
    pool ??= connectionsBeside(database, 1)
    const client = await pool.connect()
    let isDone = false
    try {
      await lookWith(client)
      isDone = true
    } finally {
      client.release(!isDone)
    }
  })

  const readerOf = (measure: AnyMeasure, places: Places): ((unitCode: string) => ExactFigure) => {
    if (isOfRecords(measure)) {
      const tally = byRecord.tallyOf(measure, places)
      return (unitCode) => {
        const { thousandths, unattributed } = tally.figure(unitCode)
        return { counted: thousandths === null ? null : wholes(thousandths), unattributed }
      }
    }
    const tally = byProducer.tallyOf(measure, places)
    return (unitCode) => {
      const { counted, unattributed } = tally.figure(unitCode)
      return { counted: { numerator: BigInt(counted), denominator: 1n }, unattributed }
    }
  }

  async function readersOf(measures: readonly AnyMeasure[], places: Places) {
    for (let begun = 0; ; begun++) {
      const before = changes
      const readers: ReturnType<typeof readerOf>[] = []
      let turn = performance.now()
      for (const measure of measures) {
        readers.push(readerOf(measure, places))
        if (begun === interruptions || performance.now() - turn < turnMs) continue
        await new Promise(setImmediate)
        // What was put aside may have been forgotten meanwhile, and so not have followed the change.
        if (changes !== before) break
        turn = performance.now()
      }
      if (changes === before) return readers
    }
  }

  return {
    async figures(measures, places) {
      await look()
      const readers = await readersOf(measures, places)
      return (measure, unitCode) => readers[measure]!(unitCode)
    },
    async facts() {
      await look()
      return { lives: byProducer.cells.values(), records: byRecord.cells.values() }
    },
    end: async () => void (await pool?.end()),
  }
}
