import { eq, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Actor } from '../../../core/actor.ts'
import type { Db } from '../../../core/db.ts'
import { scoped, type Vantage, withinReach } from '../../../core/reach.ts'
import { distinctProducers, distinctProducts } from '../../merging/tables.ts'
import { legalFormPattern } from '../../producers/core-name.ts'
import { producers, products } from '../../producers/tables.ts'
import { searchEntries } from '../tables.ts'

/** Pairs looked at in one answer. */
export const mostPairs = 500

/** One thing that is asked about, or null for all. */
const asked = sql`(select ${sql.placeholder('id')}::uuid)`
const ofAsked = sql`(${asked} is null or ${asked} in (a.id, b.id))`

type Distinct = typeof distinctProducers | typeof distinctProducts

/**
 * What stands in `keys (id, kind, value)` under one key twice is a pair; `alike` adds pairs with the one asked about.
 * Those that an office found to be two are left out.
 */
const pairs = (mine: SQL, keys: SQL, alike: SQL, distinct: Distinct) => sql`(
  with mine as materialized (${mine}), keys as (${keys}), found as (
    select a.id as one, b.id as other from keys a join keys b using (kind, value) where a.id < b.id and ${ofAsked}
    union
    select least(m.id, it.id), greatest(m.id, it.id) from mine it join mine m on m.id <> it.id and ${alike}
     where it.id = ${asked})
  select one, other from found
   where not exists (select from ${distinct} where ${distinct.oneId} = one and ${distinct.otherId} = other)
   limit ${sql.raw(String(mostPairs + 1))}) as pair`

/** Three-letter pieces in common from which names are compared at all; the rules decide. */
const similarName = sql`similarity(m.name, it.name) >= 0.5`

const producerPairs = (vantage: Vantage): SQL => {
  const { provinceCode: province, communeCode: commune, id: producer } = producers
  const core = sql`trim(regexp_replace(${searchEntries.nameFolded}, ${sql.raw(`'${legalFormPattern}'`)}, ' ', 'g'))`
  const digits = sql`regexp_replace(regexp_replace(${producers.phone}, '\\D', '', 'g'), '^84(?=\\d{9,10}$)', '0')`
  return pairs(
    sql`select ${producers.id} as id, ${core} as name, left(${producers.taxCode}, 10) as taxpayer, ${digits} as phone
          from ${producers} join ${searchEntries} on ${searchEntries.id} = ${producers.id}
         where ${withinReach(vantage, { province, commune, producer })}`,
    sql`select id, 'name' as kind, name as value from mine where name <> ''
        union all select id, 'taxpayer', taxpayer from mine where taxpayer is not null
        union all select id, 'phone', phone from mine where phone <> ''`,
    similarName,
    distinctProducers,
  )
}

const productPairs = (vantage: Vantage): SQL => {
  const { provinceCode: province, communeCode: commune, producerId: producer } = products
  return pairs(
    sql`select ${products.id} as id, ${searchEntries.nameFolded} as name, ${commune} as commune, ${producer} as producer
          from ${products} join ${searchEntries} on ${searchEntries.id} = ${products.id}
         where ${withinReach(vantage, { province, commune, producer })}`,
    sql`select id, commune as kind, name as value from mine union all select id, producer::text, name from mine`,
    sql`(m.commune = it.commune or m.producer = it.producer) and ${similarName}`,
    distinctProducts,
  )
}

const [oneProducer, otherProducer] = [alias(producers, 'one_producer'), alias(producers, 'other_producer')]
const [oneProduct, otherProduct] = [alias(products, 'one_product'), alias(products, 'other_product')]

const producerFields = (of: typeof oneProducer | typeof otherProducer) => ({
  ...{ id: of.id, name: of.name, kind: of.kind, taxCode: of.taxCode, version: of.version },
  ...{ communeCode: of.communeCode, phone: of.phone, address: of.address },
})
const productFields = (of: typeof oneProduct | typeof otherProduct) => ({
  ...{ id: of.id, name: of.name, setNo: of.setNo, producerId: of.producerId, communeCode: of.communeCode },
  version: of.version,
})

const likelyProducers = scoped('producer-duplicates', (db, vantage) =>
  db
    .select({ one: producerFields(oneProducer), other: producerFields(otherProducer) })
    .from(producerPairs(vantage))
    .innerJoin(oneProducer, eq(oneProducer.id, sql`pair.one`))
    .innerJoin(otherProducer, eq(otherProducer.id, sql`pair.other`)),
)
const likelyProducts = scoped('product-duplicates', (db, vantage) =>
  db
    .select({
      one: productFields(oneProduct),
      other: productFields(otherProduct),
      oneProducer: { id: oneProducer.id, name: oneProducer.name, kind: oneProducer.kind },
      otherProducer: { id: otherProducer.id, name: otherProducer.name, kind: otherProducer.kind },
    })
    .from(productPairs(vantage))
    .innerJoin(oneProduct, eq(oneProduct.id, sql`pair.one`))
    .innerJoin(otherProduct, eq(otherProduct.id, sql`pair.other`))
    .innerJoin(oneProducer, eq(oneProducer.id, oneProduct.producerId))
    .innerJoin(otherProducer, eq(otherProducer.id, otherProduct.producerId)),
)

export type ProducerPair = Awaited<ReturnType<typeof likelyProducers>>[number]
export type ProductPair = Awaited<ReturnType<typeof likelyProducts>>[number]

/** Pairs of producers within reach that have a name, taxpayer or phone in common, at most `mostPairs` and one. */
export const pairsOfProducers = (db: Db, actor: Actor, id: string | null): Promise<ProducerPair[]> =>
  likelyProducers(db, actor, { id })

/** Pairs of products within reach with one name in one commune or of one producer, at most `mostPairs` and one. */
export const pairsOfProducts = (db: Db, actor: Actor, id: string | null): Promise<ProductPair[]> =>
  likelyProducts(db, actor, { id })
