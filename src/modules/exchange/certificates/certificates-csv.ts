import type { Readable } from 'node:stream'
import { type RevocationGround, revocationGrounds } from '../../certification/rules.ts'
import { fault } from '../csv/csv-faults.ts'
import { type CsvList, type CsvRows, readCsv } from '../csv/read-csv.ts'
import { maxCertificateRows } from './import-shapes.ts'

/** The columns of a list of certificates, in any order, and the field of a row that each fills. */
export const certificateColumns = {
  decision_number: 'decisionNumber',
  decision_date: 'decisionDate',
  issuer: 'issuer',
  office: 'office',
  signer_name: 'signerName',
  signer_title: 'signerTitle',
  instrument: 'instrument',
  kind: 'kind',
  product: 'product',
  set: 'setNo',
  star: 'star',
  number: 'number',
  issued_on: 'issuedOn',
  expires_on: 'expiresOn',
  producer: 'producer',
  producer_kind: 'producerKind',
  tax_code: 'taxCode',
  registration_number: 'registrationNumber',
  representative: 'representative',
  commune_code: 'communeCode',
  written_place: 'writtenPlace',
  revoked_on: 'revokedOn',
  revocation_ground: 'revocationGround',
} as const
type Column = keyof typeof certificateColumns

/** What is not there in most lists; an empty field is null, and the import says where it may not be. */
const optionalColumns = [
  'office',
  'instrument',
  'kind',
  'issued_on',
  'expires_on',
  'tax_code',
  'registration_number',
  'representative',
  'written_place',
  'revoked_on',
  'revocation_ground',
] as const satisfies readonly Column[]

/** The letters of the grounds in the law: QĐ 26/2026/QĐ-TTg Điều 8 khoản 1 điểm a to e. */
const groundLetters = ['a', 'b', 'c', 'd', 'đ', 'e']
const groundOf = (text: string): RevocationGround | string => revocationGrounds[groundLetters.indexOf(text)] ?? text

const notANumber = fault('not-a-number', 'Cần một số nguyên', 'A whole number is expected')

/** A row as it was read; the import checks it as it checks one that comes by the doors. */
export type RawRow = Record<string, string | number | null>

const list: CsvList<Column, RawRow> = {
  columns: Object.keys(certificateColumns) as Column[],
  mayBeEmpty: optionalColumns,
  mayBeMissing: optionalColumns,
  maxRows: maxCertificateRows,
  rowOf(texts, report) {
    for (const column of ['set', 'star'] as const)
      if (texts[column] && !/^\d{1,3}$/.test(texts[column])) report(column, notANumber)
    const fields = Object.entries(certificateColumns).map(([column, field]) => [field, texts[column as Column] || null])
    return {
      ...(Object.fromEntries(fields) as Record<string, string | null>),
      setNo: Number(texts.set),
      star: Number(texts.star),
      kind: texts.kind || 'first',
      issuedOn: texts.issued_on || texts.decision_date,
      revocationGround: groundOf(texts.revocation_ground) || null,
    }
  },
}

/** Reads a list of certificates as CSV; see `readCsv`. Days are YYYY-MM-DD. */
export const readCertificatesCsv = (stream: Readable): Promise<CsvRows<RawRow>> => readCsv(stream, list)
