import type { Context } from '../../core/action.ts'
import { type Actor, councilRoles, hasRole, holds, judgingRoles } from '../../core/actor.ts'
import type { Db } from '../../core/db.ts'
import { fail } from '../../core/problem.ts'
import { allowedEvents, type DossierLevel } from '../dossiers/rules.ts'
import { type Dossier, type DossierRow, lockDossier, readDossier } from '../dossiers/store.ts'
import { sitsIn } from '../scoring/authority.ts'
import { refuseOwnConflicts } from './conflicts/found-advisory-conflicts.ts'
import { takesAdvice } from './rules.ts'
import { councilLevelOf } from './store.ts'

/** Who proposes, visits, asks for tests and reports: the advisory team that the council's decision names. */
export const advisingRoles = ['council-advisor'] as const

/** Who reads what was handed over: the council that it is for and the offices; never a commune or a producer. */
export const reportReaders = [
  'province-officer',
  'province-chairman',
  'ministry-officer',
  'minister',
  ...councilRoles,
] as const

export type Working = Pick<Context, 'db' | 'actor' | 'world'>

/** A dossier, and the level of the council that it is with; null: it is with none. */
type Seen = Pick<Dossier, 'councilId' | 'level'> & { councilLevel: DossierLevel | null }

/** Whether the actor, who reaches the dossier, is of the advisory team of the council that it is with at its level. */
export const advises = (actor: Actor, { councilId, level, councilLevel }: Seen): boolean =>
  councilId !== null && councilLevel === level && holds(actor, 'council-advisor', councilId)

/** @throws not-found: whoever is not of the team is told of nothing that is the team's */
async function checkAdvises(db: Db, actor: Actor, dossier: DossierRow): Promise<void> {
  const councilLevel = await councilLevelOf(db, dossier.councilId)
  if (!advises(actor, { ...dossier, councilLevel })) fail('not-found')
}

/** The dossier that the actor advises on. @throws not-found also when the actor is recused */
export async function readToAdvise(db: Db, actor: Actor, dossierId: string): Promise<DossierRow> {
  const dossier = await readDossier(db, actor, dossierId)
  await checkAdvises(db, actor, dossier)
  return dossier
}

/** As `readToAdvise`, locked, in a state in which the team works on it. @throws conflicts-open as a ballot does */
export async function lockToAdvise(context: Working, dossierId: string): Promise<DossierRow> {
  const { db, actor } = context
  const dossier = await lockDossier(db, actor, dossierId)
  await checkAdvises(db, actor, dossier)
  const { state } = dossier
  if (!takesAdvice(state)) fail('dossier-wrong-state', { state, allowed: allowedEvents(dossier) })
  await refuseOwnConflicts(context, dossier)
  return dossier
}

/** Whether the actor, who reaches the dossier, reads reports of a level: those of the ministry only its offices and its council. */
export function readsReportsOf(actor: Actor, { councilId, councilLevel }: Seen, of: DossierLevel): boolean {
  if (of === 'province' || hasRole(actor, ['ministry-officer', 'minister'])) return true
  return councilId !== null && councilLevel === 'ministry' && sitsIn(actor, councilId)
}

type Sat = { councilId: string; unitCode: string }

/** Whether the actor sees the ballots of a closed session: who judges there and the offices above, but neither its experts nor its advisors. */
export const seesBallots = (actor: Actor, { councilId, unitCode }: Sat): boolean =>
  hasRole(actor, ['ministry-officer', 'minister']) ||
  (['province-officer', 'province-chairman'] as const).some((role) => holds(actor, role, unitCode)) ||
  judgingRoles.some((role) => holds(actor, role, councilId))

type Asked = { level: DossierLevel; reviewId: string | null }

/** Whether the actor, who reaches the dossier, sees a visit or test: its team at once, others once a report tells of it. */
export const seesInquiry = (actor: Actor, seen: Seen, { level, reviewId }: Asked): boolean =>
  (level === seen.level && advises(actor, seen)) || (reviewId !== null && readsReportsOf(actor, seen, level))
