import { writeFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { activities } from '../../src/modules/activities/activities.ts'
import { cancelActivity } from '../../src/modules/activities/cancel-activity.ts'
import { editActivity } from '../../src/modules/activities/edit-activity.ts'
import { importActivities } from '../../src/modules/exchange/activities/import-activities.ts'
import { previewActivityImport } from '../../src/modules/exchange/activities/preview-activity-import.ts'
import { registerPaperProducer } from '../../src/modules/producers/register-paper-producer.ts'
import { testApp } from '../support/app.ts'
import { ocop } from '../support/command.ts'
import { doorsOf } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { producerInput } from '../support/sample-dossier.ts'

const app = await testApp(t)
const { province, commune } = await peopleOf(app)
const administrator = await app.person('Quản trị', onUnit('administrator', 'VN'))
const doors = doorsOf(app) as [Door, Door]
const [rest] = doors
const { pool, url } = app.database

type Row = Parameters<typeof granted<typeof importActivities.input, typeof importActivities.output>>[2]['rows'][number]
let last = 0
/** A training of the province, each under another title unless `more` says so. */
const rowOf = (more: Partial<Row> = {}): Row => {
  last += 1
  const title = `Tập huấn số ${last}`
  return { kind: 'training', unitCode: place.province, title, fromDay: '2025-05-04', attendances: 75, ...more }
}
const none = { attendances: null }
const state = async () =>
  (
    await pool.query(`select (select count(*)::int from activities) as records,
      (select count(*)::int from activity_quantities) as quantities,
      (select count(*)::int from activity_producers) as links, (select count(*)::int from events) as events`)
  ).rows[0]
const errorsOf = ({ errors }: { errors?: { pointer: string; code: string }[] }) =>
  errors?.map(({ pointer, code }) => `${pointer} ${code}`)

const fields = { ...producerInput, kind: 'cooperative', representativeSex: 'female' } as const
const taxCode = '4900000001'
const producer = { ...fields, name: 'HTX Hồi', taxCode, communeCode: place.commune }

t.test('a list of every kind comes in, and the same list again changes nothing', async (t) => {
  const { id: producerId } = await granted(rest, registerPaperProducer, producer, { token: commune.token })
  const document = { documentNumber: '15/KH-UBND', documentIssuer: 'UBND tỉnh', documentIssuedOn: '2025-01-10' }
  for (const door of doors) {
    const year = door.name === 'REST' ? 2023 : 2024
    const rows: Row[] = [
      rowOf({ count: 2, attendances: 150 }),
      rowOf({ kind: 'trade-fair', ...none, form: 'fair', stands: 12 }),
      rowOf({ kind: 'sales-point', ...none, pointType: 'ocop-point' }),
      rowOf({ kind: 'chain', ...none, count: 5, circular: true, producerTaxCodes: [taxCode] }),
      rowOf({
        ...{ kind: 'material-area', ...none, crop: 'Hồi', hectares: 120.5, scheme: 'organic' },
        ...{ validFrom: '2025-01-01', validUntil: '2027-12-31' },
      }),
      rowOf({ kind: 'support', ...none, source: 'credit', amountVnd: 2_500_000_000 }),
      rowOf({ kind: 'craft-village', ...none, craft: 'Làm hương', traditional: true }),
      rowOf({ kind: 'policy-document', ...none, documentType: 'plan', ...document }),
      rowOf({
        ...{ kind: 'producer-figures', ...none, fromDay: `${year}-01-01`, untilDay: `${year}-12-31` },
        ...{ producerTaxCodes: [taxCode], revenueMillionVnd: 900, workers: 9, localWorkers: 9 },
      }),
    ]
    const before = await state()
    const added = { added: 9, unchanged: 0 }
    t.same(await granted(door, previewActivityImport, { rows }, administrator), added)
    t.same(await state(), before, 'a preview writes nothing')
    t.match(await granted(door, importActivities, { rows }, administrator), added)
    const { items } = await granted(door, activities, { first: 100, unitCode: place.province }, province)
    const chain = items.find(({ title }) => title === rows[3]!.title)!
    t.match(chain, { kind: 'chain', count: 5, details: { chain: { circular: true, green: false } } })
    t.match(chain.producers, [{ id: producerId }])
    t.match(items.find(({ title }) => title === rows[7]!.title)!.document, { number: '15/KH-UBND' })
    const there = await state()
    t.match(await granted(door, importActivities, { rows }, administrator), { added: 0, unchanged: 9 })
    t.same({ ...(await state()), events: there.events }, there)
    await granted(door, cancelActivity, { activityId: chain.id, reason: 'Nhầm' }, { token: province.token, ifMatch: 1 })
    t.match(await granted(door, importActivities, { rows }, administrator), { added: 1, unchanged: 8 })
  }
})

t.test('everything wrong with a list is told at its row and field, and nothing of it is written', async (t) => {
  const before = await state()
  const year = { fromDay: '2025-01-01', untilDay: '2025-12-31' }
  const figures = (more: Partial<Row> = {}) =>
    rowOf({
      ...{ kind: 'producer-figures', ...none, ...year, producerTaxCodes: [taxCode] },
      ...{ revenueMillionVnd: 900, workers: 9, localWorkers: 9, ...more },
    })
  const twice = rowOf()
  for (const door of doors) {
    const rows: Row[] = [
      rowOf(),
      rowOf(none),
      rowOf({ hectares: 5 }),
      rowOf({ unitCode: '99' }),
      rowOf({ women: 76 }),
      rowOf({ kind: 'material-area', ...none, crop: 'Chè', hectares: 5, scheme: 'fsc', validFrom: '2025-01-01' }),
      rowOf({ kind: 'policy-document', ...none, documentType: 'plan', documentNumber: '1/KH' }),
      figures({ producerTaxCodes: ['4999999999'] }),
      figures({ localWorkers: 10 }),
      figures({ untilDay: '2025-11-30' }),
      figures({ producerTaxCodes: [] }),
      rowOf({ untilDay: '2025-05-03' }),
    ]
    const told = [
      ...['/rows/1/attendances missing', '/rows/2/hectares of-other-kind', '/rows/3/unitCode unknown-unit'],
      ...['/rows/4/women more-than-all', '/rows/5/validUntil missing', '/rows/6/documentIssuer missing'],
      ...['/rows/6/documentIssuedOn missing', '/rows/7/producerTaxCodes unknown-producer'],
      ...['/rows/8/localWorkers more-than-all', '/rows/9/untilDay not-a-year'],
      ...['/rows/10/producerTaxCodes one-expected', '/rows/11/untilDay before-first-day'],
    ]
    for (const action of [previewActivityImport, importActivities] as const)
      t.same(errorsOf(await refused(door, action as typeof importActivities, { rows }, administrator)), told)
    t.same(errorsOf(await refused(door, importActivities, { rows: [twice, twice] }, administrator)), [
      '/rows/1/title duplicate',
    ])
    t.same(errorsOf(await refused(door, importActivities, { rows: [figures(), figures()] }, administrator)), [
      '/rows/1/fromDay already-exists',
    ])
    const other = figures({ fromDay: '2024-01-01', untilDay: '2024-12-31', revenueMillionVnd: 1 })
    t.same(errorsOf(await refused(door, importActivities, { rows: [other] }, administrator)), [
      '/rows/0/fromDay already-exists',
    ])
    for (const person of [province, commune])
      t.match(await refused(door, importActivities, { rows: [rowOf()] }, person), { code: 'forbidden' })
  }
  t.same(await state(), before)
})

t.test('what was edited since a list came in is not added again as the list has it', async (t) => {
  for (const door of doors) {
    const money = (source: 'credit' | 'community', amountVnd: number) =>
      rowOf({ kind: 'support', ...none, title: `Máy sấy ${door.name}`, source, amountVnd })
    const rows = [money('credit', 5), money('community', 7), rowOf()]
    t.match(await granted(door, importActivities, { rows }, administrator), { added: 3 }, 'one title, two sources')
    t.match(await granted(door, importActivities, { rows }, administrator), { added: 0, unchanged: 3 })
    const { items } = await granted(door, activities, { first: 20, unitCode: place.province }, province)
    const { id: activityId, title, fromDay } = items.find((one) => one.title === rows[2]!.title)!
    const edited = { activityId, unitCode: place.province, title, fromDay, details: { training: { attendances: 77 } } }
    await granted(door, editActivity, edited, { token: province.token, ifMatch: 1 })
    t.same(errorsOf(await refused(door, importActivities, { rows }, administrator)), ['/rows/2/title differs'])
    t.same(errorsOf(await refused(door, importActivities, { rows: [money('credit', 6)] }, administrator)), [
      '/rows/0/title differs',
    ])
  }
})

t.test('two imports of one list at once bring it in once', async (t) => {
  const rows = [rowOf(), rowOf()]
  const both = await Promise.all([1, 2].map(() => granted(rest, importActivities, { rows }, administrator)))
  t.same(both.map(({ added }) => added).sort(), [0, 2])
})

t.test('ocop import activities takes a CSV file, and tells every fault with row and column', async (t) => {
  const file = path.join(t.testdir(), 'hoat-dong.csv')
  const run = (text: string, ...options: string[]) => {
    writeFileSync(file, text)
    const env = { DATABASE_URL: url, DATA_DIR: path.dirname(file) }
    return ocop(['import', 'activities', file, '--json', ...options], { env })
  }
  const head = 'kind,unit_code,title,from_day,count,attendances,hectares,crop,circular,producer_tax_codes'
  const list = [
    head,
    `training,${place.province},"Tập huấn, Lạng Sơn",2022-06-01,2,150,,,,`,
    `chain,${place.commune},Chuỗi hồi,2022-03-01,5,,,,có,${taxCode}`,
    `material-area,${place.commune},Vùng hồi,2022-03-01,,,"120,5",Hồi,,`,
  ].join('\r\n')
  const before = await state()
  t.match(JSON.parse((await run(list, '--dry-run')).stdout), { added: 3, unchanged: 0 })
  t.same(await state(), before)
  t.match(JSON.parse((await run(list)).stdout), { added: 3, unchanged: 0 })
  t.match(JSON.parse((await run(list)).stdout), { added: 0, unchanged: 3 })
  const { rows } = await pool.query(
    `select q.measure, q.quantity::float from activity_quantities q join activities a on a.id = q.activity_id
      where a.title = 'Vùng hồi' or a.title like 'Tập huấn, %' order by 1, 2`,
  )
  t.same(
    rows.map(({ measure, quantity }) => [measure, quantity]),
    [
      ['attendances', 150],
      ['count', 1],
      ['count', 2],
      ['hectares', 120.5],
    ],
  )
  const after = await state()
  const wrong = [
    head,
    `training,${place.province},Tốt,2022-06-02,1,10,,,,`,
    `training,${place.province},Sai số,2022-06-02,1,mười,,,,`,
    `chain,${place.commune},Sai lời,2022-06-02,1,,,,có lẽ,`,
    `chain,99999,Sai xã,2022-06-02,1,,,,,`,
    `hội thảo,${place.commune},Sai loại,2022-06-02,1,,,,,`,
  ].join('\n')
  const { status, stderr } = await run(wrong)
  t.equal(status, 2)
  const { errors } = JSON.parse(stderr) as { errors: { row: number; column: string; code: string }[] }
  t.same(
    errors.map(({ row, column, code }) => [row, column, code]),
    [
      [3, 'attendances', 'not-a-number'],
      [4, 'circular', 'not-yes-or-no'],
      [6, 'kind', 'invalid-value'],
    ],
  )
  const place_ = await run([head, `chain,99999,Sai xã,2022-06-02,1,,,,,`].join('\n'))
  t.match(JSON.parse(place_.stderr), { errors: [{ row: 2, column: 'unit_code', code: 'unknown-unit' }] })
  t.same(await state(), after, 'nothing of a file with a fault stays')
})
