import type { Action } from '../../src/core/action.ts'
import type { LegalDay } from '../../src/core/clock.ts'
import { checkItems } from '../../src/modules/dossiers/checks/check-items.ts'
import { acknowledgeDossier } from '../../src/modules/dossiers/custody/acknowledge-dossier.ts'
import { forwardDossier } from '../../src/modules/dossiers/custody/forward-dossier.ts'
import { recallDossier } from '../../src/modules/dossiers/custody/recall-dossier.ts'
import { disqualifyDossier } from '../../src/modules/dossiers/disqualify-dossier.ts'
import { editDossier } from '../../src/modules/dossiers/drafts/edit-dossier.ts'
import { saveDraft } from '../../src/modules/dossiers/drafts/save-draft.ts'
import { addEvidence } from '../../src/modules/dossiers/evidence/add-evidence.ts'
import { removeEvidence } from '../../src/modules/dossiers/evidence/remove-evidence.ts'
import { fileDossier } from '../../src/modules/dossiers/file-dossier.ts'
import { receiveDossier } from '../../src/modules/dossiers/receive-dossier.ts'
import { reportDossier } from '../../src/modules/dossiers/report-dossier.ts'
import { requestSupplement } from '../../src/modules/dossiers/returns/request-supplement.ts'
import { returnDossier } from '../../src/modules/dossiers/returns/return-dossier.ts'
import { reviewDossier } from '../../src/modules/dossiers/review-dossier.ts'
import { withdrawDossier } from '../../src/modules/dossiers/withdraw-dossier.ts'
import { contents, dossierInput, productInput } from './sample-dossier.ts'

/** What a clerk would have written down of a dossier. */
export type Model = {
  id: string
  state: string
  filed: boolean
  received: boolean
  acknowledged: boolean
  /** The province numbered it, which it does once. */
  numbered: boolean
  inRound: boolean
  endGround: string | null
  results: string
  /** What the commune accepted the results as. */
  accepted: string | null
  /** Evidence that is announced and has no bytes. */
  awaited: string[]
  returns: ('open' | 'answered' | 'closed')[]
  custody: ('sent' | 'acknowledged' | 'recalled')[]
}

const inState =
  (...states: string[]) =>
  ({ state }: Model) =>
    states.includes(state)

/** When each event may happen, from docs/law.md §4 and the decisions on returns and custody. */
export const may: Record<string, (model: Model) => boolean> = {
  edit: inState('draft', 'returned', 'supplement'),
  file: inState('draft', 'returned', 'supplement'),
  withdraw: inState('draft', 'filed', 'returned', 'forwarded', 'supplement'),
  receive: ({ state, received }) => state === 'filed' && !received,
  return: ({ state, received }) => state === 'filed' && received,
  report: ({ state, received }) => state === 'filed' && received,
  forward: inState('commune-assessed'),
  acknowledge: ({ state, acknowledged }) => state === 'forwarded' && !acknowledged,
  recall: ({ state, acknowledged }) => state === 'forwarded' && !acknowledged,
  'ask-supplement': ({ state, acknowledged }) => state === 'forwarded' && acknowledged,
  review: ({ state, acknowledged }) => state === 'forwarded' && acknowledged,
  check: ({ state, received, acknowledged }) =>
    (state === 'filed' && received) || (state === 'forwarded' && acknowledged),
  disqualify: inState('filed', 'returned', 'commune-assessed', 'forwarded', 'supplement', 'reviewed'),
  lapse: inState('returned', 'supplement'),
  schedule: inState('reviewed'),
  score: inState('scheduled'),
  decide: inState('scoring'),
  'send-to-ministry': inState('decided'),
  'evaluate-again': () => false,
}

export type Office = 'producer' | 'commune' | 'province'
export type Given = { today: LegalDay; choice: number; items: readonly string[] }

export type Step = {
  action: unknown
  event: keyof typeof may
  /** Whose step it is. */
  by: Office
  /** Others whose roles the action is for, but not here. */
  alsoFor?: readonly string[]
  input: (model: Model, given: Given) => object
  /** Why it is refused although the state allows it. */
  refusal?: (model: Model) => string | null
  after: (model: Model, output: { id: string }, given: Given) => void
  /** Whether the document is another one afterwards. */
  keepsVersion?: true
}

const texts = ['Sản lượng 12 tấn.', 'Sản lượng 14 tấn.']
const textOf = ({ choice }: Given) => texts[choice % texts.length]!
const wrong = { message: 'Bổ sung', items: [{ item: 'awards', reason: 'illegible' }] }
const endReturn = (model: Model, how: 'answered' | 'closed') => {
  model.returns = model.returns.map((one) => (one === 'open' ? how : one))
}
const handed = (model: Model, how: 'acknowledged' | 'recalled') => {
  model.custody = model.custody.map((one) => (one === 'sent' ? how : one))
}
const ended = (model: Model, state: string, ground: string) => {
  Object.assign(model, { state, endGround: ground })
  endReturn(model, 'closed')
}
/** The job that ends a return that nobody answered. */
export const lapsed = (model: Model) => ended(model, 'withdrawn', 'supplement-overdue')

export const steps: Record<string, Step> = {
  saveDraft: {
    ...{ action: saveDraft, event: 'edit', by: 'producer', alsoFor: ['commune'] },
    input: (_model, given) => ({ results: textOf(given) }),
    after: (model, _output, given) => Object.assign(model, { results: textOf(given) }),
  },
  editDossier: {
    ...{ action: editDossier, event: 'edit', by: 'producer', alsoFor: ['commune'] },
    input: (_model, given) => {
      const { kind: _kind, ...fields } = dossierInput(productInput.setNo)
      return { ...fields, results: textOf(given) }
    },
    after: (model, _output, given) => Object.assign(model, { results: textOf(given) }),
  },
  addEvidence: {
    ...{ action: addEvidence, event: 'edit', by: 'producer', alsoFor: ['commune'] },
    input: () => ({ item: 'awards', fileName: 'bang-khen.pdf' }),
    after: (model, { id }) => model.awaited.push(id),
  },
  removeEvidence: {
    ...{ action: removeEvidence, event: 'edit', by: 'producer', alsoFor: ['commune'] },
    input: ({ id, awaited }) => ({ evidenceId: awaited[0] ?? id }),
    refusal: ({ awaited }) => (awaited.length === 0 ? 'not-found' : null),
    after: (model) => model.awaited.shift(),
  },
  fileDossier: {
    ...{ action: fileDossier, event: 'file', by: 'producer', input: () => ({}) },
    refusal: ({ awaited }) => (awaited.length > 0 ? 'dossier-incomplete' : null),
    after: (model) => {
      Object.assign(model, { state: model.state === 'supplement' ? 'forwarded' : 'filed', filed: true })
      endReturn(model, 'answered')
    },
  },
  withdrawDossier: {
    ...{
      action: withdrawDossier,
      event: 'withdraw',
      by: 'producer',
      alsoFor: ['commune'],
      input: () => ({ reason: 'Ngừng' }),
    },
    after: (model) => ended(model, 'withdrawn', 'by-producer'),
  },
  receiveDossier: {
    ...{ action: receiveDossier, event: 'receive', by: 'commune', input: () => ({}) },
    after: (model) => Object.assign(model, { received: true }),
  },
  returnDossier: {
    ...{ action: returnDossier, event: 'return', by: 'commune', input: () => wrong },
    after: (model) => {
      model.state = 'returned'
      model.returns.push('open')
    },
  },
  checkItems: {
    ...{ action: checkItems, event: 'check', by: 'commune', alsoFor: ['province', 'ministry'], keepsVersion: true },
    input: (_model, { items }) => ({ items: items.map((item) => ({ item, result: 'accepted', note: 'Đã xem' })) }),
    after: (model) => {
      if (model.state === 'filed') model.accepted = model.results
    },
  },
  reportDossier: {
    ...{ action: reportDossier, event: 'report', by: 'commune', input: () => contents },
    refusal: ({ results, accepted }) => (results === accepted ? null : 'checklist-open'),
    after: (model) => Object.assign(model, { state: 'commune-assessed' }),
  },
  forwardDossier: {
    ...{ action: forwardDossier, event: 'forward', by: 'commune' },
    input: (_model, { today }) => ({ letterNumber: '15/CV-UBND', letterDate: today }),
    after: (model) => {
      Object.assign(model, { state: 'forwarded', inRound: true })
      model.custody.push('sent')
    },
  },
  recallDossier: {
    ...{ action: recallDossier, event: 'recall', by: 'commune', input: () => ({ reason: 'Sai tờ trình' }) },
    after: (model) => {
      Object.assign(model, { state: 'commune-assessed', inRound: false })
      handed(model, 'recalled')
    },
  },
  acknowledgeDossier: {
    ...{ action: acknowledgeDossier, event: 'acknowledge', by: 'province', alsoFor: ['ministry'], input: () => ({}) },
    after: (model) => {
      Object.assign(model, { acknowledged: true, numbered: true })
      handed(model, 'acknowledged')
    },
  },
  requestSupplement: {
    ...{
      action: requestSupplement,
      event: 'ask-supplement',
      by: 'province',
      alsoFor: ['ministry'],
      input: () => wrong,
    },
    after: (model) => {
      model.state = 'supplement'
      model.returns.push('open')
    },
  },
  reviewDossier: {
    ...{ action: reviewDossier, event: 'review', by: 'province', alsoFor: ['ministry'] },
    input: () => ({ opinion: 'Đủ điều kiện.' }),
    after: (model) => Object.assign(model, { state: 'reviewed' }),
  },
  disqualifyDossier: {
    ...{ action: disqualifyDossier, event: 'disqualify', by: 'province' },
    input: () => ({ ground: 'untrue-dossier', note: 'Phiếu kiểm nghiệm bị sửa' }),
    after: (model) => ended(model, 'disqualified', 'untrue-dossier'),
  },
}

export const actionOf = ({ action }: Step) => action as Action

/** Who asks: the right persons of every step, those of other places, and nobody. */
export const callers = [
  'producer',
  'commune',
  'province',
  'otherProducer',
  'otherCommune',
  'otherProvince',
  'ministry',
  'nobody',
] as const
export type Caller = (typeof callers)[number]
const homeOf: Record<Caller, Office | 'ministry' | null> = {
  ...{ producer: 'producer', commune: 'commune', province: 'province', ministry: 'ministry', nobody: null },
  ...{ otherProducer: 'producer', otherCommune: 'commune', otherProvince: 'province' },
}

/** The code with which the caller is refused, or null when the step must be granted. */
export function refusalOf(step: Step, caller: Caller, model: Model): string | null {
  const home = homeOf[caller]
  if (home === null) return 'unauthenticated'
  if (home !== step.by && !step.alsoFor?.includes(home)) return 'forbidden'
  if (caller.startsWith('other') || (home !== 'producer' && !model.filed)) return 'not-found'
  if (home !== step.by && step.by === 'producer') return 'producer-claimed'
  const isCheck = step.event === 'check'
  if (home === 'ministry' && !isCheck) return 'forbidden'
  if (!may[step.event]!(model)) return 'dossier-wrong-state'
  if (isCheck && home !== (model.state === 'filed' ? 'commune' : 'province')) return 'forbidden'
  return step.refusal?.(model) ?? null
}
