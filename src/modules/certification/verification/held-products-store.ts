import { type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { LegalDay } from '../../../core/clock.ts'
import type { Db } from '../../../core/db.ts'
import { askedWith, goesOn, type WindowValues } from './renewal-store.ts'

export type HoldingOn = WindowValues & { today: LegalDay }

/**
 * Products `p` that are recognised on a day, as the public register has it: also past the last day of their certificate
 * `held`, by transition. Begins after `select …`.
 */
export const fromHeldProducts = (db: Db, on: HoldingOn): SQL => sql`
  from products p left join certificates held on held.product_id = p.id and held.ended_as is null
 where ${isHeld(db, on)}`

/** The same as a condition on `p` and `held`. */
export const isHeld = (db: Db, on: HoldingOn): SQL => {
  const certificate = { id: sql.raw('held.id'), expiresOn: sql.raw('held.expires_on') }
  return sql`p.star is not null and p.merged_into is null
   and (p.certificate_expires_on >= ${on.today}::date or (${goesOn(db, certificate, askedWith(on))}) is true)`
}

const dialect = new PgDialect({ casing: 'snake_case' })

/** The text of a statement with its values in it, for COPY, which takes no parameters. */
export const textOf = (query: SQL): string => dialect.sqlToQuery(query.inlineParams()).sql
