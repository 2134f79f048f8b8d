import type { VerificationView } from '../shapes.ts'

/**
 * How long an answer may be kept: a minute only, since a revocation has to be seen soon; that the state cannot be had is
 * not to outlast its reason.
 */
export const verificationKept = ({ state }: VerificationView): string =>
  state === 'unavailable' ? 'no-store' : 'public, max-age=60'
