/** What may be there twice. */
export const mergedKinds = ['producer', 'product'] as const
export type MergedKind = (typeof mergedKinds)[number]

/** A pair in the one order in which it is kept and locked. */
export const inOrder = <Id extends string>(one: Id, other: Id): [Id, Id] => (one < other ? [one, other] : [other, one])

/** What has to be known of a product to merge it. */
export type MergedProduct = {
  producerId: string
  setNo: number
  /** A dossier of it has not ended. */
  hasOpenDossier: boolean
  /** A dossier of it stands on the agenda of a session that has not closed. */
  inSession: boolean
  /** Number of its certificate in force. */
  certificate: string | null
}

export const productRefusals = ['other-producer', 'other-set', 'both-open', 'both-certified', 'in-session'] as const
export type ProductRefusal = (typeof productRefusals)[number]

/**
 * Why two products cannot be made one, all at once. What a product may have once it may have once still (docs/law.md §6);
 * a council goes on with the dossier that it began with, under the name on its agenda.
 */
export function productRefusalsOf(kept: MergedProduct, merged: MergedProduct): ProductRefusal[] {
  const refused: Record<ProductRefusal, boolean> = {
    'other-producer': kept.producerId !== merged.producerId,
    'other-set': kept.setNo !== merged.setNo,
    'both-open': kept.hasOpenDossier && merged.hasOpenDossier,
    'both-certified': kept.certificate !== null && merged.certificate !== null,
    'in-session': merged.inSession,
  }
  return productRefusals.filter((code) => refused[code])
}

/** What has to be known of two producers to merge them. */
export type ProducerPair = {
  /** An account acts for the one that is to be left, for the other one. */
  keptIsHeld: boolean
  mergedIsHeld: boolean
  /** The kind of the one that is left may put forward all products of the other (QĐ 26/2026/QĐ-TTg). */
  mayPutForwardAll: boolean
  /** A dossier of the merged one stands on the agenda of a session that has not closed. */
  inSession: boolean
}

export const producerRefusals = ['claimed-one-stays', 'kind-refused', 'in-session'] as const
export type ProducerRefusal = (typeof producerRefusals)[number]

/**
 * Why two producers cannot be made one. Who registered itself knows itself best: what an office entered from paper
 * comes to it and not the other way round.
 */
export function producerRefusalsOf(pair: ProducerPair): ProducerRefusal[] {
  const refused: Record<ProducerRefusal, boolean> = {
    'claimed-one-stays': pair.mergedIsHeld && !pair.keptIsHeld,
    'kind-refused': !pair.mayPutForwardAll,
    'in-session': pair.inSession,
  }
  return producerRefusals.filter((code) => refused[code])
}

export type Recognition = { star: number | null; certificateExpiresOn: string | null }

/** What a product that was two is recognised as: what holds longest. */
export const longest = (kept: Recognition, merged: Recognition): Recognition => {
  const of = ({ star, certificateExpiresOn }: Recognition) => ({ star, certificateExpiresOn })
  return (merged.certificateExpiresOn ?? '') > (kept.certificateExpiresOn ?? '') ? of(merged) : of(kept)
}
