import { nation } from '../../../core/actor.ts'
import type { Text } from '../../../core/language.ts'
import type { World } from '../../../core/world.ts'
import { placeName } from '../../forms/rules.ts'
import { inSentence } from '../../forms/templates/words.ts'
import { englishUnit } from '../../units/english-name.ts'
import type { CertificateView } from '../shapes.ts'
import type { Label } from '../verification/qr-text.ts'

/** A certificate with everything that its print says; plain data, since it goes to another thread. */
export type PrintedCertificate = Pick<
  CertificateView,
  'code' | 'number' | 'star' | 'state' | 'issuedOn' | 'expiresOn' | 'endedOn'
> & {
  issuer: Text
  signedAt: string
  signerTitle: string
  signerName: string
  decisionNumber: string
  product: string
  /** Null where the criteria of the certificate's instrument are not known. */
  set: Text | null
  producer: string
  place: Text
  instrument: string
  verificationUrl: string
  qrText: string
}

const ministry: Text = { vi: 'Bộ Nông nghiệp và Môi trường', en: 'Ministry of Agriculture and Environment' }

const committee = (unitName: string): Text => ({
  vi: `Ủy ban nhân dân ${inSentence(unitName)}`,
  en: `People’s Committee of ${englishUnit(unitName)}`,
})

/** An office that is no more has no English name. */
const issuerOf = ({ issuer, issuerOffice }: CertificateView): Text => {
  if (issuerOffice !== null) return { vi: issuerOffice, en: issuerOffice }
  return issuer.code === nation ? ministry : committee(issuer.name)
}

/** What is printed of a certificate: names and places as they are known to the registry, offices as the decision names them. */
export function printedCertificate(
  world: Pick<World, 'criteria'>,
  view: CertificateView,
  label: Label,
): PrintedCertificate {
  const { code, number, star, state, issuedOn, expiresOn, endedOn, commune, province, issuer, decision } = view
  const { signerTitle, signerName } = decision
  const set = world.criteria.set(view.instrument, view.product.setNo)?.source
  return {
    ...{ code, number, star, state, issuedOn, expiresOn, endedOn, signerTitle, signerName },
    issuer: issuerOf(view),
    signedAt: issuer.code === nation ? 'Hà Nội' : placeName(issuer.name),
    decisionNumber: decision.number,
    product: view.product.name,
    set: set ? { vi: `${set.name.vi} (nhóm ${set.group.vi})`, en: `${set.name.en} (group ${set.group.en})` } : null,
    producer: view.producer.name,
    place: {
      vi: view.writtenPlace ?? `${commune.name}, ${inSentence(province.name)}`,
      en: `${englishUnit(commune.name)}, ${englishUnit(province.name)}`,
    },
    instrument: world.criteria.instrument(view.instrument)?.number ?? view.instrument,
    verificationUrl: label.address,
    qrText: label.text,
  }
}
