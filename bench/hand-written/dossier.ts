import { allowedEvents, type DossierState } from '../../src/modules/dossiers/rules.ts'
import { integer, listOf, nullable, object, text, unit } from './schema.ts'

export const dossierSchema = object({
  id: text,
  kind: text,
  state: text,
  level: text,
  allowed: listOf(text),
  product: object({ id: text, name: text, setNo: integer }),
  producer: object({ id: text, name: text, kind: text }),
  commune: unit,
  province: unit,
  instrument: nullable(text),
  sampleCount: nullable(integer),
  results: nullable(text),
  nextPlan: nullable(text),
  changes: nullable(text),
  growth: { type: 'array' },
  selfAssessment: { type: 'object', additionalProperties: integer },
  productCode: nullable(text),
  councilId: nullable(text),
  communeReceiptNumber: nullable(text),
  provinceReceiptNumber: nullable(text),
  createdAt: text,
  filedAt: nullable(text),
  enteredByCommune: { type: 'boolean' },
  handedInOn: nullable(text),
  communeReceivedAt: nullable(text),
  forwardedAt: nullable(text),
  provinceReceivedAt: nullable(text),
  decidedAt: nullable(text),
  round: nullable(object({ code: text, cutOffOn: text, finishOn: text })),
  endGround: nullable(text),
  endNote: nullable(text),
  version: integer,
})

export const dossierColumns = `
  d.id, d.product_id, d.producer_id, d.commune_code, d.province_code, d.kind, d.state, d.level, d.instrument, d.set_no,
  d.sample_count, d.results, d.next_plan, d.changes, d.growth, d.self_assessment, d.product_code, d.council_id,
  d.commune_receipt_number, d.province_receipt_number, d.created_at, d.filed_at, d.entered_by, d.handed_in_on, d.commune_received_at, d.forwarded_at,
  d.province_received_at, d.decided_at, d.round_code, d.round_cut_off_on, d.round_finish_on, d.end_ground, d.end_note, d.version, p.name as product_name, r.name as producer_name, r.kind as producer_kind`

export const dossierTables = `
  dossiers d join products p on p.id = d.product_id join producers r on r.id = d.producer_id`

export type DossierRow = Record<string, unknown> & {
  id: string
  state: DossierState
  level: 'province' | 'ministry'
  commune_code: string
  province_code: string
  commune_received_at: string | null
  province_received_at: string | null
  province_receipt_number: string | null
  version: number
}
export type Units = ReadonlyMap<string, { code: string; name: string }>

export const dossierOf = (row: DossierRow, units: Units) => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  level: row.level,
  allowed: allowedEvents({
    state: row.state,
    level: row.level,
    communeReceivedAt: row.commune_received_at,
    provinceReceivedAt: row.province_received_at,
    provinceReceiptNumber: row.province_receipt_number,
  }),
  product: { id: row.product_id, name: row.product_name, setNo: row.set_no },
  producer: { id: row.producer_id, name: row.producer_name, kind: row.producer_kind },
  commune: units.get(row.commune_code),
  province: units.get(row.province_code),
  instrument: row.instrument,
  sampleCount: row.sample_count,
  results: row.results,
  nextPlan: row.next_plan,
  changes: row.changes,
  growth: row.growth,
  selfAssessment: row.self_assessment,
  productCode: row.product_code,
  councilId: row.council_id,
  communeReceiptNumber: row.commune_receipt_number,
  provinceReceiptNumber: row.province_receipt_number,
  createdAt: row.created_at,
  filedAt: row.filed_at,
  enteredByCommune: row.entered_by !== null,
  handedInOn: row.handed_in_on,
  communeReceivedAt: row.commune_received_at,
  forwardedAt: row.forwarded_at,
  provinceReceivedAt: row.province_received_at,
  decidedAt: row.decided_at,
  round:
    row.round_code === null
      ? null
      : { code: row.round_code, cutOffOn: row.round_cut_off_on, finishOn: row.round_finish_on },
  endGround: row.end_ground,
  endNote: row.end_note,
  version: row.version,
})
