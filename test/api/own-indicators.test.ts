import { readFile } from 'node:fs/promises'
import t from 'tap'
import { v7 as uuidv7 } from 'uuid'
import { executableSchema } from '../../src/core/graphql-schema.ts'
import { modules } from '../../src/modules/index.ts'
import { createPlan } from '../../src/modules/planning/create-plan.ts'
import { createIndicator } from '../../src/modules/planning/indicators/own/create-indicator.ts'
import { reviseIndicator } from '../../src/modules/planning/indicators/own/revise-indicator.ts'
import { ownIndicators } from '../../src/modules/planning/indicators/own/tables.ts'
import { unitIndicators } from '../../src/modules/planning/indicators/own/unit-indicators.ts'
import { planProgress } from '../../src/modules/planning/plan-progress.ts'
import { approvePlan } from '../../src/modules/planning/plans/approve-plan.ts'
import { planChecks } from '../../src/modules/planning/plans/plan-checks.ts'
import { unitComparison } from '../../src/modules/reports/comparison/unit-comparison.ts'
import { countedCertificates } from '../../src/modules/reports/records/counted-certificates.ts'
import { reportSnapshot } from '../../src/modules/reports/snapshots/report-snapshot.ts'
import { takeReportSnapshot } from '../../src/modules/reports/snapshots/take-report-snapshot.ts'
import { unitReport } from '../../src/modules/reports/unit-report.ts'
import { testApp } from '../support/app.ts'
import { granted, graphqlDoorOf, refused, restDoorOf } from '../support/doors.ts'
import { onUnit } from '../support/place.ts'
import { registerProducts, replaceCertificates, type Written } from '../support/registry.ts'

const app = await testApp(t)
const { db, pool } = app.database
const sdl = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8')
const doors = [restDoorOf(app.server, modules), graphqlDoorOf(app.server, executableSchema(sdl))]

const home = '20601'
const productIds = await registerProducts(db, 4, [home, '04273'])
await app.server.ocop.world.units.reload()
const written = (productId: string, star: 3 | 4, producerKind: Written['producerKind']): Written => ({
  ...{ id: uuidv7(), productId, provinceCode: '20', communeCode: home, producerKind, set: '26-2026/11', star },
  ...{ dossierKind: 'first', issuedOn: '2026-05-25', expiresOn: '2029-05-25', endedAs: null, endedOn: null },
})
await replaceCertificates(db, [
  written(productIds[0]!, 4, 'cooperative'),
  written(productIds[1]!, 4, 'household'),
  written(productIds[2]!, 3, 'cooperative'),
])

const officer = await app.person('Cán bộ tỉnh', onUnit('province-officer', '20'))
const chairman = await app.person('Chủ tịch tỉnh', onUnit('province-chairman', '20'))
const commune = await app.person('Cán bộ xã', onUnit('commune-officer', home))
const stranger = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', '04'))
const successor = await app.person('Cán bộ Cần Thơ', onUnit('province-officer', '92'))
const ministry = await app.person('Cán bộ bộ', onUnit('ministry-officer', 'VN'))

const fourStar = { what: 'newly-recognised', of: 'products', star: 4 } as const
let last = 0
const newIndicator = (changes = {}) => ({
  unitCode: '20',
  code: `che-shan-tuyet-${++last}`,
  name: { vi: 'Sản phẩm 4 sao của hợp tác xã', en: 'Products of 4 stars of cooperatives' },
  unit: { vi: 'sản phẩm', en: 'products' },
  count: { ...fourStar, producerKinds: ['cooperative' as const] },
  ...changes,
})
const newPlan = (indicators: readonly string[], changes = {}) => ({
  ...{ unitCode: '20', number: `${++last}/KH-UBND`, title: 'Kế hoạch OCOP', issuer: 'UBND tỉnh Lạng Sơn' },
  ...{ issuedOn: '2026-01-15', fromYear: 2026, untilYear: 2027 },
  targets: indicators.flatMap((indicator) =>
    [2026, 2027].map((year) => ({
      ...{ indicator, unitCode: '20', fromYear: year, untilYear: year, kind: 'at-least' as const, value: 2 },
    })),
  ),
  ...changes,
})
const pointersOf = ({ errors }: { errors?: { pointer: string; code: string }[] }) =>
  errors?.map(({ pointer, code }) => `${pointer} ${code}`)

for (const door of doors) {
  t.test(
    `${door.name}: an indicator of a province counts in its plans, a share too, and stands in no public report by itself`,
    async (t) => {
      const own = await granted(door, createIndicator, newIndicator(), officer)
      t.match(own, { code: `20:che-shan-tuyet-${last}`, source: null, count: { what: 'newly-recognised', star: 4 } })
      const outOf = { what: 'newly-recognised', of: 'products' } as const
      const share = await granted(door, createIndicator, newIndicator({ count: fourStar, outOf }), officer)
      const asked = newPlan([own.code, share.code])
      const whole = { ...asked.targets[0]!, untilYear: 2027, value: 5 }
      const { id } = await granted(door, createPlan, { ...asked, targets: [...asked.targets, whole] }, officer)
      const { items } = await granted(door, planProgress, { planId: id, year: 2026 }, commune)
      t.strictSame(
        items.map(({ actual, indicatorName }) => [indicatorName.vi, actual?.numerator, actual?.denominator]),
        [
          ['Sản phẩm 4 sao của hợp tác xã', 1, 1],
          ['Sản phẩm 4 sao của hợp tác xã', 200, 3],
          ['Sản phẩm 4 sao của hợp tác xã', 1, 1],
        ],
      )
      const checks = await granted(door, planChecks, { planId: id }, officer)
      t.match(checks.items, [{ how: 'sum', total: 4, difference: -1, outcome: 'short' }])
      await granted(door, approvePlan, { planId: id }, { ...chairman, ifMatch: 1 })
      const report = await granted(door, unitReport, { unitCode: '20', year: 2026, period: 'year' }, stranger)
      for (const { code } of [own, share]) t.notMatch(JSON.stringify(report), `"${code}"`, 'a report is for everybody')
    },
  )

  t.test(
    `${door.name}: what a province wants in its reports stands there, with the certificates behind it, for everybody`,
    async (t) => {
      const { code } = await granted(door, createIndicator, newIndicator({ inReports: true }), officer)
      const { id } = await granted(door, createPlan, newPlan([code]), officer)
      await granted(door, approvePlan, { planId: id }, { ...chairman, ifMatch: 1 })
      const found = async (unitCode: string) => {
        const { indicators, progress } = await granted(door, unitReport, { unitCode, year: 2026 })
        const one = indicators.find((indicator) => indicator.code === code)
        const target = progress.find(({ plan }) => plan.id === id)
        return [one?.version, one?.actual?.shown, target?.indicatorVersion, target?.percent?.shown]
      }
      t.strictSame(await found('20'), [1, '1', 1, '50 %'])
      t.strictSame(await found(home), [1, '1', undefined, undefined])
      for (const unitCode of ['04', 'VN']) t.strictSame((await found(unitCode))[0], undefined)
      const csv = await app.server.inject({ url: '/v1/reports/20/csv?year=2026' })
      t.match(csv.body, 'Sản phẩm 4 sao của hợp tác xã')
      const sought = { indicator: code, unitCode: '20', from: '2026-01-01', until: '2026-12-31' }
      const { items } = await granted(door, countedCertificates, sought)
      t.strictSame(
        items.map(({ productId }) => productId),
        [productIds[0]],
      )
      const years = { indicator: code, fromYear: 2026, untilYear: 2026 }
      t.match(await granted(door, unitComparison, { ...years, unitCode: '20' }), { whole: [{ shown: '1' }] })
      const hidden = await granted(door, createIndicator, newIndicator(), officer)
      for (const other of [
        { ...sought, indicator: hidden.code },
        { ...sought, unitCode: '04' },
      ]) {
        t.strictSame(pointersOf(await refused(door, countedCertificates, other)), ['/indicator unknown-indicator'])
        const compared = { ...years, indicator: other.indicator, unitCode: other.unitCode }
        t.strictSame(pointersOf(await refused(door, unitComparison, compared)), ['/indicator unknown-indicator'])
      }
    },
  )

  t.test(
    `${door.name}: it is revised with a reason, earlier versions stay, and a kept report says by which it counted`,
    async (t) => {
      const first = newIndicator({ inReports: true })
      const { code } = await granted(door, createIndicator, first, officer)
      const asked = { unitCode: '20', year: 2026, period: 'year' as const }
      const kept = await granted(door, takeReportSnapshot, asked, officer)
      const { unitCode: _, code: __, ...fields } = first
      const changed = { indicator: code, ...fields, count: fourStar, reason: 'Tính cả hộ sản xuất' }
      const revised = await granted(door, reviseIndicator, changed, { ...officer, ifMatch: 1 })
      t.match(revised, { version: 2, reason: changed.reason, count: { producerKinds: null }, inReports: true })
      t.match(revised.earlier, [{ version: 1, reason: null, count: { producerKinds: ['cooperative'] } }])
      const toldIn = (report: { indicators: readonly { code: string }[] }) =>
        report.indicators.find((indicator) => indicator.code === code)
      const now = await granted(door, unitReport, asked)
      t.match(toldIn(now), { version: 2, actual: { shown: '2' } })
      const { report } = await granted(door, reportSnapshot, { snapshotId: kept.id })
      t.match(toldIn(report), { version: 1, actual: { shown: '1' } })
      const { items } = await granted(door, unitIndicators, { unitCode: '20' }, commune)
      t.strictSame(
        items.find((item) => item.code === code),
        revised,
      )

      const at2 = { ...officer, ifMatch: 2 }
      t.equal((await refused(door, reviseIndicator, changed, { ...officer, ifMatch: 1 })).code, 'stale-version')
      t.equal((await refused(door, reviseIndicator, changed, { ...stranger, ifMatch: 2 })).code, 'not-found')
      t.equal((await refused(door, reviseIndicator, { ...changed, indicator: '20:khong-co' }, at2)).code, 'not-found')
      t.equal(
        (await refused(door, reviseIndicator, { ...changed, indicator: 'products-valid' }, at2)).code,
        'not-found',
      )
      const wrong = { ...changed, count: { ...fourStar, group: 'XX' } }
      t.strictSame(pointersOf(await refused(door, reviseIndicator, wrong, at2)), ['/count/group unknown-group'])
    },
  )

  t.test(`${door.name}: what is reported keeps how it is counted and measured, and may be named anew`, async (t) => {
    const count = { what: 'reported', of: 'amount', rollUp: 'own', years: 'last' } as const
    const { unitCode, code: name, ...fields } = newIndicator({ count })
    const { code, version } = await granted(door, createIndicator, { unitCode, code: name, ...fields }, officer)
    const revise = { indicator: code, ...fields, reason: 'Sửa' }
    const at = { ...officer, ifMatch: version }
    const faults = [
      [{ count: { ...count, rollUp: 'sum-of-communes' as const } }, '/count reported-stays'],
      [{ count: fourStar }, '/count reported-stays'],
      [{ unit: { vi: 'triệu đồng', en: 'million' } }, '/unit reported-stays'],
    ] as const
    for (const [changes, fault] of faults)
      t.strictSame(pointersOf(await refused(door, reviseIndicator, { ...revise, ...changes }, at)), [fault])
    const named = { ...revise, name: { vi: 'Doanh thu', en: 'Revenue' } }
    t.match(await granted(door, reviseIndicator, named, at), { name: named.name, count: { rollUp: 'own' }, version: 2 })
    const missing = newIndicator({ count: { what: 'reported', of: 'amount', years: 'sum' } })
    t.strictSame(pointersOf(await refused(door, createIndicator, missing, officer)), ['/count/rollUp invalid-value'])
  })

  t.test(`${door.name}: it is known to its province, its communes and the ministry, and to nobody else`, async (t) => {
    const { code } = await granted(door, createIndicator, newIndicator(), officer)
    for (const who of [officer, chairman, commune, ministry]) {
      const { items } = await granted(door, unitIndicators, { unitCode: '20' }, who)
      t.ok(items.some((item) => item.code === code))
    }
    t.equal((await refused(door, unitIndicators, { unitCode: '20' }, stranger)).code, 'not-found')
    const elsewhere = { unitCode: '04', issuer: 'UBND tỉnh Cao Bằng' }
    for (const indicator of [code, '20:khong-co']) {
      const asked = newPlan([indicator], elsewhere)
      const targets = asked.targets.slice(0, 1).map((target) => ({ ...target, unitCode: '04' }))
      const said = await refused(door, createPlan, { ...asked, targets }, stranger)
      t.strictSame(pointersOf(said), ['/targets/0/indicator unknown-indicator'])
    }
    const asked = newPlan([code], { unitCode: 'VN', issuer: 'Bộ' })
    const national = await refused(door, createPlan, { ...asked, targets: asked.targets.slice(0, 1) }, ministry)
    t.strictSame(
      pointersOf(national),
      ['/targets/0/indicator unknown-indicator'],
      'all provinces read a plan of the nation',
    )
  })

  t.test(`${door.name}: a code is taken once, by an officer of its province, for what can be counted`, async (t) => {
    const first = newIndicator()
    await granted(door, createIndicator, first, officer)
    t.equal((await refused(door, createIndicator, first, officer)).code, 'already-exists')
    t.equal((await refused(door, createIndicator, newIndicator(), commune)).code, 'forbidden')
    const faults = [
      [{ unitCode: '04' }, '/unitCode not-your-unit'],
      [{ code: "x'; drop table plans" }, '/code invalid-format'],
      [{ count: { ...fourStar, group: 'XX' } }, '/count/group unknown-group'],
      [{ count: { ...fourStar, group: 'I', set: '26-2026/26' } }, '/count/set outside-the-group'],
      [{ count: { ...fourStar, minStar: 5 } }, '/count/star below-least-star'],
      [{ outOf: { ...fourStar, star: 3, minStar: 4 } }, '/outOf/star below-least-star'],
      [{ count: { ...fourStar, set: '26-2026/999' } }, '/count/set unknown-set'],
      [
        { count: { what: 'happened', of: 'amount', kind: 'training', measure: 'songs' } },
        '/count/measure unknown-measure',
      ],
      [{ count: { what: 'valid', of: 'products', measure: 'count' } }, '/count/measure unknown-field'],
      [{ outOf: { what: 'happened', of: 'amount', kind: 'training' } }, '/outOf/measure missing'],
    ] as const
    for (const [changes, fault] of faults)
      t.strictSame(pointersOf(await refused(door, createIndicator, newIndicator(changes), officer)), [fault])
  })
}

t.test('a province has sixty of its own at most, and what is defined stays', async (t) => {
  const far = await app.person('Cán bộ Cao Bằng', onUnit('province-officer', '04'))
  const define = () => granted(doors[0]!, createIndicator, newIndicator({ unitCode: '04' }), far)
  for (let at = 0; at < 60; at++) await define()
  const more = await refused(doors[0]!, createIndicator, newIndicator({ unitCode: '04' }), far)
  t.strictSame(pointersOf(more), ['/code too-many'])
  await t.rejects(pool.query('delete from own_indicators'))
  await t.rejects(pool.query(`update own_indicators set told = '{}'`))
  await t.rejects(pool.query('delete from own_indicator_revisions'))
})

t.test('those of a province that is no more are listed and revised by the one that it came to', async (t) => {
  const { name, unit, count } = newIndicator()
  const ofThen = {
    code: '94:tom-bac-lieu',
    unitCode: '94',
    createdBy: officer.id,
    createdAt: '2024-03-01T03:00:00.000Z',
  }
  await db.insert(ownIndicators).values({ ...ofThen, told: { name, unit, count } })
  const [door] = doors as [(typeof doors)[0]]
  const { items } = await granted(door, unitIndicators, { unitCode: '92' }, successor)
  t.match(items, [{ code: ofThen.code, version: 1, inReports: false }])
  t.equal((await granted(door, unitIndicators, { unitCode: '92' }, ministry)).items.length, 1)
  t.equal((await refused(door, unitIndicators, { unitCode: '94' }, successor)).code, 'not-found')
  const changed = { indicator: ofThen.code, name, unit, count, reason: 'Sáp nhập' }
  t.match(await granted(door, reviseIndicator, changed, { ...successor, ifMatch: 1 }), { version: 2 })
  t.equal((await refused(door, reviseIndicator, changed, { ...stranger, ifMatch: 2 })).code, 'not-found')
})
