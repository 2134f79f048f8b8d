import { sql } from 'drizzle-orm'
import t from 'tap'
import { activities } from '../../src/modules/activities/activities.ts'
import { activity } from '../../src/modules/activities/activity.ts'
import { cancelActivity } from '../../src/modules/activities/cancel-activity.ts'
import { editActivity } from '../../src/modules/activities/edit-activity.ts'
import { activityFacts } from '../../src/modules/activities/facts-store.ts'
import { recordActivity } from '../../src/modules/activities/record-activity.ts'
import { importUnits } from '../../src/modules/exchange/import-units.ts'
import { importSuccessions } from '../../src/modules/exchange/successions/import-successions.ts'
import { mergeProducers } from '../../src/modules/merging/merge-producers.ts'
import { mergeProducts } from '../../src/modules/merging/merge-products.ts'
import { producer } from '../../src/modules/producers/producer.ts'
import { product } from '../../src/modules/producers/product.ts'
import { registerPaperProducer } from '../../src/modules/producers/register-paper-producer.ts'
import { registerProduct } from '../../src/modules/producers/register-product.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { dossierAt, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { pdf, producerInput, productInput } from '../support/sample-dossier.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const neighbour = await app.person('Cán bộ xã bên', onUnit('commune-officer', place.otherCommune))
const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
const administrator = await app.person('Quản trị', onUnit('administrator', 'VN'))
const doors = doorsOf(app) as [Door, Door]
const [rest] = doors
const as = ({ token }: Person) => ({ token })
const at = ({ token }: Person, ifMatch: number) => ({ token, ifMatch })

type Input = Parameters<typeof granted<typeof recordActivity.input, typeof recordActivity.output>>[2]
const training = (more: Partial<Input> = {}): Input => ({
  ...{ unitCode: place.commune, title: 'Tập huấn OCOP', fromDay: '2026-05-04' },
  details: { training: { attendances: 80, women: 45 } },
  ...more,
})
const recorded = (input: Input, person = people.commune, door: Door = rest) =>
  granted(door, recordActivity, input, as(person))

/** A producer of the commune with a product. */
async function madeBy(name: string) {
  const fields = { ...producerInput, kind: 'cooperative', representativeSex: 'female', name } as const
  const paper = { ...fields, communeCode: place.commune }
  const { id: producerId } = await granted(rest, registerPaperProducer, paper, as(people.commune))
  const { id: productId } = await granted(rest, registerProduct, { producerId, ...productInput }, as(people.commune))
  return { producerId, productId }
}

type Fact = Record<'kind' | 'measure' | 'unit_code' | 'from_day', string> & {
  until_day: string | null
  tags: string[]
  quantity: string
  producer_id: string | null
  product_id: string | null
}
/** What indicators read of one record. */
async function factsOf(id: string): Promise<Fact[]> {
  const { rows } = await app.database.db.execute<Fact>(
    sql`select * from ${activityFacts} as facts where activity_id = ${id} order by measure`,
  )
  return rows
}

t.test('each kind of record is written and read back with its details, at both doors', async (t) => {
  const { producerId, productId } = await madeBy('HTX Chè Đình Lập')
  const document = { number: '15/KH-UBND', issuer: 'UBND tỉnh Lạng Sơn', issuedOn: '2026-02-10' }
  const certifications = [
    { scheme: 'vietgap' as const, number: 'VG-1', validFrom: '2026-01-01', validUntil: '2028-12-31' },
  ]
  const amounts = [
    { source: 'central-budget' as const, amountVnd: 3_500_000_000 },
    { source: 'credit' as const, amountVnd: 125_000_000 },
  ]
  const kinds: Partial<Input>[] = [
    { details: { training: { attendances: 150, women: null } }, count: 2 },
    { details: { tradeFair: { form: 'fair', stands: 20 } }, untilDay: '2026-05-08', productIds: [productId] },
    { details: { salesPoint: { type: 'ocop-point', address: 'Chợ Đình Lập' } } },
    { details: { chain: { circular: true, green: false, stableMaterialArea: true } }, producerIds: [producerId] },
    { details: { materialArea: { crop: 'Chè', hectares: 12.35, certifications } }, productIds: [productId] },
    { details: { support: { amounts } }, producerIds: [producerId] },
    { details: { craftVillage: { craft: 'Làm hương', traditional: true } } },
    { details: { policyDocument: { type: 'plan' } }, document },
    {
      details: { producerFigures: { revenueMillionVnd: 4200, workers: 31, localWorkers: 28 } },
      ...{ fromDay: '2025-01-01', untilDay: '2025-12-31', producerIds: [producerId] },
    },
  ]
  for (const door of doors) {
    for (const more of kinds) {
      const made = await recorded(training(more), people.commune, door)
      t.same(await granted(door, activity, { activityId: made.id }, as(people.province)), made)
      const [name, told] = Object.entries(more.details!)[0]!
      t.match(made.details, { [name]: told }, name)
      t.equal(Object.values(made.details).filter((one) => one !== null).length, 1)
      t.equal(
        made.kind,
        name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      )
      t.match(made, { unit: { code: place.commune, name: 'Xã Đình Lập' }, count: more.count ?? 1, version: 1 })
      if (made.kind === 'producer-figures')
        await granted(rest, cancelActivity, { activityId: made.id, reason: 'Nhập lại' }, at(people.commune, 1))
    }
  }
})

t.test('what is told wrongly is refused with its pointer, and nothing of it stays', async (t) => {
  const before = await app.database.pool.query('select count(*) from activities')
  for (const door of doors) {
    const faults = async (more: Partial<Input>, person = people.commune) =>
      (await refused(door, recordActivity, training(more), as(person))).errors?.map(
        ({ pointer, code }) => `${pointer} ${code}`,
      )
    t.same(await faults({ details: {} }), ['/details one-expected'])
    t.same(await faults({ details: { ...training().details, craftVillage: { craft: 'Dệt', traditional: true } } }), [
      '/details one-expected',
    ])
    t.same(await faults({ details: { training: { attendances: 5, women: 6 } } }), [
      '/details/training/women more-than-all',
    ])
    t.same(await faults({ untilDay: '2026-05-03' }), ['/untilDay before-first-day'])
    t.same(await faults({ fromDay: '2026-06-02' }), ['/fromDay in-future'])
    t.same(await faults({ details: { policyDocument: { type: 'plan' } } }), ['/document missing'])
    t.same(await faults({ unitCode: '99999' }), ['/unitCode unknown-unit'])
    t.same(await faults({ unitCode: place.otherCommune }), ['/unitCode not-your-unit'])
    t.same(await faults({ unitCode: place.province }), ['/unitCode not-your-unit'])
    t.same(await faults({ unitCode: place.otherProvince }, people.province), ['/unitCode not-your-unit'])
    const { producerId } = await madeBy(`HTX ngoài xã ${door.name}`)
    const theirs = training({ unitCode: place.otherCommune, producerIds: [producerId] })
    t.match(await refused(door, recordActivity, theirs, as(neighbour)), {
      errors: [{ pointer: '/producerIds/0', code: 'not-found' }],
    })
    t.match(await refused(door, recordActivity, training(), as(people.producer)), { code: 'forbidden' })
    t.match(await refused(door, recordActivity, training(), {}), { code: 'unauthenticated' })
  }
  t.same((await app.database.pool.query('select count(*) from activities')).rows, before.rows)
})

t.test('a commune sees its records, a province its own and those below, others nothing', async (t) => {
  const own = await recorded(training({ title: 'Của xã' }))
  const above = await recorded(training({ title: 'Của tỉnh', unitCode: place.province }), people.province)
  const country = await recorded(training({ title: 'Của trung ương', unitCode: 'VN' }), people.ministry)
  const [both, one, none] = [[own, above], [own], []]
  for (const door of doors) {
    for (const [person, seen] of [
      ...[people.province, people.chairman].map((person) => [person, both] as const),
      ...[people.ministry, people.minister].map((person) => [person, [...both, country]] as const),
      [people.commune, one] as const,
      ...[neighbour, elsewhere].map((person) => [person, none] as const),
    ]) {
      const ids = (await granted(door, activities, { first: 100 }, as(person))).items.map(({ id }) => id)
      for (const { id, title } of [own, above, country]) {
        const expected = seen.some((row) => row.id === id)
        t.equal(ids.includes(id), expected, title)
        if (expected) t.match(await granted(door, activity, { activityId: id }, as(person)), { id })
        else t.match(await refused(door, activity, { activityId: id }, as(person)), { code: 'not-found' })
      }
    }
    const change = { activityId: own.id, ...training() }
    t.match(await refused(door, editActivity, change, at(elsewhere, 1)), { code: 'not-found' })
    t.match(await refused(door, cancelActivity, { activityId: above.id, reason: 'Nhầm' }, at(people.commune, 1)), {
      code: 'not-found',
    })
  }
})

t.test('records are found by kind, unit with its communes, year and who took part', async (t) => {
  const { producerId, productId } = await madeBy('HTX Hồi')
  const point = { salesPoint: { type: 'showroom' as const, address: null } }
  const standing = await recorded(training({ details: point, fromDay: '2024-02-01', producerIds: [producerId] }))
  const event = await recorded(training({ fromDay: '2023-12-30', untilDay: '2024-01-02', productIds: [productId] }))
  for (const door of doors) {
    const found = async (filter: object, person = people.province) =>
      (await granted(door, activities, { first: 100, ...filter }, as(person))).items
        .map(({ id }) => id)
        .filter((id) => [standing.id, event.id].includes(id))
    t.same(await found({ kind: 'sales-point' }), [standing.id])
    t.same(await found({ year: 2022 }), [])
    t.same(await found({ year: 2023 }), [event.id])
    t.same(await found({ year: 2024 }), [event.id, standing.id])
    t.same(await found({ year: 2026 }), [standing.id], 'it still stands')
    t.same(await found({ producerId }), [standing.id])
    t.same(await found({ productId }), [event.id])
    t.same(await found({ unitCode: place.province }), [event.id, standing.id])
    t.same(await found({ unitCode: place.otherCommune }), [])
    const page = await granted(door, activities, { first: 1, year: 2024 }, as(people.commune))
    t.equal(page.items[0]!.id, event.id)
    const after = page.pageInfo.endCursor
    t.match((await granted(door, activities, { first: 1, after, year: 2024 }, as(people.commune))).items, [
      { id: standing.id },
    ])
  }
})

t.test(
  'an edit builds on the version that was read and leaves the kind; a cancelled record stays as it was',
  async (t) => {
    for (const door of doors) {
      const { id } = await recorded(training())
      const change = { activityId: id, ...training({ title: 'Tập huấn lần hai', count: 3 }) }
      t.match(await refused(door, editActivity, change, as(people.commune)), { code: 'precondition-required' })
      const edited = await granted(door, editActivity, change, at(people.commune, 1))
      t.match(edited, { id, title: 'Tập huấn lần hai', count: 3, version: 2 })
      t.match(await refused(door, editActivity, change, at(people.commune, 1)), { code: 'stale-version', version: 2 })
      const other = { ...change, details: { craftVillage: { craft: 'Dệt', traditional: true } } }
      t.match(await refused(door, editActivity, other, at(people.commune, 2)), {
        errors: [{ pointer: '/details', code: 'kind-changed' }],
      })
      const cancel = { activityId: id, reason: 'Ghi trùng' }
      const cancelled = await granted(door, cancelActivity, cancel, at(people.commune, 2))
      t.match(cancelled, { cancelled: { reason: 'Ghi trùng' }, version: 3, title: 'Tập huấn lần hai' })
      for (const action of [editActivity, cancelActivity])
        t.match(
          await refused(
            door,
            action as typeof editActivity,
            action === editActivity ? change : (cancel as never),
            at(people.commune, 3),
          ),
          {
            code: 'activity-cancelled',
          },
        )
      const listed = async (state?: 'cancelled') =>
        (await granted(door, activities, { first: 100, ...(state && { state }) }, as(people.commune))).items
      t.notOk((await listed()).some((row) => row.id === id))
      t.ok((await listed('cancelled')).some((row) => row.id === id))
      t.same(await factsOf(id), [], 'it counts nowhere')
      const { rows } = await app.database.pool.query(
        'select action from audit_entries where subject_id = $1 order by seq',
        [id],
      )
      t.same(rows, [{ action: 'recordActivity' }, { action: 'editActivity' }, { action: 'cancelActivity' }])
    }
  },
)

t.test(
  'indicators read the numbers of a record on its unit and days, and of a merged producer the one left',
  async (t) => {
    const [kept, merged] = [await madeBy('HTX Quế'), await madeBy('HTX Quế cũ')]
    const certifications = [
      { scheme: 'organic' as const, number: null, validFrom: '2026-02-01', validUntil: '2027-01-31' },
    ]
    const area = await recorded(
      training({
        ...{ fromDay: '2025-06-01', details: { materialArea: { crop: 'Quế', hectares: 7.25, certifications } } },
        productIds: [merged.productId, kept.productId],
      }),
    )
    const chain = await recorded(
      training({
        details: { chain: { circular: true, green: true, stableMaterialArea: false } },
        producerIds: [merged.producerId],
      }),
    )
    const versions = { keptVersion: 1, mergedVersion: 1, reason: 'Một hợp tác xã' }
    await granted(
      rest,
      mergeProducers,
      { keptId: kept.producerId, mergedId: merged.producerId, ...versions },
      as(people.province),
    )
    const version = async (productId: string) =>
      (await granted(rest, product, { productId }, as(people.province))).version
    await granted(
      rest,
      mergeProducts,
      {
        ...{ keptId: kept.productId, mergedId: merged.productId, reason: 'Một sản phẩm' },
        ...{ keptVersion: await version(kept.productId), mergedVersion: await version(merged.productId) },
      },
      as(people.province),
    )
    const shown = (facts: Fact[]) =>
      facts.map((fact) => [fact.measure, Number(fact.quantity), fact.from_day, fact.until_day, ...fact.tags]).sort()
    t.same(shown(await factsOf(area.id)), [
      ['certified-hectares', 7.25, '2026-02-01', '2027-01-31', 'organic'],
      ...[1, 2].map(() => ['certified-products', 1, '2026-02-01', '2027-01-31', 'organic']),
      ['count', 1, '2025-06-01', null],
      ['hectares', 7.25, '2025-06-01', null],
      ...[1, 2].map(() => ['products', 1, '2025-06-01', null]),
    ])
    t.ok((await factsOf(area.id)).every(({ product_id: id }) => id === null || id === kept.productId))
    t.match(await granted(rest, activity, { activityId: area.id }, as(people.commune)), {
      products: [{ id: kept.productId }],
    })
    const [taking] = (await factsOf(chain.id)).filter(({ measure }) => measure === 'producers')
    t.match(taking, {
      kind: 'chain',
      unit_code: place.commune,
      producer_id: kept.producerId,
      tags: ['circular', 'green'],
    })
    t.match(await granted(rest, producer, { producerId: kept.producerId }, as(people.commune)), { merged: null })
    const again = {
      activityId: chain.id,
      ...training({ details: { chain: { circular: true, green: false, stableMaterialArea: false } } }),
    }
    await granted(rest, editActivity, again, at(people.commune, 1))
    t.same(
      (await factsOf(chain.id)).map(({ measure, tags }) => [measure, ...tags]),
      [['count', 'circular']],
      'as it was edited',
    )
  },
)

t.test('a record of a unit that is no more belongs to the one it lies in now, under the name of its day', async (t) => {
  const canTho = await app.person('Cán bộ Cần Thơ', onUnit('province-officer', '92'))
  for (const door of doors) {
    const then = training({ unitCode: '94', fromDay: '2022-12-13' })
    const { id, unit } = await recorded(then, canTho, door)
    t.same(unit, { code: '94', name: 'Tỉnh Sóc Trăng' })
    t.match(await granted(door, activities, { unitCode: '92' }, as(canTho)), { items: [{ id }] })
    t.match(await granted(door, activities, { unitCode: '94' }, as(canTho)), { items: [{ id }] })
    t.match(await refused(door, activity, { activityId: id }, as(people.province)), { code: 'not-found' })
    t.match(await refused(door, recordActivity, then, as(people.province)), { errors: [{ code: 'not-your-unit' }] })
    const reused = await recorded(training({ unitCode: '91', fromDay: '2025-06-30' }), people.ministry, door)
    const today = await recorded(training({ unitCode: '91', fromDay: '2025-07-01' }), people.ministry, door)
    t.same([reused.unit.name, today.unit.name], ['Tỉnh Kiên Giang', 'Tỉnh An Giang'])
    const [fact] = await factsOf(id)
    t.match(fact, { unit_code: '94', from_day: '2022-12-13' })
  }
})

t.test('when a commune goes into another, its records go with it', async (t) => {
  const [old, later] = ['29001', '29002'] as const
  const rows = [old, later].map((code) => ({
    code,
    name: `Xã Số ${code}`,
    kind: 'commune' as const,
    provinceCode: '20',
  }))
  await granted(rest, importUnits, { rows }, as(administrator))
  const [before, after] = await Promise.all(
    [old, later].map((code) => app.person('Cán bộ', onUnit('commune-officer', code))),
  )
  const { id } = await recorded(training({ unitCode: old }), before)
  const of = { oldProvinceCode: '20', oldProvinceName: 'Tỉnh Lạng Sơn' }
  const became = { ...of, oldCode: old, oldName: `Xã Số ${old}`, newCode: later, newName: `Xã Số ${later}`, parts: 1 }
  t.match(await refused(rest, activity, { activityId: id }, as(after!)), { code: 'not-found' })
  await granted(rest, importSuccessions, { rows: [became], changedOn: '2026-05-20' }, as(administrator))
  t.match(await granted(rest, activity, { activityId: id }, as(after!)), { id, unit: { name: `Xã Số ${old}` } })
  t.match(await refused(rest, activity, { activityId: id }, as(before!)), { code: 'not-found' })
})

t.test('figures of a producer are recorded once for each year, however many ask at once', async (t) => {
  const { producerId } = await madeBy('HTX Mật ong')
  const figures = (revenueMillionVnd: number, year = 2025) =>
    training({
      ...{ fromDay: `${year}-01-01`, untilDay: `${year}-12-31`, producerIds: [producerId] },
      details: { producerFigures: { revenueMillionVnd, workers: 10, localWorkers: 8 } },
    })
  const sent = await Promise.all(
    [1, 2, 3, 4].map((n) => app.rest('POST', '/v1/activities', figures(1000 * n), { as: people.commune })),
  )
  t.same(sent.map(({ status }) => status).sort(), [201, 409, 409, 409])
  t.match(sent.find(({ status }) => status === 409)!.body, {
    code: 'already-exists',
    activityId: (sent.find(({ status }) => status === 201)!.body as { id: string }).id,
  })
  const { id } = await recorded(figures(900, 2024))
  const corrected = { activityId: id, ...figures(950, 2024) }
  t.match(await granted(rest, editActivity, corrected, at(people.commune, 1)), { version: 2 })
  t.match(await refused(rest, editActivity, { activityId: id, ...figures(1, 2025) }, at(people.commune, 2)), {
    code: 'already-exists',
  })
  t.match(await factsOf(id), [
    { measure: 'count', quantity: '1' },
    { measure: 'local-workers', quantity: '8' },
    { measure: 'producers' },
    { measure: 'revenue-million-vnd', quantity: '950', producer_id: producerId, from_day: '2024-01-01' },
    { measure: 'workers', quantity: '10' },
  ])
})

t.test('of a year that no office recorded the figures are those of the dossier filed last', async (t) => {
  const [first, second] = [await dossierAt(app, people, 'filed'), await madeBy('HTX không hồ sơ')]
  const year = (one: number, revenueMillionVnd: number) => ({
    year: one,
    revenueMillionVnd,
    workers: 9,
    localWorkers: 7,
  })
  const { pool, db } = app.database
  await pool.query('update dossiers set growth = $2 where id = $1', [
    first.dossierId,
    JSON.stringify([year(2023, 800), year(2024, 1000), year(2025, 1100)]),
  ])
  const revenues = async (producerId: string) => {
    const { rows } = await db.execute<Fact & { recorded: boolean }>(
      sql`select *, activity_id is not null as recorded from ${activityFacts} as facts
          where kind = 'producer-figures' and measure = 'revenue-million-vnd' and producer_id = ${producerId}::uuid
          order by from_day`,
    )
    return rows.map(({ from_day: day, until_day: until, quantity, recorded }) => [
      day,
      until,
      Number(quantity),
      recorded,
    ])
  }
  t.same(await revenues(second.producerId), [])
  const figures = { producerFigures: { revenueMillionVnd: 990, workers: 8, localWorkers: 8 } }
  const days = { fromDay: '2024-01-01', untilDay: '2024-12-31' }
  const { id } = await recorded(training({ ...days, details: figures, producerIds: [first.producerId] }))
  const [before, after] = [
    ['2023-01-01', '2023-12-31', 800, false],
    ['2025-01-01', '2025-12-31', 1100, false],
  ]
  t.same(await revenues(first.producerId), [before, ['2024-01-01', '2024-12-31', 990, true], after])
  await granted(rest, cancelActivity, { activityId: id, reason: 'Nhầm năm' }, at(people.commune, 1))
  t.same(await revenues(first.producerId), [before, ['2024-01-01', '2024-12-31', 1000, false], after])
})

t.test('a document brings its file: announced, stored once, read by whoever sees the record', async (t) => {
  const document = { number: '15/KH-UBND', issuer: 'UBND tỉnh', issuedOn: '2026-02-10', fileName: 'kế hoạch.pdf' }
  const plan = training({ unitCode: place.province, details: { policyDocument: { type: 'plan' } }, document })
  for (const door of doors) {
    const { id, document: shown } = await recorded(plan, people.province, door)
    t.match(shown, { number: '15/KH-UBND', file: { fileName: 'kế hoạch.pdf', sha256: null } })
    const url = shown!.file!.contentUrl
    const read = (person: Person, headers = {}) => app.rest('GET', url, undefined, { as: person, headers })
    const send = (person: Person, raw = pdf(door.name)) =>
      app.rest('PUT', url, undefined, { as: person, raw, headers: { 'content-type': 'application/pdf' } })
    t.equal((await read(people.province)).status, 404, 'not there yet')
    t.match((await send(people.province, Buffer.from('MZ'))).body, { code: 'file-type-refused' })
    const kept = (await app.filesLeft()).kept
    for (const other of [people.commune, elsewhere]) t.match((await send(other)).body, { code: 'not-found' })
    t.match((await send(people.chairman)).body, { code: 'forbidden' })
    t.same((await app.filesLeft()).kept, kept, 'what is refused does not reach the disk')
    const stored = await send(people.province)
    t.match([stored.status, stored.body], [200, { mediaType: 'application/pdf', fileName: 'kế hoạch.pdf' }])
    t.equal((await send(people.province)).status, 200, 'the same again')
    t.match((await send(people.province, pdf('khác'))).body, { code: 'content-already-stored' })
    const got = await read(people.chairman)
    t.equal(got.text, pdf(door.name).toString())
    t.match(got.headers, { 'cache-control': 'private, no-cache', 'content-type': 'application/pdf' })
    t.equal((await read(people.ministry, { 'if-none-match': got.headers.etag })).status, 304)
    t.equal((await read(elsewhere)).status, 404)
    t.equal((await app.rest('GET', url)).status, 401)
    const seen = await granted(door, activity, { activityId: id }, as(people.province))
    const renamed = { activityId: id, ...plan, document: { ...document, number: '16/KH-UBND' } }
    const edited = await granted(door, editActivity, renamed, at(people.province, seen.version))
    t.same(edited.document, { ...seen.document, number: '16/KH-UBND' }, 'an edit leaves the file')
    const replaced = { activityId: id, ...plan, document: { ...document, fileName: 'bản đúng.pdf' } }
    const announced = await granted(door, editActivity, replaced, at(people.province, edited.version))
    t.match(announced.document!.file, { fileName: 'bản đúng.pdf', sha256: null }, 'another name is another file')
    t.equal((await send(people.province, pdf(`${door.name} đúng`))).status, 200)
    const { version } = await granted(door, activity, { activityId: id }, as(people.province))
    await granted(door, cancelActivity, { activityId: id, reason: 'Thay kế hoạch' }, at(people.province, version))
    t.match((await send(people.province)).body, { code: 'activity-cancelled' })
    t.equal((await read(people.province)).status, 200, 'a cancelled record stays readable')
  }
})
