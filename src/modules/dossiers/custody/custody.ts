import type { LegalDay } from '../../../core/clock.ts'

/** Where a forwarding stands: đã gửi, đã tiếp nhận, đã rút. */
export const custodyStates = ['sent', 'acknowledged', 'recalled'] as const
export type CustodyState = (typeof custodyStates)[number]

export const custodyState = (handover: { acknowledgedAt: string | null; recalledAt: string | null }): CustodyState => {
  if (handover.recalledAt !== null) return 'recalled'
  return handover.acknowledgedAt === null ? 'sent' : 'acknowledged'
}

/** What is wrong with the samples that go along: as many as the set asks for at least, and none where it asks for none (QĐ 26/2026/QĐ-TTg, set 26). */
export function samplesFault(handedOver: number, asked: number): 'too-few-samples' | 'no-samples-asked' | null {
  if (asked === 0) return handedOver > 0 ? 'no-samples-asked' : null
  return handedOver < asked ? 'too-few-samples' : null
}

/** A letter goes with a dossier that the commune has: it is dated from the day of receipt on. It decides the round. */
export const letterFault = (letterDate: LegalDay, receivedOn: LegalDay): 'before-receipt' | null =>
  letterDate < receivedOn ? 'before-receipt' : null
