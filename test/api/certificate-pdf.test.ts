import QRCode from 'qrcode'
import t from 'tap'
import { certificate } from '../../src/modules/certification/certificate.ts'
import { certificates } from '../../src/modules/certification/certificates.ts'
import { printedCertificate } from '../../src/modules/certification/printed/printed-certificate.ts'
import { qrPattern } from '../../src/modules/certification/printed/qr-pattern.ts'
import { certificateTemplate } from '../../src/modules/certification/printed/template.ts'
import { revokeCertificates } from '../../src/modules/certification/revoke-certificates.ts'
import type { CertificateView } from '../../src/modules/certification/shapes.ts'
import { labelsOf } from '../../src/modules/certification/verification/qr-text.ts'
import { printDefinition } from '../../src/modules/forms/pdf.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { decided } from '../support/decided.ts'
import { type Door, granted } from '../support/doors.ts'
import { done, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { textsOf } from '../support/printed-texts.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { chairman, province, ministry } = people
const doors = doorsOf(app) as [Door, Door]
const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
const paper = (number: string) => ({
  unitCode: place.province,
  number,
  signedOn: '2026-06-01',
  signerTitle: 'Chủ tịch Ủy ban nhân dân tỉnh',
})
type Decision = { id: string; items: { certificate: { id: string; code: string; number: string } }[] }
const issued = async (number: string, dossierIds: readonly string[]) =>
  (await done(app, chairman, 'POST', '/v1/decisions', {
    ...paper(number),
    items: dossierIds.map((dossierId) => ({ dossierId })),
  })) as unknown as Decision
const many = 60
const made = await Promise.all(
  Array.from({ length: many }, (_, at) => decided(app, { star: 3 + (at % 2), name: `Na Chi Lăng loại ${at + 1}` })),
)
const all = await issued(
  '1482/QĐ-UBND',
  made.map(({ dossierId }) => dossierId),
)
const holder = await app.person('Chủ thể', { role: 'producer', on: 'producer', id: made[4]!.producerId })
const pdf = (url: string, as: Person) => app.server.inject({ url, headers: { authorization: `Bearer ${as.token}` } })
const pagesOf = (bytes: Buffer) => bytes.toString('latin1').match(/\/Type \/Page\n/g)?.length
const printed = async (view: CertificateView) => {
  const { world } = app.server.ocop
  const now = app.clock.now.toISOString()
  const labels = await labelsOf({ db: app.database.db, now, world }, [view.code])
  return printedCertificate(world, view, labels.get(view.code)!)
}
const bulk = `/v1/decisions/${all.id}/certificates/content`

t.test(
  'a certificate is printed with its fonts, the same bytes each time, for those in whose reach it is',
  async (t) => {
    for (const door of doors) {
      const { contentUrl } = await granted(door, certificate, { certificateId: all.items[4]!.certificate.id }, holder)
      const [first, second] = await Promise.all([pdf(contentUrl, holder), pdf(contentUrl, province)])
      t.equal(first.headers['content-type'], 'application/pdf')
      t.ok(first.rawPayload.equals(second.rawPayload))
      t.equal(pagesOf(first.rawPayload), 1)
      t.match(first.rawPayload.toString('latin1'), /\/BaseFont \/[A-Z]+\+Tinos-Bold[\s\S]*\/FontFile2/)
      t.equal((await pdf(contentUrl, ministry)).statusCode, 200)
      t.equal((await pdf(contentUrl, elsewhere)).statusCode, 404)
    }
  },
)

t.test(
  'all certificates of a decision are one file in the order of the paper; a producer gets its own of them',
  async (t) => {
    const file = await pdf(bulk, province)
    t.equal(pagesOf(file.rawPayload), many)
    t.ok(file.rawPayload.length < 3_000_000, 'what all have in common is in the file once')
    t.equal(pagesOf((await pdf(bulk, holder)).rawPayload), 1)
    t.equal((await pdf(bulk, elsewhere)).statusCode, 404)
    for (const door of doors) {
      const listed = await granted(door, certificates, { decisionId: all.id, first: 100 }, province)
      const numbers = listed.items.map(({ number }) => number)
      t.same(
        numbers.toReversed(),
        all.items.map(({ certificate }) => certificate.number),
      )
      const next = await granted(door, certificates, { decisionId: all.id, first: 2, star: 4 }, province)
      t.match(next, { items: [{ star: 4 }, { star: 4 }], pageInfo: { hasNextPage: true } })
    }
  },
)

t.test('what a decision revokes is not what it issued, and the print says that it ended', async (t) => {
  const { id } = all.items[0]!.certificate
  const revoking = { ...paper('9/QĐ-UBND'), ground: 'misuse-of-mark' as const, certificateIds: [id] }
  const revocation = await granted(doors[0], revokeCertificates, revoking, chairman)
  t.equal((await pdf(`/v1/decisions/${revocation.id}/certificates/content`, province)).statusCode, 404)
  const view = await granted(doors[0], certificate, { certificateId: id }, province)
  const text = textsOf(certificateTemplate([await printed(view)]))
  t.match(text, 'ĐÃ BỊ THU HỒI từ 01/06/2026 · REVOKED on 01/06/2026')
})

t.test('the sheet names product, producer, place, set, star, number, decision, days and who signed', async (t) => {
  const view = await granted(doors[0], certificate, { certificateId: all.items[1]!.certificate.id }, province)
  const text = textsOf(certificateTemplate([await printed(view)]))
  for (const told of [
    'ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN',
    'People’s Committee of Lạng Sơn province',
    'SẢN PHẨM OCOP ĐẠT HẠNG 4 SAO',
    'Na Chi Lăng loại 2',
    'Hợp tác xã Thái Bình',
    'Xã Đình Lập, tỉnh Lạng Sơn',
    'Đình Lập commune, Lạng Sơn province',
    'Bộ sản phẩm: ',
    `Số: ${view.number}`,
    'Quyết định: 1482/QĐ-UBND ngày 01/06/2026',
    'Quyết định số 26/2026/QĐ-TTg',
    'từ 01/06/2026 đến hết 01/06/2029',
    'Lạng Sơn, ngày 01 tháng 6 năm 2026',
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
    view.decision.signerName,
    view.verificationUrl,
  ])
    t.match(text, told)
  const { qrText } = await printed(view)
  t.match(qrText, new RegExp(`^${view.verificationUrl}[?]s=[\\w.-]+$`), 'the code carries the signature of the label')
  t.notMatch(text, 'ĐÃ BỊ')
})

t.test('the longest names stay on one sheet', async (t) => {
  const view = await granted(doors[0], certificate, { certificateId: all.items[1]!.certificate.id }, province)
  const sheet = await printed(view)
  for (const letter of ['Ẫ', 'W', 'Mẫu ', 'THỦY ']) {
    const name = letter.repeat(200).slice(0, 200)
    const long = {
      product: name,
      producer: name,
      signerTitle: name,
      signerName: name,
      decisionNumber: name.slice(0, 50),
    }
    t.equal(pagesOf(await printDefinition(certificateTemplate([{ ...sheet, ...long }]))), 1)
  }
})

t.test('the printed QR code is that of its text, module by module', async (t) => {
  const text = `https://ocop.test/v/7K3MZ9X2QA?s=${'x'.repeat(180)}`
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const { pattern } = qrPattern(text, { x: 100, y: 400, side: modules.size })
  const dark = new Set<string>()
  for (const [, x, y, width] of pattern.matchAll(/^(\S+) (\S+) (\S+) \S+ re$/gm))
    for (let step = 0; step < Number(width); step++) dark.add(`${Number(x) + step - 100},${Number(y) - 400}`)
  const wanted = Array.from({ length: modules.size ** 2 }, (_, at) => [
    at % modules.size,
    Math.floor(at / modules.size),
  ])
  t.same(
    [...dark].toSorted(),
    wanted
      .filter(([x, y]) => modules.get(y!, x!))
      .map(String)
      .toSorted(),
  )
})
