import { type Showing, validitiesOf } from '../../dossiers/evidence/validities.ts'
import type { EvidenceView } from '../../dossiers/shapes.ts'
import type { DossierRow, Evidence } from '../../dossiers/store.ts'
import { evidenceView } from '../../dossiers/views.ts'
import type { InquiryView } from './inquiry-shapes.ts'
import { listPapers, type NamedInquiry } from './inquiry-store.ts'
import { stateOfInquiry } from './rules.ts'

/** Where the bytes of a paper are PUT and read. */
export const paperPath = ({ dossierId, inquiryId, id }: Pick<Evidence, 'dossierId' | 'inquiryId' | 'id'>): string =>
  `/v1/dossiers/${dossierId}/inquiries/${inquiryId}/papers/${id}/content`

/** Papers of inquiries into one dossier as they look from outside. */
export async function showPapers(
  context: Showing,
  dossier: DossierRow,
  papers: readonly Evidence[],
): Promise<EvidenceView[]> {
  const validity = await validitiesOf(context, [dossier], papers)
  return papers.map((paper) => ({ ...evidenceView(paper, validity(paper)), contentUrl: paperPath(paper) }))
}

export async function showPaper(context: Showing, dossier: DossierRow, paper: Evidence): Promise<EvidenceView> {
  const [shown] = await showPapers(context, dossier, [paper])
  return shown!
}

const inquiryView = (inquiry: NamedInquiry, papers: EvidenceView[]): InquiryView => ({
  id: inquiry.id,
  dossierId: inquiry.dossierId,
  level: inquiry.level,
  kind: inquiry.kind,
  state: stateOfInquiry(inquiry),
  matter: inquiry.matter,
  place: inquiry.place,
  sample: inquiry.sample,
  laboratory: inquiry.laboratory,
  plannedOn: inquiry.plannedOn,
  doneOn: inquiry.doneOn,
  participants: inquiry.participants,
  findings: inquiry.findings,
  withdrawReason: inquiry.withdrawReason,
  papers,
  askedBy: inquiry.askedByName,
  askedAt: inquiry.askedAt,
  reported: inquiry.reviewId !== null,
  version: inquiry.version,
})

/** Inquiries into one dossier with their papers, by two statements more for any number of them. */
export async function showInquiries(
  context: Showing,
  dossier: DossierRow,
  inquiries: readonly NamedInquiry[],
): Promise<InquiryView[]> {
  const papers = await listPapers(
    context.db,
    inquiries.map(({ id }) => id),
  )
  const shown = await showPapers(context, dossier, papers)
  return inquiries.map((inquiry) =>
    inquiryView(
      inquiry,
      shown.filter((_, at) => papers[at]!.inquiryId === inquiry.id),
    ),
  )
}

export async function showInquiry(context: Showing, dossier: DossierRow, inquiry: NamedInquiry): Promise<InquiryView> {
  const [shown] = await showInquiries(context, dossier, [inquiry])
  return shown!
}
