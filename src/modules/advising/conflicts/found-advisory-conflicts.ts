import type { Context } from '../../../core/action.ts'
import type { DossierRow } from '../../dossiers/store.ts'
import {
  findPlannedWith,
  listAdvisoryClearances,
  listAdvisoryRecusals,
} from '../../scoring/conflicts/advisory-settlement-store.ts'
import {
  conflictsIn,
  type FoundConflict,
  findConflicts,
  type Member,
  refuseOpen,
} from '../../scoring/conflicts/found-conflicts.ts'
import { listMembers } from '../../scoring/councils/council-store.ts'

type Looking = Pick<Context, 'db' | 'world'>
type Advised = Pick<DossierRow, 'id' | 'councilId'>

/** The advisory team of the council that a dossier is with. */
export const teamOf = async ({ db }: Pick<Context, 'db'>, { councilId }: Advised): Promise<Member[]> =>
  (await listMembers(db, [councilId!])).filter(({ position }) => position === 'advisor')

type Found = {
  /** The planned session that settles them; null before the dossier is on an agenda. */
  sessionId: string | null
  items: FoundConflict[]
}

/** The conflicts of members of the advisory team with a dossier that their council has, and what became of each. */
export async function findAdvisoryConflicts(
  context: Looking,
  { id: dossierId, councilId }: Advised,
  team: readonly Member[],
): Promise<Found> {
  const { db } = context
  const planned = await findPlannedWith(db, dossierId)
  if (planned) {
    const session = { id: planned.sessionId, openedAt: null }
    const item = { dossierId, recused: planned.recused }
    return { sessionId: session.id, items: await findConflicts(context, session, team, [item]) }
  }
  const place = { dossierId, councilId: councilId! }
  const item = { dossierId, recused: await listAdvisoryRecusals(db, place) }
  const before = { sessionId: null, openedAt: null, cleared: listAdvisoryClearances(db, place) }
  return { sessionId: null, items: await conflictsIn(context, before, team, [item]) }
}

/** Refuses who advises on a dossier while a conflict of theirs with it is open, as a ballot is refused. @throws conflicts-open */
export async function refuseOwnConflicts(context: Looking & Pick<Context, 'actor'>, dossier: Advised): Promise<void> {
  const team = await teamOf(context, dossier)
  const own = team.filter(({ accountId }) => accountId === context.actor.accountId)
  const { items } = await findAdvisoryConflicts(context, dossier, own)
  refuseOpen(items, [dossier.id])
}
