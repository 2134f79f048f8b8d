import type { EvidenceView } from '../shapes.ts'
import type { Evidence } from '../store.ts'
import { evidenceView } from '../views.ts'
import { type ReviewedDossier, type Showing, validitiesOf } from './validities.ts'

/** Evidence of some dossiers as it looks from outside, in the same order. */
export async function showEvidence(
  context: Showing,
  dossiers: readonly ReviewedDossier[],
  rows: readonly Evidence[],
): Promise<EvidenceView[]> {
  const validity = await validitiesOf(context, dossiers, rows)
  return rows.map((row) => evidenceView(row, validity(row)))
}

/** As `showEvidence`, for one piece of one dossier. */
export async function showPiece(context: Showing, dossier: ReviewedDossier, row: Evidence): Promise<EvidenceView> {
  const validity = await validitiesOf(context, [dossier], [row])
  return evidenceView(row, validity(row))
}
