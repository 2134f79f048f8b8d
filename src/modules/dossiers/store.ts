import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  isNotNull,
  isNull,
  lt,
  type Placeholder,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { Actor } from '../../core/actor.ts'
import type { Instant, LegalDay } from '../../core/clock.ts'
import { type Db, firstOf, lockedOf, quickStatement, statement } from '../../core/db.ts'
import { fail } from '../../core/problem.ts'
import { scoped, scopedPages, type Vantage, withinReach } from '../../core/reach.ts'
import { grants } from '../accounts/tables.ts'
import { deadlines } from '../calendar/tables.ts'
import { type Producer, type Product, producerColumns, productColumns } from '../producers/store.ts'
import { producers, products } from '../producers/tables.ts'
import type { DossierState } from './rules.ts'
import { communeReports, dossierReviews, dossiers, evidence } from './tables.ts'

export type Dossier = typeof dossiers.$inferSelect
export type DossierRow = Dossier & {
  productName: string
  producerName: string
  producerKind: (typeof producers.$inferSelect)['kind']
}
export type Evidence = typeof evidence.$inferSelect
export type CommuneReport = typeof communeReports.$inferSelect
export type DossierReview = typeof dossierReviews.$inferSelect

const dossierColumns = getTableColumns(dossiers)

const filed = sql`${dossiers.filedAt} is not null`

/** A draft is its producer's alone; once filed the offices of its commune and province and its council see it. */
const reach = (vantage: Vantage, shared = filed): SQL =>
  withinReach(
    vantage,
    {
      province: dossiers.provinceCode,
      commune: dossiers.communeCode,
      producer: dossiers.producerId,
      council: dossiers.councilId,
      hiddenFrom: dossiers.hiddenFrom,
    },
    shared,
  )

export const nobodyHoldsProducer = sql`not exists (select from ${grants} where ${grants.producerId} = ${dossiers.producerId})`
const enteredHere = sql`${dossiers.enteredBy} is not null and ${dossiers.communeCode} = any(${sql.placeholder('communes')}::text[])`
const communeVantages: readonly Vantage[] = ['commune', 'several']

/**
 * The reach of one dossier: also a draft that the commune entered from paper, for its officers. Only lists that are for
 * such drafts show them, so that the others walk the index of what was filed.
 */
const reachOfOne = (vantage: Vantage, entered: SQL): SQL =>
  communeVantages.includes(vantage) ? reach(vantage, sql`(${filed} or (${entered}))`) : reach(vantage)

export const selectWhere = (db: Db, condition: SQL | undefined) =>
  db
    .select({
      ...dossierColumns,
      productName: products.name,
      producerName: producers.name,
      producerKind: producers.kind,
    })
    .from(dossiers)
    .innerJoin(products, eq(products.id, dossiers.productId))
    .innerJoin(producers, eq(producers.id, dossiers.producerId))
    .where(condition)

const selectDossiers = (db: Db, vantage: Vantage, condition: SQL | undefined) =>
  selectWhere(db, and(reach(vantage), condition))

const isDossier = eq(dossiers.id, sql.placeholder('id'))
const dossierInReach = scoped(
  'dossier',
  (db, vantage) => selectWhere(db, and(reachOfOne(vantage, sql`${enteredHere} and ${nobodyHoldsProducer}`), isDossier)),
  quickStatement,
)
// An officer whose draft was claimed is told so, where reading it already answers as if there were none.
const dossierForUpdate = scoped('dossier-lock', (db, vantage) =>
  selectWhere(db, and(reachOfOne(vantage, enteredHere), isDossier)).for('update', { of: dossiers }),
)
const dossierByIdForUpdate = statement('dossier-lock-by-id', (db) =>
  selectWhere(db, and(isNotNull(dossiers.filedAt), isDossier)).for('update', { of: dossiers }),
)

/** The dossier with this id, or null when there is none within reach. */
export const findDossier = async (db: Db, actor: Actor, id: string): Promise<DossierRow | null> =>
  firstOf(await dossierInReach(db, actor, { id }))

/** @throws not-found also when the dossier is out of the actor's reach */
export const readDossier = async (db: Db, actor: Actor, id: string): Promise<DossierRow> =>
  (await findDossier(db, actor, id)) ?? fail('not-found')

/** Reads a dossier and locks its row until the transaction ends, so that rules decide on what cannot change. */
export const lockDossier = async (db: Db, actor: Actor, id: string): Promise<DossierRow> =>
  (await lockedOf(() => dossierForUpdate(db, actor, { id }))) ?? fail('not-found')

/** As `lockDossier` for callers who hold an authority of their own over a filed dossier: a council's agenda, a decision. */
export const lockDossierById = async (db: Db, id: string): Promise<DossierRow> =>
  (await lockedOf(() => dossierByIdForUpdate(db, { id }))) ?? fail('not-found')

const newestFirst = (db: Db, vantage: Vantage, limit: Placeholder, condition?: SQL) =>
  selectDossiers(db, vantage, and(lt(dossiers.id, sql.placeholder('before')), condition))
    .orderBy(desc(dossiers.id))
    .limit(limit)

const dossierPage = scopedPages('dossiers', newestFirst)
// Planned at each call, and with the state at hand: a kept plan would walk every dossier to find the two in a rare one.
const dossierPageInState = scoped('dossiers-in-state', (db, vantage) =>
  newestFirst(db, vantage, sql.placeholder('limit'), eq(dossiers.state, sql.placeholder('state'))),
)

const hasOpenDeadline = (condition: SQL) =>
  sql`exists (select from ${deadlines} where ${deadlines.dossierId} = ${dossiers.id} and ${deadlines.endedAt} is null and ${condition})`
const inStateOrAny = sql`${dossiers.state} = coalesce(${sql.placeholder('state')}::dossier_state, ${dossiers.state})`
const inRoundOrAny = sql`(${sql.placeholder('round')}::text is null or ${dossiers.roundCode} = ${sql.placeholder('round')})`
const dossierPageOf = (name: string, condition: SQL) =>
  scoped(`dossiers-${name}`, (db, vantage) =>
    newestFirst(db, vantage, sql.placeholder('limit'), and(inStateOrAny, inRoundOrAny, hasOpenDeadline(condition))),
  )
const isOverdue = sql`${deadlines.dueOn} < ${sql.placeholder('today')}::date`
const isDueSoon = sql`${deadlines.dueOn} between ${sql.placeholder('today')}::date and ${sql.placeholder('soonUntil')}::date`
const isPaused = sql`${deadlines.dueOn} is null`
const dossierPageByDeadline = {
  overdue: dossierPageOf('overdue', isOverdue),
  'due-soon': dossierPageOf('due-soon', isDueSoon),
  paused: dossierPageOf('paused', isPaused),
}

const hasExpiring = sql`exists (select from ${evidence} where ${evidence.dossierId} = ${dossiers.id}
  and ${evidence.inquiryId} is null and ${evidence.storedAt} is not null
  and ${evidence.validUntil} < ${sql.placeholder('evidenceExpiresBefore')}::date)`
const expiringPageOf = (name: string, condition?: SQL) =>
  scoped(`dossiers-expiring-${name}`, (db, vantage) =>
    newestFirst(db, vantage, sql.placeholder('limit'), and(inStateOrAny, inRoundOrAny, hasExpiring, condition)),
  )
const dossierPageByExpiry = {
  any: expiringPageOf('any'),
  overdue: expiringPageOf('overdue', hasOpenDeadline(isOverdue)),
  'due-soon': expiringPageOf('due-soon', hasOpenDeadline(isDueSoon)),
  paused: expiringPageOf('paused', hasOpenDeadline(isPaused)),
}

const dossierPageInRound = scoped('dossiers-in-round', (db, vantage) =>
  newestFirst(
    db,
    vantage,
    sql.placeholder('limit'),
    and(inStateOrAny, eq(dossiers.roundCode, sql.placeholder('round'))),
  ),
)

type Listed = {
  before: string
  limit: number
  state: DossierState | null
  round: string | null
  evidenceExpiresBefore: LegalDay | null
  due: { deadline: keyof typeof dossierPageByDeadline; today: LegalDay; soonUntil: LegalDay } | null
}

/** The newest first, from before the id `before`; in one state or in all, of one round or any, with an open deadline of one kind, with evidence that expires before a day. */
export function listDossiers(
  db: Db,
  actor: Actor,
  { state, round, due, evidenceExpiresBefore, ...page }: Listed,
): Promise<DossierRow[]> {
  if (evidenceExpiresBefore) {
    const values = { ...page, ...due, state, round, evidenceExpiresBefore }
    return dossierPageByExpiry[due?.deadline ?? 'any'](db, actor, values)
  }
  if (due) return dossierPageByDeadline[due.deadline](db, actor, { ...page, ...due, state, round })
  if (round) return dossierPageInRound(db, actor, { ...page, state, round })
  return state ? dossierPageInState(db, actor, { ...page, state }) : dossierPage(db, actor, page)
}

const everyDossierOfProduct = scoped('dossiers-of-product', (db, vantage) =>
  selectDossiers(db, vantage, eq(dossiers.productId, sql.placeholder('productId'))).orderBy(desc(dossiers.id)),
)

/** All dossiers of a product, the newest first; a product has a few. */
export const dossiersOfProduct = (db: Db, actor: Actor, productId: string): Promise<DossierRow[]> =>
  everyDossierOfProduct(db, actor, { productId })

export async function addDossier(db: Db, dossier: Dossier): Promise<void> {
  await db.insert(dossiers).values(dossier)
}

/** What the producer wrote, which only editing changes: a step would send and parse ten pages again for nothing. */
const contentColumns = ['sampleCount', 'results', 'nextPlan', 'changes', 'growth', 'selfAssessment'] as const
const standingColumns = [
  'writtenProductId',
  'writtenProducerId',
  'state',
  'level',
  'instrument',
  'criteriaSha256',
  'productCode',
  'councilId',
  'hiddenFrom',
  'communeReceiptNumber',
  'provinceReceiptNumber',
  'filedAt',
  'handedInOn',
  'communeReceivedAt',
  'forwardedAt',
  'provinceReceivedAt',
  'decidedAt',
  'partsAskedAt',
  'approvedAt',
  'advisedAt',
  'roundCode',
  'roundCutOffOn',
  'roundFinishOn',
  'endGround',
  'endNote',
] as const

function saverOf(name: string, columns: readonly (keyof Dossier)[], more: Record<string, SQL> = {}) {
  const update = statement(name, (db) =>
    db
      .update(dossiers)
      .set({
        ...(Object.fromEntries(columns.map((column) => [column, sql.placeholder(column)])) as Record<never, never>),
        ...more,
        version: sql`${dossiers.version} + 1`,
      })
      .where(isDossier),
  )
  return async <Row extends Dossier>(db: Db, dossier: Row, values: Record<string, unknown> = {}): Promise<Row> => {
    await update(db, { ...dossier, ...values })
    return { ...dossier, version: dossier.version + 1 }
  }
}

/** What begins another step, besides the state: a level, a receipt, and what the way to the ministry waits for. */
const stepColumns = ['state', 'level', 'communeReceivedAt', 'provinceReceivedAt', 'partsAskedAt', 'approvedAt'] as const
const begins = sql.join(
  stepColumns.map((column) => sql`${dossiers[column]} is distinct from ${sql.placeholder(column)}`),
  sql` or `,
)
const saveStanding = saverOf('dossier-save', standingColumns, {
  stepSince: sql`case when ${begins} then ${sql.placeholder('now')} else ${dossiers.stepSince} end`,
})

/** Writes where a dossier that was locked stands from `now` on, and raises its version. */
export async function saveDossier<Row extends Dossier>(db: Db, dossier: Row, now: Instant): Promise<Row> {
  return saveStanding(db, dossier, { now })
}

/** Writes what a dossier that was locked says now, and raises its version. */
export const saveContent = saverOf('dossier-save-content', contentColumns)

/** What the check of a dossier looks at besides itself. */
export type DossierPapers = { product: Product; producer: Producer; stored: string[]; awaited: string[] }

/** Papers of the advisory team's visits and tests lie beside those of the producer, who neither sees nor changes them. */
const ownEvidence = isNull(evidence.inquiryId)

const itemsWhere = (condition: SQL) =>
  sql<
    string[]
  >`array(select ${evidence.item} from ${evidence} where ${evidence.dossierId} = ${dossiers.id} and ${ownEvidence} and ${condition})`

/** The product and the producer as which the papers of a dossier were handed in. */
export const writtenProduct = sql`coalesce(${dossiers.writtenProductId}, ${dossiers.productId})`

export const writtenProducer = sql`coalesce(${dossiers.writtenProducerId}, ${dossiers.producerId})`

const selectPapers = (db: Db, product: SQL, producer: SQL) =>
  db
    .select({
      product: productColumns,
      producer: producerColumns,
      stored: itemsWhere(isNotNull(evidence.storedAt)),
      awaited: itemsWhere(isNull(evidence.storedAt)),
    })
    .from(dossiers)
    .innerJoin(products, eq(products.id, product))
    .innerJoin(producers, eq(producers.id, producer))
    .where(isDossier)

const papersHandedIn = statement('dossier-papers', (db) => selectPapers(db, writtenProduct, writtenProducer))
const papersNow = statement('dossier-papers-now', (db) =>
  selectPapers(db, sql`${dossiers.productId}`, sql`${dossiers.producerId}`),
)

/** Product, producer and evidence items of a dossier that is read within reach beside it, as its papers have them. */
export const readPapers = async (db: Db, id: string): Promise<DossierPapers> =>
  firstOf(await papersHandedIn(db, { id })) ?? fail('not-found')

/** The same as they would be handed in now: a merge since the last time is left out of the papers until then. */
export const readPapersNow = async (db: Db, id: string): Promise<DossierPapers> =>
  firstOf(await papersNow(db, { id })) ?? fail('not-found')

const evidenceOfDossiers = quickStatement('evidence-of-dossiers', (db) =>
  db
    .select()
    .from(evidence)
    .where(and(sql`${evidence.dossierId} = any(${sql.placeholder('ids')}::uuid[])`, ownEvidence))
    .orderBy(asc(evidence.id)),
)

/** The producers' evidence of several dossiers at once, in order of adding. */
export const listEvidence = (db: Db, ids: readonly string[]): Promise<Evidence[]> => evidenceOfDossiers(db, { ids })

export async function addEvidenceRow(db: Db, row: Evidence): Promise<void> {
  await db.insert(evidence).values(row)
}

export async function findEvidence(db: Db, dossierId: string, id: string): Promise<Evidence> {
  const rows = await db
    .select()
    .from(evidence)
    .where(and(eq(evidence.dossierId, dossierId), eq(evidence.id, id), ownEvidence))
  return firstOf(rows) ?? fail('not-found')
}

export async function saveEvidence(db: Db, { id, ...row }: Evidence): Promise<void> {
  await db.update(evidence).set(row).where(eq(evidence.id, id))
}

export async function removeEvidenceRow(db: Db, id: string): Promise<void> {
  await db.delete(evidence).where(eq(evidence.id, id))
}

export async function addReport(db: Db, report: CommuneReport): Promise<void> {
  await db.insert(communeReports).values(report)
}

export const findReport = async (db: Db, dossierId: string): Promise<CommuneReport | null> =>
  firstOf(await db.select().from(communeReports).where(eq(communeReports.dossierId, dossierId)))

export async function addLetter(
  db: Db,
  dossierId: string,
  letter: { letterNumber: string; letterDate: string },
): Promise<void> {
  await db.update(communeReports).set(letter).where(eq(communeReports.dossierId, dossierId))
}

export async function addReview(db: Db, review: DossierReview): Promise<void> {
  await db.insert(dossierReviews).values(review)
}

export const listReviews = (db: Db, dossierId: string): Promise<DossierReview[]> =>
  db.select().from(dossierReviews).where(eq(dossierReviews.dossierId, dossierId)).orderBy(asc(dossierReviews.id))
