import { and, asc, eq, inArray, or, sql } from 'drizzle-orm'
import type { Db } from '../../../core/db.ts'
import { newCode } from '../../certification/codes.ts'
import { addCertificates, type Ending, endCertificates } from '../../certification/decision-store.ts'
import type { Certificate, Decision } from '../../certification/store.ts'
import { certificates, decisionItems, decisions } from '../../certification/tables.ts'
import type { Producer, Product } from '../../producers/store.ts'
import { producers, products } from '../../producers/tables.ts'
import type { SoundRow } from './row-rules.ts'

/** A producer or product that is there; `id` is the one that is left where it was merged, and so is where it lies. */
export type KnownProducer = Pick<Producer, 'id' | 'name' | 'taxCode' | 'registrationNumber'> & {
  communeCode: string
  provinceCode: string
  /** Where the name was registered. */
  writtenIn: string
}
export type KnownProduct = Pick<Product, 'id' | 'producerId' | 'name'>
export type KnownCertificate = Certificate & { decisionNumber: string; decisionDate: string }
export type There = {
  producers: readonly KnownProducer[]
  products: readonly KnownProduct[]
  /** Those with a number of the list, and all others of the products. */
  certificates: readonly KnownCertificate[]
  decisions: readonly Decision[]
}

const left = sql<string>`coalesce(${producers.mergedInto}, ${producers.id})`
const leftProduct = sql<string>`coalesce(${products.mergedInto}, ${products.id})`
const distinct = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value) => value !== null)),
]

/** What is there already of what rows speak of: producers by number or by commune, with all that belongs to them. */
export async function readThere(db: Db, rows: readonly SoundRow[]): Promise<There> {
  const found = await readProducers(db, rows)
  const ids = distinct(found.map(({ id }) => id))
  const theirs = await db
    .select({ id: leftProduct, producerId: products.producerId, name: products.name })
    .from(products)
    .where(sql`${products.producerId} = any(${sql.param(ids)}::uuid[])`)
    .orderBy(asc(products.id))
  const numbers = distinct(rows.map(({ number }) => number))
  const issuers = distinct(rows.map(({ issuer }) => issuer))
  const [given, papers] = await Promise.all([
    db
      .select()
      .from(certificates)
      .innerJoin(decisions, eq(decisions.id, certificates.decisionId))
      .where(
        or(
          sql`${certificates.productId} = any(${sql.param(distinct(theirs.map(({ id }) => id)))}::uuid[])`,
          and(
            inArray(certificates.issuerUnitCode, issuers),
            sql`${certificates.number} = any(${sql.param(numbers)}::text[])`,
          ),
        ),
      ),
    db
      .select()
      .from(decisions)
      .where(
        and(
          inArray(decisions.unitCode, issuers),
          sql`${decisions.number} = any(${sql.param(distinct(rows.map(({ decisionNumber }) => decisionNumber)))}::text[])`,
        ),
      ),
  ])
  return {
    producers: found,
    products: theirs,
    certificates: given.map((row) => ({
      ...row.certificates,
      decisionNumber: row.decisions.number,
      decisionDate: row.decisions.signedOn,
    })),
    decisions: papers,
  }
}

const readProducers = (db: Db, rows: readonly SoundRow[]): Promise<KnownProducer[]> =>
  db
    .select({
      id: left,
      name: producers.name,
      taxCode: producers.taxCode,
      registrationNumber: producers.registrationNumber,
      communeCode: producers.communeCode,
      provinceCode: producers.provinceCode,
      writtenIn: producers.communeCode,
    })
    .from(producers)
    .where(
      or(
        sql`${producers.taxCode} = any(${sql.param(distinct(rows.map(({ taxCode }) => taxCode)))}::text[])`,
        and(
          sql`${producers.provinceCode} = any(${sql.param(distinct(rows.map(({ provinceCode }) => provinceCode)))}::text[])`,
          sql`${producers.registrationNumber} = any(${sql.param(distinct(rows.map((row) => row.registrationNumber)))}::text[])`,
        ),
        sql`${producers.communeCode} = any(${sql.param(distinct(rows.map(({ homeCode }) => homeCode)))}::text[])`,
      ),
    )
    // The one that was never merged comes first: a number that both have is its.
    .orderBy(sql`${producers.mergedInto} is not null`, asc(producers.id))

/**
 * Locks what the list is about, in the order of all commands: products, then producers, then certificates. Nobody merges
 * them, and nobody decides on them, until the import is written.
 */
export async function lockThere(
  db: Db,
  { producers: known, products: theirs, certificates: given }: There,
): Promise<void> {
  const idsOf = (rows: readonly { id: string }[]) => distinct(rows.map(({ id }) => id))
  await db
    .select({ id: products.id })
    .from(products)
    .where(sql`${products.id} = any(${sql.param(idsOf(theirs))}::uuid[])`)
    .orderBy(asc(products.id))
    .for('no key update')
  await db
    .select({ id: producers.id })
    .from(producers)
    .where(sql`${producers.id} = any(${sql.param(idsOf(known))}::uuid[])`)
    .orderBy(asc(producers.id))
    .for('share')
  await db
    .select({ id: certificates.id })
    .from(certificates)
    .where(sql`${certificates.id} = any(${sql.param(idsOf(given))}::uuid[])`)
    .orderBy(asc(certificates.id))
    .for('update')
}

export type Written = {
  producers: Producer[]
  products: Product[]
  decisions: Decision[]
  certificates: Omit<Certificate, 'code'>[]
  items: (typeof decisionItems.$inferInsert)[]
  endings: Ending[]
}

/** A statement takes 65 535 values, and a certificate has some thirty. */
const atOnce = 500

async function inParts<Row>(rows: readonly Row[], write: (part: Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce) await write(rows.slice(from, from + atOnce))
}

export async function writeImport(db: Db, written: Written): Promise<void> {
  await inParts(written.producers, (part) => db.insert(producers).values(part))
  await inParts(written.products, (part) => db.insert(products).values(part))
  await inParts(written.decisions, (part) => db.insert(decisions).values(part))
  // First those that end, so that none stands beside the one that takes its place.
  await endCertificates(db, written.endings)
  await inParts(written.certificates, (part) => addCertificates(db, part, newCode))
  await inParts(written.items, (part) => db.insert(decisionItems).values(part))
}
