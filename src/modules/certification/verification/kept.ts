import { signaturesTag } from '../../accounts/tokens/signing-keys.ts'
import { readCode } from '../codes.ts'
import type { LabelView, VerificationView } from '../shapes.ts'

/**
 * How long others may keep an answer: with the seconds that an instance keeps what it read (kept-rows.ts) less than a
 * minute, since a revocation has to be seen soon; that the state cannot be had is not to outlast its reason.
 */
export const verificationKept = ({ state }: VerificationView): string =>
  state === 'unavailable' ? 'no-store' : 'public, max-age=50'

export const labelTags = ({ code }: LabelView): string[] => [`certificate-${code}`, signaturesTag]

/** How long a credential is good is in it. */
export const credentialTags = (_view: unknown, { code = '' }: Record<string, string>): string[] => [
  `certificate-${readCode(code)}`,
  signaturesTag,
]

/** Of every list: which of them a certificate stands in is not known where it changes. */
export const statusListTags = (): string[] => ['certificate-statuses', signaturesTag]

/** What caches before the service can purge by: all answers about a certificate have one name. */
export const verificationTags = ({ code, certificate }: VerificationView): string[] =>
  certificate ? [`certificate-${code}`] : []
