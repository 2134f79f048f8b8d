import { desc, inArray } from 'drizzle-orm'
import type { Db } from '../../../core/db.ts'
import { activities } from '../../activities/tables.ts'
import { certificates } from '../../certification/tables.ts'
import { products } from '../../producers/tables.ts'

/** What a list says of certificates, the newest first, with the commune of then. */
export const readCertificates = (db: Db, ids: readonly string[]) =>
  db
    .select({
      id: certificates.id,
      code: certificates.code,
      number: certificates.number,
      productId: certificates.productId,
      productName: certificates.productName,
      producerName: certificates.producerName,
      communeCode: certificates.issuedIn,
      provinceCode: certificates.provinceCode,
      star: certificates.star,
      issuedOn: certificates.issuedOn,
      expiresOn: certificates.expiresOn,
    })
    .from(certificates)
    .where(inArray(certificates.id, [...ids]))
    .orderBy(desc(certificates.id))

const paperFields = {
  id: activities.id,
  title: activities.title,
  number: activities.documentNumber,
  issuer: activities.documentIssuer,
  issuedOn: activities.documentIssuedOn,
}
export type RecordPaper = { [Name in keyof typeof paperFields]: string | null }

/** What records of activities are called and their papers; of stamps and inspections there is none. */
export async function readPapers(db: Db, ids: readonly string[]): Promise<Map<string, RecordPaper>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select(paperFields)
    .from(activities)
    .where(inArray(activities.id, [...ids]))
  return new Map(rows.map((row) => [row.id, row]))
}

export async function readProductNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: products.id, name: products.name })
    .from(products)
    .where(inArray(products.id, [...ids]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
