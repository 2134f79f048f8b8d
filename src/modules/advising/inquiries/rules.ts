import type { Instant, LegalDay } from '../../../core/clock.ts'

/** Khảo sát thực tế; kiểm nghiệm bổ sung. */
export const inquiryKinds = ['site-visit', 'extra-test'] as const
export type InquiryKind = (typeof inquiryKinds)[number]

/** `done`: the visit was held, the sheet of the test received. */
export const inquiryStates = ['asked', 'planned', 'done', 'withdrawn'] as const
export type InquiryState = (typeof inquiryStates)[number]

export type Participant = { name: string; organisation: string }

type Inquiry = { plannedOn: LegalDay | null; doneOn: LegalDay | null; withdrawnAt: Instant | null }

export function stateOfInquiry({ plannedOn, doneOn, withdrawnAt }: Inquiry): InquiryState {
  if (withdrawnAt !== null) return 'withdrawn'
  if (doneOn !== null) return 'done'
  return plannedOn === null ? 'asked' : 'planned'
}

/** The team still waits for it, and does not report before it is over. */
export const isOpen = (inquiry: Inquiry): boolean => {
  const state = stateOfInquiry(inquiry)
  return state === 'asked' || state === 'planned'
}
