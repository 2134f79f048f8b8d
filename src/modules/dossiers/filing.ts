import type { Context } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { checkDossier, missingItems } from './checks/checklist.ts'
import { checklistOf, checkSelfAssessment, criteriaOf, papersOf } from './checks/papers.ts'
import { concludeReturn } from './returns/return-jobs.ts'
import { type DossierState, filingWindow, within } from './rules.ts'
import { stepDossier } from './step-dossier.ts'
import type { DossierPapers, DossierRow } from './store.ts'

/**
 * Hands in a dossier that was locked, or the supplement that it waits for: complete, within its window, under the
 * instrument in force. All of it as of `now` and `today`, which for a paper is the day on which it was handed in.
 */
export async function handIn(
  context: Pick<Context, 'db' | 'now' | 'today' | 'world'>,
  dossier: DossierRow,
  papers: DossierPapers,
  state: DossierState,
): Promise<DossierRow> {
  const { db, now, today, world } = context
  checkComplete(context, dossier, papers)
  const { instrument, sha256 } = criteriaOf(world, dossier, today)
  if (dossier.filedAt) await concludeReturn(db, dossier.id, { answeredAt: now })
  const filed = {
    ...dossier,
    state,
    instrument: instrument.code,
    criteriaSha256: sha256,
    filedAt: dossier.filedAt ?? now,
    writtenProductId: null,
    writtenProducerId: null,
  }
  return stepDossier(context, dossier, filed)
}

function checkComplete(
  { today, world }: Pick<Context, 'today' | 'world'>,
  dossier: DossierRow,
  papers: DossierPapers,
): void {
  const checklist = checklistOf(world, dossier, today)
  const set = criteriaOf(world, dossier, today)
  if (dossier.filedAt === null) {
    const window = filingWindow(dossier.kind, papers.product.certificateExpiresOn, checklist.renewalWindow)
    if (!window || !within(today, window)) fail('dossier-outside-window', { kind: dossier.kind, window, today })
  }
  const missing = missingItems(checkDossier(checklist, papersOf(dossier, papers), set.source.samples))
  if (missing.length > 0)
    fail('dossier-incomplete', { missing: missing.map(({ code, part, name }) => ({ code, part, name })) })
  checkSelfAssessment(set, dossier.selfAssessment)
}
