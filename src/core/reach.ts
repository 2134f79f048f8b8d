import { type AnyColumn, or, type Placeholder, type SQL, sql } from 'drizzle-orm'
import { type Actor, councilRoles, heldOn, type UnitRole } from './actor.ts'
import { type Db, quickStatement, statement } from './db.ts'
import { usualPageSize } from './page.ts'

/** What an actor's roles reach, as values for a statement. */
export type Reach = {
  provinces: string[]
  communes: string[]
  producers: string[]
  councils: string[]
  account: string | null
}

/** Kinds of reach, each with a statement of its own, so that a list walks one index. */
export const vantages = ['nation', 'province', 'commune', 'producer', 'several'] as const
export type Vantage = (typeof vantages)[number]

const provinceRoles = ['province-officer', 'province-chairman'] as const satisfies readonly UnitRole[]
const nationalRoles = ['ministry-officer', 'minister'] as const satisfies readonly UnitRole[]

export function reachOf(actor: Actor): Reach {
  return {
    provinces: heldOn(actor, provinceRoles),
    communes: heldOn(actor, ['commune-officer']),
    producers: heldOn(actor, ['producer']),
    councils: heldOn(actor, councilRoles),
    account: actor.accountId,
  }
}

export function vantageOf(actor: Actor): Vantage {
  if (heldOn(actor, nationalRoles).length > 0) return 'nation'
  const { provinces, communes, producers, councils } = reachOf(actor)
  const places = [provinces, communes, producers, councils].map((held) => new Set(held).size)
  if (places.join() === '1,0,0,0') return 'province'
  if (places.join() === '0,1,0,0') return 'commune'
  if (places.join() === '0,0,1,0') return 'producer'
  return 'several'
}

/** Values of the placeholders that `withinReach` uses. */
export function reachValues(
  actor: Actor,
): Record<keyof Reach | 'province' | 'commune' | 'producer', string | string[] | null> {
  const reach = reachOf(actor)
  return {
    ...reach,
    province: reach.provinces[0] ?? null,
    commune: reach.communes[0] ?? null,
    producer: reach.producers[0] ?? null,
  }
}

type Columns = {
  province: AnyColumn
  commune: AnyColumn
  producer: AnyColumn | SQL
  council?: AnyColumn
  /** Accounts that are recused from the row. */
  hiddenFrom?: AnyColumn | SQL
}

const held = (name: keyof Reach, type: 'text' | 'uuid') => sql`any(${sql.placeholder(name)}::${sql.raw(type)}[])`

/**
 * The condition that a row lies within reach. What a producer has not filed yet is the producer's alone: `shared`
 * is the condition under which offices and councils see a row at all. Who is recused sees it through no other role.
 */
export function withinReach(vantage: Vantage, columns: Columns, shared: SQL = sql`true`): SQL {
  const { province, commune, producer, council, hiddenFrom } = columns
  const seen = hiddenFrom ? sql`${shared} and not ${sql.placeholder('account')}::uuid = any(${hiddenFrom})` : shared
  if (vantage === 'nation') return seen
  if (vantage === 'province') return sql`${province} = ${sql.placeholder('province')} and ${seen}`
  if (vantage === 'commune') return sql`${commune} = ${sql.placeholder('commune')} and ${seen}`
  if (vantage === 'producer') return sql`${producer} = ${sql.placeholder('producer')}::uuid`
  const offices = or(
    sql`${province} = ${held('provinces', 'text')}`,
    sql`${commune} = ${held('communes', 'text')}`,
    council && sql`${council} = ${held('councils', 'uuid')}`,
  )
  return sql`(${producer} = ${held('producers', 'uuid')} or (${offices} and ${seen}))`
}

type Built<Row> = { prepare(name: string): { execute(values?: Record<string, unknown>): Promise<Row> } }

/**
 * A prepared statement in one variant for each vantage: what the actor's roles reach is part of the statement,
 * so nothing out of reach can come back. `make` is `quickStatement` for short reads.
 */
export function scoped<Row>(
  name: string,
  build: (db: Db, vantage: Vantage) => Built<Row>,
  make: typeof statement = statement,
) {
  const variants = Object.fromEntries(
    vantages.map((vantage) => [vantage, make(`${name}-${vantage}`, (db) => build(db, vantage))]),
  ) as Record<Vantage, (db: Db, values: Record<string, unknown>) => Promise<Row>>
  return (db: Db, actor: Actor, values: Record<string, unknown>) =>
    variants[vantageOf(actor)](db, { ...reachValues(actor), ...values })
}

const usualLimit = usualPageSize + 1

/**
 * As `scoped`, for a list in pages that takes `limit`, one more than the page holds. The usual size has a statement of
 * its own with the number in it: where the limit is a parameter, PostgreSQL plans anew at each call, since a plan for
 * any limit looks dearer to it (0.8 of 1.3 ms for twenty dossiers of 60 000).
 */
export function scopedPages<Row>(name: string, build: (db: Db, vantage: Vantage, limit: Placeholder) => Built<Row>) {
  const number = sql.raw(String(usualLimit)) as never
  const usual = scoped(`${name}-usual`, (db, vantage) => build(db, vantage, number), quickStatement)
  const any = scoped(name, (db, vantage) => build(db, vantage, sql.placeholder('limit')))
  return (db: Db, actor: Actor, values: Record<string, unknown> & { limit: number }) =>
    values.limit === usualLimit ? usual(db, actor, values) : any(db, actor, values)
}
