import type { Logger } from 'pino'
import { v7 as uuidv7 } from 'uuid'
import { type Clock, legalDay } from '../../../core/clock.ts'
import { type Database, transaction } from '../../../core/db.ts'
import { changeOnOwn } from '../../../core/own-change.ts'
import { groundsOf, type SuspicionGround, windowFrom } from './scan-rules.ts'
import { addScans, addSuspected, type ScannedStamp, type ScanRow, scansSince } from './scan-store.ts'
import { suspicionThresholds } from './thresholds.ts'

/** Counts scans without making anyone wait. */
export type ScanBuffer = {
  add(scan: Omit<ScanRow, 'count'>): void
  /** Writes what was counted since; called within a second of a scan, and when the service ends. */
  flush(): Promise<void>
}

type Parts = { database: Database; clock: Clock; logger: Pick<Logger, 'error'> }

const flushMs = 1000
/** While the database is away, counting ends here rather than with the memory: places, not scans. */
const mostPlaces = 100_000

const keyOf = ({ batchId, number, day, provinceCode }: Omit<ScanRow, 'count'>) =>
  `${batchId} ${number} ${day} ${provinceCode}`

/**
 * Scans are counted in memory and written once in a second: however many phones scan, there is one statement. A crash loses
 * what was scanned in that second, which no page and no suspicion depends on.
 */
export function scanBuffer({ database, clock, logger }: Parts): ScanBuffer {
  let counted = new Map<string, ScanRow>()
  let timer: NodeJS.Timeout | null = null

  const count = (row: ScanRow) => {
    const key = keyOf(row)
    const known = counted.get(key)
    if (known) known.count += row.count
    else if (counted.size < mostPlaces) counted.set(key, { ...row })
  }
  const later = () => {
    timer ??= setTimeout(() => void flush(), flushMs).unref()
  }
  const flush = async () => {
    if (timer) clearTimeout(timer)
    timer = null
    if (counted.size === 0) return
    // In one order for all instances, so that two of them never wait for each other in a circle.
    const rows = [...counted].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row)
    counted = new Map()
    try {
      await transaction(database, async (db) => ({ value: await addScans(db, rows) }))
    } catch (error) {
      logger.error({ err: error }, 'scans of stamps could not be written; they are tried again')
      rows.forEach(count)
      return later()
    }
    await suspect({ database, clock }, rows).catch((error: Error) =>
      logger.error({ err: error }, 'scans of stamps could not be looked at for copies'),
    )
  }
  return {
    add(scan) {
      count({ ...scan, count: 1 })
      later()
    },
    flush,
  }
}

/** Looks at the stamps that were just scanned; each new suspicion is a change of the system's own. */
async function suspect({ database, clock }: Pick<Parts, 'database' | 'clock'>, scanned: readonly ScanRow[]) {
  const now = clock().toISOString()
  const today = legalDay(now)
  const stamps = [...Map.groupBy(scanned, ({ batchId, number }) => `${batchId} ${number}`).values()].map(
    ([one]) => one!,
  )
  const scans = await scansSince(database.db, stamps, windowFrom(today, suspicionThresholds))
  for (const [, all] of Map.groupBy(scans, ({ batchId, number }) => `${batchId} ${number}`)) {
    for (const ground of groundsOf(all, today, suspicionThresholds)) await keep(database, all[0]!, ground, now)
  }
}

const keep = (database: Database, { batchId, number }: ScannedStamp, ground: SuspicionGround, now: string) =>
  changeOnOwn({ database }, { name: 'suspectCopies', input: { batchId, number, ground }, now }, async (db) =>
    (await addSuspected(db, { id: uuidv7(), batchId, number, ground, foundAt: now }))
      ? { type: 'stamp-batch', id: batchId }
      : null,
  )
