import { eq, inArray, sql } from 'drizzle-orm'
import { type Db, publicStatement } from '../../../core/db.ts'
import { certificates } from '../tables.ts'
import { certificateSeals } from './tables.ts'

const forSeals = publicStatement('certificates-for-seals', (db) =>
  db
    .select({
      id: certificates.id,
      code: certificates.code,
      star: certificates.star,
      expiresOn: certificates.expiresOn,
      product: certificates.productName,
      kid: certificateSeals.kid,
      jws: certificateSeals.jws,
    })
    .from(certificates)
    .leftJoin(certificateSeals, eq(certificateSeals.certificateId, certificates.id))
    .where(sql`${certificates.code} = any(${sql.placeholder('codes')}::text[])`),
)
/** What is sealed of certificates, with the seals that there are; a code that no certificate has is missing. */
export const readForSeals = (db: Db, codes: readonly string[]) => forSeals(db, { codes })

/**
 * Keeps seals of certificates that have none, or one by a key that was withdrawn; of two that come at once the first
 * stays. Returns those that stand.
 */
export async function keepSeals(
  db: Db,
  seals: (typeof certificateSeals.$inferInsert)[],
  withdrawn: readonly string[],
): Promise<Map<string, string>> {
  if (seals.length === 0) return new Map()
  await db
    .insert(certificateSeals)
    .values(seals)
    .onConflictDoUpdate({
      target: certificateSeals.certificateId,
      set: { kid: sql`excluded.kid`, jws: sql`excluded.jws` },
      setWhere: sql`${certificateSeals.kid} = any(${sql.param(withdrawn)}::text[])`,
    })
  const ids = seals.map(({ certificateId }) => certificateId)
  const rows = await db.select().from(certificateSeals).where(inArray(certificateSeals.certificateId, ids))
  return new Map(rows.map(({ certificateId, jws }) => [certificateId, jws]))
}
