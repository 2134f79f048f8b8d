import t from 'tap'
import { stateOfAudit } from '../../src/cli/verify-audit.ts'
import { producerDuplicates } from '../../src/modules/desk/duplicates/producer-duplicates.ts'
import { productDuplicates } from '../../src/modules/desk/duplicates/product-duplicates.ts'
import { dismissDuplicate } from '../../src/modules/merging/dismiss-duplicate.ts'
import { dismissedDuplicates } from '../../src/modules/merging/dismissed-duplicates.ts'
import { restoreDuplicate } from '../../src/modules/merging/restore-duplicate.ts'
import { testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { done, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { producerInput } from '../support/sample-dossier.ts'

const app = await testApp(t)
const { producer, commune, province } = await peopleOf(app)
const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
const reason = 'Hai hợp tác xã ở hai thôn, cùng tên.'

const register = async (name: string, taxCode: string) =>
  (
    await done(app, producer, 'POST', '/v1/producers', {
      ...{ communeCode: place.commune, ...producerInput, phone: null, name, taxCode },
    })
  ).id
const offer = async (producerId: string, name: string) =>
  (await done(app, producer, 'POST', `/v1/producers/${producerId}/products`, { name, setNo: 11 })).id
const chainOf = async (id: string) => {
  const { rows } = await app.database.pool.query<{ action: string }>(
    'select action from audit_entries where subject_id = $1 order by seq',
    [id],
  )
  return rows.map(({ action }) => action)
}
const eventsOf = async (id: string) => {
  const sql = "select type from events where subject_id = $1 and type = 'dismissDuplicate'"
  return (await app.database.pool.query(sql, [id])).rowCount
}

/** Three producers of one name, the first with two products of one name, for a door. */
async function sceneOf(door: Door, at: number) {
  const name = ['HTX Chè Bản Nhất', 'HTX Mật ong Mẫu Sơn'][at]!
  const one = await register(name, `490011223${at}`)
  const other = await register(name, `490011224${at}`)
  const third = await register(name, `490011225${at}`)
  const [green, greenToo] = [await offer(one, `${name} xanh`), await offer(one, `${name} Xanh`)]
  return { door, one, other, third, green, greenToo }
}

const [rest, graphql] = doorsOf(app) as [Door, Door]
const scenes = [await sceneOf(rest, 0), await sceneOf(graphql, 1)]

for (const { door, one, other, third, green, greenToo } of scenes) {
  const as = { token: commune.token }
  const producersLike = async (producerId: string) =>
    (await granted(door, producerDuplicates, { producerId }, as)).items.map((pair) => [pair.one.id, pair.other.id])

  t.test(`${door.name}: two found to be two are shown as likely duplicates no more, others still are`, async (t) => {
    t.equal((await producersLike(one)).length, 2)
    const input = { kind: 'producer', oneId: other, otherId: one, reason } as const
    const kept = await granted(door, dismissDuplicate, input, as)
    t.match(kept, { kind: 'producer', oneId: one, otherId: other, reason })
    t.same(await producersLike(one), [[one, third]])
    t.same(await producersLike(other), [[other, third]])

    t.equal((await granted(door, productDuplicates, { productId: green }, as)).items.length, 1)
    const products = { kind: 'product', oneId: green, otherId: greenToo, reason } as const
    await granted(door, dismissDuplicate, products, { token: province.token })
    t.same((await granted(door, productDuplicates, { productId: green }, as)).items, [])
  })

  t.test(`${door.name}: said again, the reason that was given first stands`, async (t) => {
    const again = { kind: 'producer', oneId: one, otherId: other, reason: 'Khác' } as const
    t.equal((await granted(door, dismissDuplicate, again, as)).reason, reason)
  })

  t.test(`${door.name}: it stands in the history of both, each chain whole, with an event for each`, async (t) => {
    for (const id of [one, other]) {
      t.same(await chainOf(id), ['registerProducer', 'dismissDuplicate', 'dismissDuplicate'])
      t.equal(await eventsOf(id), 2)
    }
    t.match(await stateOfAudit(app.database), { broken: null })
  })

  t.test(`${door.name}: sent twice under one key it is done once and answered alike`, async (t) => {
    const input = { kind: 'producer', oneId: one, otherId: third, reason } as const
    const keyed = { ...as, idempotencyKey: `key-${door.name}` }
    const first = await granted(door, dismissDuplicate, input, keyed)
    t.same(await granted(door, dismissDuplicate, input, keyed), first)
    t.equal(await eventsOf(third), 1)
  })

  t.test(
    `${door.name}: out of reach is not found, a producer may not, and nothing is a duplicate of itself`,
    async (t) => {
      const input = { kind: 'producer', oneId: one, otherId: other, reason } as const
      t.equal((await refused(door, dismissDuplicate, input, { token: elsewhere.token })).code, 'not-found')
      t.equal((await refused(door, dismissDuplicate, input, { token: producer.token })).code, 'forbidden')
      const mixed = { ...input, otherId: green }
      t.equal((await refused(door, dismissDuplicate, mixed, as)).code, 'not-found')
      const same = await refused(door, dismissDuplicate, { ...input, otherId: one }, as)
      t.match(same, { code: 'invalid-input', errors: [{ pointer: '/otherId', code: 'same' }] })
    },
  )

  t.test(`${door.name}: what was found is read with its reason, within reach, and may be taken back`, async (t) => {
    const read = (id: string, who = as) => granted(door, dismissedDuplicates, { kind: 'producer', id }, who)
    t.match((await read(one)).items.length, 2)
    t.match((await read(other)).items, [{ kind: 'producer', oneId: one, otherId: other, reason }])
    const hidden = { kind: 'producer', id: one } as const
    t.equal((await refused(door, dismissedDuplicates, hidden, { token: elsewhere.token })).code, 'not-found')
    const pair = { kind: 'producer', oneId: other, otherId: one } as const
    t.equal((await refused(door, restoreDuplicate, pair, { token: elsewhere.token })).code, 'not-found')
    t.equal((await granted(door, restoreDuplicate, pair, as)).reason, reason)
    t.equal((await refused(door, restoreDuplicate, pair, as)).code, 'not-found')
    t.same((await read(other)).items, [])
    t.same((await producersLike(other)).length, 2)
    t.equal((await chainOf(other)).at(-1), 'restoreDuplicate')
    t.match(await stateOfAudit(app.database), { broken: null })
  })

  t.test(`${door.name}: of two who say it at once both are answered, and one reason stands`, async (t) => {
    const input = { kind: 'product', oneId: await offer(one, 'Na'), otherId: await offer(one, 'Na') } as const
    const said = ['một', 'hai'].map((word) => granted(door, dismissDuplicate, { ...input, reason: word }, as))
    t.equal(new Set((await Promise.all(said)).map((pair) => pair.reason)).size, 1)
  })
}
