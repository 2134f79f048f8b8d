import { failAt } from '../../core/input.ts'
import { fail } from '../../core/problem.ts'
import { refuseMerged } from '../producers/store.ts'
import { inOrder } from './rules.ts'

type Thing = { id: string; version: number; mergedInto: string | null }
type Asked = { keptId: string; keptVersion: number; mergedId: string; mergedVersion: number }

/** Locks the two of a merge and refuses it when one is out of reach, was merged already, or has changed since it was read. */
export async function lockPair<Row extends Thing>(
  lock: (ids: readonly string[]) => Promise<Row[]>,
  { keptId, keptVersion, mergedId, mergedVersion }: Asked,
): Promise<{ kept: Row; merged: Row }> {
  if (keptId === mergedId) failAt(['mergedId'], 'same', 'Phải là hai bản ghi khác nhau', 'It is the same one')
  const rows = await lock(inOrder(keptId, mergedId))
  const [kept, merged] = [keptId, mergedId].map((id) => rows.find((row) => row.id === id) ?? fail('not-found'))
  refuseMerged(merged!)
  refuseMerged(kept!)
  refuseStale(kept!, keptVersion)
  refuseStale(merged!, mergedVersion)
  return { kept: kept!, merged: merged! }
}

function refuseStale({ id, version }: Thing, seen: number): void {
  if (version !== seen) fail('stale-version', { id, version })
}
