import { Column, getTableName, is, SQL } from 'drizzle-orm'

type Decoder = { mapFromDriverValue(value: unknown): unknown }
type Field = { path: string[]; field: unknown }
type Row = Record<string, unknown>
type ReadRow = (values: readonly unknown[]) => Row

/** What Drizzle keeps in a prepared query. A mapper of its own it only has for relational queries. */
type Prepared = {
  fields?: readonly Field[] | undefined
  joinsNotNullableMap?: Record<string, boolean> | undefined
  customResultMapper?: ((rows: unknown[][]) => Row[]) | undefined
}

function decoderOf(field: unknown): Decoder {
  if (is(field, Column)) return field as unknown as Decoder
  const expression = (is(field, SQL) ? field : (field as { sql: SQL }).sql) as unknown as { decoder: Decoder }
  return expression.decoder
}

/** Fields at one level of a row, each with its place among the values; those of an object below stand together. */
function readerOf(fields: readonly (Field & { at: number })[], depth: number): ReadRow {
  const names = [...new Set(fields.map(({ path }) => path[depth]!))]
  const readers = names.map((name) => {
    const named = fields.filter(({ path }) => path[depth] === name)
    const { at, field, path } = named[0]!
    if (path.length > depth + 1) return { name, read: readerOf(named, depth + 1) }
    const decoder = decoderOf(field)
    return {
      name,
      read: (values: readonly unknown[]) => (values[at] === null ? null : decoder.mapFromDriverValue(values[at])),
    }
  })
  const blank = Object.fromEntries(names.map((name) => [name, null]))
  return (values) => {
    const row: Row = { ...blank }
    for (const { name, read } of readers) row[name] = read(values)
    return row
  }
}

/** Whether a joined row that is missing must be told from one whose fields are null. */
const mayBeMissing = ({ fields, joinsNotNullableMap: present }: Prepared): boolean =>
  present !== undefined &&
  fields!.some(({ path, field }) => path.length > 1 && is(field, Column) && !present[getTableName(field.table)])

/**
 * Makes a prepared query find out once how each of its columns is read. Drizzle does so again for every value, which is
 * half of what it costs. Queries with rows that a left join may miss keep Drizzle's own way.
 */
export function readRowsFaster(prepared: object): void {
  const query = prepared as Prepared
  if (!query.fields || query.customResultMapper || mayBeMissing(query)) return
  const read = readerOf(
    query.fields.map((field, at) => ({ ...field, at })),
    0,
  )
  query.customResultMapper = (rows) => rows.map(read)
}
