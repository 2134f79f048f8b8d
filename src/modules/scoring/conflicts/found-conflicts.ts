import type { Context } from '../../../core/action.ts'
import type { Instant } from '../../../core/clock.ts'
import { foldedWords } from '../../../core/folded-words.ts'
import { fail } from '../../../core/problem.ts'
import type { World } from '../../../core/world.ts'
import { coreName } from '../../producers/core-name.ts'
import { listSubmissions } from '../ballots/ballot-store.ts'
import { ballotsOf } from '../ballots/set-aside-rules.ts'
import { listMembers } from '../councils/council-store.ts'
import { type CouncilPosition, mayVote } from '../rules.ts'
import { type AgendaItem, isInSight, listSeats, type SessionRow } from '../sessions/session-store.ts'
import {
  type Clearance,
  listClearances,
  listDeclarations,
  listDossierTies,
  listTies,
  type NamedDeclaration,
} from './conflict-store.ts'
import {
  type Conflict,
  type ConflictState,
  conflictsOf,
  type DossierTies,
  isWithdrawn,
  type MemberTies,
  stateOf,
} from './rules.ts'

export type FoundConflict = Conflict & {
  name: string
  declaration: NamedDeclaration | null
  clearance: Clearance | null
  state: ConflictState
}

export type Member = { accountId: string; name: string; organisation: string; position: CouncilPosition }
type Looking = Pick<Context, 'db' | 'world'>

const folded = (text: string): string => foldedWords(text).join(' ')
const known = <Value>(values: readonly (Value | null)[]): Value[] => values.filter((value) => value !== null)

function memberTies(members: readonly Member[], held: Awaited<ReturnType<typeof listTies>>): MemberTies[] {
  return members.map(({ accountId, organisation, position }) => {
    const own = held.filter((tie) => tie.accountId === accountId)
    return {
      accountId,
      organisationName: coreName(organisation),
      organisationWords: folded(organisation),
      judges: mayVote(position) || position === 'substitute',
      producerIds: known(own.map(({ producerId }) => producerId)),
      communeCodes: known(own.map(({ communeCode }) => communeCode)),
    }
  })
}

const dossierTies = (
  { units }: Pick<World, 'units'>,
  rows: Awaited<ReturnType<typeof listDossierTies>>,
): DossierTies[] =>
  rows.map(({ name, writtenName, taxCode, writtenTaxCode, representativeName, writtenRepresentative, ...row }) => ({
    ...row,
    representativeNames: [representativeName, writtenRepresentative].map(folded),
    producerNames: [coreName(name), coreName(writtenName)],
    taxCodes: known([taxCode, writtenTaxCode]).map(folded),
    communeWords: folded(units.named(row.communeCode).name),
  }))

/** Members of the council until the session opens, then those on its roll. */
export const peopleOf = ({ db }: Pick<Context, 'db'>, { id, state, councilId }: SessionRow): Promise<Member[]> =>
  state === 'planned' ? listMembers(db, [councilId]) : listSeats(db, [id])

/** The conflicts of these members with these items of an agenda, in its order, and what became of each. */
export const findConflicts = (
  context: Looking,
  { id: sessionId, openedAt }: Pick<SessionRow, 'id' | 'openedAt'>,
  members: readonly Member[],
  agenda: readonly Judged[],
): Promise<FoundConflict[]> =>
  conflictsIn(context, { sessionId, openedAt, cleared: listClearances(context.db, sessionId) }, members, agenda)

type Judged = Pick<AgendaItem, 'dossierId' | 'recused'>
/** Where conflicts are settled: in a session, or before there is one. */
type Settling = { sessionId: string | null; openedAt: Instant | null; cleared: Promise<Clearance[]> }

/** The conflicts of these members with these dossiers, and what became of each where they are settled. */
export async function conflictsIn(
  { db, world }: Looking,
  { sessionId, openedAt, cleared }: Settling,
  members: readonly Member[],
  agenda: readonly Judged[],
): Promise<FoundConflict[]> {
  const accountIds = members.map(({ accountId }) => accountId)
  const dossierIds = agenda.map(({ dossierId }) => dossierId)
  const [held, rows, declarations, clearances] = await Promise.all([
    listTies(db, accountIds),
    listDossierTies(db, sessionId, dossierIds),
    listDeclarations(db, accountIds),
    cleared,
  ])
  const inOrder = dossierTies(world, rows).sort(
    (a, b) => dossierIds.indexOf(a.dossierId) - dossierIds.indexOf(b.dossierId),
  )
  const declared = declarations.map(({ relativeName, ...one }) => ({
    ...one,
    relativeWords: relativeName === null ? null : folded(relativeName),
  }))
  return conflictsOf(memberTies(members, held), inOrder, declared).map((conflict) => {
    const { dossierId, accountId, basis } = conflict
    const isSame = (one: Clearance) => one.dossierId === dossierId && one.accountId === accountId && one.basis === basis
    const clearance = clearances.find(isSame) ?? null
    const recused = agenda.some((item) => item.dossierId === dossierId && item.recused.includes(accountId))
    const declaration = declarations.find(({ id }) => id === basis) ?? null
    const withdrawn = isWithdrawn(declaration?.withdrawal?.at ?? null, openedAt)
    return {
      ...conflict,
      name: members.find((member) => member.accountId === accountId)!.name,
      declaration,
      clearance,
      state: stateOf({ recused, withdrawn, cleared: clearance !== null }),
    }
  })
}

type Session = Pick<SessionRow, 'id' | 'openedAt'>

/**
 * Refuses while a conflict of these members is neither ended by a recusal nor cleared. Of a dossier that the actor is
 * recused from only that there is one.
 *
 * @throws conflicts-open with those that the actor may see
 */
export async function refuseOpenConflicts(
  context: Looking & Pick<Context, 'actor'>,
  session: Session,
  members: readonly Member[],
  agenda: readonly AgendaItem[],
): Promise<void> {
  const inSight = agenda.filter((item) => isInSight(context.actor, item)).map(({ dossierId }) => dossierId)
  refuseOpen(await findConflicts(context, session, members, agenda), inSight)
}

/**
 * As `refuseOpenConflicts`, of those who submitted a ballot for a dossier and each with that one alone: whose ballot may have
 * to be set aside must not be counted, nor may anybody choose it by how the ballots stand with it.
 */
export async function refuseConflictsOfScorers(
  context: Looking & Pick<Context, 'actor'>,
  session: Session,
  agenda: readonly AgendaItem[],
): Promise<void> {
  const { db, actor } = context
  const [seats, submissions] = await Promise.all([listSeats(db, [session.id]), listSubmissions(db, session.id)])
  const scored = new Map(
    agenda.map((item) => [item.dossierId, new Set(ballotsOf(item, submissions).map(({ accountId }) => accountId))]),
  )
  const members = seats.filter(({ accountId }) => [...scored.values()].some((scorers) => scorers.has(accountId)))
  const found = await findConflicts(context, session, members, agenda)
  const ofScorers = found.filter(({ dossierId, accountId }) => scored.get(dossierId)!.has(accountId))
  refuseOpen(
    ofScorers,
    agenda.filter((item) => isInSight(actor, item)).map(({ dossierId }) => dossierId),
  )
}

/** @throws conflicts-open with those of the dossiers that the actor may see */
export function refuseOpen(found: readonly FoundConflict[], inSight: readonly string[]): void {
  const open = found.filter(({ state }) => state === 'open')
  if (open.length === 0) return
  const seen = open.filter(({ dossierId }) => inSight.includes(dossierId))
  const conflicts = seen.map(({ dossierId, accountId, basis, kind }) => ({ dossierId, accountId, basis, kind }))
  fail('conflicts-open', { conflicts, count: open.length })
}
