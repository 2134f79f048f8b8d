import type { HeldState } from '../rules.ts'

/** How a certificate ended: by one of the same product with more, fewer or as many stars, by revocation, or by its last day. */
export const certificateEndings = ['upgrade', 'downgrade', 're-evaluation', 'revoked', 'expired'] as const
export type CertificateEnding = (typeof certificateEndings)[number]

/** How a certificate of a star ended; null while it is in force. `successor` is the star of the one that took its place. */
export function endingOf(state: HeldState, star: number, successor: number | null): CertificateEnding | null {
  if (state === 'revoked' || state === 'expired') return state
  if (state !== 'superseded') return null
  if (successor === null || successor === star) return 're-evaluation'
  return successor > star ? 'upgrade' : 'downgrade'
}
