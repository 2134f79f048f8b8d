import pg from 'pg'
import type { LegalDay } from '../../../core/clock.ts'
import { type DatasetName, datasets, type Field, type FieldOf, type Format } from '../datasets.ts'

type Place = { today: LegalDay; publicUrl: string }
type Rows<Name extends DatasetName> = { from: string; key: string; columns: Record<FieldOf<Name>, string> }

const text = (value: string): string => pg.escapeLiteral(value)

/** Where each field of a dataset comes from, and the id by which triggers note that a row was touched. */
const rowsOf: { [Name in DatasetName]: (place: Place) => Rows<Name> } = {
  certificates: ({ publicUrl }) => ({
    from: `certificates c
      left join decisions d on d.id = c.decision_id
      left join certificates newer on newer.id = c.superseded_by_id`,
    key: 'c.id',
    columns: {
      ...{ code: 'c.code', number: 'c.number', star: 'c.star', kind: 'c.dossier_kind::text' },
      ...{ productId: 'c.product_id', productName: 'c.product_name' },
      ...{ producerId: 'c.producer_id', producerName: 'c.producer_name', setNo: 'c.set_no' },
      ...{ communeCode: 'c.commune_code', provinceCode: 'c.province_code', issuerUnitCode: 'c.issuer_unit_code' },
      ...{ instrument: 'c.instrument', decisionNumber: 'd.number', issuedOn: 'c.issued_on' },
      ...{ expiresOn: 'c.expires_on', endedAs: 'c.ended_as::text', endedOn: 'c.ended_on' },
      ...{ revocationGround: 'c.revocation_ground::text', supersededByCode: 'newer.code' },
      verificationUrl: `${text(`${publicUrl}/v/`)} || c.code`,
    },
  }),
  products: () => ({
    from: `products p
      cross join lateral (select min(issued_on) as first_on, max(code) filter (where ended_as is null) as code,
        count(*) as issued from certificates where product_id = p.id) held`,
    key: 'case when held.issued > 0 then p.id end',
    columns: {
      ...{ id: 'p.id', name: 'p.name', setNo: 'p.set_no', producerId: 'p.producer_id' },
      ...{ communeCode: 'p.commune_code', provinceCode: 'p.province_code' },
      ...{ star: 'p.star', certificateExpiresOn: 'p.certificate_expires_on' },
      ...{ certificateCode: 'held.code', firstRecognisedOn: 'held.first_on' },
    },
  }),
  producers: () => ({
    from: 'producers p',
    key: 'case when exists (select from certificates where producer_id = p.id) then p.id end',
    columns: {
      ...{ id: 'p.id', kind: 'p.kind::text', name: 'p.name' },
      ...{ communeCode: 'p.commune_code', provinceCode: 'p.province_code' },
      taxCode: `case when p.kind in ('cooperative', 'sme') then p.tax_code end`,
    },
  }),
  units: ({ today }) => ({
    from: `units u join unit_periods n on n.unit_code = u.code and n.valid_from <= ${text(today)}::date
      and (n.valid_until is null or n.valid_until > ${text(today)}::date)`,
    key: 'u.code',
    columns: {
      code: 'u.code',
      level: 'u.level::text',
      kind: 'n.kind::text',
      name: 'n.name',
      parentCode: 'coalesce(n.parent_code, u.parent_code)',
    },
  }),
}

// A spreadsheet takes a cell that begins so for a formula, and who names a product would run it at every reader's (OWASP).
const safeCell = (column: string) => `case when ${column} ~ '^[=+@\\t\\r-]' then '''' || ${column} else ${column} end`

const selected = (name: DatasetName, place: Place, format: Format): string => {
  const { columns, from, key } = rowsOf[name](place)
  const fields: Record<string, Field> = datasets[name].fields
  const cells = Object.entries(columns).map(([field, column]) => {
    return `${fields[field]!.type === 'text' && format === 'csv' ? safeCell(column) : column} as "${field}"`
  })
  return `select ${key} as row_key, ${cells.join(', ')} from ${from}`
}

const quoted = (name: DatasetName) => Object.keys(datasets[name].fields).map((field) => `"${field}"`)

/** Bytes that JSON never holds: so COPY quotes nothing, and writes each row as the line that it is. */
export const bareLines = `(format csv, quote e'\\x01', delimiter e'\\x02')`
const copied = (rows: string, format: Format, line: string): string =>
  format === 'csv'
    ? `copy (${rows}) to stdout (format csv, header)`
    : `copy (select ${line} from (${rows}) r) to stdout ${bareLines}`

/** What writes a whole dataset, in the order of its key: one statement, so one state of the database. */
export const dumpOf = (name: DatasetName, place: Place, format: Format): string =>
  copied(
    `select ${quoted(name).join(', ')} from (${selected(name, place, format)}) d where row_key is not null order by ${datasets[name].key}`,
    format,
    'row_to_json(r)',
  )

/**
 * What writes the rows that were touched on a day as they are now (`put`), and those of them that are open data no more
 * since they were merged into another (`delete`, with the key and `mergedInto`).
 */
export function deltaOf(name: Exclude<DatasetName, 'units'>, place: Place, format: Format, day: LegalDay): string {
  const cells = quoted(name).map((field) => (field === '"id"' ? 'touched.key as "id"' : `d.${field}`))
  const mergeable = name !== 'certificates'
  const rows = `
    with touched as (select distinct key from open_data_changes where dataset = ${text(name)} and day = ${text(day)}::date)
    select case when d.row_key is null then 'delete' else 'put' end as "change", ${cells.join(', ')},
           ${mergeable ? 'case when d.row_key is null then gone.merged_into end' : 'null::uuid'} as "mergedInto"
      from touched
      ${mergeable ? 'left join' : 'join'} (${selected(name, place, format)}) d on d.row_key = touched.key
      ${mergeable ? `left join ${name} gone on gone.id = touched.key` : ''}
     order by touched.key`
  return copied(
    rows,
    format,
    `case when "change" = 'put' then row_to_json(r) else json_strip_nulls(row_to_json(r)) end`,
  )
}
