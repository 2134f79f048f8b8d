import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { type Db, firstOf, statement } from '../../../../core/db.ts'
import { fail } from '../../../../core/problem.ts'
import { lastDayOf, type ReportPeriod } from './report-period.ts'
import { indicatorReports } from './tables.ts'

export type IndicatorReport = typeof indicatorReports.$inferSelect

/** What one report stands for, whatever its revision. */
export type ReportKey = Pick<IndicatorReport, 'indicator' | 'unitCode' | 'year' | 'period'>

const sameKey = ({ indicator, unitCode, year, period }: ReportKey) =>
  and(
    eq(indicatorReports.indicator, indicator),
    eq(indicatorReports.unitCode, unitCode),
    eq(indicatorReports.year, year),
    eq(indicatorReports.period, period),
  )

/** The last revision, or 0; whoever reports the same waits for the transaction of this one. */
export async function lockRevision(db: Db, key: ReportKey): Promise<number> {
  const name = JSON.stringify(['indicator-report', key.indicator, key.unitCode, key.year, key.period])
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
  const { revision } = indicatorReports
  const last = await db.select({ revision }).from(indicatorReports).where(sameKey(key)).orderBy(desc(revision)).limit(1)
  return firstOf(last)?.revision ?? 0
}

/**
 * Whether a report of one of these units has been kept after the period was over. The table belongs to the module after
 * this one, which alone writes it.
 */
export async function isKept(db: Db, units: readonly string[], year: number, period: ReportPeriod): Promise<boolean> {
  const { rows } = await db.execute<{ kept: boolean }>(sql`
    select exists(
      select from report_snapshots
       where unit_code = any(${sql.param([...units])}::text[]) and year = ${year}
         and (period = 'year' or period = ${period})
         and as_of >= ${lastDayOf(year, period)}::date) as kept`)
  return firstOf(rows)?.kept ?? false
}

export async function addReport(db: Db, report: IndicatorReport): Promise<void> {
  await db.insert(indicatorReports).values(report)
}

const byId = statement('indicator-report', (db) =>
  db
    .select()
    .from(indicatorReports)
    .where(eq(indicatorReports.id, sql.placeholder('id'))),
)
const byIdForUpdate = statement('indicator-report-lock', (db) =>
  db
    .select()
    .from(indicatorReports)
    .where(eq(indicatorReports.id, sql.placeholder('id')))
    .for('update'),
)

/** @throws not-found */
export const readReport = async (db: Db, id: string): Promise<IndicatorReport> =>
  firstOf(await byId(db, { id })) ?? fail('not-found')

export const lockReport = async (db: Db, id: string): Promise<IndicatorReport> =>
  firstOf(await byIdForUpdate(db, { id })) ?? fail('not-found')

export type ReportContent = { sha256: string; sizeBytes: number; mediaType: string; storedAt: string }

export async function addContent(db: Db, report: IndicatorReport, content: ReportContent): Promise<IndicatorReport> {
  await db.update(indicatorReports).set(content).where(eq(indicatorReports.id, report.id))
  return { ...report, ...content }
}

/** All revisions of what some reports stand for, the first of each first. */
export async function readRevisions(db: Db, ids: readonly string[]): Promise<IndicatorReport[]> {
  if (ids.length === 0) return []
  const { indicator, unitCode, year, period, revision } = indicatorReports
  const keys = db
    .select({ indicator, unitCode, year, period })
    .from(indicatorReports)
    .where(inArray(indicatorReports.id, [...ids]))
  return db
    .select()
    .from(indicatorReports)
    .where(sql`(${indicator}, ${unitCode}, ${year}, ${period}) in ${keys}`)
    .orderBy(asc(revision))
}
