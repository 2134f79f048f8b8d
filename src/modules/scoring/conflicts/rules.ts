import type { Instant } from '../../../core/clock.ts'

/** What a member may declare of a producer or a dossier. */
export const declaredKinds = ['organisation', 'family', 'share', 'other'] as const
export type DeclaredKind = (typeof declaredKinds)[number]

/** What the system finds by itself in what it knows of a member and a dossier. */
export const derivedKinds = [
  'acts-for-producer',
  'same-organisation',
  'officer-of-commune',
  'handled-dossier',
  'recused-before',
] as const
export type DerivedKind = (typeof derivedKinds)[number]

/** A member of a council by what ties people to producers. Names are folded; `organisationName` has no legal form. */
export type MemberTies = {
  accountId: string
  organisationName: string
  organisationWords: string
  /** Whether the member may come to score; experts, secretaries and the advisory team do not. */
  judges: boolean
  /** Producers that the account acts for, and communes that it is an officer of. */
  producerIds: readonly string[]
  communeCodes: readonly string[]
}

/** A dossier of an agenda by the same; a producer that was merged has the names of both. */
export type DossierTies = {
  dossierId: string
  producerId: string
  producerNames: readonly string[]
  /** Who represents the producer, now and as written in the dossier. */
  representativeNames: readonly string[]
  taxCodes: readonly string[]
  communeCode: string
  communeWords: string
  /** Accounts that entered, checked, returned, reported or reviewed it for an office, or advised on it. */
  handledBy: readonly string[]
  /** Accounts that an earlier session recused from it, at either level. */
  recusedBefore: readonly string[]
}

export type Declaration = {
  id: string
  accountId: string
  dossierId: string | null
  producerId: string | null
  /** Of a relative, whichever producer that person represents; folded. */
  relativeWords: string | null
  kind: DeclaredKind
}

/** One reason why a member should not judge a dossier. `basis` names it: the id of a declaration, or its kind. */
export type Conflict = {
  dossierId: string
  accountId: string
  basis: string
  kind: DeclaredKind | DerivedKind
}

const holdsWords = (text: string, words: string): boolean => words !== '' && ` ${text} `.includes(` ${words} `)

const derivations: Record<DerivedKind, (member: MemberTies, dossier: DossierTies) => boolean> = {
  'acts-for-producer': ({ producerIds }, { producerId }) => producerIds.includes(producerId),
  'same-organisation': ({ organisationName, organisationWords }, { producerNames, taxCodes }) =>
    (organisationName !== '' && producerNames.includes(organisationName)) ||
    taxCodes.some((code) => holdsWords(organisationWords, code)),
  'officer-of-commune': ({ communeCodes, organisationWords }, { communeCode, communeWords }) =>
    communeCodes.includes(communeCode) || holdsWords(organisationWords, communeWords),
  'handled-dossier': ({ accountId, judges }, { handledBy }) => judges && handledBy.includes(accountId),
  'recused-before': ({ accountId }, { recusedBefore }) => recusedBefore.includes(accountId),
}

/**
 * A standing declaration meets every dossier of its producer, or of those that the relative represents, whenever it came;
 * another only its own dossier.
 */
function meets({ dossierId, producerId, relativeWords }: Declaration, dossier: DossierTies): boolean {
  if (relativeWords !== null) return relativeWords !== '' && dossier.representativeNames.includes(relativeWords)
  return dossierId === null ? producerId === dossier.producerId : dossierId === dossier.dossierId
}

/** Every conflict of these members with these dossiers, dossier by dossier and member by member. Pure. */
export function conflictsOf(
  members: readonly MemberTies[],
  dossiers: readonly DossierTies[],
  declarations: readonly Declaration[],
): Conflict[] {
  return dossiers.flatMap((dossier) =>
    members.flatMap((member) => {
      const of = { dossierId: dossier.dossierId, accountId: member.accountId }
      const declared = declarations.filter((one) => one.accountId === member.accountId && meets(one, dossier))
      const derived = derivedKinds.filter((kind) => derivations[kind](member, dossier))
      return [
        ...declared.map(({ id, kind }) => ({ ...of, basis: id, kind })),
        ...derived.map((kind) => ({ ...of, basis: kind, kind })),
      ]
    }),
  )
}

export const conflictStates = ['open', 'recused', 'cleared', 'withdrawn'] as const
export type ConflictState = (typeof conflictStates)[number]

/**
 * Whether a declaration that was taken back at `withdrawnAt` is none for a session: only before it opened. From then on members
 * are bound by what they had declared, and a conflict is ended by the chair.
 */
export const isWithdrawn = (withdrawnAt: Instant | null, openedAt: Instant | null): boolean =>
  withdrawnAt !== null && (openedAt === null || withdrawnAt <= openedAt)

type Recusing = { own: boolean; scored: boolean; conflicts: readonly ConflictState[] }

/**
 * Why a member cannot be recused from a dossier now; null: can. Before a ballot anybody may step back. After one only over a
 * conflict that is open, so that nobody who leads takes out a ballot that lies apart, and never by oneself, so that nobody takes
 * back what they scored: the chair may find that the conflict is none.
 */
export function recusalRefusal({
  own,
  scored,
  conflicts,
}: Recusing): 'ballot-already-submitted' | 'own-conflict' | null {
  if (!scored) return null
  if (!conflicts.includes('open')) return 'ballot-already-submitted'
  return own ? 'own-conflict' : null
}

type Resolved = { recused: boolean; withdrawn: boolean; cleared: boolean }

/** A recusal ends every conflict of a member with a dossier, a clearance or a withdrawal only the one that it names. */
export function stateOf({ recused, withdrawn, cleared }: Resolved): ConflictState {
  if (recused) return 'recused'
  if (withdrawn) return 'withdrawn'
  return cleared ? 'cleared' : 'open'
}
