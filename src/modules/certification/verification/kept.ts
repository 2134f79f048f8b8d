import type { LabelView, VerificationView } from '../shapes.ts'

/**
 * How long others may keep an answer: with the seconds that an instance keeps what it read (kept-rows.ts) less than a
 * minute, since a revocation has to be seen soon; that the state cannot be had is not to outlast its reason.
 */
export const verificationKept = ({ state }: VerificationView): string =>
  state === 'unavailable' ? 'no-store' : 'public, max-age=50'

/** Of all that is signed by a key of certificates: withdrawn, it signs nothing that may be shown. */
const signed = 'certificate-signatures'

export const labelTags = ({ code }: LabelView): string[] => [`certificate-${code}`, signed]

export const credentialTags = (): string[] => [signed]

/** What caches before the service can purge by: all answers about a certificate have one name. */
export const verificationTags = ({ code, certificate }: VerificationView): string[] =>
  certificate ? [`certificate-${code}`] : []
