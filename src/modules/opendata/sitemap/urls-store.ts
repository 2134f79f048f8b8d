import { sql } from 'drizzle-orm'
import pg from 'pg'
import type { LegalDay } from '../../../core/clock.ts'
import type { Db } from '../../../core/db.ts'
import { bareLines } from '../dumps/rows-store.ts'

const inForce = `p.star is not null and p.merged_into is null and p.certificate_expires_on >=`

/** Products with a certificate in force on a day: those that search engines are told of. */
export async function countInForce(db: Db, today: LegalDay): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(
    sql`select count(*)::int as count from products p where ${sql.raw(inForce)} ${today}::date`,
  )
  return rows[0]!.count
}

type Part = { from: number; most: number; today: LegalDay; publicUrl: string }

/** What writes a part of the sitemap: the pages of so many products, by id, from one on, and when each was recognised. */
export function sitemapOf({ from, most, today, publicUrl }: Part, head: string, tail: string): string {
  const address = pg.escapeLiteral(`<url><loc>${publicUrl}/products/`)
  return `copy (
    select line from (
      select 0 as place, null::uuid as id, ${pg.escapeLiteral(head)} as line
      union all select 2, null, ${pg.escapeLiteral(tail)}
      union all
      (select 1, p.id, ${address} || p.id || '</loc>' || coalesce('<lastmod>' || held.issued_on || '</lastmod>', '') || '</url>'
         from products p left join certificates held on held.product_id = p.id and held.ended_as is null
        where ${inForce} ${pg.escapeLiteral(today)}::date order by p.id limit ${most} offset ${from})
    ) lines order by place, id) to stdout ${bareLines}`
}
