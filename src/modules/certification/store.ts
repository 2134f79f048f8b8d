import { and, asc, desc, eq, getTableColumns, lt, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Actor } from '../../core/actor.ts'
import { type Db, firstOf, publicStatement } from '../../core/db.ts'
import { fail } from '../../core/problem.ts'
import { scoped, type Vantage, withinReach } from '../../core/reach.ts'
import { producers, products } from '../producers/tables.ts'
import type { DecisionKind, HeldState } from './rules.ts'
import { certificateNumberings, certificates, decisionItems, decisions } from './tables.ts'
import { renewalOf, stateToday, type WindowValues } from './verification/renewal-store.ts'

export const { searchFolded: _search, ...certificateColumns } = getTableColumns(certificates)

export type Certificate = Omit<typeof certificates.$inferSelect, 'searchFolded'>
type DecisionOfCertificate = Pick<Decision, 'number' | 'signedOn' | 'signerName' | 'signerTitle'>
export type CertificateRow = Certificate & {
  decision: DecisionOfCertificate
  /** Missing where only certificates are read whose last day has not come. */
  renewalFiledOn?: string | null
  renewalOverOn?: string | null
}
export type Decision = typeof decisions.$inferSelect
export type DecisionItem = typeof decisionItems.$inferSelect

const certificateReach = (vantage: Vantage): SQL =>
  withinReach(vantage, {
    province: certificates.provinceCode,
    commune: certificates.communeCode,
    producer: certificates.producerId,
  })

const { number, signedOn, signerName, signerTitle } = getTableColumns(decisions)
/** What a certificate says of its decision. */
export const decisionOfCertificate = { number, signedOn, signerName, signerTitle }

type Condition = SQL | undefined | ((renewal: ReturnType<typeof renewalOf>) => SQL | undefined)

const selectCertificates = (db: Db, vantage: Vantage, condition: Condition) => {
  const renewal = renewalOf(db)
  return db
    .select({
      ...certificateColumns,
      decision: decisionOfCertificate,
      renewalFiledOn: renewal.filedOn,
      renewalOverOn: renewal.overOn,
    })
    .from(certificates)
    .innerJoin(decisions, eq(decisions.id, certificates.decisionId))
    .leftJoinLateral(renewal, sql`true`)
    .where(and(certificateReach(vantage), typeof condition === 'function' ? condition(renewal) : condition))
}

const certificateById = scoped('certificate', (db, vantage) =>
  selectCertificates(db, vantage, eq(certificates.id, sql.placeholder('id'))),
)

/** @throws not-found also when the certificate is out of the actor's reach */
export const readCertificate = async (db: Db, actor: Actor, id: string): Promise<CertificateRow> =>
  firstOf(await certificateById(db, actor, { id })) ?? fail('not-found')

const state = sql.placeholder('state')
const star = sql.placeholder('star')
const unit = sql.placeholder('unitCode')
const search = sql.placeholder('search')

const filtersBy = (renewal: ReturnType<typeof renewalOf>) =>
  and(
    sql`(${star}::int is null or ${certificates.star} = ${star})`,
    sql`(${state}::text is null or ${stateToday(renewal)} = ${state})`,
    sql`(${unit}::text is null or ${certificates.provinceCode} = ${unit} or ${certificates.communeCode} = ${unit})`,
    sql`(${search}::text is null or ${certificates.searchFolded} like '%' || fold(${search}::text) || '%')`,
  )

/** Certificates that pass the filters, the newest first. */
const pageWhere = (db: Db, vantage: Vantage, condition?: SQL) =>
  selectCertificates(db, vantage, (renewal) =>
    and(lt(certificates.id, sql.placeholder('before')), filtersBy(renewal), condition),
  )
    .orderBy(desc(certificates.id))
    .limit(sql.placeholder('limit'))

const certificatePage = scoped('certificates', (db, vantage) => pageWhere(db, vantage))

const decisionId = sql.placeholder('decisionId')
// By way of the items, which are found by their decision; those of other kinds name certificates that they end.
const issuedBy = and(
  eq(certificates.decisionId, decisionId),
  sql`${certificates.id} in (select i.certificate_id from ${decisionItems} i where i.decision_id = ${decisionId}::uuid)`,
)
const certificatePageOfDecision = scoped('certificates-of-decision', (db, vantage) => pageWhere(db, vantage, issuedBy))

export type CertificateQuery = {
  before: string
  limit: number
  star: number | null
  state: HeldState | null
  unitCode: string | null
  search: string | null
  decisionId: string | null
  today: string
} & WindowValues

/** The newest first. */
export const listCertificates = (db: Db, actor: Actor, query: CertificateQuery): Promise<CertificateRow[]> =>
  (query.decisionId === null ? certificatePage : certificatePageOfDecision)(db, actor, query)

const everyCertificateOfProduct = scoped('certificates-of-product', (db, vantage) =>
  selectCertificates(db, vantage, eq(certificates.productId, sql.placeholder('productId'))).orderBy(
    desc(certificates.id),
  ),
)

/** All certificates of a product, the newest first; a product has a few. */
export const certificatesOfProduct = (db: Db, actor: Actor, productId: string): Promise<CertificateRow[]> =>
  everyCertificateOfProduct(db, actor, { productId })

const successor = alias(certificates, 'successor')

/** Channel told by the table itself when a certificate is added or changes, by whatever way. */
export const certificatesChannel = 'ocop_certificates'

/** What anyone may know of the certificate with a code; read at every scan of a QR code. */
export const readVerification = publicStatement('verification', (db) =>
  db
    .select({
      number: certificates.number,
      star: certificates.star,
      setNo: certificates.setNo,
      productName: certificates.productName,
      producerName: certificates.producerName,
      communeCode: certificates.communeCode,
      provinceCode: certificates.provinceCode,
      issuerUnitCode: certificates.issuerUnitCode,
      issuerOffice: certificates.issuerOffice,
      instrument: certificates.instrument,
      decisionNumber: decisions.number,
      issuedOn: certificates.issuedOn,
      expiresOn: certificates.expiresOn,
      endedAs: certificates.endedAs,
      endedOn: certificates.endedOn,
      revocationGround: certificates.revocationGround,
      supersededBy: successor.code,
    })
    .from(certificates)
    .innerJoin(decisions, eq(decisions.id, certificates.decisionId))
    .leftJoin(successor, eq(successor.id, certificates.supersededById))
    .where(eq(certificates.code, sql.placeholder('code'))),
)
export type VerificationRow = Awaited<ReturnType<typeof readVerification>>[number]

/** A dossier of which there is no certificate yet is still on its way: who is recused from it learns of it nowhere. */
export const isHiddenItem: SQL = sql`${decisionItems.certificateId} is null and exists (select from dossiers hidden
  where hidden.id = ${decisionItems.dossierId} and ${sql.placeholder('account')}::uuid = any(hidden.hidden_from))`

const itemReach = (vantage: Vantage): SQL =>
  sql`${withinReach(vantage, {
    province: products.provinceCode,
    commune: products.communeCode,
    producer: products.producerId,
  })} and not (${isHiddenItem})`

/** A decision is seen by those who may see something it is about. */
const selectDecisions = (db: Db, vantage: Vantage, condition: SQL | undefined) => {
  const reached = db
    .select({ one: sql`1` })
    .from(decisionItems)
    .innerJoin(products, eq(products.id, decisionItems.productId))
    .where(and(eq(decisionItems.decisionId, decisions.id), itemReach(vantage)))
  return db
    .select()
    .from(decisions)
    .where(and(sql`exists ${reached}`, condition))
}

const decisionById = scoped('decision', (db, vantage) =>
  selectDecisions(db, vantage, eq(decisions.id, sql.placeholder('id'))),
)
const decisionPage = scoped('decisions', (db, vantage) =>
  selectDecisions(
    db,
    vantage,
    and(
      lt(decisions.id, sql.placeholder('before')),
      sql`(${unit}::text is null or ${decisions.unitCode} = ${unit})`,
      sql`(${sql.placeholder('kind')}::text is null or ${decisions.kind}::text = ${sql.placeholder('kind')})`,
    ),
  )
    .orderBy(desc(decisions.id))
    .limit(sql.placeholder('limit')),
)

/** @throws not-found also when nothing in the decision is within the actor's reach */
export const readDecision = async (db: Db, actor: Actor, id: string): Promise<Decision> =>
  firstOf(await decisionById(db, actor, { id })) ?? fail('not-found')

export type DecisionQuery = { before: string; limit: number; unitCode: string | null; kind: DecisionKind | null }

/** The newest first. */
export const listDecisions = (db: Db, actor: Actor, query: DecisionQuery): Promise<Decision[]> =>
  decisionPage(db, actor, query)

/** As the paper names it. */
const named = alias(products, 'named')

const itemsOfDecisions = scoped('decision-items', (db, vantage) =>
  db
    .select({
      ...getTableColumns(decisionItems),
      product: { id: named.id, name: named.name, setNo: named.setNo },
      producer: { id: producers.id, name: producers.name, kind: producers.kind },
      certificate: { id: certificates.id, code: certificates.code, number: certificates.number },
    })
    .from(decisionItems)
    .innerJoin(products, eq(products.id, decisionItems.productId))
    .innerJoin(named, eq(named.id, sql`coalesce(${decisionItems.writtenProductId}, ${decisionItems.productId})`))
    .innerJoin(producers, eq(producers.id, sql`coalesce(${decisionItems.writtenProducerId}, ${products.producerId})`))
    .leftJoin(certificates, eq(certificates.id, decisionItems.certificateId))
    .where(and(sql`${decisionItems.decisionId} = any(${sql.placeholder('ids')}::uuid[])`, itemReach(vantage)))
    .orderBy(asc(decisionItems.id)),
)
export type DecisionItemRow = Awaited<ReturnType<typeof itemsOfDecisions>>[number]

/** What several decisions are about, as far as it is within reach, in the order of the paper. */
export const listDecisionItems = (db: Db, actor: Actor, ids: readonly string[]): Promise<DecisionItemRow[]> =>
  itemsOfDecisions(db, actor, { ids })

export const readTemplate = async (db: Db, unitCode: string): Promise<string | null> =>
  firstOf(await db.select().from(certificateNumberings).where(eq(certificateNumberings.unitCode, unitCode)))
    ?.template ?? null
