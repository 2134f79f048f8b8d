import { eq, or, type SQL, sql } from 'drizzle-orm'
import type { Vantage } from '../../core/reach.ts'
import { councils } from './tables.ts'

/** Who sees a council and its sessions: its members, the offices of its province, the ministry. Never a commune or producer. */
export function councilReach(vantage: Vantage): SQL | undefined {
  if (vantage === 'nation') return sql`true`
  if (vantage === 'province') return eq(councils.unitCode, sql.placeholder('province'))
  if (vantage !== 'several') return sql`false`
  return or(
    sql`${councils.unitCode} = any(${sql.placeholder('provinces')}::text[])`,
    sql`${councils.id} = any(${sql.placeholder('councils')}::uuid[])`,
  )
}
