import QRCode from 'qrcode'
import t from 'tap'
import { problems } from '../../src/core/problem.ts'
import { publicUrl, testApp } from '../support/app.ts'
import { decided } from '../support/decided.ts'
import { done, peopleOf } from '../support/path.ts'
import { place } from '../support/place.ts'

const app = await testApp(t)
const { chairman } = await peopleOf(app)
const paper = (number: string) => ({
  unitCode: place.province,
  number,
  signedOn: '2026-06-01',
  signerTitle: 'Chủ tịch',
})

async function issued(number: string, name: string, more: object = {}) {
  const { dossierId, ...made } = await decided(app, { name, star: 4, ...more })
  const decision = await done(app, chairman, 'POST', '/v1/decisions', { ...paper(number), items: [{ dossierId }] })
  const { items } = decision as unknown as { items: { certificate: { id: string; code: string } }[] }
  return { ...made, ...items[0]!.certificate }
}
const valid = await issued('1/QĐ', 'Chè <b>Đình Lập</b> & "Shan"')
const revoked = await issued('2/QĐ', 'Miến dong')
await done(app, chairman, 'POST', '/v1/revocations', {
  ...paper('3/QĐ'),
  ground: 'production-stopped',
  certificateIds: [revoked.id],
})
const superseded = await issued('4/QĐ', 'Na Chi Lăng')
const newer = await issued('5/QĐ', 'Na Chi Lăng', {
  productId: superseded.productId,
  producerId: superseded.producerId,
})

const open = (url: string, headers: Record<string, string> = {}) => app.rest('GET', url, undefined, { headers })
const scripts = /<script|javascript:|\son\w+=/i

t.test('a page says in words what state a certificate is in, in the language that was asked for', async (t) => {
  const said = {
    [valid.code]: ['Đang có hiệu lực', 'In force'],
    [revoked.code]: ['Đã bị thu hồi', 'Revoked'],
    [superseded.code]: ['Đã được thay thế', 'Superseded'],
    '0000000000': ['Không tìm thấy', 'Not found'],
  }
  for (const [code, [vi, en]] of Object.entries(said)) {
    const vietnamese = await open(`/v/${code}`)
    t.match(vietnamese.text, `<h1>${vi}</h1>`)
    t.match(vietnamese.text, '<html lang="vi">')
    t.match(vietnamese.headers, { 'content-language': 'vi', vary: 'Accept-Language' })
    const english = await open(`/v/${code}`, { 'accept-language': 'en-GB,en;q=0.9,vi;q=0.5' })
    t.match(english.text, `<h1>${en}</h1>`)
    t.match(english.text, '<html lang="en">')
    t.match((await open(`/v/${code}?lang=en`, { 'accept-language': 'vi' })).text, `<h1>${en}</h1>`)
  }
  app.clock.now = new Date('2029-06-02T03:00:00.000Z')
  t.match((await open(`/v/${valid.code}`)).text, '<h1>Đã hết hạn</h1>')
  app.clock.now = new Date('2026-06-01T03:00:00.000Z')
  t.match((await open(`/v/${superseded.code}`)).text, `href="/v/${newer.code}?lang=vi"`)
})

t.test('a page shows names as text, runs no scripts, and tells nothing of persons', async (t) => {
  const { text, headers } = await open(`/v/${valid.code}`)
  t.match(text, 'Chè &#60;b&#62;Đình Lập&#60;/b&#62; &#38; &#34;Shan&#34;')
  t.notMatch(text, '<b>Đình Lập')
  t.notMatch(text, scripts)
  const policy = String(headers['content-security-policy'])
  t.match(policy, "default-src 'none'")
  t.notMatch(policy, /script-src|unsafe/)
  for (const personal of ['Hoàng Thị Mai', '0912345678', 'Khe Mò']) t.notMatch(text, personal)
  const typed = await open(`/v/${encodeURIComponent('"><script>alert(1)</script>')}`)
  t.equal(typed.status, 404)
  t.notMatch(typed.text, scripts)
})

t.test('an unknown code is a page with help and status 404, however the code is written', async (t) => {
  for (const code of ['0000000000', 'x', '0'.repeat(150), '%00', 'a%2F..%2Fb']) {
    const { status, text } = await open(`/v/${code}`)
    t.equal(status, 404, code)
    t.match(text, 'Mã không có chữ I, L, O, U')
  }
})

t.test('a page is kept for less than a minute and not sent again while it is the same', async (t) => {
  const first = await open(`/v/${valid.code}`)
  t.equal(first.headers['cache-control'], 'public, max-age=50')
  const again = await open(`/v/${valid.code}`, { 'if-none-match': String(first.headers.etag) })
  t.equal(again.status, 304)
  t.equal(again.text, '')
  const other = await open(`/v/${valid.code}?lang=en`, { 'if-none-match': String(first.headers.etag) })
  t.equal(other.status, 200, 'the other language is another representation')
})

t.test('the form leads to the page of the code as it was meant', async (t) => {
  const form = await open('/v')
  t.equal(form.status, 200)
  t.match(form.text, 'action="/v"')
  const { status, headers } = await open(
    `/v?code=${valid.code.slice(0, 5).toLowerCase()}-${valid.code.slice(5)}&lang=en`,
  )
  t.equal(status, 303)
  t.equal(headers.location, `/v/${valid.code}?lang=en`)
  t.equal((await open('/v?code=')).status, 200)
  t.equal((await open('/v?code=a&code=b')).status, 200)
  t.equal((await open('/v?code=//evil.test')).headers.location, '/v/%2F%2FEV11.TEST')
})

t.test('a certificate has its QR code as SVG and PNG; a code without certificate has none', async (t) => {
  const label = (await open(`/v1/certificates/${valid.code}/label`)).body as { text: string }
  t.ok(label.text.startsWith(`${publicUrl}/v/${valid.code}?s=`))
  const svg = await open(`/v/${valid.code.toLowerCase()}/qr.svg`)
  t.match(svg.headers, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400', etag: /^"/ })
  t.equal(svg.text, await QRCode.toString(label.text, { errorCorrectionLevel: 'M', margin: 4, type: 'svg' }))
  const png = await app.server.inject(`/v/${valid.code}/qr.png`)
  t.equal(png.headers['content-type'], 'image/png')
  t.same(png.rawPayload.subarray(0, 8), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
  const etag = String(png.headers.etag)
  t.equal((await open(`/v/${valid.code}/qr.png`, { 'if-none-match': etag })).status, 304)
  t.equal((await open(`/v/${revoked.code}/qr.svg`)).status, 200, 'also of a revoked one')
  for (const kind of ['svg', 'png']) t.match((await open(`/v/0000000000/qr.${kind}`)).body, { code: 'not-found' })
})

t.test('every link of the start page opens, in both languages and without scripts', async (t) => {
  for (const lang of ['vi', 'en']) {
    const { status, text } = await open(`/?lang=${lang}`)
    t.equal(status, 200)
    t.notMatch(text, scripts)
    t.notMatch(text, '/graphiql', 'in production')
    const links = [...text.matchAll(/(?:href|src)="([^"]+)"/g)].map((match) => match[1]!)
    for (const link of new Set(links)) t.equal((await open(link.startsWith('?') ? `/${link}` : link)).status, 200, link)
  }
})

t.test('every problem code has its page, which the problem documents name as their type', async (t) => {
  for (const [code, { title, status }] of Object.entries(problems)) {
    const { text, ...answer } = await open(`/problems/${code}?lang=en`)
    t.equal(answer.status, 200, code)
    t.ok(text.includes(String(status)) && text.includes(code) && text.includes('lang="vi"'), title.en)
  }
  t.match((await open('/v1/certificates')).body, { type: '/problems/unauthenticated' })
  t.equal((await open('/problems')).status, 200)
  for (const code of ['nothing', '__proto__', 'constructor'])
    t.equal((await open(`/problems/${code}`)).status, 404, code)
})

t.test('the API reference loads only files of this service, and no others of its package', async (t) => {
  const { text, headers } = await open('/reference')
  t.match(String(headers['content-security-policy']), "default-src 'none'; script-src 'self'")
  const loaded = [...text.matchAll(/(?:href|src)="([^"?]+)"/g)].map((match) => match[1]!)
  for (const file of loaded) {
    t.match(file, /^\/[^/]?/, file)
    t.equal((await open(file)).status, 200, file)
  }
  for (const file of ['index.html', 'package.json', '../package.json', '%2e%2e/package.json', 'swagger-ui.js'])
    t.equal((await open(`/assets/swagger-ui/${file}`)).status, 404, file)
  const contract = await open('/openapi.yaml')
  t.match(contract.headers['content-type'], 'application/yaml')
  t.match(contract.text, 'openapi: 3.1.0')
})
