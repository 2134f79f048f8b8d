import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** Certificates (DER) of those who may say whose a signature is. */
export type Authorities = readonly Buffer[]

const block = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g

/** Certificates out of a text of PEM blocks (RFC 7468). Throws when there is none, or one that is of no authority. */
export function authoritiesIn(pem: string): Authorities {
  const certificates = (pem.match(block) ?? []).map((one) => new X509Certificate(one))
  if (certificates.length === 0) throw new Error('no certificate in it')
  const wrong = certificates.find(({ ca }) => !ca)
  if (wrong) throw new Error(`a certificate of no authority: ${wrong.subject.replaceAll('\n', ', ')}`)
  return certificates.map(({ raw }) => raw)
}

/** Those in a file, or null where no file is named: then no signature is accepted. */
export async function loadAuthorities(file: string | null): Promise<Authorities | null> {
  if (file === null) return null
  return authoritiesIn(await readFile(file, 'utf8'))
}
