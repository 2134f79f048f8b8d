import { and, eq, inArray, or, sql } from 'drizzle-orm'
import { type Db, firstOf } from '../../../core/db.ts'
import { certificates } from '../tables.ts'
import type { HoldingOn } from '../verification/held-products-store.ts'
import { askedWith, wentOn } from '../verification/renewal-store.ts'
import { listLength } from './status-list.ts'
import { credentialStatuses } from './tables.ts'

const positionOf = async (db: Db, certificateId: string): Promise<number | null> =>
  firstOf(await db.select().from(credentialStatuses).where(eq(credentialStatuses.certificateId, certificateId)))
    ?.position ?? null

/** The position of a certificate's status; given at first use, so that certificates from imports have one too. */
export async function keepPosition(db: Db, certificateId: string): Promise<number> {
  const kept = await positionOf(db, certificateId)
  if (kept !== null) return kept
  await db.insert(credentialStatuses).values({ certificateId }).onConflictDoNothing()
  return (await positionOf(db, certificateId))!
}

/** Id of the certificate with a code, or null. */
export const certificateIdOf = async (db: Db, code: string): Promise<string | null> =>
  firstOf(await db.select({ id: certificates.id }).from(certificates).where(eq(certificates.code, code)))?.id ?? null

/**
 * Places of a list that are set on a day: their certificates were revoked or superseded, or went on by transition until
 * their re-evaluation was over. Null when the list has not begun.
 */
export async function endedPlaces(db: Db, list: number, on: HoldingOn): Promise<number[] | null> {
  const first = (list - 1) * listLength
  const { position } = credentialStatuses
  const within = sql`${position} >= ${first} and ${position} < ${first + listLength}`
  const begun = await db.select({ position }).from(credentialStatuses).where(within).limit(1)
  if (begun.length === 0) return null
  const ended = await db
    .select({ position })
    .from(credentialStatuses)
    .innerJoin(certificates, eq(certificates.id, credentialStatuses.certificateId))
    .where(
      and(
        within,
        or(inArray(certificates.endedAs, ['revoked', 'superseded']), wentOn(db, certificates, askedWith(on))),
      ),
    )
  return ended.map((row) => row.position - first)
}
