import type { Actor } from '../../core/actor.ts'
import type { Db } from '../../core/db.ts'
import { failAt } from '../../core/input.ts'
import { fail } from '../../core/problem.ts'
import { lockProducer, lockProduct, refuseMerged } from '../producers/store.ts'
import { inOrder, type MergedKind } from './rules.ts'

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

const lockOf = { producer: lockProducer, product: lockProduct } as const

/** Locks two that are compared and gives their ids in order. @throws not-found, merged */
export async function lockInOrder(
  db: Db,
  actor: Actor,
  kind: MergedKind,
  oneId: string,
  otherId: string,
): Promise<[string, string]> {
  if (oneId === otherId) failAt(['otherId'], 'same', 'Phải là hai bản ghi khác nhau', 'It is the same one')
  const ids = inOrder(oneId, otherId)
  for (const id of ids) await lockOf[kind](db, actor, id)
  return ids
}
