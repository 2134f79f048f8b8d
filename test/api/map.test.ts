import t from 'tap'
import { map } from '../../src/modules/map/map.ts'
import { productLocation } from '../../src/modules/map/product-location.ts'
import { setProductLocation } from '../../src/modules/map/set-product-location.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { decided } from '../support/decided.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { faultsOf, linksOf } from '../support/page-document.ts'
import { done, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { recognised } from '../support/recognised.ts'

const app = await testApp(t)
const { pool } = app.database
const { commune, chairman, province } = await peopleOf(app)
const doors = doorsOf(app) as [Door, Door]
const [rest] = doors
const anyone = { token: commune.token }
const elsewhere = await app.person('Cán bộ xã khác', onUnit('commune-officer', place.otherCommune))

const { dossierId } = await decided(app, { name: 'Chè Đình Lập', star: 4 })
await done(app, chairman, 'POST', '/v1/decisions', {
  ...{ unitCode: place.province, number: '1/QĐ', signedOn: '2026-06-01', signerTitle: 'Chủ tịch' },
  items: [{ dossierId }],
})
const put = (as: Person, productId: string, location: { latitude: number; longitude: number } | null, door = rest) =>
  granted(door, setProductLocation, { productId, location }, as)

/** A product with a certificate, at a place when one is given. */
async function standing(name: string, location?: [number, number], kind = 'cooperative'): Promise<string> {
  const { productId, producerId } = await decided(app, { name })
  await pool.query('update producers set kind = $2::producer_kind where id = $1', [producerId, kind])
  await recognised(app, productId)
  if (location) await put(commune, productId, { latitude: location[0], longitude: location[1] })
  return productId
}
const na = await standing('Na Chi Lăng', [21.65, 106.61])
await standing('Miến dong', [21.652, 106.611])
const household = await standing('Mật ong', [21.54321, 107.10987], 'household')
const nowhere = await standing('Cao khô')
const view = (more: object = {}) => granted(rest, map, { bbox: '102,8,110,23.5', ...more }, anyone)
const near = '106.6,21.6,106.7,21.7'

t.test('provinces are drawn with all that is certified in them, communes amid what has a place in them', async (t) => {
  for (const door of doors) {
    const far = await granted(door, map, { zoom: 5 }, anyone)
    t.match(far, { type: 'FeatureCollection', zoom: 5, total: 5, located: 3, products: [] })
    t.match(far.features, [
      {
        ...{ type: 'Feature', id: place.province, geometry: { type: 'Point', coordinates: [106.76, 21.85] } },
        properties: { kind: 'province', count: 5, name: 'Tỉnh Lạng Sơn', star: null, url: null },
      },
    ])
    const nearer = await granted(door, map, { bbox: '105,20,109,23', zoom: 8 }, anyone)
    t.match(nearer.features, [{ id: place.commune, properties: { kind: 'commune', count: 5, name: 'Xã Đình Lập' } }])
  }
})

t.test('near by, products that lie apart are drawn alone and the others as clusters, and all are listed', async (t) => {
  const clustered = await view({ bbox: near, zoom: 12 })
  t.match(clustered.features, [{ properties: { kind: 'cluster', count: 2, name: null } }])
  t.same(clustered.features[0]!.geometry.coordinates, [106.6105, 21.651])
  t.same(
    clustered.products.map(({ name }) => name),
    ['Miến dong', 'Na Chi Lăng'],
  )
  const apart = await view({ bbox: near, zoom: 18 })
  t.ok(apart.zoom < 18 && apart.zoom >= 12, 'so large a view is not cut finer')
  const close = await view({ bbox: '106.6,21.64,106.62,21.66', zoom: 18 })
  t.same(
    close.features.map(({ properties }) => properties.kind),
    ['product', 'product'],
  )
  const one = close.features.find(({ id }) => id === na)!
  t.match(one.properties, { count: 1, name: 'Na Chi Lăng', star: 4, url: /^https:\/\/ocop\.test\/v\/\w+$/ })
})

t.test('where a household works is told to a kilometre, and exactly only to itself and its offices', async (t) => {
  const { products, features } = await view({ bbox: '107,21.5,107.2,21.6', zoom: 15 })
  t.same(
    products.map(({ coordinates }) => coordinates),
    [[107.11, 21.54]],
  )
  t.same(
    features.map(({ geometry }) => geometry.coordinates),
    [[107.11, 21.54]],
  )
  for (const door of doors) {
    for (const as of [commune, province]) {
      const { location } = await granted(door, productLocation, { productId: household }, as)
      t.same(location, { latitude: 21.54321, longitude: 107.10987 })
    }
    t.match(await refused(door, productLocation, { productId: household }, elsewhere), { code: 'not-found' })
  }
  const { rows } = await pool.query(`select input from audit_entries where action = 'setProductLocation'`)
  t.notOk(JSON.stringify(rows).includes('107.10987'), 'the audit log does not keep it')
})

t.test('a place is given by the producer or the commune, within Viet Nam, and taken back', async (t) => {
  for (const door of doors) {
    t.match(await put(commune, nowhere, { latitude: 8.65, longitude: 111.92 }, door), { location: { latitude: 8.65 } })
    t.equal((await view()).located, 4, 'Trường Sa is in Viet Nam')
    t.match(await put(commune, nowhere, null, door), { location: null, givenAt: null })
    t.equal((await view()).located, 3)
    const ask = { productId: nowhere, location: { latitude: 21, longitude: 106 } }
    t.match(await refused(door, setProductLocation, ask, elsewhere), { code: 'not-found' })
    t.match(await refused(door, setProductLocation, ask, province), { code: 'forbidden' })
    for (const [latitude, longitude] of [
      [48.8, 2.3],
      [21, 181],
      [23.51, 106],
    ] as const) {
      const outside = { productId: nowhere, location: { latitude, longitude } }
      t.match(await refused(door, setProductLocation, outside, commune), { code: 'invalid-input' })
    }
  }
})

t.test('the map is filtered by star, group and unit, and shows only what is in force', async (t) => {
  t.equal((await view({ star: 4 })).total, 5)
  t.equal((await view({ star: 3 })).total, 0)
  t.equal((await view({ group: 'I' })).total, 5)
  t.equal((await view({ group: 'IV' })).total, 0)
  t.equal((await view({ unitCode: place.commune })).total, 5)
  t.equal((await view({ unitCode: place.otherProvince })).total, 0)
  t.match(await refused(rest, map, { group: 'X' }, anyone), { errors: [{ pointer: '/group', code: 'unknown-group' }] })
  await pool.query(`update products set star = null, certificate_expires_on = null where id = $1`, [na])
  t.match(await view(), { total: 4, located: 2 })
  await pool.query(`update products set star = 4, certificate_expires_on = '2026-05-31' where id = $1`, [na])
  t.equal((await view()).total, 4, 'expired yesterday')
  await pool.query(`update products set certificate_expires_on = '2026-06-01' where id = $1`, [na])
  t.equal((await view()).total, 5, 'the last day counts')
})

t.test('map programs find GeoJSON at its own address, and a wrong view is refused with its field', async (t) => {
  const url = '/v1/map.geojson?bbox=102,8,110,23.5&zoom=5&star=4'
  const answer = await app.rest('GET', url)
  t.match(answer.headers, { 'content-type': /^application\/geo\+json/, 'cache-control': 'public, max-age=60' })
  t.match(answer.body, await view({ zoom: 5, star: 4 }))
  t.equal(
    (await app.rest('GET', url, undefined, { headers: { 'if-none-match': String(answer.headers.etag) } })).status,
    304,
  )
  for (const query of [
    'bbox=1,2,3',
    'bbox=110,8,102,23',
    'bbox=a,b,c,d',
    'bbox=102,8,110,91',
    'zoom=19',
    'zoom=x',
    'star=2',
  ])
    t.match((await app.rest('GET', `/v1/map.geojson?${query}`)).body, {
      code: 'invalid-input',
      errors: [{ pointer: `/${query.split('=')[0]}` }],
    })
})

t.test('the map is a page without scripts that says in words what it draws, in both languages', async (t) => {
  const open = (query: string) => app.rest('GET', `/map?${query}`)
  const far = await open('lang=vi')
  t.match(far, { status: 200, headers: { 'cache-control': 'public, max-age=60' } })
  t.match(far.text, /aria-label="Tỉnh Lạng Sơn: 5 sản phẩm"/)
  t.match(far.text, 'Quần đảo')
  t.match((await open('lang=en')).text, /aria-label="Lạng Sơn province: 5 products"/)
  const close = await open('lang=vi&lat=21.651&lon=106.6105&z=16')
  t.match(close.text, />Na Chi Lăng<\/a><span>4 sao · Hợp tác xã Thái Bình · Xã Đình Lập/)
  t.match(close.text, /<a href="\/v\/\w+\?lang&#61;vi" aria-label="Na Chi Lăng, 4 sao">/)
  t.match((await open('lang=vi&lat=9&lon=115&z=12')).text, 'Không có sản phẩm nào có vị trí ở đây')
  t.match((await open('star=3&lang=vi')).text, '0 sản phẩm đang được công nhận')
  for (const odd of ['lat=x&lon=1e9&z=99', 'z=5&z=6', 'star=7&group=%3Cb%3E', 'lang=xx'])
    t.equal((await open(odd)).status, 200)
  for (const page of [far, close, await open('star=3&lang=en')]) {
    t.notMatch(page.text, /<script|javascript:|\son\w+=/i)
    t.same(await faultsOf(page.text), [])
  }
  const links = [far, close].flatMap(({ text }) => linksOf(text)).filter((link) => link.startsWith('/'))
  for (const link of new Set(links)) t.equal((await app.server.inject(link)).statusCode, 200, link)
})
