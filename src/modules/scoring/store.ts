import { and, asc, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../core/actor.ts'
import { type Db, firstOf } from '../../core/db.ts'
import { fail } from '../../core/problem.ts'
import { scoped, type Vantage, withinReach } from '../../core/reach.ts'
import type { EvaluationRequest, EvaluationResponse } from '../criteria/evaluation.ts'
import { writtenProduct } from '../dossiers/store.ts'
import { dossiers } from '../dossiers/tables.ts'
import { products } from '../producers/tables.ts'
import { councilReach } from './reach.ts'
import { councils, recusals, reopenings, results, sessionDossiers, sessions } from './tables.ts'

export type Result = Omit<typeof results.$inferSelect, 'request' | 'response'> & {
  /** What the evaluation was given and what it answered; anyone can compute it again. */
  request: EvaluationRequest
  response: EvaluationResponse
}
export type ResultRow = Result & {
  closedAt: string | null
  supersededAt: string | null
  reopenReason: string | null
  criteriaSha256: string
  round: number
  productCode: string | null
  productName: string
  instrument: string | null
  setNo: number
}

export async function addResult(db: Db, result: Result): Promise<void> {
  await db.insert(results).values(result)
}

/** Also who was recused in another session of it: results of the province are hidden from whom the ministry recused. */
const recusedFromIt = sql`(${dossiers.hiddenFrom} || array(select r.account_id from ${recusals} r
  where r.session_id = ${results.sessionId} and r.dossier_id = ${results.dossierId}))`

/** Results of closed sessions: before, nobody is told anything of what was scored (docs/law.md §5). */
const selectResults = (db: Db, condition: SQL | undefined) =>
  db
    .select({
      ...(getTableColumns(results) as Record<never, never>),
      closedAt: sessions.closedAt,
      supersededAt: reopenings.at,
      reopenReason: reopenings.reason,
      criteriaSha256: sessionDossiers.criteriaSha256,
      round: sessionDossiers.round,
      productCode: dossiers.productCode,
      productName: products.name,
      instrument: dossiers.instrument,
      setNo: dossiers.setNo,
    })
    .from(results)
    .innerJoin(sessions, and(eq(sessions.id, results.sessionId), eq(sessions.state, 'closed')))
    .innerJoin(councils, eq(councils.id, sessions.councilId))
    .innerJoin(
      sessionDossiers,
      and(eq(sessionDossiers.sessionId, results.sessionId), eq(sessionDossiers.dossierId, results.dossierId)),
    )
    .leftJoin(reopenings, eq(reopenings.resultId, results.id))
    .innerJoin(dossiers, eq(dossiers.id, results.dossierId))
    .innerJoin(products, eq(products.id, writtenProduct))
    .where(condition)

const dossierReach = (vantage: Vantage): SQL =>
  withinReach(vantage, {
    province: dossiers.provinceCode,
    commune: dossiers.communeCode,
    producer: dossiers.producerId,
    council: sessions.councilId,
    hiddenFrom: recusedFromIt,
  })

const resultOfDossier = scoped('result-of-dossier', (db, vantage) =>
  selectResults(db, and(dossierReach(vantage), eq(results.dossierId, sql.placeholder('dossierId'))))
    .orderBy(desc(results.id))
    .limit(1),
)

/** The latest result of a dossier. @throws not-found also while its session is open, and out of the actor's reach */
export const readResult = async (db: Db, actor: Actor, dossierId: string): Promise<ResultRow> =>
  firstOf((await resultOfDossier(db, actor, { dossierId })) as ResultRow[]) ?? fail('not-found')

const resultsOfDossier = scoped('results-of-dossier', (db, vantage) =>
  selectResults(db, and(dossierReach(vantage), eq(results.dossierId, sql.placeholder('dossierId')))).orderBy(
    asc(results.id),
  ),
)

/** Every result of a dossier of a closed session within reach, the earliest first. */
export const listResultsOfDossier = async (db: Db, actor: Actor, dossierId: string): Promise<ResultRow[]> =>
  (await resultsOfDossier(db, actor, { dossierId })) as ResultRow[]

const resultsOfSession = scoped('results-of-session', (db, vantage) =>
  selectResults(
    db,
    and(
      councilReach(vantage),
      eq(results.sessionId, sql.placeholder('sessionId')),
      sql`not ${sql.placeholder('account')}::uuid = any(${recusedFromIt})`,
    ),
  ).orderBy(asc(sessionDossiers.position)),
)

/** Results of a closed session in order of its agenda, without those that the actor is recused from. */
export const listResults = async (db: Db, actor: Actor, sessionId: string): Promise<ResultRow[]> =>
  (await resultsOfSession(db, actor, { sessionId })) as ResultRow[]
