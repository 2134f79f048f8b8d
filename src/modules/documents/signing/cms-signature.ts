import { X509Certificate } from 'node:crypto'
import { fromBER } from 'asn1js'
import { Certificate, CertificateChainValidationEngine, ContentInfo, SignedData } from 'pkijs'
import type { Authorities } from './authorities.ts'

export type Signer = {
  name: string
  organisation: string | null
  issuer: string
  serialNumber: string
  /** SHA-256 of the certificate, in hexadecimal digits. */
  certificateSha256: string
  /** What the signer's clock said; null when the signature does not tell. */
  claimedAt: string | null
}

/** `signature-invalid`: not over these bytes, or none that is read here. */
export const signatureFaults = ['signature-invalid', 'certificate-not-in-force', 'signer-untrusted'] as const
export type SignatureFault = (typeof signatureFaults)[number]
export type Verified = { signer: Signer; fault?: never } | { fault: SignatureFault; signer?: never }

/** Digests that are still strong (SHA-256, 384, 512). */
const digests = ['2.16.840.1.101.3.4.2.1', '2.16.840.1.101.3.4.2.2', '2.16.840.1.101.3.4.2.3']
const signingTime = '1.2.840.113549.1.9.5'
const keyUsage = '2.5.29.15'

/** A chain longer than this is no chain of an authority; finding a way through more could take for ever. */
const mostCertificates = 8

const view = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer

/** The one signature over detached content, of a kind that is accepted; null for anything else. */
function signedDataIn(der: Buffer): SignedData | null {
  const { offset, result } = fromBER(view(der))
  // What a placeholder is padded with; other bytes there would be covered by nothing.
  if (offset < 0 || der.subarray(offset).some((byte) => byte !== 0)) return null
  const content = new ContentInfo({ schema: result })
  if (content.contentType !== ContentInfo.SIGNED_DATA) return null
  const signed = new SignedData({ schema: content.content })
  const [info, ...others] = signed.signerInfos
  if (!info?.signedAttrs || others.length > 0 || signed.encapContentInfo.eContent) return null
  if (!digests.includes(info.digestAlgorithm.algorithmId)) return null
  return (signed.certificates?.length ?? 0) <= mostCertificates ? signed : null
}

const certificatesOf = (signed: SignedData): Certificate[] =>
  (signed.certificates ?? []).filter((one) => one instanceof Certificate)

/** Digital signature or non-repudiation, where the certificate says what its key is for (RFC 5280 §4.2.1.3). */
function maySign(certificate: Certificate): boolean {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === keyUsage)?.parsedValue
  return !usage || (new Uint8Array(usage.valueBlock.valueHexView)[0]! & 0b1100_0000) !== 0
}

async function isTrusted(leaf: Certificate, signed: SignedData, authorities: Authorities, at: Date): Promise<boolean> {
  const trustedCerts = authorities.map((der) => Certificate.fromBER(view(der)))
  const certs = [...certificatesOf(signed).filter((one) => one !== leaf), leaf]
  const engine = new CertificateChainValidationEngine({ trustedCerts, certs, checkDate: at })
  const { result } = await engine.verify()
  return result
}

function signerOf(leaf: Certificate, signed: SignedData): Signer {
  const certificate = new X509Certificate(Buffer.from(leaf.toSchema(false).toBER(false)))
  const { subject, issuer } = certificate.toLegacyObject()
  const time = signed.signerInfos[0]?.signedAttrs?.attributes.find(({ type }) => type === signingTime)?.values[0]
  // Only these: certificates of the state name citizens by the number of their identity card too.
  return {
    name: String(subject.CN ?? ''),
    organisation: subject.O === undefined ? null : String(subject.O),
    issuer: String(issuer.CN ?? issuer.O ?? ''),
    serialNumber: certificate.serialNumber,
    certificateSha256: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    claimedAt: time && 'toDate' in time ? (time.toDate() as Date).toISOString() : null,
  }
}

/**
 * Whether a CMS signature (RFC 5652; PAdES, ISO 32000-1 §12.8.3.3) is one over these bytes, of a certificate that is in
 * force `at` this moment and whose chain ends at one of the authorities. Whether it was revoked is not asked.
 */
export async function verifySignature(
  der: Buffer,
  covered: Buffer,
  { authorities, at }: { authorities: Authorities; at: Date },
): Promise<Verified> {
  try {
    const signed = signedDataIn(der)
    if (!signed) return { fault: 'signature-invalid' }
    const data = view(covered)
    const checked = await signed.verify({ signer: 0, data, extendedMode: true })
    const leaf = checked.signerCertificate
    if (!checked.signatureVerified || !leaf || !maySign(leaf)) return { fault: 'signature-invalid' }
    if (leaf.notBefore.value > at || leaf.notAfter.value < at) return { fault: 'certificate-not-in-force' }
    if (!(await isTrusted(leaf, signed, authorities, at))) return { fault: 'signer-untrusted' }
    return { signer: signerOf(leaf, signed) }
  } catch {
    return { fault: 'signature-invalid' }
  }
}
