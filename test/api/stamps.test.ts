import t, { type Test } from 'tap'
import { handOverStamps } from '../../src/modules/traceability/hand-over-stamps.ts'
import { stamp } from '../../src/modules/traceability/stamp.ts'
import { stampBatch } from '../../src/modules/traceability/stamp-batch.ts'
import { stampBatches } from '../../src/modules/traceability/stamp-batches.ts'
import { withdrawStamps } from '../../src/modules/traceability/withdraw-stamps.ts'
import { type Person, publicUrl, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { decided } from '../support/decided.ts'
import { granted, refused } from '../support/doors.ts'
import { issued, paper } from '../support/issued.ts'
import { faultsOf } from '../support/page-document.ts'
import { done, draft, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { handedOver, type PrintedStamp, printed } from '../support/stamps.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { province, chairman, commune, ministry } = people
const doors = doorsOf(app)
const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
const tea = await issued(app, chairman, { name: 'Chè <b>Đình Lập</b>', star: 4 })
const owner = await app.person('Chủ thể', { role: 'producer', on: 'producer', id: tea.producerId })
const noodles = await decided(app, { name: 'Miến dong' })
const stranger = await app.person('Chủ thể khác', { role: 'producer', on: 'producer', id: noodles.producerId })
const day = '2026-06-01'
const gtin = '4006381333931'
const read = (serial: string, query = '') => app.rest('GET', `/v1/stamps/${serial}${query}`)
const stateOf = async (serial: string) => ((await read(serial)).body as { state: string }).state
const open = (url: string, headers: Record<string, string> = {}) => app.rest('GET', url, undefined, { headers })
const csv = (url: string, token?: string) =>
  app.server.inject({ url, headers: { ...(token && { authorization: `Bearer ${token}` }) } })

/** As what follows must be able to stand below. */
const eachDoor = async (t: Test, work: (t: Test, door: (typeof doors)[number]) => Promise<void>) => {
  for (const door of doors) await t.test(door.name, (t) => work(t, door))
}

t.test('a batch is handed over by the province of the product, and read by those who reach it', (t) =>
  eachDoor(t, async (t, door) => {
    const input = {
      productId: tea.productId,
      count: 500_000,
      handedOverOn: day,
      paperNumber: '3/BB',
      firstNumber: 1001,
    }
    const batch = await granted(door, handOverStamps, input, province)
    t.match(batch, {
      ...{ count: 500_000, firstNumber: 1001, lastNumber: 501_000, handedOverOn: day, handedOverBy: 'Cán bộ tỉnh' },
      ...{ product: { id: tea.productId }, commune: { code: place.commune }, province: { code: '20' } },
      ...{ downloads: { count: 0, lastAt: null, lastBy: null }, withdrawals: [], gtin: null, version: 1 },
    })
    for (const person of [province, chairman, commune, ministry, owner])
      t.same(await granted(door, stampBatch, { stampBatchId: batch.id }, person), batch)
    for (const person of [elsewhere, stranger])
      t.equal((await refused(door, stampBatch, { stampBatchId: batch.id }, person)).code, 'not-found')
    for (const person of [owner, commune, chairman, ministry])
      t.equal((await refused(door, handOverStamps, input, person)).code, 'forbidden')
    t.equal((await refused(door, handOverStamps, input, elsewhere)).code, 'not-found')
    const { items } = await granted(door, stampBatches, { productId: tea.productId, first: 1 }, owner)
    t.same(items, [batch], 'the newest first')
    t.same((await granted(door, stampBatches, {}, stranger)).items, [])
    t.same((await granted(door, stampBatches, { unitCode: place.otherCommune }, province)).items, [])
  }),
)

t.test('what is handed over is counted, past and numbered as stamps can be', async (t) => {
  const fault = async (more: object) => {
    const body = { productId: noodles.productId, count: 10, handedOverOn: day, ...more }
    const answer = await app.rest('POST', '/v1/stamp-batches', body, { as: province })
    return [answer.status, (answer.body as { errors?: { pointer: string }[] }).errors?.[0]?.pointer]
  }
  for (const count of [0, -1, 1.5, 1_000_001, '10']) t.same(await fault({ count }), [422, '/count'])
  t.same(await fault({ handedOverOn: '2026-06-02' }), [422, '/handedOverOn'])
  for (const firstNumber of [0, 2_000_000_001]) t.same(await fault({ firstNumber }), [422, '/firstNumber'])
  for (const bad of ['4006381333932', 'abc', '0']) t.same(await fault({ gtin: bad }), [422, '/gtin'])
  t.same(await fault({ lotCode: 'L1' }), [422, '/lotCode'], 'without a GTIN')
  for (const lotCode of ['', '..', 'lô 1', 'x'.repeat(21)]) t.same(await fault({ gtin, lotCode }), [422, '/lotCode'])
  t.equal((await fault({ count: 1 }))[0], 201)
  t.equal((await fault({ count: 1_000_000, firstNumber: 2_000_000_000 }))[0], 201)
})

t.test('batches that are handed over at once have numbers of their own, and one GTIN is of one product', async (t) => {
  const both = await Promise.all(
    Array.from({ length: 6 }, (_, at) => handedOver(app, province, at % 2 ? tea.productId : noodles.productId)),
  )
  t.equal(new Set(both.map(({ number }) => number)).size, 6)
  const ask = (productId: string) =>
    app.rest(
      'POST',
      '/v1/stamp-batches',
      { productId, count: 1, handedOverOn: day, gtin: '96385074' },
      { as: province },
    )
  const answers = await Promise.all([tea.productId, noodles.productId].map(ask))
  t.same(answers.map(({ status }) => status).sort(), [201, 409])
  t.match(answers.find(({ status }) => status === 409)!.body, { code: 'gtin-of-another-product' })
  const winner = answers[0]!.status === 201 ? tea : noodles
  t.equal((await ask(winner.productId)).status, 201, 'again of the same product')
})

t.test(
  'the file for the printer has each stamp once, is the same each time, and each time is written down',
  async (t) => {
    const batch = await handedOver(app, province, tea.productId, {
      count: 5000,
      firstNumber: 101,
      gtin,
      lotCode: 'L/1',
    })
    const first = await csv(batch.stampsUrl, province.token)
    t.match(first.headers, { 'content-type': /^text\/csv/, 'cache-control': 'no-store' })
    t.equal(first.body.slice(0, 23), 'number,serial,address\r\n')
    t.equal((await csv(batch.stampsUrl, owner.token)).body, first.body)
    const stamps = await printed(app, province, batch)
    t.same([stamps.length, stamps[0]!.number, stamps.at(-1)!.number], [5000, 101, 5100])
    t.equal(new Set(stamps.map(({ serial }) => serial)).size, 5000)
    for (const { serial, address } of stamps.slice(0, 3))
      t.equal(address, `${publicUrl}/01/04006381333931/10/L%2F1/21/${serial}`)
    const { body } = await app.rest('GET', `/v1/stamp-batches/${batch.id}`, undefined, { as: province })
    t.match(body, { downloads: { count: 3, lastBy: 'Cán bộ tỉnh' } })
    const audit = `select actor_id from audit_entries where subject_id = $1 and action = 'takeStamps' order by seq`
    const { rows } = await app.database.pool.query(audit, [batch.id])
    t.same(
      rows.map((row) => row.actor_id),
      [province.id, owner.id, province.id],
    )
    for (const [person, status] of [
      [elsewhere, 404],
      [stranger, 404],
      [commune, 403],
      [ministry, 403],
    ] as const)
      t.equal((await csv(batch.stampsUrl, person.token)).statusCode, status)
    t.equal((await csv(batch.stampsUrl)).statusCode, 401)
    t.equal((await csv('/v1/stamp-batches/x/stamps.csv', province.token)).statusCode, 422)
    t.equal((await app.rest('HEAD', batch.stampsUrl, undefined, { as: province })).status, 405, 'HEAD takes nothing')
  },
)

t.test('anyone learns what a stamp stands for, and nothing of persons', (t) =>
  eachDoor(t, async (t, door) => {
    const batch = await handedOver(app, province, tea.productId, { firstNumber: 11 })
    const [one, two] = await printed(app, owner, batch)
    const shown = await granted(door, stamp, { serial: two!.serial })
    t.match(shown, {
      ...{ serial: two!.serial, state: 'good', asOf: day },
      stamp: {
        ...{ number: 12, batch: batch.number, product: 'Chè <b>Đình Lập</b>', producer: 'Hợp tác xã Thái Bình' },
        ...{ commune: { name: 'Xã Đình Lập' }, province: { name: 'Tỉnh Lạng Sơn' }, gtin: null, withdrawal: null },
        certificate: { code: tea.code, star: 4, state: 'valid', expiresOn: '2029-06-01', endedOn: null },
      },
    })
    for (const personal of ['Hoàng Thị Mai', '0912345678', 'Khe Mò', 'Cán bộ'])
      t.notMatch(JSON.stringify(shown), personal)
    const spelt = `${one!.serial.slice(0, 8)}-${one!.serial.slice(8)}`.toLowerCase()
    t.match(await granted(door, stamp, { serial: spelt }), { serial: one!.serial, stamp: { number: 11 } })
    for (const serial of [two!.serial.replace(/.$/, (last) => (last === '0' ? '1' : '0')), '0000000000000000', 'x'])
      t.match(await granted(door, stamp, { serial }), { state: 'unknown', stamp: null })
    const ahead = { serial: two!.serial, gtin: '04006381333931' }
    t.equal((await granted(door, stamp, ahead)).state, 'unknown', 'under the number of another product')
  }),
)

t.test('a serial of one batch stands for no stamp of another', async (t) => {
  const [one, two] = [await handedOver(app, province, tea.productId), await handedOver(app, province, tea.productId)]
  const stamps = [...(await printed(app, province, one)), ...(await printed(app, province, two))]
  const heads = [stamps[0]!, stamps[10]!].map(({ serial }) => serial.slice(0, -12))
  for (const [at, { serial }] of stamps.entries()) {
    t.equal(await stateOf(serial), 'good')
    t.equal(await stateOf(heads[at < 10 ? 1 : 0]! + serial.slice(-12)), 'unknown')
  }
})

t.test('the keys of stamps are sealed: the database alone makes none', async (t) => {
  const batch = await handedOver(app, province, tea.productId)
  const { rows } = await app.database.pool.query('select secret_sealed from stamp_batches where id = $1', [batch.id])
  const sealed = rows[0].secret_sealed as Buffer
  const { stampSecrets } = app.server.ocop.world
  t.equal(stampSecrets.open(batch.id, sealed).length, 32)
  t.throws(() => stampSecrets.open(tea.productId, sealed), 'of another batch')
  await app.database.pool.query(
    'update stamp_batches set secret_sealed = overlay(secret_sealed placing $1 from 29) where id = $2',
    [Buffer.from([sealed[28]! ^ 1]), batch.id],
  )
  t.equal((await csv(batch.stampsUrl, province.token)).statusCode, 500, 'what was tampered with is not opened')
})

t.test('what is recalled or void is told at once, by the numbers that were named', (t) =>
  eachDoor(t, async (t, door) => {
    const batch = await handedOver(app, province, tea.productId, { firstNumber: 21 })
    const stamps = await printed(app, owner, batch)
    const withdraw = { stampBatchId: batch.id, kind: 'void', withdrawnOn: day, reason: 'Mất cuộn tem' } as const
    const told = await granted(door, withdrawStamps, { ...withdraw, firstNumber: 21, lastNumber: 23 }, owner)
    t.match(told, { version: 2, withdrawals: [{ kind: 'void', firstNumber: 21, lastNumber: 23, withdrawnOn: day }] })
    t.same(await Promise.all(stamps.map(({ serial }) => stateOf(serial))), [
      ...Array.from({ length: 3 }, () => 'void'),
      ...Array.from({ length: 7 }, () => 'good'),
    ])
    await granted(door, withdrawStamps, { ...withdraw, kind: 'recalled', reason: 'Nhiễm khuẩn' }, province)
    t.match(await granted(door, stamp, { serial: stamps[0]!.serial }), {
      state: 'recalled',
      stamp: { withdrawal: { reason: 'Nhiễm khuẩn', withdrawnOn: day } },
    })
    t.equal(await stateOf(stamps[9]!.serial), 'recalled')
    const again = await refused(door, withdrawStamps, { ...withdraw, kind: 'recalled', firstNumber: 25 }, province)
    t.equal(again.code, 'already-exists')
    const faults = [{ firstNumber: 20 }, { lastNumber: 31 }, { firstNumber: 25, lastNumber: 24 }]
    for (const range of faults)
      t.match(await refused(door, withdrawStamps, { ...withdraw, ...range }, owner), {
        errors: [{ code: 'outside-batch' }],
      })
    const early = { ...withdraw, withdrawnOn: '2026-05-31' }
    t.match(await refused(door, withdrawStamps, early, owner), { errors: [{ code: 'before-hand-over' }] })
    for (const [person, code] of [
      [stranger, 'not-found'],
      [elsewhere, 'not-found'],
      [commune, 'forbidden'],
    ] as const)
      t.equal((await refused(door, withdrawStamps, withdraw, person)).code, code)
  }),
)

t.test('of two recalls at once one is written, and a scan sees the stamp good or recalled', async (t) => {
  const batch = await handedOver(app, province, tea.productId)
  const { serial } = (await printed(app, province, batch))[0]!
  const body = { kind: 'recalled', withdrawnOn: day, reason: 'Nhiễm khuẩn' }
  const recall = () => app.rest('POST', `/v1/stamp-batches/${batch.id}/withdrawals`, body, { as: province })
  const [one, two, ...states] = await Promise.all([
    recall(),
    recall(),
    ...Array.from({ length: 8 }, () => stateOf(serial)),
  ])
  t.same([one.status, two.status].sort(), [200, 409])
  for (const state of states) t.match(state, /^(good|recalled)$/)
  t.equal(await stateOf(serial), 'recalled')
})

t.test('a page of a stamp says how it stands, in the language asked for, without scripts', async (t) => {
  const batch = await handedOver(app, province, tea.productId, { gtin, lotCode: 'L1' })
  const [one, two] = await printed(app, province, batch)
  const url = one!.address.slice(publicUrl.length)
  const page = await open(url)
  t.equal(page.status, 200)
  t.match(page.text, '<h1>Tem có trong hệ thống</h1>')
  t.match(page.text, 'Chè &#60;b&#62;Đình Lập')
  t.match(page.text, `/v/${tea.code}?lang=vi`)
  t.notMatch(page.text, /<script|<b>Đình/)
  t.match(page.headers, { 'cache-control': 'public, no-cache', 'content-language': 'vi' })
  t.match((await open(`${url}?lang=en`)).text, '<h1>The stamp is registered</h1>')
  t.match(page.headers.etag, /^"/)
  t.equal((await open(`/t/${one!.serial.toLowerCase()}`)).status, 200)
  t.equal((await open(url.replace('/10/L1', ''))).status, 200)
  for (const wrong of [url.replace('/10/L1', '/10/L2'), url.replace('04006381333931', '00000096385074'), '/t/0000'])
    t.match(await open(wrong), { status: 404, text: 'tem có thể là giả' })
  for (const odd of ['%00', 'x'.repeat(150), '"><script>']) {
    const answer = await open(`/t/${encodeURIComponent(odd)}`)
    t.equal(answer.status, 404)
    t.notMatch(answer.text, /<script/)
  }
  const withdraw = { kind: 'void', withdrawnOn: day, reason: 'Mất <i>cuộn</i>', firstNumber: 2, lastNumber: 2 }
  await done(app, owner, 'POST', `/v1/stamp-batches/${batch.id}/withdrawals`, withdraw)
  const lost = await open(two!.address.slice(publicUrl.length))
  t.match(lost.text, '<h1>Tem đã bị hủy</h1>')
  t.match(lost.text, 'Mất &#60;i&#62;cuộn')
  t.match((await open(url)).text, '<h1>Tem có trong hệ thống</h1>')
})

t.test('who cannot scan types the code, and the form leads to the page as it was meant', async (t) => {
  const [{ serial }] = (await printed(app, province, await handedOver(app, province, tea.productId))) as [PrintedStamp]
  t.match((await open('/t')).text, 'action="/t"')
  const typed = `${serial.slice(0, 4)}-${serial.slice(4)}`.toLowerCase()
  const { status, headers } = await open(`/t?serial=${typed}&lang=en`)
  t.equal(status, 303)
  t.equal(headers.location, `/t/${serial}?lang=en`)
  t.equal((await open('/t?serial=')).status, 200)
  t.equal((await open('/t?serial=a&serial=b')).status, 200)
  t.equal((await open('/t?serial=//evil.test')).headers.location, '/t/%2F%2FEV11.TEST')
  t.match((await open('/t/0001ABCD')).text, 'value="0001ABCD"')
})

t.test('axe finds nothing on a page of a stamp in either language', async (t) => {
  const batch = await handedOver(app, province, tea.productId, { gtin })
  const [one, two] = await printed(app, province, batch)
  const lot = {
    ...{ productId: tea.productId, code: 'A1', madeOn: '2026-05-21', isPublished: true, processing: 'Sao tay' },
    materials: [{ name: 'Chè', source: 'HTX', sourceIsPerson: false, place: 'X', receivedOn: day, isPublished: true }],
    shipments: [
      { recipient: 'A', recipientIsPerson: true, place: 'Y', shippedOn: day, quantity: '1', isPublished: true },
    ],
  }
  lot.materials[0]!.receivedOn = lot.madeOn
  const { id: lotId } = await done(app, owner, 'POST', '/v1/production-lots', lot)
  const ranges = [{ lotId, firstNumber: 1, lastNumber: 1 }]
  const put = { as: owner, headers: { 'if-match': '"v1"' } }
  t.equal((await app.rest('PUT', `/v1/stamp-batches/${batch.id}/lots`, { ranges }, put)).status, 200)
  const withdraw = { kind: 'recalled', withdrawnOn: day, reason: 'Mốc', firstNumber: 2, lastNumber: 2 }
  await done(app, owner, 'POST', `/v1/stamp-batches/${batch.id}/withdrawals`, withdraw)
  const addresses = [one!, two!].map(({ address }) => address.slice(publicUrl.length))
  for (const url of ['/t', '/t/0000', ...addresses])
    for (const lang of ['vi', 'en'])
      t.same(await faultsOf((await open(`${url}?lang=${lang}`)).text), [], `${url} ${lang}`)
})

t.test('a stamp says what became of the recognition of its product', async (t) => {
  const product = await issued(app, chairman, { name: 'Na Chi Lăng' })
  const [goods] = await printed(app, province, await handedOver(app, province, product.productId))
  const [bare] = await printed(app, province, await handedOver(app, province, noodles.productId))
  t.match((await read(bare!.serial)).body, { state: 'good', stamp: { certificate: null } })
  t.match((await open(`/t/${bare!.serial}`)).text, 'không có giấy chứng nhận OCOP')
  const ids = [product.certificateId]
  await done(app, chairman, 'POST', '/v1/revocations', { ...paper(day), ground: 'misuse-of-mark', certificateIds: ids })
  t.match((await read(goods!.serial)).body, {
    state: 'good',
    stamp: { certificate: { state: 'revoked', endedOn: day } },
  })
  t.match((await open(`/t/${goods!.serial}`)).text, '<h1>Công nhận OCOP đã bị thu hồi</h1>')
  app.clock.now = new Date('2029-06-02T03:00:00.000Z')
  const [old] = await printed(
    app,
    { ...province, token: app.tokenOf(province.id) },
    await handedOver(app, { ...province, token: app.tokenOf(province.id) }, tea.productId),
  )
  t.match((await open(`/t/${old!.serial}`)).text, '<h1>Công nhận OCOP đã hết hạn</h1>')
  app.clock.now = new Date('2026-06-01T03:00:00.000Z')
})

t.test(
  'a stamp of a product whose certificate holds by transition says so, and no longer than the law lets it',
  async (t) => {
    app.clock.now = new Date('2026-06-10T03:00:00.000Z')
    const fresh = (person: Person): Person => ({ ...person, token: app.tokenOf(person.id) })
    const { dossierId, ...made } = await draft(app, { ...people, producer: fresh(people.producer) })
    const { certificateId } = await issued(app, fresh(chairman), made)
    const { pool } = app.database
    const from = `update certificates set issued_on = '2023-09-01', expires_on = '2026-09-01' where id = $1`
    await pool.query(from, [certificateId])
    await pool.query(`update products set certificate_expires_on = '2026-09-01' where id = $1`, [made.productId])
    await pool.query(`update dossiers set kind = 're-evaluation', changes = 'Bao bì' where id = $1`, [dossierId])
    const officer = fresh(province)
    const [goods] = await printed(app, officer, await handedOver(app, officer, made.productId))
    app.clock.now = new Date('2026-08-20T03:00:00.000Z')
    await done(app, fresh(people.producer), 'POST', `/v1/dossiers/${dossierId}/submission`)
    for (const [on, state, said] of [
      ['2026-09-01', 'expiring', 'đang được công nhận OCOP đến hết ngày 01/09/2026'],
      ['2026-09-02', 'extended', 'theo quy định chuyển tiếp'],
      ['2027-02-28', 'extended', 'theo quy định chuyển tiếp'],
      ['2027-03-01', 'expired', 'Công nhận OCOP đã hết hạn'],
    ] as const) {
      app.clock.now = new Date(`${on}T03:00:00.000Z`)
      t.match((await read(goods!.serial)).body, {
        state: 'good',
        stamp: { certificate: { state, expiresOn: '2026-09-01' } },
      })
      t.match((await open(`/t/${goods!.serial}`)).text, said)
    }
    app.clock.now = new Date('2026-06-01T03:00:00.000Z')
  },
)

t.test('a stamp of a product that was merged stands for the one that is left', async (t) => {
  const kept = await decided(app, { name: 'Hồi khô' })
  const merged = await decided(app, { name: 'Hồi khô Lạng Sơn', producerId: kept.producerId })
  const batch = await handedOver(app, province, merged.productId)
  const [goods] = await printed(app, province, batch)
  await done(app, province, 'POST', '/v1/product-merges', {
    ...{ keptId: kept.productId, keptVersion: 1, mergedId: merged.productId, mergedVersion: 1 },
    reason: 'Nhập hai lần',
  })
  t.match((await read(goods!.serial)).body, { state: 'good', stamp: { product: 'Hồi khô' } })
  const left = await app.person('Chủ thể còn lại', { role: 'producer', on: 'producer', id: kept.producerId })
  const { body } = await app.rest('GET', `/v1/stamp-batches?productId=${kept.productId}`, undefined, { as: left })
  t.match(body, { items: [{ id: batch.id, product: { id: kept.productId } }] })
  const more = { productId: merged.productId, count: 1, handedOverOn: day }
  t.match((await app.rest('POST', '/v1/stamp-batches', more, { as: province })).body, { code: 'merged' })
})
