import { and, asc, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import { type Actor, heldOn } from '../../core/actor.ts'
import { type Db, statement } from '../../core/db.ts'
import { decisionItems, decisions } from '../certification/tables.ts'
import { dossiers } from '../dossiers/tables.ts'
import { producers, products } from '../producers/tables.ts'
import { results } from '../scoring/tables.ts'
import { centralRequests } from './tables.ts'

/** The result of the approval is still the latest of the province: nothing was evaluated again since. */
const isLatest = sql`not exists (select from ${results} later where later.dossier_id = ${dossiers.id}
  and later.level = 'province' and later.id > ${decisionItems.resultId})`
const toSend = and(eq(dossiers.state, 'decided'), eq(dossiers.level, 'province'), isLatest)
const toAnswer = sql`${centralRequests.id} is not null`
const step = sql<'send' | 'answer'>`case when ${toAnswer} then 'answer' else 'send' end`
const since = sql`coalesce(${centralRequests.askedAt}, ${decisions.createdAt})`

const mine: SQL = sql`${dossiers.provinceCode} = any(${sql.placeholder('provinces')}::text[])
  and not ${sql.placeholder('account')}::uuid = any(${dossiers.hiddenFrom})`

const waiting = statement('central-queue', (db) =>
  db
    .selectDistinctOn([dossiers.id], {
      dossierId: dossiers.id,
      step,
      since: since.mapWith(decisions.createdAt),
      productCode: dossiers.productCode,
      product: { id: products.id, name: products.name, setNo: products.setNo },
      producer: { id: producers.id, name: producers.name, kind: producers.kind },
    })
    .from(decisions)
    .innerJoin(decisionItems, eq(decisionItems.decisionId, decisions.id))
    .innerJoin(dossiers, eq(dossiers.id, decisionItems.dossierId))
    .innerJoin(products, eq(products.id, dossiers.productId))
    .innerJoin(producers, eq(producers.id, dossiers.producerId))
    .leftJoin(centralRequests, and(eq(centralRequests.dossierId, dossiers.id), isNull(centralRequests.answeredAt)))
    .where(and(eq(decisions.kind, 'approve-for-ministry'), mine, or(toSend, toAnswer)))
    .orderBy(asc(dossiers.id)),
)

/** Central dossiers that wait for an officer of the actor's provinces: to be sent, or to answer the ministry. */
export const listWaiting = (db: Db, actor: Actor) =>
  waiting(db, { provinces: heldOn(actor, ['province-officer']), account: actor.accountId })
