import type { Context } from '../../../core/action.ts'
import { judgingSet } from '../../dossiers/checks/papers.ts'
import { stepDossier } from '../../dossiers/step-dossier.ts'
import { transition } from '../../dossiers/transition.ts'
import { settleAsBefore } from '../conflicts/advisory-settlement-store.ts'
import type { Council } from '../councils/council-store.ts'
import type { SessionDays } from '../written/rules.ts'
import { lockCandidates } from './candidates.ts'
import { checkDossiers, takeUp } from './form-of-session.ts'
import { withProductCodes } from './product-codes.ts'

type Sitting = SessionDays & { id: string; councilId: string }

/**
 * Puts reviewed dossiers on the agenda of a planned session, after the position `last`. From this moment on its members see
 * them: it is kept as the one at which they got the electronic file.
 */
export async function putOnAgenda(
  context: Context,
  { id: sessionId, councilId, ...days }: Sitting,
  council: Pick<Council, 'level' | 'unitCode'>,
  dossierIds: readonly string[],
  last = 0,
): Promise<void> {
  const { db, actor, now, today, world } = context
  const candidates = await lockCandidates(db, actor, council, dossierIds)
  const earlier = await checkDossiers(db, days.form, candidates)
  const scheduled = candidates.map((dossier) => ({
    ...dossier,
    state: transition(dossier, 'schedule'),
    councilId,
  }))
  const coded = await withProductCodes(db, scheduled, days.heldOn)
  const items = coded.map((dossier, at) => ({
    sessionId,
    dossierId: dossier.id,
    position: last + at + 1,
    criteriaSha256: judgingSet(world, dossier, today).sha256,
    sentAt: now,
  }))
  await takeUp(db, items, earlier, now)
  const recused = await settleAsBefore(db, { sessionId, councilId, dossierIds })
  for (const [at, dossier] of coded.entries()) {
    const advisors = recused.filter(({ dossierId }) => dossierId === dossier.id).map(({ accountId }) => accountId)
    // Also where another council gave them the sight back in between.
    const hiddenFrom = [...new Set([...dossier.hiddenFrom, ...advisors])]
    await stepDossier(context, candidates[at]!, { ...dossier, hiddenFrom })
  }
}
