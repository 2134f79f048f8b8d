import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

const chunkCharacters = 64 * 1024

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** A value as the text format of COPY writes it. */
function field(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`
  return String(value).replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')
}

/** The rows as text of COPY in pieces, with how many rows each piece holds. */
function* pieces(table: PgTable, names: readonly string[], rows: Iterable<object>, onRows: (count: number) => void) {
  const columns = getTableColumns(table)
  const writers = names.map((name) => {
    const column = columns[name]!
    return (value: unknown) => field(value === null || value === undefined ? null : column.mapToDriverValue(value))
  })
  let text = ''
  let count = 0
  for (const row of rows) {
    text += `${writers.map((write, at) => write((row as Record<string, unknown>)[names[at]!])).join('\t')}\n`
    count++
    if (text.length < chunkCharacters) continue
    yield text
    onRows(count)
    text = ''
    count = 0
  }
  if (text) yield text
  onRows(count)
}

/** Writes rows, which all have the fields of the first, by COPY: fifty times as fast as an insert for each. */
export async function copyRows<Table extends PgTable>(
  client: pg.Client,
  table: Table,
  rows: Iterable<Table['$inferInsert']>,
  onRows: (count: number) => void = () => {},
): Promise<number> {
  const iterator = rows[Symbol.iterator]()
  const first = iterator.next()
  if (first.done) return 0
  const names = Object.keys(first.value)
  function* all() {
    yield first.value
    yield* { [Symbol.iterator]: () => iterator }
  }
  const columns = names.map((name) => client.escapeIdentifier(snakeCase(name))).join(', ')
  const copy = client.query(copyFrom(`copy ${client.escapeIdentifier(getTableName(table))} (${columns}) from stdin`))
  await pipeline(Readable.from(pieces(table, names, all(), onRows)), copy)
  return copy.rowCount
}
