import { and, asc, desc, eq, isNotNull, lt, sql } from 'drizzle-orm'
import type { Instant } from '../../core/clock.ts'
import { type Db, firstOf } from '../../core/db.ts'
import { fail } from '../../core/problem.ts'
import { accounts } from '../accounts/tables.ts'
import { dossiers, evidence } from '../dossiers/tables.ts'
import type { ReadingWay } from './rules.ts'
import { evidenceReadings, fileClaims, keptFiles } from './tables.ts'

export type Reading = typeof evidenceReadings.$inferSelect

/** Adds a reading; `since` given, only when the account has no other of the file after that moment. */
export async function addReading(db: Db, reading: Reading, since: Instant | null): Promise<void> {
  const { accountId, evidenceId } = reading
  if (since !== null) {
    const known = await db
      .select({ id: evidenceReadings.id })
      .from(evidenceReadings)
      .where(
        and(
          eq(evidenceReadings.evidenceId, evidenceId),
          eq(evidenceReadings.accountId, accountId),
          sql`${evidenceReadings.at} > ${since}`,
        ),
      )
      .limit(1)
    if (known.length > 0) return
  }
  await db.insert(evidenceReadings).values(reading)
}

export type ReadingRow = {
  id: string
  at: Instant
  accountId: string
  accountName: string
  evidenceId: string
  fileName: string
  way: ReadingWay
}

/** Readings of the evidence of a dossier, the newest first, from before the id `before`; of one file or of all. */
export const listReadings = (
  db: Db,
  {
    dossierId,
    evidenceId,
    before,
    limit,
  }: { dossierId: string; evidenceId: string | null; before: string; limit: number },
): Promise<ReadingRow[]> => {
  const { id, at, accountId, fileName, way } = evidenceReadings
  return db
    .select({ id, at, accountId, accountName: accounts.name, evidenceId: evidenceReadings.evidenceId, fileName, way })
    .from(evidenceReadings)
    .innerJoin(accounts, eq(accounts.id, accountId))
    .where(
      and(
        eq(evidenceReadings.dossierId, dossierId),
        lt(id, before),
        evidenceId === null ? undefined : eq(evidenceReadings.evidenceId, evidenceId),
      ),
    )
    .orderBy(desc(id))
    .limit(limit)
}

/** For administrators, who look after the log and see nothing of the dossier itself. */
export async function dossierExists(db: Db, id: string): Promise<void> {
  const rows = await db.select({ id: dossiers.id }).from(dossiers).where(eq(dossiers.id, id))
  if (!firstOf(rows)) fail('not-found')
}

/** Contents in quarantine, those that wait longest first. */
export async function quarantinedHashes(db: Db, limit: number): Promise<string[]> {
  const rows = await db
    .select({ sha256: evidence.sha256 })
    .from(evidence)
    .where(isNotNull(evidence.quarantinedAt))
    .groupBy(evidence.sha256)
    .orderBy(sql`min(${evidence.quarantinedAt})`)
    .limit(limit)
  return rows.map(({ sha256 }) => sha256!)
}

export type Piece = { dossierId: string; evidenceId: string }

/** Evidence with this content, in the order of adding; only what is in quarantine or all. */
export const piecesWith = (db: Db, sha256: string, which: 'quarantined' | 'all'): Promise<Piece[]> =>
  db
    .select({ dossierId: evidence.dossierId, evidenceId: evidence.id })
    .from(evidence)
    .where(and(eq(evidence.sha256, sha256), which === 'all' ? undefined : isNotNull(evidence.quarantinedAt)))
    .orderBy(asc(evidence.id))

/** The piece while it has this content, with its dossier locked, as every command that changes evidence locks it. */
async function lockPiece(db: Db, { dossierId, evidenceId }: Piece, sha256: string) {
  await db.select({ id: dossiers.id }).from(dossiers).where(eq(dossiers.id, dossierId)).for('update')
  const { quarantinedAt } = evidence
  const still = and(eq(evidence.id, evidenceId), eq(evidence.sha256, sha256))
  return firstOf(await db.select({ quarantinedAt }).from(evidence).where(still))
}

/** Opens a piece of evidence; false when it has other content by now, or none, or was open. */
export async function endQuarantine(db: Db, piece: Piece, sha256: string): Promise<boolean> {
  if (!(await lockPiece(db, piece, sha256))?.quarantinedAt) return false
  await db.update(evidence).set({ quarantinedAt: null }).where(eq(evidence.id, piece.evidenceId))
  return true
}

/** The piece of evidence waits for other bytes again, and says what was found in these; false when it has others by now. */
export async function emptyInfected(db: Db, piece: Piece, sha256: string, infectedWith: string): Promise<boolean> {
  if (!(await lockPiece(db, piece, sha256))) return false
  const none = { sha256: null, sizeBytes: null, mediaType: null, storedAt: null, quarantinedAt: null }
  await db
    .update(evidence)
    .set({ ...none, infectedWith })
    .where(eq(evidence.id, piece.evidenceId))
  // As when its producer takes a file away: whoever builds on the dossier as it was is told.
  const raised = { version: sql`${dossiers.version} + 1` }
  await db.update(dossiers).set(raised).where(eq(dossiers.id, piece.dossierId))
  return true
}

/** Holds others who would claim or remove the file until the transaction ends. */
export async function lockFile(db: Db, sha256: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('ocop file ' || ${sha256}, 0))`)
}

/** Says that a file is about to be kept and named by evidence; in a transaction that holds its lock. */
export async function claimFile(db: Db, sha256: string, at: Instant): Promise<void> {
  await db.insert(fileClaims).values({ sha256, at }).onConflictDoUpdate({ target: fileClaims.sha256, set: { at } })
}

/** Says that a file is kept for good; in the transaction that names it elsewhere than in evidence. */
export async function keepFile(db: Db, sha256: string, at: Instant): Promise<void> {
  await db.insert(keptFiles).values({ sha256, at }).onConflictDoNothing()
}

/** Files out of these that no evidence names and nobody has claimed since a moment. */
export async function unneeded(db: Db, hashes: readonly string[], since: Instant): Promise<string[]> {
  const { rows } = await db.execute<{ sha256: string }>(sql`
    select sha256 from unnest(${sql.param(hashes)}::text[]) as kept (sha256)
     where not exists (select from ${evidence} where ${evidence.sha256} = kept.sha256)
       and not exists (select from ${keptFiles} where ${keptFiles.sha256} = kept.sha256)
       and not exists (select from ${fileClaims}
                        where ${fileClaims.sha256} = kept.sha256 and ${fileClaims.at} >= ${since})`)
  return rows.map(({ sha256 }) => sha256)
}

export async function forgetClaims(db: Db, before: Instant): Promise<void> {
  await db.delete(fileClaims).where(lt(fileClaims.at, before))
}
