/** What may be there twice. */
export const mergedKinds = ['producer', 'product'] as const
export type MergedKind = (typeof mergedKinds)[number]

/** A pair in the one order in which it is kept and locked. */
export const inOrder = <Id extends string>(one: Id, other: Id): [Id, Id] => (one < other ? [one, other] : [other, one])
