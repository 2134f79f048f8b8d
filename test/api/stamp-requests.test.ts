import t from 'tap'
import { workQueue } from '../../src/modules/desk/queues/work-queue.ts'
import { mergeProducts } from '../../src/modules/merging/merge-products.ts'
import { product } from '../../src/modules/producers/product.ts'
import { registerProduct } from '../../src/modules/producers/register-product.ts'
import { handOverStamps } from '../../src/modules/traceability/hand-over-stamps.ts'
import { refuseStampRequest } from '../../src/modules/traceability/requests/refuse-stamp-request.ts'
import { requestStamps } from '../../src/modules/traceability/requests/request-stamps.ts'
import { stampRequests } from '../../src/modules/traceability/requests/stamp-requests.ts'
import { stampBatches } from '../../src/modules/traceability/stamp-batches.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { decided } from '../support/decided.ts'
import { granted, refused } from '../support/doors.ts'
import { type Issued, issued, paper } from '../support/issued.ts'
import { done, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const { province, chairman, commune, ministry } = await peopleOf(app)
const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
const doors = doorsOf(app)
const [rest] = doors as [(typeof doors)[number]]
const day = '2026-06-01'
const ownerOf = ({ producerId }: { producerId: string }) =>
  app.person('Chủ thể', { role: 'producer', on: 'producer', id: producerId })
const made = async () => {
  const tea = await issued(app, chairman, { name: 'Chè', star: 4 })
  return { tea, owner: await ownerOf(tea) }
}
const asking = ({ productId }: { productId: string }, more: object = {}) => ({
  ...{ productId, count: 500, purpose: 'Tem cho vụ thu' },
  ...more,
})
const answering = ({ productId }: { productId: string }, stampRequestId: string, more: object = {}) => ({
  ...{ productId, count: 500, handedOverOn: day, stampRequestId },
  ...more,
})
const eventsOf = async (id: string) =>
  (
    await app.database.pool.query<{ type: string }>(
      `select type from events where subject_type = 'stamp-request' and subject_id = $1 order by id`,
      [id],
    )
  ).rows.map(({ type }) => type)
const revoke = (tea: Issued) =>
  done(app, chairman, 'POST', '/v1/revocations', {
    ...paper(day),
    ...{ ground: 'misuse-of-mark', certificateIds: [tea.certificateId] },
  })

t.test('a producer asks for stamps, and the province grants them by handing them over', async (t) => {
  for (const door of doors) {
    const { tea, owner } = await made()
    const request = await granted(door, requestStamps, asking(tea), owner)
    t.match(request, {
      ...{ state: 'open', product: { id: tea.productId }, count: 500, purpose: 'Tem cho vụ thu' },
      ...{ commune: { code: place.commune }, province: { code: '20' }, requestedBy: 'Chủ thể' },
      ...{ decidedAt: null, decidedBy: null, stampBatchId: null, reason: null },
    })
    t.match(await refused(door, requestStamps, asking(tea), owner), {
      ...{ code: 'already-exists', stampRequestId: request.id },
    })
    const batch = await granted(door, handOverStamps, answering(tea, request.id, { count: 400 }), province)
    t.match(batch, { count: 400, product: { id: tea.productId } })
    const { items } = await granted(door, stampRequests, { productId: tea.productId }, owner)
    const told = { id: request.id, state: 'granted', stampBatchId: batch.id, decidedBy: 'Cán bộ tỉnh', reason: null }
    t.match(items, [told])
    t.same(await eventsOf(request.id), ['requestStamps', 'handOverStamps'])
    t.match(await refused(door, handOverStamps, answering(tea, request.id), province), {
      ...{ code: 'stamp-request-decided', state: 'granted' },
    })
    const reason = 'Đã cấp'
    const late = await refused(door, refuseStampRequest, { stampRequestId: request.id, reason }, province)
    t.equal(late.code, 'stamp-request-decided')
    t.equal((await granted(door, requestStamps, asking(tea), owner)).state, 'open', 'then it may ask again')
  }
})

t.test('the province refuses with a reason, which the producer reads', async (t) => {
  for (const door of doors) {
    const { tea, owner } = await made()
    const { id } = await granted(door, requestStamps, asking(tea), owner)
    const refusal = { stampRequestId: id, reason: 'Còn 2 000 tem chưa dùng' }
    t.equal((await refused(door, refuseStampRequest, { ...refusal, reason: ' ' }, province)).code, 'invalid-input')
    for (const person of [owner, commune, chairman, ministry])
      t.equal((await refused(door, refuseStampRequest, refusal, person)).code, 'forbidden')
    t.equal((await refused(door, refuseStampRequest, refusal, elsewhere)).code, 'not-found')
    const told = { id, state: 'refused', reason: refusal.reason, stampBatchId: null, decidedBy: 'Cán bộ tỉnh' }
    t.match(await granted(door, refuseStampRequest, refusal, province), told)
    t.match((await granted(door, stampRequests, { productId: tea.productId }, owner)).items, [told])
    t.same(await eventsOf(id), ['requestStamps', 'refuseStampRequest'])
    t.match(await refused(door, handOverStamps, answering(tea, id), province), {
      ...{ code: 'stamp-request-decided', state: 'refused' },
    })
    t.same(
      (await granted(door, stampBatches, { productId: tea.productId }, owner)).items,
      [],
      'nothing was handed over',
    )
  }
})

t.test(
  'only for a product of one’s own whose certificate is in force, when asked for and when handed over',
  async (t) => {
    const { tea, owner } = await made()
    const plain = await decided(app, { name: 'Miến' })
    const other = await ownerOf(plain)
    for (const door of doors) {
      t.equal((await refused(door, requestStamps, asking(plain), other)).code, 'certificate-not-in-force')
      t.equal((await refused(door, requestStamps, asking(tea), other)).code, 'not-found')
      for (const person of [province, commune])
        t.equal((await refused(door, requestStamps, asking(tea), person)).code, 'forbidden')
      for (const bad of [{ count: 0 }, { count: 1_000_001 }, { purpose: '' }, { purpose: 'x'.repeat(501) }])
        t.equal((await refused(door, requestStamps, asking(tea, bad), owner)).code, 'invalid-input')
    }
    const { id } = await granted(rest, requestStamps, asking(tea), owner)
    t.equal((await refused(rest, handOverStamps, answering(tea, id), elsewhere)).code, 'not-found')
    const faults: [object, string, string][] = [
      [{ count: 501 }, '/count', 'more-than-asked'],
      [{ handedOverOn: '2026-05-31' }, '/handedOverOn', 'before-request'],
      [{ productId: plain.productId }, '/productId', 'other-product'],
    ]
    for (const [more, pointer, code] of faults)
      t.match(await refused(rest, handOverStamps, answering(tea, id, more), province), { errors: [{ pointer, code }] })
    await revoke(tea)
    t.equal((await refused(rest, handOverStamps, answering(tea, id), province)).code, 'certificate-not-in-force')
    t.same((await granted(rest, stampBatches, { productId: tea.productId }, owner)).items, [])
    await granted(rest, refuseStampRequest, { stampRequestId: id, reason: 'Đã thu hồi' }, province)
  },
)

t.test('requests are read by those who reach the product, by state', async (t) => {
  const { tea, owner } = await made()
  const { id } = await granted(rest, requestStamps, asking(tea), owner)
  const stranger = (await made()).owner
  for (const door of doors) {
    const seen = async (person: Person, more: object = {}) =>
      (await granted(door, stampRequests, { productId: tea.productId, ...more }, person)).items.map((one) => one.id)
    for (const person of [owner, province, chairman, commune, ministry]) t.same(await seen(person), [id])
    for (const person of [elsewhere, stranger]) t.same(await seen(person), [])
    t.same(await seen(province, { state: 'open' }), [id])
    for (const state of ['granted', 'refused']) t.same(await seen(province, { state }), [])
  }
  t.equal((await app.rest('GET', '/v1/stamp-requests')).status, 401)
})

t.test('a request stands in the work queue of its province until it is answered, with age and colour', async (t) => {
  const { tea, owner } = await made()
  const { id } = await granted(rest, requestStamps, asking(tea), owner)
  const as = (person: Person) => ({ token: app.tokenOf(person.id) })
  const at = (instant: string) => {
    app.clock.now = new Date(instant)
  }
  const queue = async (person: Person, door: (typeof doors)[number], more: object = {}) =>
    (await granted(door, workQueue, more, as(person))).stampRequests
  for (const door of doors) {
    const before = await queue(province, door)
    t.equal(before.items.length, before.count)
    t.match(
      before.items.find((one) => one.stampRequestId === id),
      {
        ...{
          count: 500,
          purpose: 'Tem cho vụ thu',
          waitingSince: '2026-06-01T03:00:00.000Z',
          ageDays: 0,
          colour: 'fresh',
        },
        ...{ product: { id: tea.productId }, commune: { code: place.commune } },
      },
    )
    for (const person of [elsewhere, commune, owner]) t.same(await queue(person, door), { count: 0, items: [] })
    t.same(await queue(province, door, { unitCode: place.commune }), before)
    t.same(await queue(province, door, { unitCode: place.otherCommune }), { count: 0, items: [] })
  }
  const ofDay = async (instant: string) => {
    at(instant)
    return (await queue(province, rest)).items.find((one) => one.stampRequestId === id)?.colour
  }
  t.equal(await ofDay('2026-06-06T02:59:59.999Z'), 'fresh')
  t.equal(await ofDay('2026-06-06T03:00:00.000Z'), 'soon')
  t.equal(await ofDay('2026-06-11T02:59:59.999Z'), 'soon')
  t.equal(await ofDay('2026-06-11T03:00:00.000Z'), 'late')
  await granted(rest, handOverStamps, answering(tea, id), as(province))
  t.equal(await ofDay('2026-06-11T03:00:01.000Z'), undefined)
  at(`${day}T03:00:00.000Z`)
})

t.test('of requests, and of answers, that come at once exactly one is kept', async (t) => {
  const { tea, owner } = await made()
  const asked = await Promise.all(
    Array.from({ length: 5 }, () => app.rest('POST', '/v1/stamp-requests', asking(tea), { as: owner })),
  )
  t.same(asked.map(({ status }) => status).sort(), [201, 409, 409, 409, 409])
  const { id } = asked.find(({ status }) => status === 201)!.body as { id: string }
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, at) =>
      at % 2
        ? app.rest('POST', '/v1/stamp-batches', answering(tea, id), { as: province })
        : app.rest('POST', `/v1/stamp-requests/${id}/refusal`, { reason: 'Chưa cần' }, { as: province }),
    ),
  )
  t.equal(answers.filter(({ status }) => status < 300).length, 1)
  for (const { status, body } of answers.filter(({ status }) => status >= 300))
    t.match({ status, body }, { status: 409, body: { code: 'stamp-request-decided' } })
  const [request] = (await granted(rest, stampRequests, { productId: tea.productId }, owner)).items
  const { items } = await granted(rest, stampBatches, { productId: tea.productId }, owner)
  t.same(
    items.map((one) => one.id),
    request!.stampBatchId === null ? [] : [request!.stampBatchId],
  )
})

t.test('when products are merged, the request is one for the product that is left', async (t) => {
  const { tea, owner } = await made()
  const { id } = await granted(rest, requestStamps, asking(tea), owner)
  const left = { producerId: tea.producerId, name: 'Chè', setNo: 11, description: 'Đặc sản.' }
  const kept = { productId: (await granted(rest, registerProduct, left, owner)).id }
  const versionOf = async (productId: string) => (await granted(rest, product, { productId }, province)).version
  const ids = { keptId: kept.productId, mergedId: tea.productId }
  const versions = { keptVersion: await versionOf(kept.productId), mergedVersion: await versionOf(tea.productId) }
  await granted(rest, mergeProducts, { ...ids, ...versions, reason: 'Trùng' }, province)
  t.match((await granted(rest, stampRequests, { productId: kept.productId }, owner)).items, [{ id, state: 'open' }])
  t.match(await refused(rest, requestStamps, asking(kept), owner), { code: 'already-exists', stampRequestId: id })
  t.match(await granted(rest, handOverStamps, answering(kept, id), province), { product: { id: kept.productId } })
})
