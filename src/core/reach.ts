import { type AnyColumn, or, type SQL, sql } from 'drizzle-orm'
import { type Actor, councilRoles, heldOn, type UnitRole } from './actor.ts'
import { type Db, statement } from './db.ts'

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
  producer: AnyColumn
  council?: AnyColumn
  /** Accounts that do not see the row through its council. */
  hiddenFrom?: AnyColumn | SQL
}

const held = (name: keyof Reach, type: 'text' | 'uuid') => sql`any(${sql.placeholder(name)}::${sql.raw(type)}[])`

/**
 * The condition that a row lies within reach. What a producer has not filed yet is the producer's alone: `shared`
 * is the condition under which officers and councils see a row at all.
 */
export function withinReach(vantage: Vantage, columns: Columns, shared: SQL = sql`true`): SQL {
  const { province, commune, producer, council, hiddenFrom } = columns
  if (vantage === 'nation') return shared
  if (vantage === 'province') return sql`${province} = ${sql.placeholder('province')} and ${shared}`
  if (vantage === 'commune') return sql`${commune} = ${sql.placeholder('commune')} and ${shared}`
  if (vantage === 'producer') return sql`${producer} = ${sql.placeholder('producer')}::uuid`
  const councils =
    council &&
    hiddenFrom &&
    sql`${council} = ${held('councils', 'uuid')} and not ${sql.placeholder('account')}::uuid = any(${hiddenFrom})`
  const offices = or(
    sql`${province} = ${held('provinces', 'text')}`,
    sql`${commune} = ${held('communes', 'text')}`,
    councils,
  )
  return sql`(${producer} = ${held('producers', 'uuid')} or (${offices} and ${shared}))`
}

type Built<Row> = { prepare(name: string): { execute(values?: Record<string, unknown>): Promise<Row> } }

/**
 * A prepared statement in one variant for each vantage: what the actor's roles reach is part of the statement,
 * so nothing out of reach can come back.
 */
export function scoped<Row>(name: string, build: (db: Db, vantage: Vantage) => Built<Row>) {
  const variants = Object.fromEntries(
    vantages.map((vantage) => [vantage, statement(`${name}-${vantage}`, (db) => build(db, vantage))]),
  ) as Record<Vantage, (db: Db, values: Record<string, unknown>) => Promise<Row>>
  return (db: Db, actor: Actor, values: Record<string, unknown>) =>
    variants[vantageOf(actor)](db, { ...reachValues(actor), ...values })
}
