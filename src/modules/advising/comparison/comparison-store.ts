import { and, asc, eq, sql } from 'drizzle-orm'
import type { Actor } from '../../../core/actor.ts'
import { type Db, firstOf, quickStatement } from '../../../core/db.ts'
import { scoped } from '../../../core/reach.ts'
import type { EvaluationRequest, EvaluationResponse } from '../../criteria/evaluation.ts'
import type { DossierLevel } from '../../dossiers/rules.ts'
import { dossiers, evidence } from '../../dossiers/tables.ts'
import { councilReach } from '../../scoring/reach.ts'
import { councils, recusals, results, sessionDossiers, sessions } from '../../scoring/tables.ts'
import { advisoryReviews } from '../tables.ts'

export type ComparedPaper = { id: string; item: string; criteria: string[]; fileName: string }
export type KeptReport = { level: DossierLevel; report: string; sha256: string }
export type ComparisonPapers = {
  /** Of the council that the dossier is with; null: none. */
  councilLevel: DossierLevel | null
  evidence: ComparedPaper[]
  reports: KeptReport[]
}

const storedEvidence = sql<ComparedPaper[]>`(select coalesce(json_agg(json_build_object(
    'id', ${evidence.id}, 'item', ${evidence.item}, 'criteria', ${evidence.criteria}, 'fileName', ${evidence.fileName})
    order by ${evidence.id}), '[]')
  from ${evidence} where ${evidence.dossierId} = ${dossiers.id} and ${evidence.inquiryId} is null
    and ${evidence.storedAt} is not null)`

const latestReports = sql<KeptReport[]>`(select coalesce(json_agg(latest order by latest.level), '[]') from (
  select distinct on (${advisoryReviews.level}) ${advisoryReviews.level}, ${advisoryReviews.report}, ${advisoryReviews.sha256}
    from ${advisoryReviews}
   where ${advisoryReviews.dossierId} = ${dossiers.id} and ${advisoryReviews.handedOverAt} is not null
   order by ${advisoryReviews.level}, ${advisoryReviews.number} desc) as latest)`

const papersOfDossier = quickStatement('comparison-papers', (db) =>
  db
    .select({ councilLevel: councils.level, evidence: storedEvidence, reports: latestReports })
    .from(dossiers)
    .leftJoin(councils, eq(councils.id, dossiers.councilId))
    .where(eq(dossiers.id, sql.placeholder('dossierId'))),
)

/** Stored evidence and the latest report of each level, of a dossier that was read within reach; one statement. */
export const readComparisonPapers = async (db: Db, dossierId: string): Promise<ComparisonPapers> =>
  firstOf(await papersOfDossier(db, { dossierId }))!

/** What a closed session found of a dossier, with the ballots that were counted. */
export type ComparedResultRow = {
  sessionId: string
  councilId: string
  /** Of the council. */
  unitCode: string
  level: DossierLevel
  closedAt: string | null
  outcome: (typeof results.$inferSelect)['outcome']
  star: number | null
  request: EvaluationRequest
  response: EvaluationResponse
  criteriaSha256: string
}

const recusedHere = sql`array(select r.account_id from ${recusals} r
  where r.session_id = ${results.sessionId} and r.dossier_id = ${results.dossierId})`

const closedResults = scoped(
  'comparison-results',
  (db, vantage) =>
    db
      .select({
        sessionId: results.sessionId,
        councilId: sessions.councilId,
        unitCode: councils.unitCode,
        level: results.level,
        closedAt: sessions.closedAt,
        outcome: results.outcome,
        star: results.star,
        request: results.request,
        response: results.response,
        criteriaSha256: sessionDossiers.criteriaSha256,
      })
      .from(results)
      // Before, nobody is told anything of what was scored (docs/law.md §5).
      .innerJoin(sessions, and(eq(sessions.id, results.sessionId), eq(sessions.state, 'closed')))
      .innerJoin(councils, eq(councils.id, sessions.councilId))
      .innerJoin(
        sessionDossiers,
        and(eq(sessionDossiers.sessionId, results.sessionId), eq(sessionDossiers.dossierId, results.dossierId)),
      )
      .where(
        and(
          eq(results.dossierId, sql.placeholder('dossierId')),
          councilReach(vantage),
          sql`not ${sql.placeholder('account')}::uuid = any(${recusedHere})`,
        ),
      )
      .orderBy(asc(results.id)),
  quickStatement,
)

/** Results of closed sessions that the actor sees and was not recused in, the earliest first. */
export const listComparedResults = async (db: Db, actor: Actor, dossierId: string): Promise<ComparedResultRow[]> =>
  (await closedResults(db, actor, { dossierId })) as ComparedResultRow[]
