import type { Actor } from '../../../core/actor.ts'
import type { Db } from '../../../core/db.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { type DossierRow, lockDossierById } from '../../dossiers/store.ts'
import type { Council } from '../councils/council-store.ts'

/** Locks dossiers one after the other by id, so that two commands on the same ones cannot hold each other up. */
export async function lockDossiersInOrder(db: Db, ids: readonly string[]): Promise<Map<string, DossierRow>> {
  const locked = new Map<string, DossierRow>()
  for (const id of ids.toSorted()) locked.set(id, await lockDossierById(db, id))
  return locked
}

/**
 * Dossiers of the council's unit and level, locked, in the order asked for. One of another province answers as missing,
 * and one that the actor was recused from.
 */
export async function lockCandidates(
  db: Db,
  { accountId }: Pick<Actor, 'accountId'>,
  { level, unitCode }: Pick<Council, 'level' | 'unitCode'>,
  dossierIds: readonly string[],
): Promise<DossierRow[]> {
  const doubled = dossierIds.findIndex((id, at) => dossierIds.indexOf(id) !== at)
  if (doubled >= 0) failAt(['dossierIds', doubled], 'twice', 'Hồ sơ bị lặp lại', 'The dossier is there twice')
  const locked = await lockDossiersInOrder(db, dossierIds)
  return dossierIds.map((id) => {
    const dossier = locked.get(id)
    if (!dossier || (level === 'province' && dossier.provinceCode !== unitCode)) fail('not-found')
    if (accountId !== null && dossier.hiddenFrom.includes(accountId)) fail('not-found')
    if (dossier.level !== level) fail('dossier-of-other-level', { dossierId: id, level: dossier.level })
    return dossier
  })
}
