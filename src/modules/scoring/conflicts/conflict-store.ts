import { and, asc, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Actor } from '../../../core/actor.ts'
import { type Db, statement } from '../../../core/db.ts'
import { scoped, withinReach } from '../../../core/reach.ts'
import { accounts, grants } from '../../accounts/tables.ts'
import { writtenProducer } from '../../dossiers/store.ts'
import {
  communeReports,
  dossierAdvisers,
  dossierChecks,
  dossierReturns,
  dossierReviews,
  dossiers,
} from '../../dossiers/tables.ts'
import { readProducer } from '../../producers/store.ts'
import { producers } from '../../producers/tables.ts'
import {
  advisoryRecusals,
  conflictClearances,
  conflictDeclarations,
  conflictWithdrawals,
  recusals,
  sessions,
} from '../tables.ts'

export type DeclaredConflict = typeof conflictDeclarations.$inferSelect
export type Withdrawal = typeof conflictWithdrawals.$inferSelect
export type NamedDeclaration = DeclaredConflict & {
  producerName: string | null
  withdrawal: Pick<Withdrawal, 'reason' | 'at'> | null
}
/** Of a session, or of an advisory team before there is one. */
export type Clearance = Omit<typeof conflictClearances.$inferSelect, 'sessionId'> & { clearedByName: string }

/** Declarations name the producer of their day; whatever it was merged into is what dossiers belong to. */
const producerNow = sql<string | null>`coalesce(${producers.mergedInto}, ${producers.id})`

const declarationsOfMembers = statement('conflict-declarations', (db) =>
  db
    .select({
      ...getTableColumns(conflictDeclarations),
      producerId: producerNow,
      producerName: producers.name,
      withdrawal: { reason: conflictWithdrawals.reason, at: conflictWithdrawals.at },
    })
    .from(conflictDeclarations)
    .leftJoin(conflictWithdrawals, eq(conflictWithdrawals.declarationId, conflictDeclarations.id))
    .leftJoin(producers, eq(producers.id, conflictDeclarations.producerId))
    .where(sql`${conflictDeclarations.accountId} = any(${sql.placeholder('accountIds')}::uuid[])`)
    .orderBy(desc(conflictDeclarations.id)),
)

/** What these accounts have declared, the newest first, by the producers that there are now. */
export const listDeclarations = (db: Db, accountIds: readonly string[]): Promise<NamedDeclaration[]> =>
  declarationsOfMembers(db, { accountIds })

export async function addDeclaration(db: Db, declaration: DeclaredConflict): Promise<void> {
  await db.insert(conflictDeclarations).values(declaration)
}

/** @throws already-exists when it was withdrawn before */
export async function addWithdrawal(db: Db, withdrawal: Withdrawal): Promise<void> {
  await db.insert(conflictWithdrawals).values(withdrawal)
}

const producerOfDossier = scoped('producer-of-dossier', (db, vantage) =>
  db
    .select({ name: producers.name })
    .from(dossiers)
    .innerJoin(producers, eq(producers.id, dossiers.producerId))
    .where(
      and(
        eq(dossiers.producerId, sql.placeholder('producerId')),
        withinReach(
          vantage,
          {
            province: dossiers.provinceCode,
            commune: dossiers.communeCode,
            producer: dossiers.producerId,
            council: dossiers.councilId,
            hiddenFrom: dossiers.hiddenFrom,
          },
          sql`${dossiers.filedAt} is not null`,
        ),
      ),
    )
    .limit(1),
)

/**
 * The name of a producer of which the actor sees a dossier, since members of councils see producers by those only, or
 * which is itself within reach.
 *
 * @throws not-found
 */
export async function nameOfProducer(db: Db, actor: Actor, producerId: string): Promise<string> {
  const [seen] = await producerOfDossier(db, actor, { producerId })
  return seen?.name ?? (await readProducer(db, actor, producerId)).name
}

const tiesOfAccounts = statement('conflict-grants', (db) =>
  db
    .select({ accountId: grants.accountId, communeCode: grants.unitCode, producerId: grants.producerId })
    .from(grants)
    .where(
      and(
        sql`${grants.accountId} = any(${sql.placeholder('accountIds')}::uuid[])`,
        inArray(grants.role, ['producer', 'commune-officer']),
      ),
    ),
)

/** Producers that these accounts act for and communes that they are officers of, one in a row. */
export const listTies = (db: Db, accountIds: readonly string[]) => tiesOfAccounts(db, { accountIds })

const written = alias(producers, 'written')
const by = (
  table:
    | typeof dossierChecks
    | typeof dossierReturns
    | typeof dossierReviews
    | typeof communeReports
    | typeof dossierAdvisers,
) => sql`${table} where ${table.dossierId} = ${dossiers.id}`
const handledBy = sql<string[]>`array(select ${dossiers.enteredBy} where ${dossiers.enteredBy} is not null
  union select ${dossierChecks.checkedBy} from ${by(dossierChecks)}
  union select ${dossierReturns.returnedBy} from ${by(dossierReturns)}
  union select ${dossierAdvisers.accountId} from ${by(dossierAdvisers)}
  union select ${communeReports.reportedBy} from ${by(communeReports)}
  union select ${dossierReviews.reviewedBy} from ${by(dossierReviews)})`

/**
 * Ids of sessions grow with the time of their planning. A session that was called off recused nobody: the next asks again. Whom
 * an advisory team recused is recused with its council, and another one asks again.
 */
const recusedBefore = sql<string[]>`array(select ${recusals.accountId} from ${recusals}
  join ${sessions} on ${sessions.id} = ${recusals.sessionId} and ${sessions.state} <> 'cancelled'
  where ${recusals.dossierId} = ${dossiers.id}
    and (${sql.placeholder('sessionId')}::uuid is null or ${recusals.sessionId} < ${sql.placeholder('sessionId')}::uuid)
  union select ${advisoryRecusals.accountId} from ${advisoryRecusals} where ${advisoryRecusals.dossierId} = ${dossiers.id})`

const tiesOfDossiers = statement('conflict-dossiers', (db) =>
  db
    .select({
      dossierId: dossiers.id,
      producerId: dossiers.producerId,
      communeCode: dossiers.communeCode,
      name: producers.name,
      taxCode: producers.taxCode,
      writtenName: written.name,
      writtenTaxCode: written.taxCode,
      representativeName: producers.representativeName,
      writtenRepresentative: written.representativeName,
      handledBy,
      recusedBefore,
    })
    .from(dossiers)
    .innerJoin(producers, eq(producers.id, dossiers.producerId))
    .innerJoin(written, eq(written.id, writtenProducer))
    .where(sql`${dossiers.id} = any(${sql.placeholder('dossierIds')}::uuid[])`),
)

/** Whose these dossiers are, who handled them for an office and who was recused from them before a session, or at all. */
export const listDossierTies = (db: Db, sessionId: string | null, dossierIds: readonly string[]) =>
  tiesOfDossiers(db, { sessionId, dossierIds })

const clearancesOfSession = statement('conflict-clearances', (db) =>
  db
    .select({ ...getTableColumns(conflictClearances), clearedByName: accounts.name })
    .from(conflictClearances)
    .innerJoin(accounts, eq(accounts.id, conflictClearances.clearedBy))
    .where(eq(conflictClearances.sessionId, sql.placeholder('sessionId')))
    .orderBy(asc(conflictClearances.at)),
)

export const listClearances = (db: Db, sessionId: string): Promise<Clearance[]> =>
  clearancesOfSession(db, { sessionId })

export async function addClearance(db: Db, clearance: typeof conflictClearances.$inferInsert): Promise<void> {
  await db.insert(conflictClearances).values(clearance)
}
