import { type Actor, holds, judgingRoles } from '../../core/actor.ts'

/**
 * Fields of a producer that are a person's (Luật 91/2025/QH15), by class. Business data of the producer (name, numbers,
 * address of production) is open to whoever reaches it; `personal` is not, and each reading of `sensitive` is recorded.
 */
export const fieldClasses = {
  personal: ['phone', 'email', 'representativeSex', 'representativeResidence'],
  sensitive: ['representativeEthnicGroup'],
} as const

export type ClassifiedField = (typeof fieldClasses)['personal' | 'sensitive'][number]

/** Where a producer or its dossier lies, and who judges it. */
export type Judged = {
  producerId: string
  communeCode: string
  provinceCode: string
  /** The council that scores the dossier; null while there is none. */
  councilId: string | null
  /** The ministry judges a dossier only after the province handed it on. */
  atMinistry: boolean
}

/** A producer apart from any dossier: only the offices of its place judge it. */
export const judgedAt = ({
  id,
  mergedInto,
  communeCode,
  provinceCode,
}: {
  id: string
  mergedInto: string | null
  communeCode: string
  provinceCode: string
}): Judged => ({
  producerId: mergedInto ?? id,
  communeCode,
  provinceCode,
  councilId: null,
  atMinistry: false,
})

/** The producer itself reads its own data, and nobody needs to be told of it. */
export const isOwn = (actor: Actor, { producerId }: Pick<Judged, 'producerId'>): boolean =>
  holds(actor, 'producer', producerId)

/** Those who judge: officers of its commune and province, its council, the ministry once it is there. Who is recused does not reach it. */
export const judges = (actor: Actor, { communeCode, provinceCode, councilId, atMinistry }: Judged): boolean =>
  holds(actor, 'commune-officer', communeCode) ||
  holds(actor, 'province-officer', provinceCode) ||
  (councilId !== null && judgingRoles.some((role) => holds(actor, role, councilId))) ||
  (atMinistry && actor.grants.some(({ role }) => role === 'ministry-officer'))

const classified = new Set<string>([...fieldClasses.personal, ...fieldClasses.sensitive])

/** The same without what a person has to hide: null, exactly as where nothing was ever filled in. */
export function withoutPersonal<Row extends Record<ClassifiedField, unknown>>(row: Row): Row {
  const hidden = Object.keys(row).filter((name) => classified.has(name))
  return { ...row, ...Object.fromEntries(hidden.map((name) => [name, null])) }
}

/** Whether the row holds something sensitive at all: what is not there cannot be read. */
export const holdsSensitive = (row: Record<ClassifiedField, unknown>): boolean =>
  fieldClasses.sensitive.some((name) => row[name] !== null)
