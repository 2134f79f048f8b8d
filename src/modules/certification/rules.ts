import type { LegalDay } from '../../core/clock.ts'
import { missedByTransition, type RenewalWindow } from '../dossiers/rules.ts'

export const decisionKinds = ['recognise', 'approve-for-ministry', 'evaluate-again', 'revoke'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** Why a certificate ended; an expired one did not end by anybody's act. */
export const certificateEnds = ['revoked', 'superseded', 'expired'] as const
export type CertificateEnd = (typeof certificateEnds)[number]

/** States of a certificate; it is in force in the first three: also in its last days, and past them by transition. */
export const heldStates = ['valid', 'expiring', 'extended', 'expired', 'revoked', 'superseded'] as const
export type HeldState = (typeof heldStates)[number]
export const isInForce = (state: HeldState): boolean =>
  state === 'valid' || state === 'expiring' || state === 'extended'

/** What the public is told; `unknown`: no certificate has that code, `unavailable`: it cannot be found out now. */
export const verificationStates = [...heldStates, 'unknown', 'unavailable'] as const
export type VerificationState = (typeof verificationStates)[number]

/** Grounds of revocation, QĐ 26/2026/QĐ-TTg Điều 8 khoản 1 điểm a, b, c, d, đ, e. */
export const revocationGrounds = [
  'untrue-dossier',
  'criteria-no-longer-met',
  'breach-of-law',
  'misuse-of-mark',
  'production-stopped',
  'other-finding',
] as const
export type RevocationGround = (typeof revocationGrounds)[number]

/** Whether the note has to say why: nothing else does where a result is evaluated again, or for the ground "other finding". */
export const needsNote = ({ kind, ground }: { kind: DecisionKind; ground: RevocationGround | null }): boolean =>
  kind === 'evaluate-again' || ground === 'other-finding'

/** Levels whose head signs decisions today: the Chairman of a provincial People's Committee, the Minister. */
export type Authority = 'province' | 'ministry'

/** Who recognises a star under an instrument (data/instruments.json); districts did until they were abolished. */
export type Recogniser = { readonly star: number; readonly authority: Authority | 'district' }

/** Who signs for a star; null for the stars that get no decision. */
export const authorityOver = (star: number, recognisers: readonly Recogniser[]): Recogniser['authority'] | null =>
  recognisers.find((recogniser) => recogniser.star === star)?.authority ?? null

/** A re-evaluation that was filed while the certificate held; `overOn` is the day of its result, null while it is open. */
export type Renewal = { filedOn: LegalDay; overOn: LegalDay | null }

/** The days of a certificate: valid through `expiresOn`; `endedOn` is the first day on which it held no more. */
export type Term = {
  expiresOn: LegalDay
  endedAs: CertificateEnd | null
  endedOn: LegalDay | null
  renewal?: Renewal | null
}

const dayMs = 86_400_000
/** Not by Temporal, which takes 3 µs: every scan asks it. */
const daysLeft = (day: LegalDay, expiresOn: LegalDay): number => (Date.parse(expiresOn) - Date.parse(day)) / dayMs

/**
 * State of a certificate on a day from its issue on. `window` is that of the instrument in force on the day; without one,
 * a certificate is neither expiring nor extended.
 */
export function stateOn(term: Term, day: LegalDay, window: RenewalWindow | null = null): HeldState {
  const { expiresOn, endedAs, endedOn } = term
  // That it expired is written down when another takes its place; from when on it had, the days below say.
  if (endedAs && endedAs !== 'expired' && endedOn && day >= endedOn) return endedAs
  const left = daysLeft(day, expiresOn)
  if (left < 0) return window && isExtended(term, day, window) ? 'extended' : 'expired'
  return window && left <= window.opensDaysBefore ? 'expiring' : 'valid'
}

/** QĐ 26/2026/QĐ-TTg, transition: in force until the result, no longer than so many days past its end (docs/law.md §6). */
function isExtended({ expiresOn, renewal }: Term, day: LegalDay, window: RenewalWindow): boolean {
  if (!renewal || !window.transition || !missedByTransition(expiresOn, window)) return false
  const { filedOn, overOn } = renewal
  return (
    filedOn <= expiresOn &&
    (overOn === null || day < overOn) &&
    -daysLeft(day, expiresOn) <= window.transition.extendedDays
  )
}

/** The instrument in force on a day. */
export const instrumentOn = <Instrument extends { inForceFrom: LegalDay; inForceUntil: LegalDay | null }>(
  instruments: readonly Instrument[],
  day: LegalDay,
): Instrument | undefined =>
  instruments.find(
    ({ inForceFrom, inForceUntil }) => inForceFrom <= day && (inForceUntil === null || day <= inForceUntil),
  )
