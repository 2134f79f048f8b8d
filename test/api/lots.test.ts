import t from 'tap'
import { liftStampRecall } from '../../src/modules/traceability/lift-stamp-recall.ts'
import { liftLotRecall } from '../../src/modules/traceability/lots/lift-lot-recall.ts'
import { productionLot } from '../../src/modules/traceability/lots/production-lot.ts'
import { productionLots } from '../../src/modules/traceability/lots/production-lots.ts'
import { putStampsOnLots } from '../../src/modules/traceability/lots/put-stamps-on-lots.ts'
import { recallLot } from '../../src/modules/traceability/lots/recall-lot.ts'
import { recordLot } from '../../src/modules/traceability/lots/record-lot.ts'
import { updateLot } from '../../src/modules/traceability/lots/update-lot.ts'
import { stamp } from '../../src/modules/traceability/stamp.ts'
import { withdrawStamps } from '../../src/modules/traceability/withdraw-stamps.ts'
import { testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { decided } from '../support/decided.ts'
import { granted, refused } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { handedOver, printed } from '../support/stamps.ts'

const app = await testApp(t)
const { province, commune, chairman } = await peopleOf(app)
const doors = doorsOf(app)
const [tea, noodles] = [await decided(app, { name: 'Chè' }), await decided(app, { name: 'Miến dong' })]
const owner = await app.person('Chủ thể', { role: 'producer', on: 'producer', id: tea.producerId })
const stranger = await app.person('Chủ thể khác', { role: 'producer', on: 'producer', id: noodles.producerId })
const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
const day = '2026-06-01'
const material = {
  ...{ name: 'Búp chè tươi', source: 'Hoàng Thị Mai', sourceIsPerson: true, place: 'Xã Đình Lập' },
  ...{ receivedOn: '2026-05-20', document: 'HĐ 12/2026', isPublished: true },
}
const shipment = {
  ...{ recipient: 'Cửa hàng OCOP Hà Nội', recipientIsPerson: false, place: 'Hà Nội', shippedOn: '2026-05-30' },
  ...{ quantity: '120 kg', isPublished: true },
}
const written = { madeOn: '2026-05-21', bestBefore: '2027-05-21', processing: 'Sao tay <b>hai</b> lần' }
const told = { ...written, materials: [material], shipments: [shipment], isPublished: true }
let lots = 0
const lotOf = (productId: string, more: object = {}) => ({ productId, code: `L${++lots}`, ...told, ...more })
const stateOf = async (serial: string) =>
  ((await app.rest('GET', `/v1/stamps/${serial}`)).body as { state: string }).state

t.test('a producer records its lots, and those who reach the product read them', async (t) => {
  for (const door of doors) {
    const input = lotOf(tea.productId)
    const lot = await granted(door, recordLot, input, owner)
    const { productId: _product, ...shown } = input
    t.match(lot, { ...shown, product: { id: tea.productId }, recall: null, version: 1 })
    for (const person of [owner, commune, province, chairman])
      t.same(await granted(door, productionLot, { lotId: lot.id }, person), lot)
    for (const person of [stranger, elsewhere])
      t.equal((await refused(door, productionLot, { lotId: lot.id }, person)).code, 'not-found')
    for (const [person, code] of [
      [stranger, 'not-found'],
      [province, 'forbidden'],
      [commune, 'forbidden'],
    ] as const)
      t.equal((await refused(door, recordLot, lotOf(tea.productId), person)).code, code)
    t.equal((await refused(door, recordLot, input, owner)).code, 'already-exists', 'its code is taken')
    const more = { ...told, shipments: [shipment, { ...shipment, recipient: 'Siêu thị' }] }
    const changed = await granted(door, updateLot, { lotId: lot.id, ...more }, { ...owner, ifMatch: 1 })
    t.match(changed, { code: input.code, version: 2, shipments: [{}, { recipient: 'Siêu thị' }] })
    const stale = await refused(door, updateLot, { lotId: lot.id, ...more }, { ...owner, ifMatch: 1 })
    t.equal(stale.code, 'stale-version')
    t.equal((await refused(door, updateLot, { lotId: lot.id, ...more }, owner)).code, 'precondition-required')
    const { items } = await granted(door, productionLots, { productId: tea.productId, first: 1 }, province)
    t.same(items, [changed])
    t.same((await granted(door, productionLots, { productId: tea.productId }, stranger)).items, [])
  }
})

t.test('days of a lot are possible ones, and past where it says so', async (t) => {
  const fault = async (more: object) => {
    const { body } = await app.rest('POST', '/v1/production-lots', lotOf(tea.productId, more), { as: owner })
    const { errors = [] } = body as { errors?: { pointer: string; code: string }[] }
    return errors.map(({ pointer, code }) => [pointer, code])
  }
  t.same(await fault({ madeOn: '2026-06-02', bestBefore: null, shipments: [] }), [['/madeOn', 'in-future']])
  t.same(await fault({ bestBefore: '2026-05-20' }), [['/bestBefore', 'before-making']])
  const late = { ...material, receivedOn: '2026-05-22' }
  t.same(await fault({ materials: [material, late] }), [['/materials/1/receivedOn', 'after-making']])
  t.same(await fault({ shipments: [{ ...shipment, shippedOn: '2026-05-20' }] }), [
    ['/shipments/0/shippedOn', 'before-making'],
  ])
  t.same(await fault({ shipments: [{ ...shipment, shippedOn: '2026-06-02' }] }), [
    ['/shipments/0/shippedOn', 'in-future'],
  ])
  t.same(await fault({ code: 'Lô 1' }), [['/code', 'invalid-format']])
})

t.test('what may name persons stands in no audit row', async (t) => {
  const { rows } = await app.database.pool.query(
    `select input from audit_entries where action in ('recordLot', 'updateLot')`,
  )
  t.ok(rows.length > 0)
  for (const { input } of rows) t.notMatch(input, 'Hoàng Thị Mai')
})

t.test('stamps are put on lots by their numbers, and say what the producer has published of theirs', async (t) => {
  for (const door of doors) {
    const one = await granted(door, recordLot, lotOf(tea.productId), owner)
    const two = await granted(door, recordLot, lotOf(tea.productId, { isPublished: false }), owner)
    const batch = await handedOver(app, province, tea.productId, { count: 30, firstNumber: 101 })
    const stamps = await printed(app, province, batch)
    const ranges = [
      { lotId: one.id, firstNumber: 101, lastNumber: 110 },
      { lotId: two.id, firstNumber: 111, lastNumber: 120 },
    ]
    const put = { stampBatchId: batch.id, ranges }
    const view = await granted(door, putStampsOnLots, put, { ...owner, ifMatch: 1 })
    t.match(view, { version: 2, lots: [{ lotId: one.id, code: one.code, lastNumber: 110 }, { lotId: two.id }] })
    const lotSeen = async (at: number) => (await granted(door, stamp, { serial: stamps[at]!.serial })).stamp!.lot
    const seen = await lotSeen(9)
    t.same(seen, {
      ...{ code: one.code, ...written },
      materials: [{ name: material.name, source: null, place: material.place, receivedOn: material.receivedOn }],
      shipments: [{ recipient: shipment.recipient, place: shipment.place, shippedOn: shipment.shippedOn }],
    })
    t.equal(await lotSeen(10), null, 'not published')
    t.equal(await lotSeen(20), null, 'on no lot')
    const page = (await app.rest('GET', `/t/${stamps[0]!.serial}`)).text
    for (const word of [one.code, 'Búp chè tươi', 'hộ, cá nhân', shipment.recipient, 'Sao tay &#60;b&#62;hai'])
      t.match(page, word)
    t.notMatch(page, 'Hoàng Thị Mai')
    t.match((await app.rest('GET', `/t/${stamps[0]!.serial}?lang=en`)).text, 'One step back'.toLowerCase())
    const stale = await refused(door, putStampsOnLots, put, { ...owner, ifMatch: 1 })
    t.equal(stale.code, 'stale-version')
    const again = { ...put, ranges: [{ lotId: two.id, firstNumber: 101, lastNumber: 130 }] }
    t.match(await granted(door, putStampsOnLots, again, { ...owner, ifMatch: 2 }), { lots: [{ lotId: two.id }] })
    t.equal(await lotSeen(0), null, 'what was said before is replaced')
  }
})

t.test('stamps are put on lots of their product, within their batch, on one each', async (t) => {
  const [door] = doors as [(typeof doors)[number]]
  const own = await granted(door, recordLot, lotOf(tea.productId), owner)
  const other = await granted(door, recordLot, lotOf(noodles.productId), stranger)
  const batch = await handedOver(app, province, tea.productId)
  const put = (ranges: object[], as = owner) =>
    app.rest('PUT', `/v1/stamp-batches/${batch.id}/lots`, { ranges }, { as, headers: { 'if-match': '"v1"' } })
  const range = (lotId: string, firstNumber: number, lastNumber: number) => ({ lotId, firstNumber, lastNumber })
  for (const [ranges, pointer, code] of [
    [[range(other.id, 1, 2)], '/ranges/0/lotId', 'other-lot'],
    [[range(own.id, 1, 2), range(batch.id, 3, 4)], '/ranges/1/lotId', 'other-lot'],
    [[range(own.id, 1, 11)], '/ranges/0', 'outside-batch'],
    [[range(own.id, 1, 5), range(own.id, 5, 6)], '/ranges/1', 'overlap'],
  ] as const)
    t.match((await put([...ranges])).body, { errors: [{ pointer, code }] })
  t.equal((await put([], stranger)).status, 404)
  t.equal((await put([], province)).status, 403)
  const body = { gtin: '96385074', lotCode: 'L-PRINTED' }
  const forLot = await handedOver(app, province, tea.productId, body)
  const wrong = { stampBatchId: forLot.id, ranges: [range(own.id, 1, 2)] }
  t.match(await refused(door, putStampsOnLots, wrong, { ...owner, ifMatch: 1 }), { errors: [{ code: 'other-lot' }] })
  const named = await granted(door, recordLot, lotOf(tea.productId, { code: 'L-PRINTED' }), owner)
  const right = { stampBatchId: forLot.id, ranges: [range(named.id, 1, 10)] }
  t.equal((await granted(door, putStampsOnLots, right, { ...owner, ifMatch: 1 })).lots.length, 1)
})

t.test('the database itself puts no stamp on two lots', async (t) => {
  const [door] = doors as [(typeof doors)[number]]
  const { id } = await granted(door, recordLot, lotOf(tea.productId), owner)
  const batch = await handedOver(app, province, tea.productId)
  const insert = 'insert into stamp_ranges (batch_id, lot_id, first_number, last_number) values ($1, $2, $3, $4)'
  await app.database.pool.query(insert, [batch.id, id, 1, 5])
  await t.rejects(app.database.pool.query(insert, [batch.id, id, 5, 6]), /stamp_ranges_one_lot/)
})

t.test('of two who put stamps on lots at once one is told that the batch has changed', async (t) => {
  const [door] = doors as [(typeof doors)[number]]
  const { id: lotId } = await granted(door, recordLot, lotOf(tea.productId), owner)
  const batch = await handedOver(app, province, tea.productId)
  const put = (lastNumber: number) =>
    app.rest(
      'PUT',
      `/v1/stamp-batches/${batch.id}/lots`,
      { ranges: [{ lotId, firstNumber: 1, lastNumber }] },
      { as: owner, headers: { 'if-match': '"v1"' } },
    )
  const answers = await Promise.all([put(5), put(9)])
  t.same(answers.map(({ status }) => status).sort(), [200, 412])
})

t.test('a recalled lot is told by every stamp on it, and stamps on it stay there', async (t) => {
  for (const door of doors) {
    const lot = await granted(door, recordLot, lotOf(tea.productId, { isPublished: false }), owner)
    const batch = await handedOver(app, province, tea.productId)
    const stamps = await printed(app, province, batch)
    const put = { stampBatchId: batch.id, ranges: [{ lotId: lot.id, firstNumber: 1, lastNumber: 5 }] }
    await granted(door, putStampsOnLots, put, { ...owner, ifMatch: 1 })
    const recall = { lotId: lot.id, recalledOn: day, reason: 'Nhiễm nấm mốc' }
    for (const [person, code] of [
      [stranger, 'not-found'],
      [elsewhere, 'not-found'],
      [commune, 'forbidden'],
    ] as const)
      t.equal((await refused(door, recallLot, recall, person)).code, code)
    const early = { ...recall, recalledOn: '2026-05-20' }
    t.match(await refused(door, recallLot, early, owner), { errors: [{ code: 'before-making' }] })
    const both = await Promise.allSettled([
      granted(door, recallLot, recall, owner),
      granted(door, recallLot, recall, province),
    ])
    t.same(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'], 'raced: it is recalled once')
    t.same(await Promise.all(stamps.map(({ serial }) => stateOf(serial))), [
      ...Array.from({ length: 5 }, () => 'recalled'),
      ...Array.from({ length: 5 }, () => 'good'),
    ])
    const shown = await granted(door, stamp, { serial: stamps[0]!.serial })
    t.match(shown.stamp, { lot: null, withdrawal: { reason: 'Nhiễm nấm mốc', withdrawnOn: day } })
    const leaving = { ...put, ranges: [{ lotId: lot.id, firstNumber: 2, lastNumber: 5 }] }
    t.equal((await refused(door, putStampsOnLots, leaving, { ...owner, ifMatch: 2 })).code, 'lot-recalled')
    const more = { ...put, ranges: [{ lotId: lot.id, firstNumber: 1, lastNumber: 6 }] }
    t.equal((await granted(door, putStampsOnLots, more, { ...owner, ifMatch: 2 })).version, 3)
    t.equal(await stateOf(stamps[5]!.serial), 'recalled')
  }
})

t.test(
  'a lifted recall is told no more and stays in the history, of a lot as of stamps; offices lift it',
  async (t) => {
    for (const door of doors) {
      const lot = await granted(door, recordLot, lotOf(tea.productId), owner)
      const batch = await handedOver(app, province, tea.productId)
      const [first, second] = await printed(app, province, batch)
      const ranges = [{ lotId: lot.id, firstNumber: 1, lastNumber: 1 }]
      await granted(door, putStampsOnLots, { stampBatchId: batch.id, ranges }, { ...owner, ifMatch: 1 })
      const lift = { lotId: lot.id, liftedOn: day, reason: 'Kiểm nghiệm lại đạt' }
      t.equal((await refused(door, liftLotRecall, lift, province)).code, 'lot-not-recalled')
      await granted(door, recallLot, { lotId: lot.id, recalledOn: day, reason: 'Nhiễm nấm mốc' }, owner)
      for (const [person, code] of [
        [owner, 'forbidden'],
        [commune, 'forbidden'],
        [elsewhere, 'not-found'],
      ] as const)
        t.equal((await refused(door, liftLotRecall, lift, person)).code, code)
      const early = { ...lift, liftedOn: '2026-05-31' }
      t.match(await refused(door, liftLotRecall, early, province), { errors: [{ code: 'before-recall' }] })
      const both = await Promise.allSettled([1, 2].map(() => granted(door, liftLotRecall, lift, province)))
      t.same(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'], 'raced: it is lifted once')
      const lifting = { liftedOn: day, reason: 'Kiểm nghiệm lại đạt' }
      const lifted = { recall: null, liftedRecalls: [{ recalledOn: day, reason: 'Nhiễm nấm mốc', lifting }] }
      t.match(await granted(door, productionLot, { lotId: lot.id }, owner), lifted)
      t.equal(await stateOf(first!.serial), 'good')
      await granted(door, recallLot, { lotId: lot.id, recalledOn: day, reason: 'Lại nhiễm' }, owner)
      t.equal(await stateOf(first!.serial), 'recalled', 'and may be recalled again')

      const withdraw = { stampBatchId: batch.id, withdrawnOn: day, reason: 'Mốc', firstNumber: 2, lastNumber: 2 }
      await granted(door, withdrawStamps, { ...withdraw, kind: 'recalled' }, owner)
      const { withdrawals } = await granted(
        door,
        withdrawStamps,
        { ...withdraw, kind: 'void', firstNumber: 3, lastNumber: 3 },
        owner,
      )
      const [recall, gone] = withdrawals
      const liftStamps = { stampBatchId: batch.id, withdrawalId: recall!.id, liftedOn: day, reason: 'Đạt' }
      t.equal((await refused(door, liftStampRecall, liftStamps, owner)).code, 'forbidden')
      t.equal((await refused(door, liftStampRecall, liftStamps, elsewhere)).code, 'not-found')
      const lost = { ...liftStamps, withdrawalId: gone!.id }
      t.equal((await refused(door, liftStampRecall, lost, province)).code, 'not-found', 'void stamps stay void')
      t.equal(await stateOf(second!.serial), 'recalled')
      const after = await granted(door, liftStampRecall, liftStamps, province)
      t.match(after.withdrawals, [
        { kind: 'recalled', reason: 'Mốc', lifting: { liftedOn: day, reason: 'Đạt' } },
        { lifting: null },
      ])
      t.equal(await stateOf(second!.serial), 'good')
      t.equal((await refused(door, liftStampRecall, liftStamps, province)).code, 'already-exists')
      await granted(door, withdrawStamps, { ...withdraw, kind: 'recalled' }, owner)
      t.equal(await stateOf(second!.serial), 'recalled', 'and may be recalled again')
    }
  },
)
