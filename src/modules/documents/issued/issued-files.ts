import type { Instant } from '../../../core/clock.ts'
import { fail } from '../../../core/problem.ts'
import type { Signer } from '../signing/cms-signature.ts'

/** The printed file of a document, and the one that came back signed; null until there is one. */
export type PrintedFile = { sha256: string | null; sizeBytes: number | null }
export type SignedFile = {
  signedSha256: string | null
  signedSizeBytes: number | null
  signedAt: Instant | null
  signers: Signer[] | null
}

/** A signed file that was checked; `replaces` is the one that it was checked to begin with, null: there was none. */
export type ReceivedSigned = { sha256: string; sizeBytes: number; signers: Signer[]; replaces: string | null }

/**
 * What a locked document keeps of a signed file that was checked; null when it is there already.
 *
 * @throws stale-version when another file came back meanwhile: it has to be a part of this one
 */
export function signedAnew(
  { signedSha256 }: SignedFile,
  { sha256, sizeBytes, signers, replaces }: ReceivedSigned,
  now: Instant,
): SignedFile | null {
  if (signedSha256 !== replaces) fail('stale-version')
  if (signedSha256 === sha256) return null
  return { signedSha256: sha256, signedSizeBytes: sizeBytes, signedAt: now, signers }
}

/** The signed file as it is shown; null until one has come back. */
export function signedFileView(files: SignedFile, contentUrl: string) {
  const { signedSha256: sha256, signedSizeBytes: sizeBytes, signedAt: at, signers } = files
  if (!sha256 || !sizeBytes || !at || !signers) return null
  return { sha256, sizeBytes, at, signers, contentUrl }
}
