import type { FastifyInstance } from 'fastify'
import { openToOthers, tagHeaders } from '../../../core/rest.ts'
import type { App } from '../../../core/world.ts'
import { signaturesTag } from '../../accounts/tokens/signing-keys.ts'
import { issuerDid } from './sign-credential.ts'

const kept = 'public, max-age=3600'

/** `/.well-known/did.json`: the keys of the issuer of credentials (did:web), as long as something signed may be shown. */
export function didDocument(server: FastifyInstance, { clock, world }: App): void {
  const did = issuerDid(world)
  server.get('/.well-known/did.json', async (_request, reply) => {
    const methods = world.certificateKeys.published(clock().toISOString()).map((publicKeyJwk) => ({
      id: `${did}#${publicKeyJwk.kid}`,
      type: 'JsonWebKey',
      controller: did,
      publicKeyJwk,
    }))
    reply.header('cache-control', kept)
    reply.headers({ ...openToOthers, ...tagHeaders([signaturesTag]) })
    return {
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/jwk/v1'],
      id: did,
      verificationMethod: methods,
      assertionMethod: methods.map(({ id }) => id),
    }
  })
}
