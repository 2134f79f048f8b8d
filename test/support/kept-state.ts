import pg from 'pg'
import type { TestDatabase } from './database.ts'

/** Moment from which ids are new: they hold the time at which they were made (RFC 9562 §5.7). */
export type Since = number

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[78][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g
const madeAt = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)

/** Text with every id that was made since as one word: two histories make other ones. */
export const withoutNewIds = (text: string, since: Since): string =>
  text.replaceAll(uuid, (id) => (madeAt(id) >= since ? 'NEW' : id))

/** Columns that may differ, by table; `*` for a table whose rows may. */
export type Secret = Record<string, readonly string[]>

/** Every row of every table as text, table by table, without what is secret and without order. */
export async function keptState(
  { url }: Pick<TestDatabase, 'url'>,
  secret: Secret,
  since: Since,
): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'drizzle') order by 1`,
  )
  const kept: Record<string, string[]> = {}
  for (const { name } of tables) {
    const table = name.replace(/^public\./, '')
    const { rows } = await client.query<{ row: Record<string, unknown> }>(`select to_jsonb(t) as row from ${name} t`)
    const hidden = secret[table] ?? []
    const texts = rows.map(({ row }) =>
      withoutNewIds(JSON.stringify(Object.entries(row).filter(([column]) => !hidden.includes(column))), since),
    )
    kept[table] = hidden.includes('*') ? [] : [...new Set(texts)].sort()
  }
  await client.end()
  return kept
}
