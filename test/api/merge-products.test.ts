import t from 'tap'
import { issueDecision } from '../../src/modules/certification/issue-decision.ts'
import { verification } from '../../src/modules/certification/verification/verification.ts'
import { productDuplicates } from '../../src/modules/desk/duplicates/product-duplicates.ts'
import { search } from '../../src/modules/desk/search/search.ts'
import { dossier } from '../../src/modules/dossiers/dossier.ts'
import { openDossier } from '../../src/modules/dossiers/drafts/open-dossier.ts'
import { fileDossier } from '../../src/modules/dossiers/file-dossier.ts'
import { dismissDuplicate } from '../../src/modules/merging/dismiss-duplicate.ts'
import { mergeProducts } from '../../src/modules/merging/merge-products.ts'
import { productHistory } from '../../src/modules/merging/product-history.ts'
import { product } from '../../src/modules/producers/product.ts'
import { products } from '../../src/modules/producers/products.ts'
import { registerProduct } from '../../src/modules/producers/register-product.ts'
import { updateProduct } from '../../src/modules/producers/update-product.ts'
import { testApp } from '../support/app.ts'
import { documentsOf } from '../support/certified.ts'
import { councilOf, doorsOf, openedSession } from '../support/council.ts'
import { decided } from '../support/decided.ts'
import { type Door, granted, outcome, refused } from '../support/doors.ts'
import { attach, done, dossierAt, draft, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { choicesOf, dossierInput } from '../support/sample-dossier.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { producer, province, commune, chairman, ministry } = people
const officer = { token: province.token }
const maker = { token: producer.token }
const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
const doors = doorsOf(app) as [Door, Door]
const [rest, graphql] = doors

const home = (
  await done(app, producer, 'POST', '/v1/producers', {
    ...{ communeCode: place.commune, kind: 'cooperative', name: 'HTX Mẫu Sơn', representativeName: 'Lý A' },
  })
).id
const offer = async (name: string, producerId = home, setNo = 11) =>
  (await granted(rest, registerProduct, { producerId, name, setNo, description: 'Đặc sản.' }, maker)).id
const versionOf = async (productId: string) => (await granted(rest, product, { productId }, officer)).version
const asked = async (keptId: string, mergedId: string) => ({
  ...{ keptId, keptVersion: await versionOf(keptId), mergedId, mergedVersion: await versionOf(mergedId) },
  reason: 'Đăng ký hai lần',
})
const merge = async (keptId: string, mergedId: string, door = rest) =>
  granted(door, mergeProducts, await asked(keptId, mergedId), officer)
const refusal = async (keptId: string, mergedId: string, as = officer, door = rest) =>
  refused(door, mergeProducts, await asked(keptId, mergedId), as)
const codes = (problem: { errors?: { code: string }[] }) => problem.errors?.map(({ code }) => code)

let papers = 0
const paper = (dossierId: string) => ({
  ...{ unitCode: place.province, number: `${++papers}/QĐ-UBND`, signedOn: '2026-06-01', signerTitle: 'Chủ tịch' },
  items: [{ dossierId }],
})
/** A product with a certificate in force. */
async function certified(producerId?: string) {
  const made = await decided(app, producerId ? { producerId } : {})
  const decision = await granted(rest, issueDecision, paper(made.dossierId), { token: chairman.token })
  return { ...made, certificate: decision.items[0]!.certificate! }
}

for (const [at, door] of doors.entries()) {
  t.test(`${door.name}: the merged product is read on and tells the one that is left; nothing lists it`, async (t) => {
    const name = ['Măng ớt Chi Lăng', 'Quýt vàng Bắc Sơn'][at]!
    const [kept, merged] = [await offer(name), await offer(name)]
    const as = { token: commune.token }
    t.equal((await granted(door, productDuplicates, { productId: kept }, as)).items.length, 1)
    const { kept: left } = await merge(kept, merged, door)
    t.match(left, { id: kept, version: 2, merged: null })
    for (const token of [producer.token, commune.token, province.token, ministry.token]) {
      const read = await granted(door, product, { productId: merged }, { token })
      t.match(read, { id: merged, name, version: 2, merged: { into: kept, reason: 'Đăng ký hai lần' } })
      t.same(
        (await granted(door, products, { search: name }, { token })).items.map(({ id }) => id),
        [kept],
      )
      t.same(
        (await granted(door, search, { text: name }, { token })).items.map(({ id }) => id),
        [kept],
      )
    }
    t.same((await granted(door, productDuplicates, { productId: kept }, as)).items, [])
    t.same((await granted(door, productDuplicates, { productId: merged }, as)).items, [])
    const hidden = await refused(door, product, { productId: merged }, { token: elsewhere.token })
    const never = await refused(door, product, { productId: home }, { token: elsewhere.token })
    t.same({ ...hidden, instance: 0 }, { ...never, instance: 0 })
  })

  t.test(
    `${door.name}: nothing is done with a merged product any more, and the refusal names the one left`,
    async (t) => {
      const [kept, merged] = [await offer('Hồng Bảo Lâm'), await offer('Hồng Bảo Lâm 2')]
      await merge(kept, merged, door)
      const refusals = [
        await refused(door, updateProduct, { productId: merged, name: 'Khác' }, { ...maker, ifMatch: 2 }),
        await refused(door, openDossier, { productId: merged, ...dossierInput(11), kind: 'first' }, maker),
        await refusal(kept, merged, officer, door),
        await refusal(merged, kept, officer, door),
      ]
      for (const problem of refusals) t.match(problem, { code: 'merged', status: 409, mergedInto: kept })
    },
  )

  t.test(`${door.name}: who does not hold the office may not; out of reach is not found`, async (t) => {
    const [kept, merged] = [await offer('Rau bò khai'), await offer('Rau bò khai Mẫu Sơn')]
    const input = await asked(kept, merged)
    for (const as of [producer, commune, chairman]) {
      t.equal((await refused(door, mergeProducts, input, { token: as.token })).code, 'forbidden')
    }
    t.match(await refused(door, mergeProducts, input, { token: ministry.token }), {
      code: 'forbidden',
      roles: ['province-officer'],
    })
    t.equal((await refused(door, mergeProducts, input, { token: elsewhere.token })).code, 'not-found')
    t.match(await refused(door, mergeProducts, { ...input, mergedId: kept }, officer), { code: 'invalid-input' })
  })

  t.test(`${door.name}: a merge builds on what was read of both, and is done once under one key`, async (t) => {
    const [kept, merged] = [await offer('Thạch đen Tràng Định'), await offer('Thạch đen')]
    const input = await asked(kept, merged)
    for (const [field, id] of [
      ['keptVersion', kept],
      ['mergedVersion', merged],
    ] as const) {
      const stale = await refused(door, mergeProducts, { ...input, [field]: 7 }, officer)
      t.match(stale, { code: 'stale-version', status: 412, id, version: 1 })
    }
    const keyed = { ...officer, idempotencyKey: `merge-${door.name}` }
    const answer = await granted(door, mergeProducts, input, keyed)
    t.same(await granted(door, mergeProducts, input, keyed), answer)
    t.equal(await versionOf(kept), 2)
  })

  t.test(`${door.name}: two certificates in force are not made one: both numbers are told`, async (t) => {
    const one = await certified()
    const other = await certified(one.producerId)
    const problem = await refusal(one.productId, other.productId, officer, door)
    t.match(problem, { code: 'merge-refused', status: 409, errors: [{ code: 'both-certified', pointer: '/mergedId' }] })
    const [{ certificates }] = problem.errors as unknown as [{ certificates: string[] }]
    t.same(certificates.toSorted(), [one.certificate.number, other.certificate.number].sort())
  })
}

t.test('chains of merges resolve to the end, whatever was merged first', async (t) => {
  const [a, b, c, d] = [
    await offer('Sa nhân A'),
    await offer('Sa nhân B'),
    await offer('Sa nhân C'),
    await offer('Sa nhân D'),
  ]
  await merge(b, a)
  await merge(c, b)
  await merge(c, d)
  for (const [at, productId] of [a, b, c, d].entries()) {
    const door = doors[at % 2]!
    const read = await granted(door, product, { productId }, officer)
    t.equal(read.merged?.into ?? null, productId === c ? null : c)
    const history = await granted(door, productHistory, { productId }, officer)
    t.equal(history.product.id, c)
    t.same(
      history.merged.map(({ id }) => id),
      [a, b, d],
    )
  }
})

t.test('of two producers, of two sets, with two open dossiers or in a session they stay two', async (t) => {
  const other = await draft(app, people)
  t.same(codes(await refusal(await offer('Chè ô long'), other.productId)), ['other-producer'])
  t.same(codes(await refusal(await offer('Chè bồm'), await offer('Chè bồm', home, 4))), ['other-set'])
  const second = await offer('Chè Đình Lập 2', other.producerId)
  await granted(rest, openDossier, { productId: second, ...dossierInput(11), kind: 'first' }, maker)
  t.same(codes(await refusal(second, other.productId)), ['both-open'])

  const scoring = await dossierAt(app, people, 'reviewed', 11)
  const council = await councilOf(app, rest, { officer: province })
  const spare = await offer('Chè Đình Lập 3', scoring.producerId)
  await openedSession(rest, council, [scoring.dossierId])
  t.same(codes(await refusal(spare, scoring.productId)), ['in-session'])
  t.equal((await merge(scoring.productId, spare)).kept.id, scoring.productId, 'the other way it may be')
})

t.test(
  'a draft goes on under the kept product; what was handed in keeps its name until it is handed in again',
  async (t) => {
    const begun = await draft(app, people)
    const first = await offer('Chè Shan tuyết', begun.producerId)
    t.same((await merge(first, begun.productId)).dossierIds, [], 'a draft is its producer’s alone')
    const read = () => granted(rest, dossier, { dossierId: begun.dossierId }, maker)
    t.match((await read()).product, { id: first, name: 'Chè Shan tuyết' })
    await granted(rest, fileDossier, { dossierId: begun.dossierId }, maker)

    const filed = await documentsOf(app, people, begun)
    const second = await offer('Chè cổ thụ', begun.producerId)
    t.same((await merge(second, first)).dossierIds, [begun.dossierId])
    t.match(await read(), { product: { id: second, name: 'Chè cổ thụ' }, state: 'filed' })
    t.same(await documentsOf(app, people, begun), filed)

    await done(app, commune, 'POST', `/v1/dossiers/${begun.dossierId}/receipt`)
    const items = [{ item: 'test-sheets', reason: 'expired', note: 'Đã quá một năm' }]
    await done(app, commune, 'POST', `/v1/dossiers/${begun.dossierId}/returns`, { message: 'Bổ sung', items })
    const notice = await documentsOf(app, people, begun)
    const third = await offer('Chè cổ thụ Mẫu Sơn', begun.producerId)
    await merge(third, second)
    const forms = (documents: object) => Object.entries(documents).filter(([url]) => url.includes('/forms/'))
    t.same(forms(await documentsOf(app, people, begun)), forms(notice), 'a return notice too')
    await attach(app, producer, begun.dossierId, 'test-sheets')
    await granted(rest, fileDossier, { dossierId: begun.dossierId }, maker)
    const form = await app.rest('GET', `/v1/dossiers/${begun.dossierId}/forms/form-01`, undefined, { as: commune })
    t.match(form.body, { product: { name: 'Chè cổ thụ Mẫu Sơn' } })
  },
)

t.test(
  'a certificate whose day has passed does not stand against a merge, and the public is told the same',
  async (t) => {
    const [one, other] = [await certified(), await certified()]
    const { pool } = app.database
    await pool.query('update products set producer_id = $1 where id = $2', [one.producerId, other.productId])
    const lapse = "update certificates set issued_on = '2020-01-01', expires_on = '2023-01-01' where id = $1"
    await pool.query(lapse, [one.certificate.id])
    await pool.query("update products set certificate_expires_on = '2023-01-01' where id = $1", [one.productId])
    const stateOf = async ({ certificate }: typeof one) =>
      (await granted(graphql, verification, { code: certificate.code })).state
    const { kept, certificateIds } = await merge(one.productId, other.productId)
    t.same(certificateIds, [other.certificate.id])
    t.match(kept, { star: 3, certificateExpiresOn: '2029-06-01' })
    t.same([await stateOf(one), await stateOf(other)], ['expired', 'valid'])
  },
)

t.test('who was found to be another than the merged one is another than the one left', async (t) => {
  const name = 'Vịt quay Thất Khê'
  const [kept, merged, third] = [await offer(name), await offer(name), await offer(name)]
  await granted(rest, dismissDuplicate, { kind: 'product', oneId: merged, otherId: third, reason: 'Khác' }, officer)
  t.equal((await granted(rest, productDuplicates, { productId: kept }, officer)).items.length, 2)
  await merge(kept, merged)
  t.same((await granted(rest, productDuplicates, { productId: kept }, officer)).items, [])
})

t.test('of merges in both directions at once one is made, and nothing is lost', async (t) => {
  for (let attempt = 0; attempt < 6; attempt++) {
    const [a, b] = [await offer(`Mật ong ${attempt}`), await offer(`Mật ong ${attempt}`)]
    const ways = [await asked(a, b), await asked(b, a)]
    const outcomes = await Promise.all(
      ways.map((way, at) => outcome(doors[(at + attempt) % 2]!, mergeProducts, way, province)),
    )
    t.same(outcomes.sort(), ['done', 'merged'])
    const left = await Promise.all([a, b].map((productId) => granted(rest, product, { productId }, officer)))
    t.equal(left.filter(({ merged }) => merged === null).length, 1)
  }
})

t.test(
  'a filing beside a merge is done, whichever is first, and the dossier belongs to the product left',
  async (t) => {
    for (let attempt = 0; attempt < 6; attempt++) {
      const begun = await draft(app, people)
      const kept = await offer(`Chè xanh ${attempt}`, begun.producerId)
      const way = await asked(kept, begun.productId)
      const filing = () => outcome(doors[attempt % 2]!, fileDossier, { dossierId: begun.dossierId }, producer)
      const merging = () => outcome(rest, mergeProducts, way, province)
      const outcomes = await Promise.all(attempt % 2 ? [filing(), merging()] : [merging(), filing()])
      t.same(outcomes, ['done', 'done'])
      const read = await granted(rest, dossier, { dossierId: begun.dossierId }, maker)
      t.match(read, { state: 'filed', product: { id: kept } })
    }
  },
)

t.test('a certificate issued beside a merge belongs to the product left, and at most one is in force', async (t) => {
  for (let attempt = 0; attempt < 6; attempt++) {
    const made = await decided(app)
    const twin = await decided(app, { producerId: made.producerId, name: 'Chè Đình Lập' })
    const way = await asked(twin.productId, made.productId)
    const signing = () => outcome(doors[attempt % 2]!, issueDecision, paper(made.dossierId), chairman)
    const merging = () => outcome(rest, mergeProducts, way, province)
    const outcomes = await Promise.all(attempt % 2 ? [signing(), merging()] : [merging(), signing()])
    t.equal(outcomes[attempt % 2 ? 0 : 1], 'done')
    const merged = outcomes[attempt % 2 ? 1 : 0]!
    t.ok(['done', 'stale-version'].includes(merged), `issuing raises the version of what was read: ${merged}`)
    const owner = merged === 'done' ? twin.productId : made.productId
    const history = await granted(rest, productHistory, { productId: owner }, officer)
    t.match(history.certificates, [{ dossierId: made.dossierId, product: { id: owner }, state: 'valid' }])
    t.match(history.product, { star: 3, certificateExpiresOn: '2029-06-01' })
  }
})

t.test('two certificates issued beside a merge of their products: never two in force of one', async (t) => {
  for (let attempt = 0; attempt < 4; attempt++) {
    const made = await decided(app)
    const twin = await decided(app, { producerId: made.producerId })
    const way = await asked(twin.productId, made.productId)
    const acts = [
      outcome(rest, issueDecision, paper(made.dossierId), chairman),
      outcome(graphql, issueDecision, paper(twin.dossierId), chairman),
      outcome(rest, mergeProducts, way, province),
    ]
    const [one, other, merged] = await Promise.all(attempt % 2 ? acts : acts.toReversed())
    t.ok([one, other, merged].every((code) => /^(done|stale-version|merge-refused|decision-refused)$/.test(code!)))
    const { rows } = await app.database.pool.query(
      'select product_id from certificates where ended_as is null and product_id = any($1) group by 1 having count(*) > 1',
      [[made.productId, twin.productId]],
    )
    t.same(rows, [])
  }
})

t.test('a dossier opened beside a merge belongs to the product left, or its opening is told of it', async (t) => {
  for (let attempt = 0; attempt < 6; attempt++) {
    const [kept, merged] = [await offer(`Trám ${attempt}`), await offer(`Trám ${attempt}`)]
    const opening = { productId: merged, kind: 'first' as const, selfAssessment: choicesOf(11) }
    const way = await asked(kept, merged)
    const acts = [
      () => outcome(doors[attempt % 2]!, openDossier, opening, producer),
      () => outcome(rest, mergeProducts, way, province),
    ]
    const outcomes = await Promise.all((attempt % 2 ? acts : acts.toReversed()).map((act) => act()))
    t.ok(['done,done', 'done,merged'].includes(outcomes.sort().join()), outcomes.join())
    const { rows } = await app.database.pool.query('select 1 from dossiers where product_id = $1', [merged])
    t.same(rows, [])
  }
})
