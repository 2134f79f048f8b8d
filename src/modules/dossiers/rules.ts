import { addDays, type LegalDay } from '../../core/clock.ts'

/** Lần đầu, nâng hạng, đánh giá lại. */
export const dossierKinds = ['first', 'upgrade', 're-evaluation'] as const
export type DossierKind = (typeof dossierKinds)[number]

export const dossierStates = [
  'draft',
  'filed',
  'returned',
  'commune-assessed',
  'forwarded',
  'supplement',
  'reviewed',
  'scheduled',
  'scoring',
  'decided',
  'withdrawn',
  'disqualified',
] as const
export type DossierState = (typeof dossierStates)[number]

export const dossierLevels = ['province', 'ministry'] as const
export type DossierLevel = (typeof dossierLevels)[number]

export const returnSteps = ['commune', 'province', 'ministry'] as const
export type ReturnStep = (typeof returnSteps)[number]

/** Hồ sơ không trung thực, chủ thể không đủ điều kiện, vi phạm pháp luật, ngừng sản xuất, lý do khác. */
export const disqualificationGrounds = [
  'untrue-dossier',
  'ineligible-producer',
  'breach-of-law',
  'production-stopped',
  'other-finding',
] as const

/** Why a dossier ended without being judged: its producer withdrew it, did not complete it in time, or it was excluded. */
export const endGrounds = ['by-producer', 'supplement-overdue', ...disqualificationGrounds] as const

/** What may happen to a dossier, from which state to which. Scoring and deciding are steps of the council and the decision. */
const transitions = {
  edit: { draft: 'draft', returned: 'returned', supplement: 'supplement' },
  file: { draft: 'filed', returned: 'filed', supplement: 'forwarded' },
  withdraw: {
    draft: 'withdrawn',
    filed: 'withdrawn',
    returned: 'withdrawn',
    forwarded: 'withdrawn',
    supplement: 'withdrawn',
  },
  receive: { filed: 'filed' },
  return: { filed: 'returned' },
  report: { filed: 'commune-assessed' },
  forward: { 'commune-assessed': 'forwarded' },
  acknowledge: { forwarded: 'forwarded' },
  'ask-supplement': { forwarded: 'supplement' },
  review: { forwarded: 'reviewed' },
  schedule: { reviewed: 'scheduled' },
  /** Its session is cancelled: another one may take it up. */
  unschedule: { scheduled: 'reviewed' },
  score: { scheduled: 'scoring' },
  /** From written opinions, or put off by a meeting that had no quorum for it: another meeting takes it up. */
  'turn-into-meeting': { scoring: 'reviewed' },
  decide: { scoring: 'decided' },
  /** The office above the council has it judged again. */
  reopen: { scoring: 'reviewed', decided: 'reviewed' },
  'send-to-ministry': { decided: 'forwarded' },
  /** Back from the ministry with fewer than five stars, for another session of the province's council. */
  'evaluate-again': { decided: 'forwarded' },
  check: { filed: 'filed', forwarded: 'forwarded' },
  recall: { forwarded: 'commune-assessed' },
  /** The due date of a return is over (docs/decisions/0010). */
  lapse: { returned: 'withdrawn', supplement: 'withdrawn' },
  /** Not once it is on a council's agenda: there the finding is a knock-out, and the session could not close. */
  disqualify: {
    filed: 'disqualified',
    returned: 'disqualified',
    'commune-assessed': 'disqualified',
    forwarded: 'disqualified',
    supplement: 'disqualified',
    reviewed: 'disqualified',
  },
} as const satisfies Record<string, Partial<Record<DossierState, DossierState>>>

export type DossierEvent = keyof typeof transitions

/** The producer writes it: what it says is not handed in, or not again yet. */
export const isWithProducer = (state: DossierState): boolean => state in transitions.edit

/** What the transitions depend on besides the state. */
export type Standing = {
  state: DossierState
  level: DossierLevel
  communeReceivedAt: string | null
  provinceReceivedAt: string | null
  /** Given when the province receives it first, and kept: from then on the commune has nothing to take back. */
  provinceReceiptNumber: string | null
  /** The ministry waits for parts of the central dossier; left out: it does not. */
  partsAskedAt?: string | null
}

/** Steps that follow a receipt, and steps that give one: each office receives a dossier once, before it works on it. */
const received = (dossier: Standing, event: DossierEvent): boolean => {
  if (event === 'receive') return dossier.communeReceivedAt === null
  if (event === 'return' || event === 'report') return dossier.communeReceivedAt !== null
  if (event === 'acknowledge') return dossier.provinceReceivedAt === null
  if (event === 'recall')
    return dossier.level === 'province' && dossier.provinceReceivedAt === null && dossier.provinceReceiptNumber === null
  if (event === 'send-to-ministry') return dossier.level === 'province'
  if (event === 'evaluate-again') return dossier.level === 'ministry'
  if (event === 'check')
    return (dossier.state === 'filed' ? dossier.communeReceivedAt : dossier.provinceReceivedAt) !== null
  if (event === 'ask-supplement') return dossier.provinceReceivedAt !== null
  // As for what is with the producer: nothing is reviewed that is not complete.
  if (event === 'review') return dossier.provinceReceivedAt !== null && !dossier.partsAskedAt
  return true
}

/** The state after an event, or null when it may not happen now (docs/law.md §4: the states of a dossier). */
export function nextState(dossier: Standing, event: DossierEvent): DossierState | null {
  const to: Partial<Record<DossierState, DossierState>> = transitions[event]
  return received(dossier, event) ? (to[dossier.state] ?? null) : null
}

export const dossierEvents = Object.keys(transitions) as DossierEvent[]

/** What may happen to the dossier now. */
export const allowedEvents = (dossier: Standing): DossierEvent[] =>
  dossierEvents.filter((event) => nextState(dossier, event) !== null)

/**
 * Days before expiry within which a re-evaluation is filed (QĐ 26/2026/QĐ-TTg): the window opens and closes on these.
 * `transition`: since when the window is law, and how long past its last day a certificate may stay in force whose
 * window was over by then; null where an instrument has no such rule.
 */
export type RenewalWindow = {
  opensDaysBefore: number
  closesDaysBefore: number
  transition?: { inForceFrom: LegalDay; extendedDays: number } | null
}

/** Whether the holder could not meet the window: it had closed before it was law, and the certificate still held then. */
export const missedByTransition = (expiresOn: LegalDay, { closesDaysBefore, transition }: RenewalWindow): boolean =>
  transition != null &&
  expiresOn >= transition.inForceFrom &&
  addDays(expiresOn, -closesDaysBefore) < transition.inForceFrom

export type FilingWindow = { from: LegalDay | null; until: LegalDay | null }

/** When a dossier of a kind may be filed for a product whose certificate runs to `expiresOn` (null: none was ever valid); null when it may not at all. */
export function filingWindow(
  kind: DossierKind,
  expiresOn: LegalDay | null,
  window: RenewalWindow,
): FilingWindow | null {
  if (kind === 'first')
    return expiresOn === null ? { from: null, until: null } : { from: addDays(expiresOn, 1), until: null }
  if (expiresOn === null) return null
  if (kind === 'upgrade') return { from: null, until: expiresOn }
  const from = addDays(expiresOn, -window.opensDaysBefore)
  // While it holds: what has expired does not come back, it stays in force or it does not.
  return {
    from,
    until: missedByTransition(expiresOn, window) ? expiresOn : addDays(expiresOn, -window.closesDaysBefore),
  }
}

export const within = (day: LegalDay, { from, until }: FilingWindow): boolean =>
  (from === null || day >= from) && (until === null || day <= until)

/** Receipt number of Mẫu 01: running number, province and commune code, year (QĐ 26/2026/QĐ-TTg, Mẫu 01). */
export const receiptNumber = (running: number, provinceCode: string, communeCode: string, year: number): string =>
  `${String(running).padStart(2, '0')}/PĐK-${provinceCode}-${communeCode}-${year}`

/** Code of a product on ballots, unique by the running number in the commune. */
export const productCode = (provinceCode: string, communeCode: string, running: number, year: number): string =>
  `${provinceCode}-${communeCode}-${String(running).padStart(3, '0')}-${year}`

/** Media types of evidence: scanned papers and pictures. */
export const acceptedEvidence = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const
