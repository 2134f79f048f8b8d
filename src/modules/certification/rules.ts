import type { LegalDay } from '../../core/clock.ts'

export const decisionKinds = ['recognise', 'approve-for-ministry', 'evaluate-again', 'revoke'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** Why a certificate ended; an expired one did not end by anybody's act. */
export const certificateEnds = ['revoked', 'superseded', 'expired'] as const
export type CertificateEnd = (typeof certificateEnds)[number]

/** States of a certificate. */
export const heldStates = ['valid', 'expired', 'revoked', 'superseded'] as const
export type HeldState = (typeof heldStates)[number]

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

/** The days of a certificate: valid through `expiresOn`; `endedOn` is the first day on which it held no more. */
export type Term = { expiresOn: LegalDay; endedAs: CertificateEnd | null; endedOn: LegalDay | null }

/** State of a certificate on a day from its issue on. */
export function stateOn({ expiresOn, endedAs, endedOn }: Term, day: LegalDay): HeldState {
  if (endedAs && endedOn && day >= endedOn) return endedAs
  return day > expiresOn ? 'expired' : 'valid'
}

/** The instrument in force on a day. */
export const instrumentOn = <Instrument extends { inForceFrom: LegalDay; inForceUntil: LegalDay | null }>(
  instruments: readonly Instrument[],
  day: LegalDay,
): Instrument | undefined =>
  instruments.find(
    ({ inForceFrom, inForceUntil }) => inForceFrom <= day && (inForceUntil === null || day <= inForceUntil),
  )
