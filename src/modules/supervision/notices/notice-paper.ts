import type { World } from '../../../core/world.ts'
import { instrumentOn } from '../../certification/rules.ts'
import type { CertificateRow, Decision } from '../../certification/store.ts'
import { placeName } from '../../forms/rules.ts'
import { unitName } from '../../units/shapes.ts'
import { groundIn } from './grounds.ts'
import type { NoticePaper } from './notice-shapes.ts'

const title = 'Thông báo thu hồi giấy chứng nhận sản phẩm OCOP'

/** What a notice has once it is issued. */
type Head = Pick<NoticePaper, 'number' | 'date' | 'signer'>

/** What stands in the place of it before. */
export const asDraft = ({ signedOn }: Pick<Decision, 'signedOn'>): Head => ({
  number: null,
  date: signedOn,
  signer: null,
})

/** The notice as data, from the decision and from what the certificate prints; both never change again. Pure. */
export function noticePaper(
  { units, criteria }: Pick<World, 'units' | 'criteria'>,
  certificate: CertificateRow,
  decision: Decision,
  head: Head,
): NoticePaper {
  const { id, code, number, productName, producerName, communeCode, endedOn, revocationGround } = certificate
  const unit = units.named(decision.unitCode)
  const level = unit.level === 'nation' ? 'ministry' : 'province'
  const name = unitName(unit)
  const ground = revocationGround!
  const { text: groundText, article } = groundIn(
    instrumentOn(criteria.instruments, decision.signedOn)?.code ?? null,
    ground,
  )
  return {
    title,
    level,
    unit: name,
    place: level === 'ministry' ? 'Hà Nội' : placeName(name.name),
    ...head,
    decision: { id: decision.id, number: decision.number, signedOn: decision.signedOn },
    signerName: decision.signerName,
    signerTitle: decision.signerTitle,
    certificate: { id, code, number },
    star: certificate.star,
    issuedOn: certificate.issuedOn,
    productName,
    producerName,
    commune: unitName(units.named(communeCode)),
    ground,
    groundText,
    article,
    note: decision.note,
    revokedOn: endedOn!,
    contentUrl: `/v1/certificates/${id}/revocation-notice/content`,
  }
}
