// @ts-expect-error it comes without types
import * as credentialsContext from '@digitalbazaar/credentials-context'
// @ts-expect-error it comes without types
import { _checkCredential } from '@digitalbazaar/vc'
// @ts-expect-error it comes without types
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list'
import { compactVerify, decodeProtectedHeader, importJWK, type JWK } from 'jose'
// @ts-expect-error it comes without types
import jsonld from 'jsonld'

export type Credential = {
  id: string
  issuer: string
  type: string[]
  validFrom: string
  validUntil?: string
  credentialStatus: { statusListIndex: string; statusListCredential: string }
  credentialSubject: Record<string, unknown>
}
type DidDocument = { id: string; assertionMethod: string[]; verificationMethod: { id: string; publicKeyJwk: JWK }[] }

/** What anyone may fetch from the service, by its address. */
export type Fetch = (url: string) => Promise<string>

/** Only the contexts that the standards publish, from the packages that bring them: no network. */
async function documentLoader(url: string) {
  const document = (credentialsContext.contexts as Map<string, unknown>).get(url)
  if (!document) throw new Error(`no such context: ${url}`)
  return { documentUrl: url, document }
}

/** A credential as others check it who know nothing of this service but its address and the standards. */
async function secured(jwt: string, did: DidDocument): Promise<Credential> {
  const { kid, typ, alg } = decodeProtectedHeader(jwt)
  if (typ !== 'vc+jwt' || alg !== 'ES256') throw new Error(`not a credential: ${typ} ${alg}`)
  const method = did.verificationMethod.find(({ id }) => id === kid && did.assertionMethod.includes(id))
  if (!method) throw new Error(`no such key: ${kid}`)
  const { payload } = await compactVerify(jwt, await importJWK(method.publicKeyJwk, 'ES256'))
  const credential = JSON.parse(new TextDecoder().decode(payload)) as Credential
  if (credential.issuer !== did.id) throw new Error('another issuer')
  // Safe mode refuses what no context gives a meaning.
  await jsonld.expand(credential, { documentLoader, safe: true })
  return credential
}

/**
 * The credential and whether its status is set. Key, form, terms, days and status list are checked by libraries of others.
 *
 * @throws when any of it is not as the standards say
 */
export async function verified(jwt: string, { fetch, now }: { fetch: Fetch; now: Date }) {
  const did = JSON.parse(await fetch('/.well-known/did.json')) as DidDocument
  const credential = await secured(jwt, did)
  _checkCredential({ credential, now })
  const list = new Map<string, unknown>()
  const { statusListCredential: url } = credential.credentialStatus
  list.set(url, await secured(await fetch(new URL(url).pathname), did))
  const result = await checkStatus({
    credential,
    documentLoader: async (address: string) => ({ document: list.get(address) }),
    // Its JWT was checked above.
    verifyBitstringStatusListCredential: false,
  })
  if (!result.verified) throw result.error
  return { credential, ended: result.results[0].status as boolean }
}
