import { and, asc, desc, eq, getTableColumns, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { nation } from '../../core/actor.ts'
import { type Db, statement } from '../../core/db.ts'
import { dossiers } from '../dossiers/tables.ts'
import { producers, products } from '../producers/tables.ts'
import { results } from '../scoring/tables.ts'
import { type Certificate, certificateColumns, type Decision, type DecisionItem } from './store.ts'
import { certificateNumberings, certificates, decisionItems, decisions } from './tables.ts'

// Rows are locked dossiers first, then products, then certificates, each kind in order of id, so that two decisions
// never wait for each other in a circle. Every act on a product's certificates holds the lock of the product.

const ids = sql`any(${sql.placeholder('ids')}::uuid[])`

/** What an issuer may decide on: everything of its province, for the ministry everything. */
const ofIssuer = (province: typeof dossiers.provinceCode | typeof certificates.provinceCode): SQL =>
  sql`(${sql.placeholder('issuer')} = ${nation} or ${province} = ${sql.placeholder('issuer')})`

const filed = and(sql`${dossiers.id} = ${ids}`, isNotNull(dossiers.filedAt), ofIssuer(dossiers.provinceCode))

const lockDossiers = statement('decision-dossiers-lock', (db) =>
  db.select({ id: dossiers.id }).from(dossiers).where(filed).orderBy(asc(dossiers.id)).for('update'),
)
const lockProductsOfDossiers = statement('decision-products-lock', (db) =>
  lockProducts(db, sql`(select ${dossiers.productId} from ${dossiers} where ${dossiers.id} = ${ids})`),
)

const lockProducts = (db: Db, of: SQL) =>
  db
    .select({ id: products.id })
    .from(products)
    .where(sql`${products.id} in ${of}`)
    .orderBy(asc(products.id))
    .for('no key update')

const earlierItem = alias(decisionItems, 'earlier_item')
const earlierResult = alias(results, 'earlier_result')

/** The product of the dossier has another one under way: the index `dossiers_one_open` would refuse this one. */
export const otherOpen = sql<boolean>`exists (select from ${dossiers} other where other.product_id = ${dossiers.productId}
  and other.id <> ${dossiers.id} and other.state not in ('decided', 'withdrawn', 'disqualified'))`

/** What keeps a result from being opened again, of a dossier that is locked. */
export async function readResultUse(
  db: Db,
  { dossierId, resultId }: { dossierId: string; resultId: string | null },
): Promise<{ decidedOn: boolean; otherOpen: boolean }> {
  const decidedOn = sql<boolean>`exists (select from ${decisionItems} i where i.result_id = ${resultId}::uuid)`
  const rows = await db.select({ decidedOn, otherOpen: otherOf(dossierId) }).from(sql`(select) as one`)
  return rows[0]!
}

const otherOf = (dossierId: string) =>
  sql<boolean>`exists (select from ${dossiers} other join ${dossiers} own on own.product_id = other.product_id
    where own.id = ${dossierId} and other.id <> own.id and other.state not in ('decided', 'withdrawn', 'disqualified'))`

const latestResult = (db: Db) =>
  db
    .select()
    .from(results)
    .where(and(eq(results.dossierId, dossiers.id), sql`${results.level}::text = ${dossiers.level}::text`))
    .orderBy(desc(results.id))
    .limit(1)
    .as('latest')

const candidates = statement('decision-candidates', (db) => {
  const latest = latestResult(db)
  return db
    .select({
      dossier: getTableColumns(dossiers),
      product: { name: products.name },
      producer: { name: producers.name, kind: producers.kind },
      result: {
        id: latest.id,
        outcome: latest.outcome,
        star: latest.star,
        proposedForFive: latest.proposedForFive,
        at: latest.at,
      },
      used: sql<boolean>`exists (select from ${decisionItems} where ${decisionItems.resultId} = ${latest.id})`,
      earlier: { id: certificates.id, issuedOn: certificates.issuedOn, expiresOn: certificates.expiresOn },
      earlierResultAt: earlierResult.at,
      otherOpen,
    })
    .from(dossiers)
    .innerJoin(products, eq(products.id, dossiers.productId))
    .innerJoin(producers, eq(producers.id, dossiers.producerId))
    .leftJoinLateral(latest, sql`true`)
    .leftJoin(certificates, and(eq(certificates.productId, products.id), isNull(certificates.endedAs)))
    .leftJoin(earlierItem, eq(earlierItem.certificateId, certificates.id))
    .leftJoin(earlierResult, eq(earlierResult.id, earlierItem.resultId))
    .where(filed)
})
export type CandidateRow = Awaited<ReturnType<typeof candidates>>[number]

/** As `lockCandidates` without locks, for what only looks ahead; whom a dossier is hidden from does not find it. */
export async function findCandidates(
  db: Db,
  { issuer, accountId }: { issuer: string; accountId: string },
  dossierIds: readonly string[],
): Promise<CandidateRow[]> {
  const rows = await candidates(db, { issuer, ids: dossierIds })
  return rows.filter(({ dossier }) => !dossier.hiddenFrom.includes(accountId))
}

/**
 * Locks what a decision is about and reads it; dossiers that the issuer may not decide on are missing. Read after the
 * locks by a statement of its own: one that waited for a lock would join what stood when it began.
 */
export async function lockCandidates(db: Db, issuer: string, dossierIds: readonly string[]): Promise<CandidateRow[]> {
  const values = { issuer, ids: dossierIds }
  const [, , rows] = await Promise.all([
    lockDossiers(db, values),
    lockProductsOfDossiers(db, values),
    candidates(db, values),
  ])
  return rows
}

const lockProductsOfCertificates = statement('revocation-products-lock', (db) =>
  lockProducts(db, sql`(select ${certificates.productId} from ${certificates} where ${certificates.id} = ${ids})`),
)
const certificatesOfIssuer = (db: Db) =>
  db
    .select(certificateColumns)
    .from(certificates)
    .where(and(sql`${certificates.id} = ${ids}`, ofIssuer(certificates.provinceCode)))
    .orderBy(asc(certificates.id))
const revocableCertificates = statement('revocation-certificates', certificatesOfIssuer)
const certificatesForUpdate = statement('revocation-certificates-lock', (db) => certificatesOfIssuer(db).for('update'))

/** As `lockCertificates` without locks, for what only looks ahead. */
export const findCertificates = (db: Db, issuer: string, certificateIds: readonly string[]): Promise<Certificate[]> =>
  revocableCertificates(db, { issuer, ids: certificateIds })

/** Locks certificates with their products; those that the issuer may not decide on are missing. */
export async function lockCertificates(
  db: Db,
  issuer: string,
  certificateIds: readonly string[],
): Promise<Certificate[]> {
  const values = { issuer, ids: certificateIds }
  const [, rows] = await Promise.all([lockProductsOfCertificates(db, values), certificatesForUpdate(db, values)])
  return rows
}

export async function addDecision(db: Db, decision: Decision): Promise<void> {
  await db.insert(decisions).values(decision)
}

export async function addDecisionItems(
  db: Db,
  items: Omit<DecisionItem, 'writtenProductId' | 'writtenProducerId'>[],
): Promise<void> {
  await db.insert(decisionItems).values(items)
}

const triesForCodes = 5

/** Writes certificates, each under a code that no other has. Returns them with their codes. */
export async function addCertificates(
  db: Db,
  rows: readonly Omit<Certificate, 'code'>[],
  freshCode: () => string,
): Promise<Certificate[]> {
  const written: Certificate[] = []
  for (let tries = 0; written.length < rows.length; tries++) {
    if (tries === triesForCodes) throw new Error('no free certificate code was found')
    const missing = rows.filter(({ id }) => !written.some((row) => row.id === id))
    const added = await db
      .insert(certificates)
      .values(missing.map((row) => ({ ...row, code: freshCode() })))
      .onConflictDoNothing({ target: certificates.code })
      .returning(certificateColumns)
    written.push(...added)
  }
  return rows.map(({ id }) => written.find((row) => row.id === id)!)
}

const end = statement('certificate-end', (db) =>
  db
    .update(certificates)
    .set({
      endedAs: sql`${sql.placeholder('endedAs')}::certificate_end` as never,
      endedOn: sql`${sql.placeholder('endedOn')}::date` as never,
      supersededById: sql`${sql.placeholder('supersededById')}::uuid` as never,
      revocationGround: sql`${sql.placeholder('revocationGround')}::revocation_ground` as never,
      revocationDecisionId: sql`${sql.placeholder('revocationDecisionId')}::uuid` as never,
      version: sql`${certificates.version} + 1`,
    })
    .where(eq(certificates.id, sql.placeholder('id'))),
)

export type Ending = { id: string; endedOn: string } & (
  | { endedAs: 'expired' }
  | { endedAs: 'superseded'; supersededById: string }
  | { endedAs: 'revoked'; revocationGround: Decision['ground']; revocationDecisionId: string }
)
const notEnded = { supersededById: null, revocationGround: null, revocationDecisionId: null }

/** Ends certificates that are locked. */
export async function endCertificates(db: Db, endings: readonly Ending[]): Promise<void> {
  await Promise.all(endings.map((ending) => end(db, { ...notEnded, ...ending })))
}

export async function saveTemplate(db: Db, unitCode: string, template: string): Promise<void> {
  await db
    .insert(certificateNumberings)
    .values({ unitCode, template })
    .onConflictDoUpdate({ target: certificateNumberings.unitCode, set: { template } })
}
