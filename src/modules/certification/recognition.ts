import { type LegalDay, legalDay } from '../../core/clock.ts'
import type { DossierLevel, DossierState, RenewalWindow } from '../dossiers/rules.ts'
import type { Outcome } from '../scoring/rules.ts'
import { type Authority, authorityOver, isInForce, type Recogniser, stateOn, type Term } from './rules.ts'

export type CouncilResult = {
  id: string
  outcome: Outcome
  star: number | null
  proposedForFive: boolean
  at: string
  /** A decision recognised or approved it already. */
  used: boolean
}

/** What has to be known of a dossier to decide on it. */
export type Candidate = {
  state: DossierState
  level: DossierLevel
  /** Of the instrument that the dossier was judged under. */
  recognisers: readonly Recogniser[]
  validMonths: number | null
  /** The latest of the dossier's level. */
  result: CouncilResult | null
  /** The certificate of the product that no act has ended yet, with the time of the result it came from. */
  earlier: { issuedOn: LegalDay; resultAt: string | null } | null
  /** Another dossier of the product is under way; there is one at a time. */
  otherOpen: boolean
}

export const refusals = [
  'not-found',
  'product-twice',
  'not-decided',
  'result-used',
  'knocked-out',
  'signed-before-result',
  'result-outdated',
  'star-without-decision',
  'proposed-for-ministry',
  'another-authority',
  'star-differs',
  'validity-unknown',
  'already-at-ministry',
  'not-proposed',
  'not-from-ministry',
  'another-dossier-open',
  'certificate-ended',
  'signed-before-issue',
] as const
export type Refusal = (typeof refusals)[number]

type Ready = { refusal: Refusal } | { refusal: null; result: CouncilResult & { star: number } }

/** Whether the result may be decided on at all. A result that an earlier certificate overtook is history. */
function ready({ state, result, earlier }: Candidate, signedOn: LegalDay): Ready {
  if (state !== 'decided' || !result) return { refusal: 'not-decided' }
  const { outcome, star, at, used } = result
  if (used) return { refusal: 'result-used' }
  if (outcome === 'knocked-out' || star === null) return { refusal: 'knocked-out' }
  if (signedOn < legalDay(at)) return { refusal: 'signed-before-result' }
  const overtaken = earlier && (earlier.issuedOn > signedOn || (earlier.resultAt !== null && earlier.resultAt > at))
  return overtaken ? { refusal: 'result-outdated' } : { refusal: null, result: { ...result, star } }
}

export type Signing = { authority: Authority; signedOn: LegalDay }

/**
 * Why a decision may not recognise the dossier's result, or null (docs/law.md §1, §3.9): a star is recognised by its
 * authority alone; stars without one get no decision; five stars only from a result of the ministry's council.
 * `star` is what the paper says, null when it was not given.
 */
export function recognitionRefusal(candidate: Candidate, signing: Signing, star: number | null): Refusal | null {
  const { refusal, result } = { result: null, ...ready(candidate, signing.signedOn) }
  if (!result) return refusal
  const authority = authorityOver(result.star, candidate.recognisers)
  if (authority === null) return 'star-without-decision'
  if (candidate.level === 'province' && (authority === 'ministry' || result.proposedForFive))
    return 'proposed-for-ministry'
  if (authority !== signing.authority) return 'another-authority'
  if (star !== null && star !== result.star) return 'star-differs'
  return candidate.validMonths === null ? 'validity-unknown' : null
}

/** Why the Chairman may not approve the dossier's result for the ministry, or null. */
export function approvalRefusal(candidate: Candidate, signedOn: LegalDay): Refusal | null {
  const { refusal, result } = { result: null, ...ready(candidate, signedOn) }
  if (candidate.level !== 'province') return 'already-at-ministry'
  if (!result) return refusal
  if (!result.proposedForFive) return 'not-proposed'
  return candidate.otherOpen ? 'another-dossier-open' : null
}

/**
 * Why the Chairman may not have the dossier evaluated again, or null (docs/law.md §3.9): instead of recognising what the
 * ministry's council found below five stars. A knock-out ended the evaluation and is not repeated.
 */
export function repeatRefusal(candidate: Candidate, signedOn: LegalDay): Refusal | null {
  const { refusal, result } = { result: null, ...ready(candidate, signedOn) }
  if (candidate.level !== 'ministry') return 'not-from-ministry'
  if (!result) return refusal
  if (authorityOver(result.star, candidate.recognisers) === 'ministry') return 'another-authority'
  return candidate.otherOpen ? 'another-dossier-open' : null
}

export type Revocable = Term & { star: number; issuedOn: LegalDay }

type Revoking = Signing & { window?: RenewalWindow | null }

/** Why a decision may not revoke a certificate, or null. One that has ended or expired is in force no more. */
export function revocationRefusal(
  certificate: Revocable,
  recognisers: readonly Recogniser[],
  { authority, signedOn, window = null }: Revoking,
): Refusal | null {
  if (certificate.endedAs || !isInForce(stateOn(certificate, signedOn, window))) return 'certificate-ended'
  if (signedOn < certificate.issuedOn) return 'signed-before-issue'
  return authorityOver(certificate.star, recognisers) === authority ? null : 'another-authority'
}
