import { and, asc, eq, sql } from 'drizzle-orm'
import { type Db, statement } from '../../../core/db.ts'
import { dossierHandovers, dossiers, extraRounds } from '../tables.ts'

export type ExtraRound = typeof extraRounds.$inferSelect

/**
 * Holds a unit's rounds until the transaction ends: forwardings beside one another, a new round alone, so that a letter
 * sent while a round is added is not left in the later one.
 */
export async function holdRounds(db: Db, unitCode: string, how: 'to-read' | 'to-add'): Promise<void> {
  const key = sql`hashtextextended(${`rounds ${unitCode}`}, 0)`
  await db.execute(
    how === 'to-add' ? sql`select pg_advisory_xact_lock(${key})` : sql`select pg_advisory_xact_lock_shared(${key})`,
  )
}

const extraRoundsOfUnit = statement('extra-rounds', (db) =>
  db
    .select()
    .from(extraRounds)
    .where(eq(extraRounds.unitCode, sql.placeholder('unitCode')))
    .orderBy(asc(extraRounds.cutOffOn)),
)

/** Rounds that a unit's regulation added, in order of cut-off. */
export const listExtraRounds = (db: Db, unitCode: string): Promise<ExtraRound[]> => extraRoundsOfUnit(db, { unitCode })

export async function addExtraRound(db: Db, row: ExtraRound): Promise<void> {
  await db.insert(extraRounds).values(row)
}

/** Moves the dossiers of a unit that wait in a later round, with a letter in time for this one, into it. */
export async function moveIntoRound(
  db: Db,
  { code, cutOffOn, finishOn, unitCode }: ExtraRound,
  { level, cutOffDayCounts }: { level: 'province' | 'ministry'; cutOffDayCounts: boolean },
): Promise<void> {
  const inTime = cutOffDayCounts ? sql`<=` : sql`<`
  const letter = sql`select from ${dossierHandovers} h where h.dossier_id = ${dossiers.id} and h.level = ${level}
    and h.recalled_at is null and h.letter_date ${inTime} ${cutOffOn}`
  await db
    .update(dossiers)
    .set({
      roundCode: code,
      roundCutOffOn: cutOffOn,
      roundFinishOn: finishOn,
      version: sql`${dossiers.version} + 1`,
    })
    .where(
      and(
        eq(dossiers.level, level),
        level === 'province' ? eq(dossiers.provinceCode, unitCode) : undefined,
        sql`${dossiers.state} in ('forwarded', 'supplement', 'reviewed')`,
        sql`${dossiers.roundCutOffOn} > ${cutOffOn}`,
        sql`exists (${letter})`,
      ),
    )
}
