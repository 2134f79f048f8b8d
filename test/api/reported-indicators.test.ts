import t from 'tap'
import { createPlan } from '../../src/modules/planning/create-plan.ts'
import { createIndicator } from '../../src/modules/planning/indicators/own/create-indicator.ts'
import { reportIndicator } from '../../src/modules/planning/indicators/reported/report-indicator.ts'
import { reportedValues } from '../../src/modules/planning/indicators/reported/reported-values.ts'
import { planProgress } from '../../src/modules/planning/plan-progress.ts'
import { takeReportSnapshot } from '../../src/modules/reports/snapshots/take-report-snapshot.ts'
import { unitReport } from '../../src/modules/reports/unit-report.ts'
import { addUnits } from '../../src/modules/units/store.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { onUnit } from '../support/place.ts'
import { pdf } from '../support/sample-dossier.ts'

const app = await testApp(t)
const { db, pool } = app.database
const doors = doorsOf(app) as [Door, Door]
const communes = ['20601', '20602']
await addUnits(
  db,
  communes.map((code) => ({
    ...{ code, level: 'commune' as const, parentCode: '20' },
    periods: [{ validFrom: '2019-01-01', validUntil: null, name: `Xã ${code}`, kind: 'commune' as const }],
  })),
)
await app.server.ocop.world.units.reload()
const officer = await app.person('Cán bộ tỉnh', onUnit('province-officer', '20'))
const commune = await app.person('Cán bộ xã', onUnit('commune-officer', '20601'))
const stranger = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', '04'))
const successor = await app.person('Cán bộ Cần Thơ', onUnit('province-officer', '92'))
const ministry = await app.person('Cán bộ bộ', onUnit('ministry-officer', 'VN'))

let last = 0
const told = (changes = {}) => ({
  ...{ indicator: 'council-sessions', unitCode: '20', year: 2022, period: 'year' as const, value: 2 },
  ...{ source: 'Báo cáo năm của Sở', asOf: '2022-12-20' },
  ...changes,
})
const report = (door: Door, changes = {}, who: Person = officer) => granted(door, reportIndicator, told(changes), who)
const faultOf = async (door: Door, changes: object, who: Person = officer) => {
  const { code, errors } = await refused(door, reportIndicator, told(changes), who)
  return errors ? errors.map((one) => `${one.pointer} ${one.code}`).join() : code
}
const ofYear = (year: number) => ({ from: `${year}-01-01`, until: `${year}-12-31` })

/** What the progress of a plan of one target says. */
async function progressOf(
  door: Door,
  indicator: string,
  year: number,
  { unitCode = '20', value = 4, until = year } = {},
) {
  const target = { indicator, unitCode, fromYear: year, untilYear: until, kind: 'at-least' as const, value }
  const plan = {
    unitCode: '20',
    number: `${++last}/KH-UBND`,
    title: 'Kế hoạch',
    issuer: 'UBND',
    issuedOn: '2022-01-15',
  }
  const asked = { ...plan, fromYear: 2018, untilYear: 2026, targets: [target] }
  const { id } = await granted(door, createPlan, asked, officer)
  return async () => {
    const { items } = await granted(door, planProgress, { planId: id }, officer)
    const [{ actual, percent, counted } = {}] = items
    return [actual?.shown ?? null, percent?.shown ?? null, counted?.what]
  }
}

/** An indicator of the province that is reported. */
const ownReported = async (door: Door, rollUp: 'sum-of-communes' | 'own', years: 'sum' | 'last' = 'sum') => {
  const name = { vi: 'Doanh thu', en: 'Revenue' }
  const count = { what: 'reported', of: 'amount', rollUp, years } as const
  const asked = { unitCode: '20', code: `doanh-thu-${++last}`, name, unit: { vi: 'triệu đồng', en: 'million' }, count }
  return (await granted(door, createIndicator, asked, officer)).code
}

for (const [at, door] of doors.entries()) {
  const year = 2020 + at

  t.test(`${door.name}: what is reported counts in plans and reports, six months within their year`, async (t) => {
    const progress = await progressOf(door, 'council-sessions', year)
    t.strictSame(await progress(), [null, null, 'reported'], 'nothing reported is not nothing done')
    await report(door, { year, period: 'six-months', value: 1, asOf: `${year}-06-20` })
    t.strictSame(await progress(), ['1', '25 %', 'reported'])
    const whole = await report(door, { year, asOf: `${year}-12-20` })
    t.match(whole, {
      unit: { code: '20' },
      unitOfMeasure: { vi: 'phiên' },
      standing: { value: 2, revision: 1 },
      earlier: [],
    })
    t.strictSame(await progress(), ['2', '50 %', 'reported'])
    const shown = async (asked: object) => {
      const { indicators } = await granted(door, unitReport, { unitCode: '20', year, ...asked }, stranger)
      return indicators.find(({ code }) => code === 'council-sessions')?.actual?.shown ?? null
    }
    t.strictSame(
      [await shown({}), await shown({ period: 'six-months' }), await shown({ unitCode: 'VN' })],
      ['2', '1', '2'],
    )
    t.strictSame([await shown({ year: year + 5 }), await shown({ unitCode: '20601' })], [null, null])
    t.strictSame(await (await progressOf(door, 'council-sessions', 2018, { until: 2022, value: 8 }))(), [
      ...(at === 0 ? ['2', '25 %'] : ['5', '63 %']),
      'reported',
    ])
  })

  t.test(`${door.name}: a later report revises it with a reason, both stay, and stand behind the number`, async (t) => {
    t.equal(await faultOf(door, { year, value: 3, asOf: `${year}-12-20` }), '/reason needed-to-revise')
    const revised = await report(door, { year, value: 3, asOf: `${year}-12-28`, reason: 'Bổ sung một phiên' })
    t.match(revised, { standing: { value: 3, reason: 'Bổ sung một phiên' }, earlier: [{ value: 2, revision: 1 }] })
    const asked = { indicator: 'council-sessions', unitCode: '20', ...ofYear(year) }
    const { items } = await granted(door, reportedValues, asked, officer)
    t.strictSame(
      items.map(({ period, standing, earlier, isCounted }) => [period, standing.value, earlier.length, isCounted]),
      [
        ['year', 3, 1, true],
        ['six-months', 1, 0, false],
      ],
    )
    const [first] = (await granted(door, reportedValues, { ...asked, first: 1 }, ministry)).items
    t.strictSame(first, items[0])
    for (const who of [stranger, successor])
      t.equal((await refused(door, reportedValues, asked, who)).code, 'not-found')
    const computed = await refused(door, reportedValues, { ...asked, indicator: 'stamps-handed-over' }, officer)
    t.match(computed.errors, [{ pointer: '/indicator', code: 'not-reported' }])
  })

  t.test(`${door.name}: communes are added up to their province, which reports nothing itself`, async (t) => {
    const indicator = await ownReported(door, 'sum-of-communes')
    const progress = await progressOf(door, indicator, 2022, { value: 40 })
    const ofCommune = await progressOf(door, indicator, 2022, { unitCode: '20602' })
    await report(door, { indicator, unitCode: '20601', value: 10.5 }, commune)
    await report(door, { indicator, unitCode: '20602', value: 20.25 })
    t.strictSame([await progress(), (await ofCommune())[0]], [['30.8', '77 %', 'reported'], '20.3'])
    t.equal(await faultOf(door, { indicator }), '/unitCode not-reported-here')
    t.equal(await faultOf(door, { indicator, unitCode: '20602' }, commune), '/unitCode not-your-unit')
    const asked = { indicator, unitCode: '20', ...ofYear(2022) }
    const { items } = await granted(door, reportedValues, asked, officer)
    t.strictSame(
      items.map(({ unit, isCounted }) => [unit.code, isCounted]),
      [
        ['20602', true],
        ['20601', true],
      ],
    )
    t.equal((await refused(door, reportedValues, asked, commune)).code, 'not-found')
    t.equal((await granted(door, reportedValues, { ...asked, unitCode: '20601' }, commune)).items.length, 1)
  })

  t.test(
    `${door.name}: of its own a unit tells what no other adds to, and of years the last one may stand`,
    async (t) => {
      const indicator = await ownReported(door, 'own', 'last')
      const progress = await progressOf(door, indicator, 2021, { until: 2022 })
      await report(door, { indicator, unitCode: '20601', value: 70 }, commune)
      t.strictSame(await progress(), [null, null, 'reported'])
      await report(door, { indicator, year: 2021, asOf: '2021-12-20', value: 3 })
      t.equal((await progress())[0], '3')
      await report(door, { indicator, value: 5 })
      t.equal((await progress())[0], '5')
    },
  )

  t.test(
    `${door.name}: a number is refused that is not reported, not by this unit, or not of its period`,
    async (t) => {
      const own = await ownReported(door, 'own')
      const faults: [object, string, Person?][] = [
        [{ indicator: 'products-recognised' }, '/indicator not-reported'],
        [{ indicator: 'khong-co' }, '/indicator unknown-indicator'],
        [{ indicator: own, unitCode: '04' }, '/indicator unknown-indicator', stranger],
        [{ unitCode: '04' }, '/unitCode not-your-unit'],
        [{ unitCode: '99' }, '/unitCode unknown-unit'],
        [{ unitCode: '20601' }, '/unitCode not-reported-here'],
        [{ unitCode: 'VN' }, '/unitCode not-reported-here', ministry],
        [{ value: 1.0005 }, '/value too-fine'],
        [{ asOf: '2021-12-31' }, '/asOf too-small'],
        [{ year: 2030, asOf: '2030-01-01' }, '/asOf in-future'],
      ]
      for (const [changes, fault, who = officer] of faults) t.equal(await faultOf(door, changes, who), fault)
    },
  )

  t.test(
    `${door.name}: once the report of a period is kept, a number needs a reason and is late for good`,
    async (t) => {
      const [kept, later] = [{ year: 2023 + at, asOf: `${2023 + at}-12-31` }, { reason: 'Số liệu đến sau khi chốt' }]
      await granted(door, takeReportSnapshot, { unitCode: '20', year: kept.year, period: 'six-months' }, officer)
      t.match(await report(door, kept), { standing: { late: false } }, 'that of six months says nothing of the year')
      await granted(door, takeReportSnapshot, { unitCode: '20', year: kept.year, period: 'year' }, officer)
      const other = { ...kept, indicator: 'places-inspected' }
      t.equal(await faultOf(door, other), '/reason needed-after-keeping')
      t.match(await report(door, { ...other, ...later }), { standing: { ...later, late: true }, earlier: [] })
    },
  )
}

t.test('a province that is no more is reported for by the one it came to, and counts within it', async (t) => {
  const [door] = doors
  const handed = { indicator: 'certificates-handed-over', unitCode: '94', value: 53, asOf: '2022-12-13' }
  t.equal(await faultOf(door, handed), '/unitCode not-your-unit')
  t.match(await report(door, handed, successor), { unit: { name: 'Tỉnh Sóc Trăng' } })
  await report(door, { ...handed, unitCode: '92', value: 10 }, successor)
  const shown = async (asked: { unitCode: string; mapOn?: string }) => {
    const { indicators } = await granted(door, unitReport, { ...asked, year: 2022 })
    return indicators.find(({ code }) => code === 'certificates-handed-over')?.actual?.shown
  }
  t.equal(await shown({ unitCode: '94', mapOn: '2022-12-13' }), '53')
  t.equal(await shown({ unitCode: '92', mapOn: '2022-12-13' }), '10')
  t.equal(await shown({ unitCode: '92' }), '63')
  const asked = { indicator: handed.indicator, ...ofYear(2022) }
  t.equal((await granted(door, reportedValues, { ...asked, unitCode: '92' }, successor)).items.length, 2)
  const then = { ...asked, unitCode: '94', mapOn: '2022-12-13' }
  t.equal((await granted(door, reportedValues, then, successor)).items.length, 1)
  // The year of the new one says what both said of their six months.
  for (const unitCode of ['94', '92']) {
    const half = { ...handed, unitCode, year: 2025, period: 'six-months', value: 4, asOf: '2025-06-20' }
    await report(door, half, successor)
  }
  await report(door, { ...handed, unitCode: '92', year: 2025, value: 11, asOf: '2025-12-20' }, successor)
  const { indicators } = await granted(door, unitReport, { unitCode: '92', year: 2025 })
  t.equal(indicators.find(({ code }) => code === handed.indicator)?.actual?.shown, '11')
})

t.test('a file is brought once by who reports, and read by who reads the number', async (t) => {
  const { standing } = await report(doors[0], { year: 2019, asOf: '2019-12-20', fileName: 'bao-cao.pdf' })
  const url = standing.file!.contentUrl
  const send = (who: Person, raw: Buffer) =>
    app.rest('PUT', url, undefined, { as: who, raw, headers: { 'content-type': 'application/pdf' } })
  t.match((await send(stranger, pdf())).body, { code: 'not-found' })
  t.match((await send(commune, pdf())).body, { code: 'not-found' })
  t.match((await send(officer, pdf())).body, { fileName: 'bao-cao.pdf', mediaType: 'application/pdf' })
  t.match((await send(officer, pdf('khác'))).body, { code: 'content-already-stored' })
  t.equal((await app.rest('GET', url, undefined, { as: officer })).status, 200)
  t.equal((await app.rest('GET', url, undefined, { as: ministry })).status, 200)
  t.equal((await app.rest('GET', url, undefined, { as: stranger })).status, 404)
  const without = await report(doors[0], { year: 2018, asOf: '2018-12-20' })
  t.equal(without.standing.file, null)
})

t.test('of two first reports at once one is told that there is a number; what is reported stays', async (t) => {
  const same = told({ year: 2017, asOf: '2017-12-20' })
  const answers = await Promise.all(
    [same, same].map((input) => app.rest('POST', '/v1/indicator-reports', input, { as: officer })),
  )
  t.strictSame(answers.map(({ status }) => status).sort(), [201, 422])
  await t.rejects(pool.query('delete from indicator_reports'))
  await t.rejects(pool.query('update indicator_reports set value = 9'))
  await t.rejects(pool.query('truncate indicator_reports'))
})
