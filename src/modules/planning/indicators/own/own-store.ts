import { asc, eq, sql } from 'drizzle-orm'
import { type Db, firstOf, statement } from '../../../../core/db.ts'
import { fail } from '../../../../core/problem.ts'
import { type Indicator, indicatorOf } from '../../catalogue.ts'
import { ownIndicators } from './tables.ts'

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

const byCodes = statement('own-indicators', (db) =>
  db
    .select({ code: ownIndicators.code, told: ownIndicators.told })
    .from(ownIndicators)
    .where(sql`${ownIndicators.code} = any(${sql.placeholder('codes')}::text[])`),
)

const ofUnit = statement('own-indicators-of-unit', (db) =>
  db
    .select({ code: ownIndicators.code, told: ownIndicators.told })
    .from(ownIndicators)
    .where(eq(ownIndicators.unitCode, sql.placeholder('unitCode')))
    .orderBy(asc(ownIndicators.code)),
)

export const indicatorIn = ({ code, told }: Pick<Row, 'code' | 'told'>): Indicator => ({ code, ...told, source: null })

/** Of a unit, by code. */
export const listOwnIndicators = async (db: Db, unitCode: string): Promise<Indicator[]> =>
  (await ofUnit(db, { unitCode })).map(indicatorIn)

export type KnownIndicators = (code: string) => Indicator | undefined

/** The unit that an indicator belongs to; null for those of the catalogue. */
export const ownerOf = (code: string): string | null => (code.includes(':') ? code.slice(0, code.indexOf(':')) : null)

/** What those of `codes` are that there are, of the catalogue (always known) and of provinces. Asks for the latter only. */
export async function knownIndicators(db: Db, codes: Iterable<string>): Promise<KnownIndicators> {
  const own = [...new Set(codes)].filter((code) => ownerOf(code) !== null)
  if (own.length === 0) return indicatorOf
  const found = new Map((await byCodes(db, { codes: own })).map((row) => [row.code, indicatorIn(row)]))
  return (code) => indicatorOf(code) ?? found.get(code)
}
