import { type Actor, holds, nation } from '../../../core/actor.ts'
import type { LegalDay } from '../../../core/clock.ts'
import type { CertificateEnd } from '../../certification/rules.ts'

/** Kiểm tra định kỳ, kiểm tra đột xuất (QĐ 26/2026/QĐ-TTg Điều 9). */
export const inspectionKinds = ['periodic', 'unscheduled'] as const
export type InspectionKind = (typeof inspectionKinds)[number]

/** How a visit was concluded: nothing amiss, something to put right, or a ground to revoke the certificate. */
export const inspectionOutcomes = ['met', 'follow-up', 'breach'] as const
export type InspectionOutcome = (typeof inspectionOutcomes)[number]

/** How what was to be put right ended. */
export const followUpOutcomes = ['fulfilled', 'not-fulfilled'] as const
export type FollowUpOutcome = (typeof followUpOutcomes)[number]

/** `answered`: the producer says that it is done, and nobody has looked yet; `lapsed`: the certificate was revoked before. */
export const followUpStates = ['waiting', 'answered', 'overdue', ...followUpOutcomes, 'lapsed'] as const
export type FollowUpState = (typeof followUpStates)[number]

type Place = { provinceCode: string; communeCode: string }

/** The unit in whose name an officer inspects, the widest first; null for who holds none above the product. */
export function inspectingUnit(actor: Actor, { provinceCode, communeCode }: Place): string | null {
  if (holds(actor, 'province-officer', provinceCode)) return provinceCode
  if (holds(actor, 'ministry-officer', nation)) return nation
  return holds(actor, 'commune-officer', communeCode) ? communeCode : null
}

/** A visit is written down and concluded by officers of the unit that made it, or of one above it. */
export function mayHandle(
  actor: Actor,
  { provinceCode, unitCode }: { provinceCode: string; unitCode: string },
): boolean {
  if (holds(actor, 'ministry-officer', nation)) return true
  if (unitCode !== nation && holds(actor, 'province-officer', provinceCode)) return true
  return holds(actor, 'commune-officer', unitCode)
}

type Conclusion = {
  outcome: InspectionOutcome
  findings: readonly { met: boolean }[]
  hasFollowUp: boolean
  hasRevocation: boolean
}

/** Why a visit cannot be concluded so, or null: what is concluded rests on its findings. */
export function conclusionFault({
  outcome,
  findings,
  hasFollowUp,
  hasRevocation,
}: Conclusion): 'no-findings' | 'finding-not-met' | 'follow-up-expected' | 'revocation-unexpected' | null {
  if (findings.length === 0) return 'no-findings'
  if (outcome === 'met' && findings.some(({ met }) => !met)) return 'finding-not-met'
  if (hasFollowUp !== (outcome === 'follow-up')) return 'follow-up-expected'
  return hasRevocation && outcome !== 'breach' ? 'revocation-unexpected' : null
}

type FollowUp = {
  dueOn: LegalDay
  answeredAt: string | null
  outcome: FollowUpOutcome | null
  certificateEndedAs: CertificateEnd | null
}

/**
 * Where what was to be put right stands on a day. Answered in time, it is not overdue while nobody has looked. A revoked
 * certificate leaves nothing to put right; one that expired or was followed by another does, for what is still made.
 */
export function followUpState(
  { dueOn, answeredAt, outcome, certificateEndedAs }: FollowUp,
  today: LegalDay,
): FollowUpState {
  if (outcome) return outcome
  if (certificateEndedAs === 'revoked') return 'lapsed'
  if (answeredAt !== null) return 'answered'
  return dueOn < today ? 'overdue' : 'waiting'
}

/** Whether it still waits for its producer or an officer. */
export const isFollowUpOpen = (state: FollowUpState): boolean =>
  state === 'waiting' || state === 'answered' || state === 'overdue'
