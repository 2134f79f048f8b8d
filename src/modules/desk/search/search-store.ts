import { and, type Placeholder, type SQL, sql } from 'drizzle-orm'
import { type Actor, heldOn } from '../../../core/actor.ts'
import { type Db, quickSearchStatement } from '../../../core/db.ts'
import { usualPageSize } from '../../../core/page.ts'
import { scoped, type Vantage, vantageOf, withinReach } from '../../../core/reach.ts'
import type { ProducerKind } from '../../producers/rules.ts'
import { producers, products } from '../../producers/tables.ts'
import { matches, type SearchKind } from '../rules.ts'
import { searchEntries } from '../tables.ts'
import { askedFor } from './search-words.ts'

const { id, kind, nameFolded, code, lexemes, communeCode, provinceCode, producerId, productId } = searchEntries

/**
 * Hidden from the planner in a subquery: for values that it sees it plans anew at each call, since a plan for any text
 * looks dearer to it, and planning takes longer than most searches.
 */
const value = (name: string, type = 'text') => sql`(select ${sql.placeholder(name)}::${sql.raw(type)})`
const holds = (query: string) => sql`${lexemes} @@ ${value(query, 'tsquery')}`
const byName = sql`${nameFolded} collate "C"`
const namePrefix = sql`${byName} >= ${value('folded')} and ${byName} < ${value('foldedEnd')}`

type Stage = { rank: SQL; where: SQL; order: SQL }

/** Every number has a digit. */
const byNumber: Stage = {
  rank: sql`case when ${holds('code')} then 0 when ${holds('codeBegins')} then 1 else 2 end`,
  where: holds('codeHolds'),
  order: sql`rank, ${code}, ${id}`,
}

const byNames: readonly Stage[] = [
  { rank: sql`3`, where: namePrefix, order: sql`${byName}, ${id}` },
  {
    rank: sql`4`,
    // "is not true", since the planner sees in a plain "not" that there is a name, and walks the index of all names too.
    where: sql`${holds('words')} and (${namePrefix}) is not true`,
    order: sql`${byName}, ${id}`,
  },
]

/** The ranks are places in `matches`; what an earlier stage finds no later one finds again. */
const stages: readonly Stage[] = [
  byNumber,
  ...byNames.map((stage) => ({ ...stage, where: sql`${stage.where} and not ${holds('codeHolds')}` })),
]

const wanted = value('kind', 'search_kind')
const ofKind = sql`(${wanted} is null or ${kind} = ${wanted})`

const reach = (vantage: Vantage) =>
  withinReach(vantage, {
    province: provinceCode,
    commune: communeCode,
    producer: producerId,
    council: searchEntries.councilId,
    hiddenFrom: searchEntries.hiddenFrom,
  })

/** Each stage runs only when those before it left room: the words of a name are looked up last, and cost the most. */
function found(vantage: Vantage, limit: Placeholder | SQL, stages: readonly Stage[]): SQL {
  const parts = stages.map(
    ({ rank, where, order }) => sql`(
    select ${rank} as rank, ${id}, ${kind}, ${nameFolded}, ${code}, ${communeCode}, ${provinceCode},
           ${producerId}, ${productId}
      from ${searchEntries} where ${and(reach(vantage), where)} order by ${order} limit ${limit})`,
  )
  return sql`(${sql.join(parts, sql` union all `)} limit ${limit}) as hit`
}

// Asked for each hit (`offset 0`): for the 21 that there may be the planner would read all producers, though most
// searches find a few. That took half of their time in the database.
const producerOfHit = sql`(
    select ${producers.name}, ${producers.kind} from ${producers} where ${producers.id} = hit.producer_id offset 0) as producer`
const productOfHit = sql`(
    select ${products.name} from ${products} where ${products.id} = hit.product_id offset 0) as product`

const build = (db: Db, vantage: Vantage, limit: Placeholder | SQL, stages: readonly Stage[]) =>
  db
    .select({
      id: sql<string>`hit.id`,
      kind: sql<SearchKind>`hit.kind`,
      rank: sql<number>`rank`,
      name: sql<string>`coalesce(product.name, producer.name)`,
      code: sql<string | null>`hit.code`,
      communeCode: sql<string>`hit.commune_code`,
      provinceCode: sql<string>`hit.province_code`,
      producerId: sql<string>`hit.producer_id`,
      producerName: sql<string>`producer.name`,
      producerKind: sql<ProducerKind>`producer.kind`,
    })
    .from(found(vantage, limit, stages))
    .crossJoinLateral(producerOfHit)
    .leftJoinLateral(productOfHit, sql`true`)
    .orderBy(sql`rank, hit.name_folded collate "C", hit.code, hit.id`)

const usualLimit = usualPageSize + 1
// With its usual size a search for a name takes half a millisecond, of which each condition that is not there saves a
// tenth. The rare slow one is passed by (shared-connections.ts).
const nameSearch = scoped(
  'search-name',
  (db, vantage) => build(db, vantage, sql.raw(String(usualLimit)), byNames),
  quickSearchStatement,
)
const search = scoped('search', (db, vantage) =>
  build(
    db,
    vantage,
    sql.placeholder('limit'),
    stages.map((stage) => ({ ...stage, where: sql`${stage.where} and ${ofKind}` })),
  ),
)

export type Hit = Omit<Awaited<ReturnType<typeof search>>[number], 'rank'> & { match: (typeof matches)[number] }

/** The lexeme that everything within reach carries, when that is one commune or one producer. */
function scopeOf(actor: Actor): string | null {
  const vantage = vantageOf(actor)
  if (vantage === 'commune') return `C${heldOn(actor, ['commune-officer'])[0]}`
  if (vantage === 'producer') return `O${heldOn(actor, ['producer'])[0]!.replaceAll('-', '').toUpperCase()}`
  return null
}

/** Things within reach by number or name, the best match first, then by name. */
export async function searchFor(
  db: Db,
  actor: Actor,
  { text, ...how }: { text: string; kind: SearchKind | null; limit: number },
): Promise<Hit[]> {
  const asked = askedFor(text, scopeOf(actor))
  if (!asked) return []
  const isUsual = how.limit === usualLimit && how.kind === null && !/\d/.test(asked.code)
  const rows = await (isUsual ? nameSearch : search)(db, actor, { ...asked, ...how })
  return rows.map(({ rank, ...row }) => ({ ...row, match: matches[rank]! }))
}
