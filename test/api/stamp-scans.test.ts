import pg from 'pg'
import t from 'tap'
import { settleSuspicion } from '../../src/modules/traceability/scans/settle-suspicion.ts'
import { stampScans } from '../../src/modules/traceability/scans/stamp-scans.ts'
import { suspectedCopies } from '../../src/modules/traceability/scans/suspected-copies.ts'
import { stamp } from '../../src/modules/traceability/stamp.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { decided } from '../support/decided.ts'
import { granted, refused } from '../support/doors.ts'
import { done, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { handedOver, printed } from '../support/stamps.ts'

const app = await testApp(t)
const { province, commune, ministry, producer } = await peopleOf(app)
const doors = doorsOf(app)
const tea = await decided(app, { name: 'Chè' })
const owner = await app.person('Chủ thể', { role: 'producer', on: 'producer', id: tea.producerId })
const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
const { scans } = app.server.ocop.world
const day = '2026-06-01'
/** Someone with a token of the day that it is. */
const now = (person: Person): Person => ({ ...person, token: app.tokenOf(person.id) })
const scanned = async (serial: string, times: number, query = '') => {
  for (let at = 0; at < times; at++) await app.rest('GET', `/v1/stamps/${serial}${query}`)
}
const told = async (serial: string) => (await granted(doors[0]!, stamp, { serial })).stamp!.scans
const rowsOf = async (table: string, batchId: string) =>
  (await app.database.pool.query(`select * from ${table} where batch_id = $1 order by day, province_code`, [batchId]))
    .rows
const forged = (serial: string) => serial.replace(/.$/, (last) => (last === '0' ? '1' : '0'))

t.test(
  'scans are counted by day and province, at both doors and on the page, and nothing is kept of who scanned',
  async (t) => {
    const batch = await handedOver(app, province, tea.productId)
    const [one, two] = await printed(app, province, batch)
    t.same(await told(one!.serial), { count: 0, firstOn: null, isSuspected: false })
    await granted(doors[1]!, stamp, { serial: one!.serial, province: '04' })
    await scanned(two!.serial, 3, '?province=20')
    await app.rest('GET', `/t/${two!.serial}?province=20`)
    await app.server.inject({ url: `/t/${two!.serial}`, headers: { 'ocop-province': '04' } })
    for (const nowhere of ['99', 'abc', '06613']) await scanned(two!.serial, 1, `?province=${nowhere}`)
    t.equal((await app.server.inject(`/t/${two!.serial}?province=${'9'.repeat(50)}`)).statusCode, 200)
    await scanned(forged(two!.serial), 2)
    await scans.flush()
    app.clock.now = new Date('2026-06-02T03:00:00.000Z')
    await scanned(two!.serial, 2)
    await scans.flush()
    t.same(await told(two!.serial), { count: 11, firstOn: day, isSuspected: false })
    for (const door of doors) {
      const sent = now(province)
      t.match(await granted(door, stampScans, { stampBatchId: batch.id }, sent), {
        ...{ from: '2026-03-05', until: '2026-06-02', total: 13 },
        byDay: [
          { day, count: 11 },
          { day: '2026-06-02', count: 2 },
        ],
      })
      const ofDay = await granted(door, stampScans, { stampBatchId: batch.id, from: day, until: day }, sent)
      t.same(ofDay.byProvince, [
        { province: null, count: 5 },
        { province: { code: '20', name: 'Tỉnh Lạng Sơn' }, count: 4 },
        { province: { code: '04', name: 'Tỉnh Cao Bằng' }, count: 2 },
      ])
      for (const from of ['2026-06-03', '2025-06-01'])
        t.match(await refused(door, stampScans, { stampBatchId: batch.id, from, until: '2026-06-02' }, sent), {
          errors: [{ pointer: '/from', code: 'not-a-period' }],
        })
      for (const person of [owner, commune, ministry])
        t.equal((await granted(door, stampScans, { stampBatchId: batch.id }, now(person))).total, 13)
      t.equal((await refused(door, stampScans, { stampBatchId: batch.id }, now(elsewhere))).code, 'not-found')
    }
    const { rows } = await app.database.pool.query(
      `select column_name from information_schema.columns where table_name in ('stamp_scans', 'batch_scans', 'suspected_copies') group by 1 order by 1`,
    )
    const settling = ['settled_at', 'settled_by', 'settlement']
    const kept = ['batch_id', 'count', 'day', 'found_at', 'ground', 'id', 'number', 'province_code', ...settling]
    t.same(
      rows.map((row) => row.column_name),
      kept,
    )
    app.clock.now = new Date(`${day}T03:00:00.000Z`)
  },
)

t.test('scans of many phones at once, written at once, are all counted', async (t) => {
  const batch = await handedOver(app, province, tea.productId, { count: 40 })
  const stamps = await printed(app, province, batch)
  await Promise.all(
    Array.from({ length: 6 }, async (_, at) => {
      await Promise.all(stamps.map(({ serial }) => scanned(serial, 1, `?province=${at % 2 ? '20' : '04'}`)))
      await scans.flush()
    }),
  )
  await scans.flush()
  t.same(
    (await rowsOf('batch_scans', batch.id)).map(({ province_code, count }) => [province_code, count]),
    [
      ['04', 120],
      ['20', 120],
    ],
  )
  t.equal((await rowsOf('stamp_scans', batch.id)).length, 80)
})

t.test('while the database is away scans are kept and answers are not held up', async (t) => {
  const batch = await handedOver(app, province, tea.productId)
  const [one] = await printed(app, province, batch)
  await scanned(one!.serial, 2)
  const owner = new pg.Client({ connectionString: app.database.url })
  await owner.connect()
  await owner.query('alter table stamp_scans rename to stamp_scans_away')
  await scans.flush()
  await owner.query('alter table stamp_scans_away rename to stamp_scans')
  await owner.end()
  await scanned(one!.serial, 1)
  await scans.flush()
  t.equal((await told(one!.serial)).count, 3)
})

t.test(
  'one serial in many provinces, or scanned very often, is listed for the officer until it is withdrawn',
  async (t) => {
    const batch = await handedOver(app, province, tea.productId, { firstNumber: 11 })
    const [one, two, three] = await printed(app, province, batch)
    for (const code of ['01', '04', '20']) await scanned(one!.serial, 1, `?province=${code}`)
    await scanned(two!.serial, 49)
    await scanned(three!.serial, 1)
    await scans.flush()
    const listed = async (person = province) =>
      (await granted(doors[0]!, suspectedCopies, { stampBatchId: batch.id }, person)).items
    t.same(await listed(), [], 'one below each threshold')
    await scanned(one!.serial, 1, '?province=91')
    await scanned(two!.serial, 1)
    await scans.flush()
    for (const door of doors) {
      const { items } = await granted(door, suspectedCopies, {}, province)
      t.match(
        items.toSorted((a, b) => a.number - b.number),
        [
          { number: 11, ground: 'many-places', scans: 4, stampBatchId: batch.id, batchNumber: batch.number },
          { number: 12, ground: 'many-scans', scans: 50, provinces: [], product: { id: tea.productId } },
        ],
      )
      const [first] = items.filter(({ number }) => number === 11)
      t.same(
        first!.provinces.map(({ code }) => code),
        ['01', '04', '20', '91'],
      )
      t.same((await granted(door, suspectedCopies, {}, elsewhere)).items, [])
      t.equal((await granted(door, suspectedCopies, {}, ministry)).items.length, 2)
      for (const person of [owner, commune, producer])
        t.equal((await refused(door, suspectedCopies, {}, person)).code, 'forbidden')
    }
    await scanned(one!.serial, 5, '?province=92')
    await scans.flush()
    t.equal((await listed()).length, 2, 'found once')
    const { rows } = await app.database.pool.query(
      `select action, input from audit_entries where subject_id = $1 and actor_id is null order by seq`,
      [batch.id],
    )
    t.same(
      rows.map(({ action }) => action),
      ['suspectCopies', 'suspectCopies'],
    )
    const events = await app.database.pool.query('select from events where subject_id = $1 and type = $2', [
      batch.id,
      'suspectCopies',
    ])
    t.equal(events.rowCount, 2)
    t.equal((await told(one!.serial)).isSuspected, true)
    const page = (await app.rest('GET', `/t/${one!.serial}`)).text
    t.match(page, /đã được tra cứu \d+ lần trước lần này, lần đầu vào ngày 01\/06\/2026/)
    t.match(page, 'Điều đó chưa chứng tỏ hàng giả')
    const usual = (await app.rest('GET', `/t/${three!.serial}?lang=en`)).text
    t.match(usual, 'looked up 1 times before')
    t.notMatch(usual, 'copied')
    const withdraw = { kind: 'void', firstNumber: 11, lastNumber: 11, withdrawnOn: day, reason: 'Tem bị sao chép' }
    await done(app, province, 'POST', `/v1/stamp-batches/${batch.id}/withdrawals`, withdraw)
    t.same(
      (await listed()).map(({ number }) => number),
      [12],
    )
  },
)

t.test(
  'a suspicion is settled by the office with what it found, and raised again only by scans of later days',
  async (t) => {
    for (const door of doors) {
      app.clock.now = new Date('2026-06-01T03:00:00.000Z')
      const batch = await handedOver(app, province, tea.productId)
      const [one] = await printed(app, province, batch)
      await scanned(one!.serial, 50)
      await scans.flush()
      const listed = async (settled = false) =>
        (await granted(door, suspectedCopies, { stampBatchId: batch.id, settled }, now(province))).items
      const [found] = await listed()
      const settle = { suspicionId: found!.id, reason: 'Hội chợ: khách cùng quét một mẫu trưng bày' }
      for (const [person, code] of [
        [elsewhere, 'not-found'],
        [owner, 'forbidden'],
        [ministry, 'forbidden'],
      ] as const)
        t.equal((await refused(door, settleSuspicion, settle, now(person))).code, code)
      const settled = await granted(door, settleSuspicion, settle, now(province))
      t.match(settled, { id: found!.id, settlement: { reason: settle.reason, settledBy: 'Cán bộ tỉnh' } })
      t.equal((await refused(door, settleSuspicion, settle, now(province))).code, 'already-exists')
      t.same(await listed(), [])
      t.match(await listed(true), [{ id: found!.id, settlement: { reason: settle.reason } }])
      t.equal((await told(one!.serial)).isSuspected, false, 'the public is told no more')
      await scanned(one!.serial, 5)
      await scans.flush()
      t.same(await listed(), [], 'the scans of that day are settled')
      app.clock.now = new Date('2026-06-02T03:00:00.000Z')
      await scanned(one!.serial, 49)
      await scans.flush()
      t.same(await listed(), [])
      await scanned(one!.serial, 1)
      await scans.flush()
      t.match(await listed(), [{ number: one!.number, ground: 'many-scans', settlement: null }])
      t.equal((await told(one!.serial)).isSuspected, true)
    }
    app.clock.now = new Date('2026-06-01T03:00:00.000Z')
  },
)

t.test('scans of earlier weeks raise no suspicion, and those of a recalled stamp are counted', async (t) => {
  const batch = await handedOver(app, province, tea.productId)
  const [one] = await printed(app, province, batch)
  await scanned(one!.serial, 30)
  await scans.flush()
  app.clock.now = new Date('2026-06-08T03:00:00.000Z')
  await scanned(one!.serial, 30)
  await scans.flush()
  t.same((await granted(doors[0]!, suspectedCopies, { stampBatchId: batch.id }, now(province))).items, [])
  const recall = { kind: 'recalled', withdrawnOn: day, reason: 'Nhiễm khuẩn' }
  await done(app, now(province), 'POST', `/v1/stamp-batches/${batch.id}/withdrawals`, recall)
  await scanned(one!.serial, 1)
  await scans.flush()
  t.equal((await told(one!.serial)).count, 61)
})
