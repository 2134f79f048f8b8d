import type { Details } from '../../activities/details-shapes.ts'
import { type ActivityKind, memberOf } from '../../activities/rules.ts'
import type { ActivityRow } from './import-shapes.ts'

/** What is wrong with a field of a row. */
export type RowFault = { field: keyof ActivityRow; code: string; vi: string; en: string }
export const fault = (field: keyof ActivityRow, code: string, vi: string, en: string): RowFault => ({
  ...{ field, code, vi, en },
})

type Field = keyof ActivityRow

/** Which fields a kind has, those that it needs first. */
const fieldsOf: Record<ActivityKind, { needed: readonly Field[]; may: readonly Field[] }> = {
  training: { needed: ['attendances'], may: ['women'] },
  'trade-fair': { needed: ['form'], may: ['stands'] },
  'sales-point': { needed: ['pointType'], may: ['address'] },
  chain: { needed: [], may: ['circular', 'green', 'stableMaterialArea'] },
  'material-area': {
    needed: ['crop', 'hectares'],
    may: ['scheme', 'certificateNumber', 'validFrom', 'validUntil'],
  },
  support: { needed: ['source', 'amountVnd'], may: [] },
  'craft-village': { needed: ['craft'], may: ['traditional'] },
  'policy-document': {
    needed: ['documentType', 'documentNumber', 'documentIssuer', 'documentIssuedOn'],
    may: [],
  },
  'producer-figures': { needed: ['revenueMillionVnd', 'workers', 'localWorkers'], may: [] },
}
const document = ['documentNumber', 'documentIssuer', 'documentIssuedOn'] as const
const certification = ['scheme', 'validFrom', 'validUntil'] as const
const ofKinds = new Set(Object.values(fieldsOf).flatMap(({ needed, may }) => [...needed, ...may]))

const missing = (field: Field) => fault(field, 'missing', 'Không được để trống', 'Not empty')

/** Fields that the kind of a row needs and has not, or has not and were told; papers told in part. */
export function rowFaults(row: ActivityRow): RowFault[] {
  const { needed, may } = fieldsOf[row.kind]
  const own: readonly Field[] = [...needed, ...may, ...document]
  const told = (field: Field) => row[field] !== null
  const partly = (fields: readonly Field[]) => (fields.some(told) ? fields.filter((field) => !told(field)) : [])
  const strange = [...ofKinds].filter((field) => !own.includes(field) && told(field))
  const wanting = [...needed.filter((field) => !told(field)), ...partly(document)]
  if (row.kind === 'material-area') wanting.push(...partly(certification))
  if (row.certificateNumber !== null && row.scheme === null) wanting.push('scheme')
  return [
    ...[...new Set(wanting)].map(missing),
    ...strange.map((field) =>
      fault(field, 'of-other-kind', 'Loại hoạt động này không có mục này', 'This kind of activity has no such field'),
    ),
  ]
}

const none = Object.fromEntries(Object.values(memberOf).map((member) => [member, null])) as Details

/** The details of a row without faults. */
export function detailsOf(row: ActivityRow): Details {
  const told: { [Kind in ActivityKind]: () => Partial<Details> } = {
    training: () => ({ training: { attendances: row.attendances!, women: row.women } }),
    'trade-fair': () => ({ tradeFair: { form: row.form!, stands: row.stands } }),
    'sales-point': () => ({ salesPoint: { type: row.pointType!, address: row.address } }),
    chain: () => ({
      chain: {
        circular: row.circular ?? false,
        green: row.green ?? false,
        stableMaterialArea: row.stableMaterialArea ?? false,
      },
    }),
    'material-area': () => ({
      materialArea: { crop: row.crop!, hectares: row.hectares!, certifications: certificationsOf(row) },
    }),
    support: () => ({ support: { amounts: [{ source: row.source!, amountVnd: row.amountVnd! }] } }),
    'craft-village': () => ({ craftVillage: { craft: row.craft!, traditional: row.traditional ?? false } }),
    'policy-document': () => ({ policyDocument: { type: row.documentType! } }),
    'producer-figures': () => ({
      producerFigures: {
        revenueMillionVnd: row.revenueMillionVnd!,
        workers: row.workers!,
        localWorkers: row.localWorkers!,
      },
    }),
  }
  return { ...none, ...told[row.kind]() }
}

const certificationsOf = ({ scheme, certificateNumber, validFrom, validUntil }: ActivityRow) =>
  scheme === null || validFrom === null || validUntil === null
    ? []
    : [{ scheme, number: certificateNumber, validFrom, validUntil }]

/** The field of a row for the place in a record where a rule found a fault. */
export function fieldAt(path: readonly (string | number)[]): Field {
  const at = path.findLast((step) => typeof step === 'string') as string
  if (at === 'document') return 'documentNumber'
  return at === 'producerIds' ? 'producerTaxCodes' : (at as Field)
}
