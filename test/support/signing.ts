import { plainAddPlaceholder } from '@signpdf/placeholder-plain'
import { P12Signer } from '@signpdf/signer-p12'
import { SignPdf } from '@signpdf/signpdf'
import forge from 'node-forge'

const { pki, asn1, pkcs12, md } = forge

type Key = forge.pki.rsa.KeyPair
export type Identity = { key: Key; certificate: forge.pki.Certificate; issuer: forge.pki.Certificate | null }

// Making an RSA key takes a second now and then: three are made, and used again for whoever needs one.
const keys = Array.from({ length: 3 }, () => pki.rsa.generateKeyPair({ bits: 2048 }))
let serial = 0

type Wanted = {
  name: string
  by?: Identity
  isAuthority?: boolean
  key?: number
  from?: string
  until?: string
  attributes?: forge.pki.CertificateField[]
  usage?: object
}

/** A certificate of its own or of another's issuing, as an authority of the state would issue. */
export function identity({ name, by, isAuthority = false, key = 0, usage, ...wanted }: Wanted): Identity {
  const { from = '2025-01-01', until = '2029-12-31', attributes = [] } = wanted
  const certificate = pki.createCertificate()
  const pair = keys[key]!
  serial += 1
  certificate.publicKey = pair.publicKey
  certificate.serialNumber = `0${serial}`.slice(-2)
  certificate.validity.notBefore = new Date(from)
  certificate.validity.notAfter = new Date(until)
  const named = [
    { name: 'commonName', value: name, valueTagClass: asn1.Type.UTF8 as never },
    { name: 'organizationName', value: 'UBND', valueTagClass: asn1.Type.UTF8 as never },
    ...attributes,
  ]
  certificate.setSubject(named)
  certificate.setIssuer((by?.certificate ?? certificate).subject.attributes)
  certificate.setExtensions([
    { name: 'basicConstraints', cA: isAuthority, critical: true },
    {
      name: 'keyUsage',
      ...(usage ??
        (isAuthority ? { keyCertSign: true, cRLSign: true } : { digitalSignature: true, nonRepudiation: true })),
    },
  ])
  certificate.sign((by?.key ?? pair).privateKey, md.sha256.create())
  return { key: pair, certificate, issuer: by?.certificate ?? null }
}

export const pemOf = ({ certificate }: Identity): string => pki.certificateToPem(certificate)
export const derOf = ({ certificate }: Identity): Buffer =>
  Buffer.from(asn1.toDer(pki.certificateToAsn1(certificate)).getBytes(), 'binary')

const p12Of = ({ key, certificate, issuer }: Identity): Buffer => {
  const chain = issuer ? [certificate, issuer] : [certificate]
  const p12 = pkcs12.toPkcs12Asn1(key.privateKey, chain, 'test', { algorithm: '3des' })
  return Buffer.from(asn1.toDer(p12).getBytes(), 'binary')
}

/** The file with a signature added, as a signing program outside adds it. */
export function signedBy(who: Identity, pdf: Buffer, signingTime = new Date('2026-06-01T03:00:00Z')): Promise<Buffer> {
  const fields = { reason: 'Ký biên bản', contactInfo: '', name: '', location: '', signatureLength: 8192 }
  const prepared = plainAddPlaceholder({ pdfBuffer: pdf, ...fields, signingTime })
  return new SignPdf().sign(prepared, new P12Signer(p12Of(who), { passphrase: 'test' }), signingTime)
}

/** The file with objects added or written anew by a further revision, as any program may do it; catalog 3, of `minutes`. */
export function revised(pdf: Buffer, objects: Record<number, string>, changes = ''): Buffer {
  const text = pdf.toString('latin1')
  const [, before] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)!
  const [, root] = /\/Root (\d+ 0 R)/.exec(text)!
  let written = text.endsWith('\n') ? text : `${text}\n`
  const rows = Object.entries(objects).map(([number, value]) => {
    const offset = written.length
    written += `${number} 0 obj\n${value}\nendobj\n`
    return `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = written.length
  const trailer = `trailer\n<< /Size 900 /Root ${root} /Prev ${before} ${changes}>>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(`${written}xref\n${rows.join('')}${trailer}`, 'latin1')
}

/** Number and text of the first object of a type. */
export function objectOf(pdf: Buffer, type: string): { number: number; text: string } {
  const [, number, text] = new RegExp(`(\\d+) 0 obj\\n(<<\\n/Type /${type}\\n[^]*?>>)\\nendobj`).exec(
    pdf.toString('latin1'),
  )!
  return { number: Number(number), text: text! }
}
