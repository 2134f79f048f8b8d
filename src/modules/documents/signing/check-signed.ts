import { createHash } from 'node:crypto'
import { addedSignatures } from './appended-changes.ts'
import type { Authorities } from './authorities.ts'
import { type Signer, signatureFaults, verifySignature } from './cms-signature.ts'
import type { PdfDictionary } from './pdf-value.ts'
import { signedRange } from './signed-ranges.ts'

/** Why a file is not the issued one, signed. */
export const signedFaults = [
  'other-document',
  'not-signed',
  'content-changed',
  'changed-after-signing',
  ...signatureFaults,
] as const
export type SignedFault = (typeof signedFaults)[number]

export type Issued = { sha256: string; sizeBytes: number }
export type SignedCheck = { signers: Signer[]; fault?: never } | { fault: SignedFault; signers?: never }

/** Whether a file begins with the whole of another. */
export const beginsWith = (file: Buffer, { sha256, sizeBytes }: Pick<Issued, 'sha256' | 'sizeBytes'>): boolean =>
  file.length >= sizeBytes && createHash('sha256').update(file.subarray(0, sizeBytes)).digest('hex') === sha256

function signaturesIn(file: Buffer, issued: Issued): PdfDictionary[] | null {
  try {
    return addedSignatures(file, issued.sizeBytes)
  } catch {
    return null
  }
}

/**
 * Who signed a file that must be an issued one with signatures added: it begins with the issued bytes, adds nothing but
 * signatures, each over all that stands before it, and the last over the whole file. Revocation is not asked for: it
 * would need the authority's answer at that moment.
 */
export async function checkSigned(
  file: Buffer,
  issued: Issued,
  trust: { authorities: Authorities; at: Date },
): Promise<SignedCheck> {
  if (!beginsWith(file, issued)) return { fault: 'other-document' }
  if (file.subarray(issued.sizeBytes).toString('latin1').trim() === '') return { fault: 'not-signed' }
  const found = signaturesIn(file, issued)
  if (!found) return { fault: 'content-changed' }
  if (found.length === 0) return { fault: 'not-signed' }
  const ranges = found.map((signature) => signedRange(file, signature)).sort((a, b) => (a?.end ?? 0) - (b?.end ?? 0))
  let before = issued.sizeBytes
  const signers: Signer[] = []
  for (const range of ranges) {
    if (!range || range.start < before) return { fault: 'signature-invalid' }
    before = range.end
    const { signer, fault } = await verifySignature(range.signature, range.covered, trust)
    if (fault) return { fault }
    signers.push(signer)
  }
  return before === file.length ? { signers } : { fault: 'changed-after-signing' }
}
