import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../../core/action.ts'
import { pointerOf } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { DetailsInput } from '../../activities/details-shapes.ts'
import { placeOf } from '../../activities/place.ts'
import { daysOf, faultsOf, tagsOf } from '../../activities/rules.ts'
import type { ActivityImportPreview, ActivityRow } from './import-shapes.ts'
import { producersByTaxCode, type Recorded, recordedOn } from './import-store.ts'
import { detailsOf, fault, fieldAt, type RowFault, rowFaults } from './row-details.ts'

export type Plan = { added: Recorded[]; unchanged: number }
type Report = (at: number, found: RowFault) => void

/** What a list brings in. @throws invalid-input with a pointer such as `/rows/17/women` for everything wrong with it */
export async function planImport(context: Context, rows: readonly ActivityRow[]): Promise<Plan> {
  const faults: { at: number; found: RowFault }[] = []
  const report: Report = (at, found) => void faults.push({ at, found })
  const known = await producersByTaxCode(context.db, [...new Set(rows.flatMap((row) => row.producerTaxCodes))])
  const records = rows.map((row, at) => recordOf(context, row, known, (found) => report(at, found)))
  refuse(faults)
  const plan = await without(context, records as Recorded[], report)
  refuse(faults)
  return plan
}

function refuse(faults: readonly { at: number; found: RowFault }[]): void {
  if (faults.length === 0) return
  const errors = faults
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, found: { field, code, vi, en } }) => ({
      pointer: pointerOf(['rows', at, field]),
      code,
      detail: { vi, en },
    }))
  fail('invalid-input', { errors })
}

/** The record that a row is, or null after everything wrong with the row was reported. */
function recordOf(
  { world, now, today }: Context,
  row: ActivityRow,
  known: ReadonlyMap<string, string>,
  report: (found: RowFault) => void,
): Recorded | null {
  const place = placeOf(world.units, row.unitCode, row.fromDay, today)
  const strange = row.producerTaxCodes.filter((code) => !known.has(code))
  const found = [...rowFaults(row), ...(place ? [] : [unknownUnit]), ...strange.map(unknownProducer)]
  found.forEach(report)
  if (found.length > 0 || !place) return null
  const { kind, unitCode, title, fromDay, untilDay, count, note } = row
  const { documentNumber, documentIssuer, documentIssuedOn } = row
  const producerIds = [...new Set(row.producerTaxCodes.map((code) => known.get(code)!))]
  const told = { fromDay, untilDay, count, details: detailsOf(row) }
  const links = { producers: producerIds.length, products: 0, hasDocument: documentNumber !== null }
  const wrong = faultsOf(kind, told, links)
  for (const { path, code, vi, en } of wrong) report({ field: fieldAt(path), code, vi, en })
  if (wrong.length > 0) return null
  return {
    ...{
      id: uuidv7(),
      kind,
      unitCode,
      ...place,
      title,
      count,
      details: told.details,
      tags: tagsOf(told.details),
      note,
    },
    ...daysOf(kind, told),
    ...{ documentNumber, documentIssuer, documentIssuedOn, ...noFile, ...notCancelled },
    ...{ recordedBy: null, recordedAt: now, version: 1, producerIds },
  }
}

const unknownUnit = fault('unitCode', 'unknown-unit', 'Không có đơn vị này', 'There is no such unit')
const unknownProducer = (code: string): RowFault =>
  fault(
    'producerTaxCodes',
    'unknown-producer',
    `Không có chủ thể nào mang mã số thuế ${code}`,
    `No producer has the tax code ${code}`,
  )

const noFile = { fileName: null, sha256: null, sizeBytes: null, mediaType: null, storedAt: null }
const notCancelled = { cancelledBy: null, cancelledAt: null, cancelReason: null }

/** What the records are without those that are there; figures of one producer and year are there once. */
async function without({ db }: Context, records: readonly Recorded[], report: Report): Promise<Plan> {
  const there = await recordedOn(db, {
    units: [...new Set(records.map(({ unitCode }) => unitCode))],
    days: [...new Set(records.map(({ fromDay }) => fromDay))],
  })
  const present = new Set(there.map(fingerprint))
  const named = new Set(there.map(nameOf))
  const years = new Set(there.flatMap((one) => yearOf(one) ?? []))
  const seen = new Set<string>()
  const added = records.filter((record, at) => {
    const mark = fingerprint(record)
    if (seen.has(mark)) report(at, fault('title', 'duplicate', 'Dòng này đã có ở trên', 'The row stands above already'))
    seen.add(mark)
    if (present.has(mark)) return false
    const year = yearOf(record)
    if (year !== null && years.has(year)) report(at, otherFigures)
    else if (named.has(nameOf(record))) report(at, differs)
    if (year !== null) years.add(year)
    return true
  })
  return { added, unchanged: records.length - added.length }
}

const otherFigures = fault(
  'fromDay',
  'already-exists',
  'Đã có số liệu khác của chủ thể trong năm này',
  'Other figures of the producer and year are there',
)
/** A record that was edited since the list came in is not added a second time as the list has it. */
const differs = fault(
  'title',
  'differs',
  'Đã có bản ghi cùng loại, đơn vị, ngày và tên với nội dung khác',
  'A record of this kind, unit, day and title is there and says something else',
)
const nameOf = ({ kind, unitCode, fromDay, title }: Recorded): string =>
  JSON.stringify([kind, unitCode, fromDay, title])
const yearOf = ({ kind, producerIds, fromDay }: Recorded): string | null =>
  kind === 'producer-figures' ? `${producerIds[0]} ${fromDay}` : null

/** What makes a record the same as another, in one order of its fields. */
const fingerprint = (one: Recorded): string =>
  JSON.stringify([
    ...[one.kind, one.unitCode, one.fromDay, one.untilDay, one.title, one.count, one.note],
    ...[one.documentNumber, one.documentIssuer, one.documentIssuedOn],
    ...[DetailsInput.parse(one.details), one.producerIds.toSorted()],
  ])

export const importView = ({ added, unchanged }: Plan): ActivityImportPreview => ({ added: added.length, unchanged })
