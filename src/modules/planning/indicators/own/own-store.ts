import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Instant } from '../../../../core/clock.ts'
import { type Db, firstOf, statement } from '../../../../core/db.ts'
import { fail } from '../../../../core/problem.ts'
import { type Indicator, indicatorOf } from '../../catalogue.ts'
import { countedAs } from '../definition.ts'
import { ownIndicatorRevisions, ownIndicators, type Told } from './tables.ts'

type Row = typeof ownIndicators.$inferSelect

/** Whoever defines the next one waits for the transaction of this one. */
export async function lockOwner(db: Db, unitCode: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('own-indicators ' || ${unitCode}, 0))`)
}

/** @throws already-exists */
export async function addOwnIndicator(db: Db, row: Row): Promise<void> {
  const added = await db.insert(ownIndicators).values(row).onConflictDoNothing().returning({ code: ownIndicators.code })
  if (!firstOf(added)) fail('already-exists')
}

export async function addRevision(db: Db, row: typeof ownIndicatorRevisions.$inferSelect): Promise<void> {
  await db.insert(ownIndicatorRevisions).values(row)
}

/** The last version of each. */
const asItStands = sql`(
  select distinct on (i.code) i.code, i.unit_code, coalesce(r.version, 1) as version, coalesce(r.told, i.told) as told
    from ${ownIndicators} i left join ${ownIndicatorRevisions} r on r.code = i.code
   where i.code = any(${sql.placeholder('codes')}::text[]) or i.unit_code = any(${sql.placeholder('owners')}::text[])
   order by i.code, r.version desc) as standing`

const standing = statement('own-indicators', (db) =>
  db
    .select({ code: sql<string>`code`, version: sql<number>`version`, told: sql<Told>`told` })
    .from(asItStands)
    .orderBy(sql`code`),
)

/** An indicator of a province, in the version that stands. */
export type OwnIndicator = Indicator & { version: number; inReports: boolean }

type Standing = { code: string; version: number; told: Told }
const indicatorIn = ({ code, version, told: { inReports, ...told } }: Standing): OwnIndicator => ({
  ...countedAs({ code, ...told }),
  ...{ source: null, version, inReports: inReports === true },
})

/** Those of some units that stand in reports, by code. */
export const listInReports = async (db: Db, owners: readonly string[]): Promise<OwnIndicator[]> =>
  (await standing(db, { codes: [], owners })).map(indicatorIn).filter(({ inReports }) => inReports)

export type OwnVersion = { version: number; told: Told; since: Instant; reason: string | null }

/** Of each of some units, or of one by its code: whose it is, since when, and all versions, the first first. */
export type OwnHistory = { code: string; unitCode: string; versions: readonly OwnVersion[] }

async function withVersions(db: Db, rows: readonly Row[]): Promise<OwnHistory[]> {
  const codes = rows.map(({ code }) => code)
  const { code, version } = ownIndicatorRevisions
  const later = codes.length
    ? await db.select().from(ownIndicatorRevisions).where(inArray(code, codes)).orderBy(asc(version))
    : []
  const revisions = Map.groupBy(later, (row) => row.code)
  return rows.map(({ code, unitCode, told, createdAt }) => ({
    ...{ code, unitCode },
    versions: [
      { version: 1, told, since: createdAt, reason: null },
      ...(revisions.get(code) ?? []).map(({ revisedAt: since, ...one }) => ({ ...one, since })),
    ],
  }))
}

const byUnits = statement('own-indicators-of-units', (db) =>
  db
    .select()
    .from(ownIndicators)
    .where(sql`${ownIndicators.unitCode} = any(${sql.placeholder('owners')}::text[])`)
    .orderBy(asc(ownIndicators.code)),
)
const byCode = statement('own-indicator', (db) =>
  db
    .select()
    .from(ownIndicators)
    .where(eq(ownIndicators.code, sql.placeholder('code'))),
)

export const listOwnIndicators = async (db: Db, owners: readonly string[]): Promise<OwnHistory[]> =>
  withVersions(db, await byUnits(db, { owners }))

/** Null for none; also of a unit that is not the actor's. */
export async function readOwnIndicator(db: Db, code: string): Promise<OwnHistory | null> {
  const row = firstOf(await byCode(db, { code }))
  return row ? (await withVersions(db, [row]))[0]! : null
}

/** Units that defined any, each with the time of the first. */
export const readOwners = (db: Db): Promise<{ unitCode: string; since: Instant }[]> => {
  const { unitCode, createdAt } = ownIndicators
  const rows = db.selectDistinctOn([unitCode], { unitCode, since: createdAt }).from(ownIndicators)
  return rows.orderBy(asc(unitCode), asc(createdAt))
}

export type KnownIndicators = (code: string) => Indicator | OwnIndicator | undefined

/** The unit that an indicator belongs to; null for those of the catalogue. */
export const ownerOf = (code: string): string | null => (code.includes(':') ? code.slice(0, code.indexOf(':')) : null)

/** What those of `codes` are that there are, of the catalogue (always known) and of provinces. Asks for the latter only. */
export async function knownIndicators(db: Db, codes: Iterable<string>): Promise<KnownIndicators> {
  const own = [...new Set(codes)].filter((code) => ownerOf(code) !== null)
  if (own.length === 0) return indicatorOf
  const found = new Map((await standing(db, { codes: own, owners: [] })).map((row) => [row.code, indicatorIn(row)]))
  return (code) => indicatorOf(code) ?? found.get(code)
}

/** Whether everybody may know of an indicator: those of the catalogue, and of a province what it wants in its reports. */
export const isForAll = (indicator: Indicator | OwnIndicator): boolean =>
  !('inReports' in indicator) || indicator.inReports

/** Of a province's own indicator; null of the catalogue. */
export const versionOf = (indicator: Indicator | OwnIndicator): number | null =>
  'version' in indicator ? indicator.version : null
