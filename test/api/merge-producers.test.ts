import t from 'tap'
import { stateOfAudit } from '../../src/cli/verify-audit.ts'
import { grantRole } from '../../src/modules/accounts/people/grant-role.ts'
import { producerDuplicates } from '../../src/modules/desk/duplicates/producer-duplicates.ts'
import { workQueue } from '../../src/modules/desk/queues/work-queue.ts'
import { search } from '../../src/modules/desk/search/search.ts'
import { dossier } from '../../src/modules/dossiers/dossier.ts'
import { fileDossier } from '../../src/modules/dossiers/file-dossier.ts'
import { dossierForm } from '../../src/modules/forms/dossier-form.ts'
import { mergeProducers } from '../../src/modules/merging/merge-producers.ts'
import { mergeProducts } from '../../src/modules/merging/merge-products.ts'
import { producerHistory } from '../../src/modules/merging/producer-history.ts'
import { productHistory } from '../../src/modules/merging/product-history.ts'
import { claimProducer } from '../../src/modules/producers/claims/claim-producer.ts'
import { issueClaimCode } from '../../src/modules/producers/claims/issue-claim-code.ts'
import { producer as readOne } from '../../src/modules/producers/producer.ts'
import { producers } from '../../src/modules/producers/producers.ts'
import { product } from '../../src/modules/producers/product.ts'
import { readRepresentative } from '../../src/modules/producers/read-representative.ts'
import { registerPaperProducer } from '../../src/modules/producers/register-paper-producer.ts'
import { registerProducer } from '../../src/modules/producers/register-producer.ts'
import { registerProduct } from '../../src/modules/producers/register-product.ts'
import { sensitiveReadings } from '../../src/modules/producers/sensitive-readings.ts'
import { updateProducer } from '../../src/modules/producers/update-producer.ts'
import { type Person, testApp } from '../support/app.ts'
import { certified, documentsOf } from '../support/certified.ts'
import { councilOf, doorsOf, openedSession } from '../support/council.ts'
import { type Door, granted, outcome, refused } from '../support/doors.ts'
import { dossierAt, draft, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { producerInput } from '../support/sample-dossier.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { producer, province, commune, ministry } = people
const officer = { token: province.token }
const clerk = { token: commune.token }
const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
const administrator = await app.person('Quản trị', onUnit('administrator', 'VN'))
const doors = doorsOf(app) as [Door, Door]
const [rest, graphql] = doors

const fields = { ...producerInput, kind: 'cooperative', representativeSex: 'female' } as const
const onPaper = async (name: string, more: object = {}) =>
  (await granted(rest, registerPaperProducer, { ...fields, communeCode: place.commune, name, ...more }, clerk)).id
const byItself = async (name: string, as: Person = producer, more: object = {}) =>
  (await granted(rest, registerProducer, { ...fields, communeCode: place.commune, name, ...more }, { token: as.token }))
    .id
const versionOf = async (producerId: string) =>
  (await granted(rest, readOne, { producerId }, { token: ministry.token })).version
const asked = async (keptId: string, mergedId: string) => ({
  ...{ keptId, keptVersion: await versionOf(keptId), mergedId, mergedVersion: await versionOf(mergedId) },
  reason: 'Một hợp tác xã',
})
const merge = async (keptId: string, mergedId: string, door = rest, as = officer) =>
  granted(door, mergeProducers, await asked(keptId, mergedId), as)
const refusal = async (keptId: string, mergedId: string, door = rest, as = officer) =>
  refused(door, mergeProducers, await asked(keptId, mergedId), as)
const codes = (problem: { errors?: { code: string }[] }) => problem.errors?.map(({ code }) => code)

for (const [at, door] of doors.entries()) {
  t.test(
    `${door.name}: all of the merged one is found from the one left, and no byte of what was written changes`,
    async (t) => {
      const old = await certified(app, people)
      const kept = await byItself(`HTX Chè cổ thụ ${at}`, producer, { representativeName: 'Nông Văn Tài' })
      const before = await documentsOf(app, people, old)
      t.equal(Object.keys(before).length, 16)
      const answer = await merge(kept, old.producerId, door)
      t.match(answer, {
        kept: { id: kept, version: 2, merged: null, representativeName: 'Nông Văn Tài' },
        productIds: [old.productId],
        dossierIds: [old.dossierId],
        certificateIds: [old.certificate.id],
        accountIds: [producer.id],
      })
      t.same(await documentsOf(app, people, old), before)

      for (const producerId of [kept, old.producerId]) {
        for (const token of [province.token, commune.token, producer.token]) {
          const history = await granted(door, producerHistory, { producerId }, { token })
          t.match(history, { producer: { id: kept }, merged: [{ id: old.producerId, name: producerInput.name }] })
          t.match(history.products, [{ id: old.productId, producer: { id: kept }, star: 4 }])
          const { dossiers, certificates } = await granted(
            door,
            productHistory,
            { productId: old.productId },
            { token },
          )
          t.match(dossiers, [{ id: old.dossierId }])
          t.match(certificates, [
            { id: old.certificate.id, producer: { id: kept, name: producerInput.name }, state: 'valid' },
          ])
        }
      }
      const read = await granted(rest, dossier, { dossierId: old.dossierId }, { token: producer.token })
      t.equal(read.producer.id, kept)
      t.match(await stateOfAudit(app.database), { broken: null })
      const { rows } = await app.database.pool.query<{ id: string }>(
        "select subject_id as id from audit_entries where action = 'mergeProducers'",
      )
      const told = rows.map(({ id }) => id)
      for (const id of [kept, old.producerId, old.productId, old.dossierId, producer.id]) t.ok(told.includes(id))
    },
  )

  t.test(
    `${door.name}: the merged one is read on and tells the one left; nothing lists it, nothing is done with it`,
    async (t) => {
      const name = ['HTX Rượu Mẫu Sơn', 'HTX Na dai Đồng Mỏ'][at]!
      const alone = { phone: null, address: null }
      const [kept, merged] = [await byItself(name, producer, alone), await onPaper(name, alone)]
      t.equal((await granted(door, producerDuplicates, { producerId: kept }, clerk)).items.length, 1)
      await merge(kept, merged, door)
      for (const token of [producer.token, commune.token, province.token, ministry.token]) {
        const read = await granted(door, readOne, { producerId: merged }, { token })
        t.match(read, { id: merged, merged: { into: kept, reason: 'Một hợp tác xã' } })
        const listed = await granted(door, producers, { search: name }, { token })
        t.same(
          listed.items.map(({ id }) => id),
          [kept],
        )
        const found = await granted(door, search, { text: name }, { token })
        t.same(
          found.items.map(({ id }) => id),
          [kept],
        )
      }
      t.same((await granted(door, producerDuplicates, { producerId: kept }, clerk)).items, [])
      t.equal((await refused(door, readOne, { producerId: merged }, { token: elsewhere.token })).code, 'not-found')
      const change = { producerId: merged, ...fields, name: 'Khác' }
      for (const problem of [
        await refused(door, updateProducer, change, { ...clerk, ifMatch: 2 }),
        await refused(door, registerProduct, { producerId: merged, name: 'Na', setNo: 11 }, clerk),
        await refused(door, issueClaimCode, { producerId: merged }, clerk),
        await refused(door, readRepresentative, { producerId: merged }, clerk),
        await refusal(merged, kept, door),
        await refusal(kept, merged, door),
      ])
        t.match(problem, { code: 'merged', status: 409, mergedInto: kept })
      const role = { accountId: producer.id, role: 'producer', producerId: merged } as const
      t.equal((await refused(door, grantRole, role, { token: administrator.token })).code, 'unknown-reference')
    },
  )

  t.test(
    `${door.name}: the office of the province merges what lies in it, the ministry what lies in two`,
    async (t) => {
      const [one, other] = [await onPaper('HTX Lê Tràng Định'), await onPaper('HTX Lê')]
      const input = await asked(one, other)
      for (const as of [producer, commune]) {
        t.equal((await refused(door, mergeProducers, input, { token: as.token })).code, 'forbidden')
      }
      const inside = await refused(door, mergeProducers, input, { token: ministry.token })
      t.match(inside, { code: 'forbidden', roles: ['province-officer'] })
      t.equal((await refused(door, mergeProducers, input, { token: elsewhere.token })).code, 'not-found')

      const far = await byItself('HTX Lê Cao Bằng', producer, { communeCode: place.foreignCommune })
      const across = await asked(far, other)
      t.equal((await refused(door, mergeProducers, across, officer)).code, 'not-found')
      const both = await app.person('Hai tỉnh', onUnit('province-officer', '20'), onUnit('province-officer', '04'))
      const twice = await refused(door, mergeProducers, across, { token: both.token })
      t.match(twice, { code: 'forbidden', roles: ['ministry-officer'] })
      t.equal((await merge(far, other, door, { token: ministry.token })).kept.id, far)
      t.match(await granted(door, readOne, { producerId: other }, officer), { merged: { into: far } })
    },
  )

  t.test(`${door.name}: a merge builds on what was read of both, and is done once under one key`, async (t) => {
    const [kept, merged] = [await onPaper('HTX Hoa hồi'), await onPaper('HTX Hoa hồi Lạng Sơn')]
    const input = await asked(kept, merged)
    const stale = await refused(door, mergeProducers, { ...input, mergedVersion: 9 }, officer)
    t.match(stale, { code: 'stale-version', id: merged, version: 1 })
    const keyed = { ...officer, idempotencyKey: `producers-${door.name}` }
    const answer = await granted(door, mergeProducers, input, keyed)
    t.same(await granted(door, mergeProducers, input, keyed), answer)
    t.equal(await versionOf(kept), 2)
  })

  t.test(`${door.name}: who acted for the merged one acts for the one left, at once and once`, async (t) => {
    const [wife, husband] = [await app.person('Vợ'), await app.person('Chồng')]
    const [kept, merged] = [await byItself('Hộ Vi Văn Tài', wife), await byItself('Hộ Vi Tài', husband)]
    const role = { accountId: wife.id, role: 'producer', producerId: merged } as const
    await granted(door, grantRole, role, { token: administrator.token })
    const { accountIds } = await merge(kept, merged, door)
    t.same(accountIds.toSorted(), [wife.id, husband.id].sort())
    for (const { token } of [wife, husband]) {
      const read = await granted(door, readOne, { producerId: kept }, { token })
      t.equal(read.phone, producerInput.phone, 'whole, as its own')
      t.equal((await granted(door, readOne, { producerId: merged }, { token })).phone, producerInput.phone)
      await granted(door, registerProduct, { producerId: kept, name: 'Mật ong', setNo: 11 }, { token })
    }
    const { rows } = await app.database.pool.query('select producer_id as id from grants where account_id = $1', [
      wife.id,
    ])
    t.same(rows, [{ id: kept }])
  })

  t.test(`${door.name}: of a producer with an account and one without the first stays`, async (t) => {
    const [claimed, unclaimed] = [await byItself('HTX Thạch đen'), await onPaper('HTX Thạch đen Tràng Định')]
    t.same(codes(await refusal(unclaimed, claimed, door)), ['claimed-one-stays'])
    const { code } = await granted(door, issueClaimCode, { producerId: unclaimed }, clerk)
    await merge(claimed, unclaimed, door)
    const somebody = await app.person('Ai đó')
    t.equal((await refused(door, claimProducer, { code }, { token: somebody.token })).code, 'wrong-claim-code')
  })

  t.test(
    `${door.name}: a code on a receipt of the merged one claims the one left, unless that one has its own`,
    async (t) => {
      const [one, other, third] = [
        await onPaper('HTX A Bình'),
        await onPaper('HTX B Bình'),
        await onPaper('HTX C Bình'),
      ]
      const { code } = await granted(door, issueClaimCode, { producerId: other }, clerk)
      await merge(one, other, door)
      const { code: late } = await granted(door, issueClaimCode, { producerId: third }, clerk)
      await merge(one, third, door)
      const somebody = await app.person('Bình')
      const as = { token: somebody.token }
      t.equal((await refused(door, claimProducer, { code: late }, as)).code, 'wrong-claim-code')
      t.equal((await granted(door, claimProducer, { code }, as)).id, one)
    },
  )

  t.test(
    `${door.name}: readings of sensitive data of the merged one are shown with those of the one left`,
    async (t) => {
      const { producerId, dossierId } = await dossierAt(app, people, 'received')
      await granted(door, readRepresentative, { producerId }, clerk)
      const kept = await byItself(`HTX Chè mới ${at}`)
      await merge(kept, producerId, door)
      await granted(door, dossierForm, { dossierId, form: 'form-02' }, clerk)
      await granted(door, readRepresentative, { producerId: kept }, clerk)
      for (const id of [kept, producerId]) {
        const { items } = await granted(door, sensitiveReadings, { producerId: id }, { token: producer.token })
        t.same(
          items.map(({ action }) => action),
          ['readRepresentative', 'dossierForm', 'readRepresentative'],
        )
      }
    },
  )
}

t.test('chains of merges resolve to the end, with products merged on the way', async (t) => {
  const [a, b, c] = [await byItself('HTX Quýt A'), await byItself('HTX Quýt B'), await byItself('HTX Quýt C')]
  const offer = async (producerId: string) =>
    (await granted(rest, registerProduct, { producerId, name: 'Quýt vàng', setNo: 11 }, { token: producer.token })).id
  const [ofA, ofB] = [await offer(a), await offer(b)]
  await merge(b, a)
  const versions = { keptVersion: 1, mergedVersion: 2 }
  await granted(rest, mergeProducts, { keptId: ofB, mergedId: ofA, ...versions, reason: 'Một' }, officer)
  await merge(c, b)
  for (const producerId of [a, b, c]) {
    const history = await granted(graphql, producerHistory, { producerId }, { token: producer.token })
    t.equal(history.producer.id, c)
    t.same([history.merged.map(({ id }) => id), history.products.map(({ id }) => id)], [[a, b], [ofB]])
  }
  const left = await granted(graphql, product, { productId: ofA }, { token: producer.token })
  t.match(left, { producer: { id: c }, merged: { into: ofB } })
})

t.test(
  'a kind that may not put the products forward, and a session that has not closed, stand against it',
  async (t) => {
    const association = await byItself('Hội du lịch cộng đồng', producer, { kind: 'association' })
    const { producerId, dossierId } = await dossierAt(app, people, 'reviewed', 11)
    t.same(codes(await refusal(association, producerId)), ['kind-refused'])
    const kept = await byItself('HTX Chè khác')
    const council = await councilOf(app, rest, { officer: province })
    await openedSession(rest, council, [dossierId])
    t.same(codes(await refusal(kept, producerId)), ['in-session'])
    t.equal((await merge(producerId, kept)).kept.id, producerId, 'the other way it may be')
  },
)

t.test('the tax number of the merged one is free for the one left', async (t) => {
  const [kept, merged] = [
    await byItself('HTX Mác mật'),
    await onPaper('HTX Mác mật Lạng Sơn', { taxCode: '4900119988' }),
  ]
  await merge(kept, merged)
  const change = { producerId: kept, ...fields, name: 'HTX Mác mật', taxCode: '4900119988' }
  await granted(rest, updateProducer, change, { token: producer.token, ifMatch: 2 })
  const found = await granted(rest, search, { text: '4900119988' }, officer)
  t.same(
    found.items.map(({ id }) => id),
    [kept],
  )
})

t.test('what waits for the merged one waits for the one left', async (t) => {
  const [before, after] = [await app.person('Trước'), await app.person('Sau')]
  const { producerId, dossierId } = await draft(app, { ...people, producer: before })
  const kept = await byItself('HTX Tiếp nối', after)
  await merge(kept, producerId)
  for (const { token } of [before, after]) {
    const { items } = await granted(rest, workQueue, {}, { token })
    t.match(items, [{ id: dossierId, producer: { id: kept, name: 'HTX Tiếp nối' } }])
  }
})

t.test('of merges in both directions at once one is made', async (t) => {
  for (let attempt = 0; attempt < 6; attempt++) {
    const [a, b] = [await byItself(`HTX Hồng ${attempt}`), await byItself(`HTX Hồng ${attempt}`)]
    const ways = [await asked(a, b), await asked(b, a)]
    const acts = ways.map((way, at) => outcome(doors[(at + attempt) % 2]!, mergeProducers, way, province))
    t.same((await Promise.all(acts)).sort(), ['done', 'merged'])
    const { rows } = await app.database.pool.query(
      'select count(*)::int as n from grants where producer_id = any($1)',
      [[a, b]],
    )
    t.same(rows, [{ n: 1 }])
  }
})

t.test('a role, a claim, a product or a filing beside a merge is refused or belongs to the one left', async (t) => {
  const orphans = async () => {
    const left = ['grants', 'products', 'dossiers', 'producer_claims', 'certificates'].map(
      (table) =>
        `select '${table}' from ${table} x join producers p on p.id = x.producer_id where p.merged_into is not null`,
    )
    return (await app.database.pool.query(left.join(' union all '))).rows
  }
  for (let attempt = 0; attempt < 8; attempt++) {
    const owner = await app.person('Chủ')
    const begun = await draft(app, { ...people, producer: owner })
    const kept = await byItself(`HTX Bên cạnh ${attempt}`, owner)
    const paper = await onPaper(`HTX Giấy ${attempt}`)
    const { code } = await granted(rest, issueClaimCode, { producerId: paper }, clerk)
    const door = doors[attempt % 2]!
    const friend = await app.person('Bạn')
    const role = { accountId: friend.id, role: 'producer', producerId: begun.producerId } as const
    const fruit = { producerId: paper, name: 'Na', setNo: 11 }
    const ways = [await asked(kept, begun.producerId), await asked(await onPaper('HTX Còn'), paper)]
    const filing = () => outcome(door, fileDossier, { dossierId: begun.dossierId }, owner)
    const acts = [
      { act: () => outcome(door, grantRole, role, administrator), allowed: /^(done|unknown-reference)$/ },
      { act: () => outcome(rest, mergeProducers, ways[0]!, province), allowed: /^done$/ },
      { act: filing, allowed: /^(done|not-found)$/ },
      { act: () => outcome(door, registerProduct, fruit, commune), allowed: /^(done|merged)$/ },
      { act: () => outcome(rest, mergeProducers, ways[1]!, province), allowed: /^(done|merge-refused)$/ },
      { act: () => outcome(door, claimProducer, { code }, friend), allowed: /^done$/ },
    ]
    const order = [...acts.slice(attempt % acts.length), ...acts.slice(0, attempt % acts.length)]
    const told = await Promise.all(order.map(async ({ act }) => ({ act, code: await act() })))
    for (const { act, allowed } of acts) t.match(told.find((one) => one.act === act)!.code, allowed)
    t.same(await orphans(), [])
    const filed = told.find(({ act }) => act === filing)!.code === 'done'
    t.equal(await filing(), filed ? 'dossier-wrong-state' : 'done', 'asked again by the one left')
  }
  t.match(await stateOfAudit(app.database), { broken: null })
})
