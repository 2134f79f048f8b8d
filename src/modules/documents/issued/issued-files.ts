import type { Instant } from '../../../core/clock.ts'
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

/** The signed file as it is shown; null until one has come back. */
export function signedFileView(files: SignedFile, contentUrl: string) {
  const { signedSha256: sha256, signedSizeBytes: sizeBytes, signedAt: at, signers } = files
  if (!sha256 || !sizeBytes || !at || !signers) return null
  return { sha256, sizeBytes, at, signers, contentUrl }
}
