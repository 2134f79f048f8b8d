import { type Actor, councilRoles, hasRole } from '../../core/actor.ts'
import type { Db } from '../../core/db.ts'
import { fail } from '../../core/problem.ts'
import { checkHandles } from '../dossiers/handling.ts'
import { allowedEvents, type DossierLevel } from '../dossiers/rules.ts'
import { type Dossier, type DossierRow, lockDossier, readDossier } from '../dossiers/store.ts'
import { sitsIn } from '../scoring/authority.ts'
import { takesAdvice } from './rules.ts'

/** Who proposes, visits, asks for tests and reports. */
export const advisingRoles = ['province-officer', 'ministry-officer'] as const

/** Who reads what was handed over: the council that it is for and the offices; never a commune or a producer. */
export const reportReaders = [
  'province-officer',
  'province-chairman',
  'ministry-officer',
  'minister',
  ...councilRoles,
] as const

/** The dossier that the actor advises on. @throws not-found when out of reach or recused, forbidden at the other level */
export async function readToAdvise(db: Db, actor: Actor, dossierId: string): Promise<DossierRow> {
  const dossier = await readDossier(db, actor, dossierId)
  checkHandles(actor, dossier)
  return dossier
}

/** As `readToAdvise`, locked, and in a state in which the team works on it. */
export async function lockToAdvise(db: Db, actor: Actor, dossierId: string): Promise<DossierRow> {
  const dossier = await lockDossier(db, actor, dossierId)
  checkHandles(actor, dossier)
  const { state } = dossier
  if (!takesAdvice(state)) fail('dossier-wrong-state', { state, allowed: allowedEvents(dossier) })
  return dossier
}

type Seen = Pick<Dossier, 'councilId'> & { councilLevel: DossierLevel | null }

/** Whether the actor, who reaches the dossier, reads reports of a level: those of the ministry only its offices and its council. */
export function readsReportsOf(actor: Actor, { councilId, councilLevel }: Seen, of: DossierLevel): boolean {
  if (of === 'province' || hasRole(actor, ['ministry-officer', 'minister'])) return true
  return councilId !== null && councilLevel === 'ministry' && sitsIn(actor, councilId)
}
