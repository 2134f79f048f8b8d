import sharp from 'sharp'
import t from 'tap'
import { sweepFiles } from '../../src/modules/evidence/sweep-files.ts'
import { moderateProductProfile } from '../../src/modules/register/profiles/moderate-product-profile.ts'
import { productProfile } from '../../src/modules/register/profiles/product-profile.ts'
import type { ProfileView } from '../../src/modules/register/profiles/profile-shapes.ts'
import { saveProductProfile } from '../../src/modules/register/profiles/save-product-profile.ts'
import { publicProduct } from '../../src/modules/register/public-product.ts'
import { publicProducts } from '../../src/modules/register/public-products.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { granted, refused } from '../support/doors.ts'
import { issued, paper } from '../support/issued.ts'
import { documentOf, faultsOf } from '../support/page-document.ts'
import { done, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { handedOver, printed } from '../support/stamps.ts'

const app = await testApp(t)
const { chairman, commune, province } = await peopleOf(app)
const [rest, graphql] = doorsOf(app)
const made = await issued(app, chairman, { name: 'Chè Đình Lập', star: 4 })
const { productId } = made
const producer = await app.person('Chủ thể', { role: 'producer', on: 'producer', id: made.producerId })
const other = await app.person('Chủ thể khác', {
  ...{ role: 'producer', on: 'producer' },
  id: (await issued(app, chairman, {})).producerId,
})
const elsewhere = await app.person('Cán bộ xã khác', onUnit('commune-officer', place.otherCommune))

const as = ({ token }: Person, more: object = {}) => ({ token, ...more })
const profile = (who: Person = producer) => granted(rest!, productProfile, { productId }, as(who))
const story = 'Chè shan tuyết trên núi cao.\n\nHái bằng tay.'
const shop = { kind: 'e-shop' as const, label: 'Cửa hàng', url: 'https://shop.example.vn/che?a=1&b=2' }

/** A photograph as a telephone makes it: lying on its side, with the place where it was taken. */
const photograph = (width = 1600, height = 1200, background = '#2a7') =>
  sharp({ create: { width, height, channels: 3, background } })
    .withExif({ IFD0: { Copyright: 'Hoàng Thị Mai' }, IFD3: { GPSLatitude: '21/1 32/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

const send = (raw: Buffer, who: Person = producer, id = productId) =>
  app.rest('POST', `/v1/products/${id}/pictures`, undefined, {
    as: who,
    raw,
    headers: { 'content-type': 'image/jpeg' },
  })
const fileAt = (url: string, headers: Record<string, string> = {}) =>
  app.server.inject({ url: new URL(url).pathname, headers })

t.test('a producer tells of a product through both doors, building on what was there', async (t) => {
  t.match(await profile(), { version: 0, storyVi: null, channels: [], pictures: [], isPublic: false })
  const first = await granted(rest!, saveProductProfile, { productId, storyVi: story }, as(producer, { ifMatch: 0 }))
  t.match(first, { version: 1, storyVi: story, isPublic: true })
  const again = { productId, storyVi: story, storyEn: 'Old tea trees.', channels: [shop], modernChannel: true }
  t.match(await refused(graphql!, saveProductProfile, again, as(producer, { ifMatch: 0 })), { code: 'stale-version' })
  t.match(await refused(rest!, saveProductProfile, again, as(producer)), { code: 'precondition-required' })
  const second = await granted(graphql!, saveProductProfile, again, as(commune, { ifMatch: 1 }))
  t.match(second, { version: 2, channels: [shop], modernChannel: true })
  t.same(await granted(graphql!, productProfile, { productId }, as(producer)), await profile())
  const shown = await granted(rest!, publicProduct, { product: productId })
  t.match(shown.profile, { storyVi: story, storyEn: 'Old tea trees.', channels: [shop], modernChannel: true })
  t.same(await granted(graphql!, publicProduct, { product: productId }), shown)
})

t.test('nobody else tells of it, and out of reach it is not found', async (t) => {
  for (const who of [other, elsewhere]) {
    t.match(await refused(rest!, productProfile, { productId }, as(who)), { code: 'not-found' })
    t.match(await refused(rest!, saveProductProfile, { productId }, as(who, { ifMatch: 2 })), { code: 'not-found' })
    t.match((await send(await photograph(), who)).body, { code: 'not-found' })
  }
  t.match(await refused(rest!, saveProductProfile, { productId }, as(province, { ifMatch: 2 })), { code: 'forbidden' })
  t.equal((await app.rest('POST', `/v1/products/${productId}/pictures`)).status, 401)
  const moderation = { productId, hidden: true, reason: 'x' }
  t.match(await refused(rest!, moderateProductProfile, moderation, as(producer)), { code: 'forbidden' })
  t.match(await refused(rest!, moderateProductProfile, moderation, as(elsewhere)), { code: 'not-found' })
})

t.test('a link is https to a named host, and only a sales point goes without', async (t) => {
  const { version } = await profile()
  const bad = [
    'http://a.vn',
    'javascript:alert(1)',
    'https://u:p@a.vn/',
    'https://127.0.0.1/',
    'https://localhost/',
    'https://a.vn:8443/',
    'x',
  ]
  const channels = [...bad.map((url) => ({ ...shop, url })), { ...shop, url: null }]
  const { errors } = await refused(
    rest!,
    saveProductProfile,
    { productId, channels },
    as(producer, { ifMatch: version }),
  )
  t.same(
    errors!.map(({ pointer, code }) => `${pointer} ${code}`),
    [...bad.map((_, at) => `/channels/${at}/url link-refused`), `/channels/${bad.length}/url link-missing`],
  )
  const point = { kind: 'sales-point' as const, label: 'Chợ Đình Lập', url: null }
  const saved = { productId, storyVi: story, channels: [shop, point] }
  t.match(await granted(rest!, saveProductProfile, saved, as(producer, { ifMatch: version })), {
    channels: [shop, point],
  })
})

t.test('a picture is kept in several widths, upright and without what the camera wrote into it', async (t) => {
  const sent = await photograph()
  t.match(await sharp(sent).metadata(), { orientation: 6, width: 1600 })
  const { status, body } = await send(sent)
  t.equal(status, 201)
  const [picture] = (body as ProfileView).pictures
  t.same(
    picture!.files.map(({ width, height, mediaType }) => [width, height, mediaType]),
    [320, 640, 1200].flatMap((width) => [
      [width, Math.round((width * 4) / 3), 'image/webp'],
      [width, Math.round((width * 4) / 3), 'image/jpeg'],
    ]),
    'lying on its side it was 1600 wide; upright it is 1200',
  )
  for (const { url, mediaType, width, height } of picture!.files) {
    const { statusCode, headers, rawPayload } = await fileAt(url)
    t.equal(statusCode, 200)
    t.match(headers, {
      'content-type': mediaType,
      'cache-control': 'public, max-age=300',
      'surrogate-key': `product-${productId}`,
      etag: /^"[0-9a-f]{64}"$/,
    })
    const { exif, orientation, ...kept } = await sharp(rawPayload).metadata()
    t.match(kept, { width, height })
    t.same([exif, orientation], [undefined, undefined])
    t.notMatch(rawPayload.toString('latin1'), 'Mai')
    t.equal((await fileAt(url, { 'if-none-match': String(headers.etag) })).statusCode, 304)
  }
  t.match((await send(sent)).body, { pictures: [{ id: picture!.id }] }, 'sent twice it is there once')
  t.equal((await profile()).pictures.length, 1)
  const { items } = await granted(rest!, publicProducts, { text: 'dinh lap', star: 4 })
  t.equal(items[0]!.picture!.id, picture!.id, 'and on its card')
})

t.test(
  'what is no picture, too small or too large is refused with the reason, and nothing of it is left',
  async (t) => {
    const before = await app.filesLeft()
    const whole = await photograph()
    const cases: [Buffer, object][] = [
      [Buffer.from('not a picture at all'), { code: 'file-type-refused' }],
      [Buffer.alloc(0), { code: 'file-truncated' }],
      [whole.subarray(0, whole.length / 2), { code: 'file-truncated' }],
      [await photograph(500, 399), { code: 'picture-refused', reason: 'too-small', leastPixels: 400 }],
      [Buffer.concat([whole.subarray(0, 700), Buffer.alloc(200), Buffer.from([0xff, 0xd9])]), { status: 422 }],
      [
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>'),
        { code: 'file-type-refused' },
      ],
      [
        await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
        { code: 'picture-refused', reason: 'too-many-pixels' },
      ],
    ]
    for (const [bytes, expected] of cases) t.match((await send(bytes)).body, expected)
    t.same(await app.filesLeft(), before)
  },
)

t.test('pictures are put in order, described and removed; whoever did not see the last one is told', async (t) => {
  const { version } = await profile()
  for (const colour of ['#00f', '#f00']) await send(await photograph(800, 600, colour))
  const { pictures, ...now } = await profile()
  t.equal(now.version, version + 2)
  const order = [pictures[2]!, pictures[0]!].map(({ id }) => ({ id, altVi: `Ảnh ${id}` }))
  const saved = { productId, storyVi: story, pictures: order }
  t.match(await refused(rest!, saveProductProfile, saved, as(producer, { ifMatch: version })), {
    code: 'stale-version',
  })
  const twice = { ...saved, pictures: [order[0]!, order[0]!, { id: productId }] }
  t.match(await refused(rest!, saveProductProfile, twice, as(producer, { ifMatch: now.version })), {
    errors: [
      { pointer: '/pictures/1/id', code: 'picture-twice' },
      { pointer: '/pictures/2/id', code: 'unknown-picture' },
    ],
  })
  const after = await granted(rest!, saveProductProfile, saved, as(producer, { ifMatch: now.version }))
  t.match(after.pictures, order)
  t.equal(after.pictures.length, 2)
  t.equal((await fileAt(pictures[1]!.files[0]!.url)).statusCode, 404)
})

t.test('the page of the product shows story, pictures and shops, and axe finds nothing', async (t) => {
  const page = async (lang: string) => (await app.rest('GET', `/products/${productId}?lang=${lang}`)).text
  const { version, pictures } = await profile()
  const kept = pictures.map(({ id, altVi }) => ({ id, altVi }))
  const told = {
    productId,
    storyVi: '<b>Núi cao</b>\n\nHái bằng tay.',
    channels: [shop],
    modernChannel: true,
    pictures: kept,
  }
  await granted(rest!, saveProductProfile, told, as(producer, { ifMatch: version }))
  for (const lang of ['vi', 'en']) t.same(await faultsOf(await page(lang)), [], lang)
  const document = documentOf(await page('vi'))
  t.match(
    [...document.querySelectorAll('.story p')].map((p) => p.textContent),
    ['<b>Núi cao</b>', 'Hái bằng tay.'],
  )
  const link = document.querySelector('.channels a')!
  t.same([link.getAttribute('href'), link.getAttribute('rel')], [shop.url, 'nofollow noopener'])
  const images = [...document.querySelectorAll('.gallery img')]
  t.same(
    images.map((image) => image.getAttribute('alt')),
    kept.map(({ altVi }) => altVi),
  )
  t.match(images[0]!.getAttribute('srcset')!, /^\/v1\/product-pictures\/[\w-]+\/320\.jpg 320w, /)
  const { data } = { data: JSON.parse(document.querySelector('script')!.textContent) as { image: string[] } }
  t.equal((await fileAt(data.image[0]!)).statusCode, 200)
  t.match(document.querySelector('meta[property="og:image"]')!.getAttribute('content')!, data.image[0]!)
  t.match(
    documentOf((await app.rest('GET', '/products')).text)
      .querySelector('.product-card img')!
      .getAttribute('alt')!,
    '',
  )
})

t.test('the page of a stamp shows the picture of its product, described, and axe finds nothing', async (t) => {
  const batch = await handedOver(app, province, productId)
  const [one] = await printed(app, province, batch)
  const page = async (lang: string) => (await app.rest('GET', `/t/${one!.serial}?lang=${lang}`)).text
  const { pictures } = await profile()
  for (const lang of ['vi', 'en']) {
    const text = await page(lang)
    const image = documentOf(text).querySelector('.stamp-picture img')!
    t.match(image.getAttribute('src'), `/v1/product-pictures/${pictures[0]!.id}/`)
    t.ok(image.getAttribute('alt'))
    t.equal((await app.server.inject(image.getAttribute('src')!)).statusCode, 200)
    t.same(await faultsOf(text), [])
  }
})

t.test(
  'an office hides a profile with a reason that the producer reads; pictures too are gone from the public',
  async (t) => {
    const { pictures, version } = await profile()
    const { url } = pictures[0]!.files[0]!
    const reason = 'Nội dung không đúng sự thật'
    await granted(graphql!, moderateProductProfile, { productId, hidden: true, reason }, as(province))
    t.match(await profile(), { hidden: { reason }, isPublic: false, version })
    t.match(await granted(rest!, publicProduct, { product: productId }), { profile: null, picture: null })
    t.equal((await fileAt(url)).statusCode, 404)
    const own = await fileAt(url, { authorization: `Bearer ${producer.token}` })
    t.equal(own.statusCode, 200)
    t.equal(own.headers['cache-control'], 'private, no-cache')
    t.equal((await fileAt(url, { authorization: `Bearer ${other.token}` })).statusCode, 404)
    await granted(rest!, moderateProductProfile, { productId, hidden: false, reason: 'Đã sửa' }, as(commune))
    t.equal((await fileAt(url)).statusCode, 200)
  },
)

t.test('files of removed pictures are swept away, those of others stay', async (t) => {
  const { pictures, version } = await profile()
  const [kept, gone] = pictures
  await granted(
    rest!,
    saveProductProfile,
    { productId, pictures: [{ id: kept!.id }] },
    as(producer, { ifMatch: version }),
  )
  const before = (await app.filesLeft()).kept.length
  const inTwoDays = new Date(Date.now() + 49 * 3_600_000).toISOString()
  await sweepFiles.run(app.server.ocop, {}, inTwoDays)
  t.ok((await app.filesLeft()).kept.length < before)
  t.equal((await fileAt(kept!.files[0]!.url)).statusCode, 200)
  t.equal((await fileAt(gone!.files[0]!.url)).statusCode, 404)
})

t.test('a product has no more than twelve pictures', async (t) => {
  for (let at = 1; at < 12; at++)
    t.equal((await send(await photograph(420, 420, `#${at}${at}0`.slice(0, 4).padEnd(4, '0')))).status, 201)
  t.match((await send(await photograph(420, 420, '#abc'))).body, { code: 'too-many-pictures', maxPictures: 12 })
})

t.test(
  'what is told goes with the product when it is merged, and is not shown once its certificate is revoked',
  async (t) => {
    const twin = await done(app, producer, 'POST', `/v1/producers/${made.producerId}/products`, {
      name: 'Chè',
      setNo: 11,
    })
    const versionOf = async (id: string) =>
      ((await app.rest('GET', `/v1/products/${id}`, undefined, { as: producer })).body as { version: number }).version
    const versions = { keptVersion: await versionOf(twin.id), mergedVersion: await versionOf(productId) }
    const merge = { keptId: twin.id, mergedId: productId, reason: 'Trùng', ...versions }
    await done(app, province, 'POST', '/v1/product-merges', merge)
    const shown = await granted(rest!, publicProduct, { product: twin.id })
    t.equal(shown.profile!.pictures.length, 12)
    await done(app, chairman, 'POST', '/v1/revocations', {
      ...paper('2026-06-01', { ground: 'misuse-of-mark' }),
      certificateIds: [made.certificateId],
    })
    t.match(await granted(rest!, publicProduct, { product: twin.id }), {
      state: 'revoked',
      profile: null,
      picture: null,
    })
    t.equal((await fileAt(shown.profile!.pictures[0]!.files[0]!.url)).statusCode, 404)
  },
)
