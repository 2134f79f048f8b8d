import t from 'tap'
import { producerDuplicates } from '../../src/modules/desk/duplicates/producer-duplicates.ts'
import { productDuplicates } from '../../src/modules/desk/duplicates/product-duplicates.ts'
import { testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { done, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { producerInput } from '../support/sample-dossier.ts'

const app = await testApp(t)
const { producer, commune, province } = await peopleOf(app)
const doors = doorsOf(app) as [Door, Door]
const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))

const register = async (more: object) =>
  (
    await done(app, producer, 'POST', '/v1/producers', {
      ...{ communeCode: place.commune, ...producerInput, phone: null, address: null, ...more },
    })
  ).id
const offer = async (producerId: string, name: string) =>
  (await done(app, producer, 'POST', `/v1/producers/${producerId}/products`, { name, setNo: 11 })).id

const tea = await register({ name: 'HTX Chè Đình Lập', taxCode: '4900112233', phone: '0912 345 678' })
const sameTea = await register({ name: 'Công ty TNHH Che Dinh Lap', taxCode: '4900112233-001', phone: '+84912345678' })
const farTea = await register({ name: 'Tổ hợp tác Chè Đình Lập', communeCode: place.otherCommune })
const apple = await register({ name: 'HTX Na Chi Lăng' })
const green = await offer(tea, 'Chè xanh Đình Lập')
const greenAgain = await offer(tea, 'Che Xanh Dinh Lap')
const greenThere = await offer(sameTea, 'Chè xanh Đình Lập')
await offer(farTea, 'Chè xanh Đình Lập')
await offer(apple, 'Na dai')

const pair = ({ one, other }: { one: { id: string }; other: { id: string } }) => [one.id, other.id].sort()
const of = (...ids: string[]) => ids.toSorted()

for (const door of doors) {
  t.test(`${door.name}: producers that are likely one are shown with the reasons, the likeliest first`, async (t) => {
    const { items, more } = await granted(door, producerDuplicates, {}, { token: province.token })
    t.match(items[0], { score: 100, reasons: ['name', 'tax-code', 'phone'] })
    t.same(items.map(pair), [of(tea, sameTea), ...items.slice(1).map(pair)])
    t.same(items.slice(1).map(pair).sort(), [of(tea, farTea), of(sameTea, farTea)].sort())
    t.same(items[1]!.reasons, ['name'])
    t.equal(more, false)
    const cut = await granted(door, producerDuplicates, { first: 1 }, { token: province.token })
    t.match([cut.items.length, cut.more], [1, true])
  })

  t.test(`${door.name}: nothing out of reach is compared`, async (t) => {
    const here = await granted(door, producerDuplicates, {}, { token: commune.token })
    t.same(here.items.map(pair), [of(tea, sameTea)])
    const there = await granted(door, producerDuplicates, {}, { token: elsewhere.token })
    t.same(there, { items: [], more: false })
    const input = { producerId: tea }
    t.equal((await refused(door, producerDuplicates, input, { token: elsewhere.token })).code, 'not-found')
    t.equal((await refused(door, producerDuplicates, {}, { token: producer.token })).code, 'forbidden')
  })

  t.test(`${door.name}: products are alike within a producer or a commune`, async (t) => {
    const { items } = await granted(door, productDuplicates, {}, { token: province.token })
    t.same(items.map(pair).sort(), [of(green, greenAgain), of(green, greenThere), of(greenAgain, greenThere)].sort())
    t.match(items[0], { score: 90, reasons: ['name', 'producer', 'commune'] })
    const there = await granted(door, productDuplicates, { productId: greenThere }, { token: commune.token })
    t.same(there.items.map(pair).sort(), [of(green, greenThere), of(greenAgain, greenThere)].sort())
    const hidden = await refused(door, productDuplicates, { productId: green }, { token: elsewhere.token })
    t.equal(hidden.code, 'not-found')
  })
}

t.test('asked for one producer, names that are only similar are compared too', async (t) => {
  const near = await register({ name: 'HTX Chè Đình Lập 2', address: 'Thôn 1' })
  const nearer = await register({ name: 'HTX Chè Đình Lập Xanh', address: 'thôn 1' })
  const { items } = await granted(doors[0], producerDuplicates, { producerId: near }, { token: province.token })
  t.same(items.map(pair), [of(near, nearer)])
  t.same(items[0]!.reasons, ['similar-name', 'address'])
})

t.test('neither phone nor address of a producer is in the answer', async (t) => {
  const { text } = await app.rest('GET', '/v1/producer-duplicates', undefined, { as: province })
  t.notMatch(text, /912 ?345|Thôn/)
})
