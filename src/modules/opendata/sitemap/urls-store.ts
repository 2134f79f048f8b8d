import { sql } from 'drizzle-orm'
import pg from 'pg'
import type { Db } from '../../../core/db.ts'
import { fromHeldProducts, type HoldingOn, textOf } from '../../certification/verification/held-products-store.ts'
import { bareLines } from '../dumps/rows-store.ts'

/** Products with a certificate in force on a day: those that search engines are told of. */
export async function countInForce(db: Db, on: HoldingOn): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(sql`select count(*)::int as count ${fromHeldProducts(db, on)}`)
  return rows[0]!.count
}

type Part = { from: number; most: number; on: HoldingOn; publicUrl: string }

/** What writes a part of the sitemap: the pages of so many products, by id, from one on, and when each was recognised. */
export function sitemapOf(db: Db, { from, most, on, publicUrl }: Part, head: string, tail: string): string {
  const address = pg.escapeLiteral(`<url><loc>${publicUrl}/products/`)
  return `copy (
    select line from (
      select 0 as place, null::uuid as id, ${pg.escapeLiteral(head)} as line
      union all select 2, null, ${pg.escapeLiteral(tail)}
      union all
      (select 1, p.id, ${address} || p.id || '</loc>' || coalesce('<lastmod>' || held.issued_on || '</lastmod>', '') || '</url>'
         ${textOf(fromHeldProducts(db, on))} order by p.id limit ${most} offset ${from})
    ) lines order by place, id) to stdout ${bareLines}`
}
