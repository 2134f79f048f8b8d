import type { Context } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { keepFile } from '../../evidence/store.ts'
import type { ReceivedSigned, SignedFile } from './issued-files.ts'

/**
 * Keeps a signed file that was checked with its locked document, and tells the document as it is then; the same file again
 * changes nothing.
 *
 * @throws stale-version when another file came back meanwhile: it has to be a part of this one
 */
export async function keepSigned<Issued extends SignedFile>(
  { db, now }: Pick<Context, 'db' | 'now'>,
  issued: Issued,
  { sha256, sizeBytes, signers, replaces }: ReceivedSigned,
  save: (signed: SignedFile) => Promise<void>,
): Promise<Issued> {
  if (issued.signedSha256 !== replaces) fail('stale-version')
  if (issued.signedSha256 === sha256) return issued
  const signed = { signedSha256: sha256, signedSizeBytes: sizeBytes, signedAt: now, signers }
  await keepFile(db, sha256, now)
  await save(signed)
  return { ...issued, ...signed }
}
