import type { Context } from '../../../../core/action.ts'
import type { World } from '../../../../core/world.ts'
import { unitName } from '../../../units/shapes.ts'
import type { CandidateRow } from '../../decision-store.ts'
import { draftingFor } from '../../issuer.ts'
import type { Certificate } from '../../store.ts'
import { type Ahead, lookAhead } from '../look-ahead.ts'
import type { DecisionDraftSummary, DecisionDraftView, DraftedItemView } from './draft-shapes.ts'
import { type DecisionDraft, decisionNameOf } from './draft-store.ts'
import type { DraftedItem } from './rules.ts'

type Here = Pick<World, 'units'>

const headOf = ({ units }: Here, draft: DecisionDraft) => {
  const { id, state, kind, unitCode, signerTitle, ground, note, createdAt, updatedAt, version } = draft
  const unit = unitName(units.named(unitCode))
  return { id, state, kind, unit, signerTitle, ground, note, createdAt, updatedAt, version }
}

export const draftSummary = (world: Here, draft: DecisionDraft): DecisionDraftSummary => ({
  ...headOf(world, draft),
  itemCount: draft.items.length + draft.certificateIds.length,
})

const ofDossier = (
  { units }: Here,
  { samplesReturned }: DraftedItem,
  { dossier, product, producer, result }: CandidateRow,
): DraftedItemView => ({
  dossierId: dossier.id,
  product: { id: dossier.productId, name: product.name, setNo: dossier.setNo },
  producer: { id: dossier.producerId, ...producer },
  commune: unitName(units.named(dossier.communeCode)),
  // A council's result is nobody's before its session is closed.
  star: dossier.state === 'decided' ? (result?.star ?? null) : null,
  samplesReturned,
  certificate: null,
})

const ofCertificate = ({ units }: Here, certificate: Certificate): DraftedItemView => ({
  dossierId: certificate.dossierId,
  product: { id: certificate.productId, name: certificate.productName, setNo: certificate.setNo },
  producer: { id: certificate.producerId, name: certificate.producerName, kind: certificate.producerKind },
  commune: unitName(units.named(certificate.communeCode)),
  star: certificate.star,
  samplesReturned: null,
  certificate: { id: certificate.id, code: certificate.code, number: certificate.number },
})

/** What a draft is about, in the order of the paper. */
export const draftedItems = (
  world: Here,
  draft: DecisionDraft,
  { dossiers, certificates }: Ahead,
): DraftedItemView[] => [
  ...draft.items.flatMap((item) => {
    const row = dossiers.get(item.dossierId)
    return row ? [ofDossier(world, item, row)] : []
  }),
  ...draft.certificateIds.flatMap((id) => {
    const row = certificates.get(id)
    return row ? [ofCertificate(world, row)] : []
  }),
]

/** A draft with what it is about as that stands now; once it has ended nothing is warned of. */
export async function draftView(context: Context, draft: DecisionDraft): Promise<DecisionDraftView> {
  const { db, world } = context
  const { unitCode, state, decisionId } = draft
  const ahead = await lookAhead(context, draft, { unitCode, authority: draftingFor(context, unitCode) })
  const warnings = ahead.refusals.map(({ pointer, code, detail }) => ({ pointer, code, detail }))
  return {
    ...headOf(world, draft),
    legalBases: draft.legalBases,
    items: draftedItems(world, draft, ahead),
    warnings: state === 'draft' ? warnings : [],
    contentUrl: `/v1/decision-drafts/${draft.id}/content`,
    decision: decisionId === null ? null : await decisionNameOf(db, decisionId),
  }
}
