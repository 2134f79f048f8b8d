import type { Context } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { allowedEvents } from '../../dossiers/rules.ts'
import { type DossierRow, lockDossier, readDossier } from '../../dossiers/store.ts'
import { type Council, readCouncil } from '../../scoring/councils/council-store.ts'

type WithCouncil = { dossier: DossierRow & { councilId: string }; council: Council & { councilId: string } }

async function withCouncil({ db, actor }: Pick<Context, 'db' | 'actor'>, dossier: DossierRow): Promise<WithCouncil> {
  const { councilId, level } = dossier
  if (councilId === null) return fail('not-found')
  const council = await readCouncil(db, actor, councilId)
  // With the ministry a dossier still names the province's council, whose team is out by then.
  if (council.level !== level) fail('not-found')
  return { dossier: { ...dossier, councilId }, council: { ...council, councilId } }
}

/** A dossier within reach with the council whose advisory team has it. @throws not-found when none has */
export const readWithCouncil = async (
  context: Pick<Context, 'db' | 'actor'>,
  dossierId: string,
): Promise<WithCouncil> => withCouncil(context, await readDossier(context.db, context.actor, dossierId))

/** As `readWithCouncil`, locked, before it is on an agenda: from then on its session settles conflicts. @throws dossier-wrong-state */
export async function lockReferred(context: Pick<Context, 'db' | 'actor'>, dossierId: string): Promise<WithCouncil> {
  const found = await withCouncil(context, await lockDossier(context.db, context.actor, dossierId))
  const { state } = found.dossier
  if (state !== 'reviewed') fail('dossier-wrong-state', { state, allowed: allowedEvents(found.dossier) })
  return found
}
