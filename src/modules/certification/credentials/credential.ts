import type { LegalDay } from '../../../core/clock.ts'
import type { World } from '../../../core/world.ts'
import type { VerificationView } from '../shapes.ts'
import { contextsOf, issuerDid } from './sign-credential.ts'
import { encodedList, placeOf } from './status-list.ts'

// Legal days are days in Viet Nam.
const startOf = (day: LegalDay): string => `${day}T00:00:00+07:00`
const endOf = (day: LegalDay): string => `${day}T23:59:59+07:00`

const listUrl = ({ publicUrl }: Pick<World, 'publicUrl'>, list: number) => `${publicUrl}/v1/status-lists/${list}`

type Certificate = NonNullable<VerificationView['certificate']>

/** A certificate as a Verifiable Credential 2.0, with what the public is told of it and nothing else. */
export function credentialOf(
  world: Pick<World, 'publicUrl'>,
  code: string,
  certificate: Certificate,
  position: number,
) {
  const { list, index } = placeOf(position)
  const { publicUrl } = world
  return {
    '@context': contextsOf(world),
    id: `${publicUrl}/v1/certificates/${code}/credential`,
    type: ['VerifiableCredential', 'OcopCertificate'],
    issuer: issuerDid(world),
    validFrom: startOf(certificate.issuedOn),
    // What the transition extends may end before, with the result of its re-evaluation: then its status is set.
    validUntil: endOf(certificate.extendedUntil ?? certificate.expiresOn),
    credentialStatus: {
      id: `${listUrl(world, list)}#${index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(index),
      statusListCredential: listUrl(world, list),
    },
    credentialSubject: {
      id: `${publicUrl}/v/${code}`,
      type: 'OcopProduct',
      name: certificate.product,
      producer: certificate.producer,
      commune: certificate.commune.name,
      province: certificate.province.name,
      star: certificate.star,
      certificateCode: code,
      certificateNumber: certificate.number,
      recognisedBy: certificate.issuer.name,
      decisionNumber: certificate.decisionNumber,
      instrument: certificate.instrument,
      criteriaSet: certificate.setNo,
    },
  }
}

/** The list as a credential; whether revoked, superseded or extended no longer is alike to it: the credential is not good any more. */
export const statusListCredential = (
  world: Pick<World, 'publicUrl'>,
  { list, places, today }: { list: number; places: readonly number[]; today: LegalDay },
) => ({
  '@context': contextsOf(world).slice(0, 1),
  id: listUrl(world, list),
  type: ['VerifiableCredential', 'BitstringStatusListCredential'],
  issuer: issuerDid(world),
  validFrom: startOf(today),
  credentialSubject: {
    id: `${listUrl(world, list)}#list`,
    type: 'BitstringStatusList',
    statusPurpose: 'revocation',
    encodedList: encodedList(places),
  },
})
