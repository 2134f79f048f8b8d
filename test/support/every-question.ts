import type { Action } from '../../src/core/action.ts'
import type { Role } from '../../src/core/actor.ts'
import { modules } from '../../src/modules/index.ts'
import type { TestApp } from './app.ts'

export const routes = modules.flatMap((module) => module.routes.map((route) => ({ ...route, module: module.name })))

type Values = Record<string, unknown>

/** The id of nothing: what is done to such a thing must be refused alike. */
const nowhere = '01900000-0000-7000-8000-000000000000'

/** What is asked with besides the things of the scene, by the field of the input, or by action where a field means several. */
const usual: Values = {
  ...{ stampBatchId: nowhere, lotId: nowhere, withdrawalId: nowhere, suspicionId: nowhere, liftedOn: '2026-06-01' },
  ...{ serial: '0001000000000000', count: 10, handedOverOn: '2026-06-01', withdrawnOn: '2026-06-01' },
  ...{ madeOn: '2026-06-01', materials: [], shipments: [], isPublished: false, recalledOn: '2026-06-01', ranges: [] },
  ...{ year: 2026, unitCode: '20', form: 'form-01', round: 1, reason: 'Lý do', note: 'Ghi chú', text: 'Đình Lập' },
  ...{
    heldOn: '2026-06-15',
    signedOn: '2026-06-01',
    signerTitle: 'Chủ tịch',
    signerName: 'Lê Văn An',
    number: '7/QĐ-UBND',
    opinion: 'Đủ',
  },
  ...{ decisionNumber: '9/QĐ-UBND', decisionDate: '2026-05-25', organisation: 'Sở Y tế', name: 'Tên', code: '20' },
  ...{ key: '5:1.5', met: false, criterion: 'file', ground: 'Căn cứ', basis: 'handled-dossier', position: 'member' },
  ...{ location: { latitude: 21.5, longitude: 107.1 } },
  ...{ activityId: nowhere, fromDay: '2026-05-04', details: { training: { attendances: 80, women: 45 } } },
  ...{ title: 'Kế hoạch', issuer: 'UBND', issuedOn: '2026-06-01', fromYear: 2026, untilYear: 2026, targets: [] },
  ...{ matter: 'Việc', place: 'Xã Đình Lập', sample: 'Mẫu', laboratory: 'Phòng thử', findings: 'Kết quả' },
  ...{ plannedOn: '2026-06-10', receivedOn: '2026-06-01', fileName: 'phieu.pdf' },
  ...{ letterNumber: '15/CV-UBND', letterDate: '2026-06-01', message: 'Đề nghị', answer: 'Trả lời' },
  ...{ parts: [{ part: 'letter', note: 'Thiếu' }] },
  ...{ daysBefore: [200], verifiers: 'Đoàn kiểm tra', verifiedOn: '2026-06-01', confirmed: true },
  ...{ inquiryId: nowhere, paperId: nowhere, hidden: true, indicator: 'products-recognised' },
  ...{ from: '2026-01-01', until: '2026-06-01' },
  ...{ template: '{running:4}/{year}/GCN-OCOP-{unit}' },
  ...{ workingDays: 12, remindDaysBefore: [5, 1] },
}

/** Where a field that others leave out is needed. */
const needed: Record<string, Values> = {
  countedRecords: { indicator: 'training-courses' },
  extendWrittenPeriod: { writtenUntil: '2026-07-31' },
  requestStamps: { purpose: 'Tem cho vụ thu' },
  refuseStampRequest: { stampRequestId: nowhere },
  createIndicator: {
    ...{ name: { vi: 'Chè', en: 'Tea' }, unit: { vi: 'sản phẩm', en: 'products' } },
    count: { what: 'valid', of: 'products' },
  },
  reviseIndicator: {
    ...{ name: { vi: 'Chè', en: 'Tea' }, unit: { vi: 'sản phẩm', en: 'products' } },
    ...{ indicator: '20:khong-co', count: { what: 'valid', of: 'products' } },
  },
  reportIndicator: {
    ...{ indicator: 'council-sessions', period: 'year', value: 2, source: 'Báo cáo', asOf: '2026-06-01' },
    fileName: null,
  },
  reportedValues: { indicator: 'council-sessions' },
}

export type Known = { values: Values; byAction: Record<string, Values> }

const answers = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success

/** The input of an action made of what is known; null when a field that it needs is not. */
export function inputOf({ name, input }: Action, { values, byAction }: Known): Values | null {
  const known = { ...usual, ...values, ...needed[name], ...byAction[name] }
  const made: Values = {}
  for (const [field, schema] of Object.entries(input.shape)) {
    const shape = schema as { safeParse(value: unknown): { success: boolean } }
    if (known[field] !== undefined && answers(shape, known[field])) made[field] = known[field]
    else if (!answers(shape, undefined)) return null
  }
  return made
}

/** Whether someone with these roles is let through to what the action does. */
export const isFor = ({ roles }: Action, held: readonly Role[] | null): boolean =>
  roles === 'public' || (held !== null && (roles === 'account' || roles.some((role) => held.includes(role))))

/** Addresses as the server draws them, a tree with a line for each part; where a part has two names the methods differ. */
function* drawn(tree: string): Generator<{ address: string; methods: string }> {
  const parts: string[] = []
  for (const line of tree.split('\n')) {
    const [, indent, part, methods] = /^((?:[│ ] {3})*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? []
    if (indent === undefined) continue
    parts.splice(indent.length / 4, Number.POSITIVE_INFINITY, part!)
    if (methods) yield { address: parts.join(''), methods }
  }
}

const named = (address: string): string => address.replaceAll(/:[\w|:]+/g, ':')
const ofActions = new Set(routes.map(({ path }) => named(`/v1${path}`)))

/** Addresses that answer GET and belong to no action, filled in: bytes, pages, protocols of others. */
export function addressesOf({ server }: Pick<TestApp, 'server'>, values: Values): string[] {
  const all = [...drawn(server.printRoutes({ commonPrefix: false }))]
  const others = all.filter(({ address, methods }) => methods.includes('GET') && !ofActions.has(named(address)))
  return others.map(({ address }) =>
    address.replaceAll(/:([\w|:]+)/g, (_, names: string) => {
      const known = names.split('|:').find((name) => name in values)
      return encodeURIComponent(String(known ? values[known] : 'x'))
    }),
  )
}
