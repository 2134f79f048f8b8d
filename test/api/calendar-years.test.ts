import { readFile } from 'node:fs/promises'
import t from 'tap'
import { executableSchema } from '../../src/core/graphql-schema.ts'
import { calendarYear } from '../../src/modules/calendar/calendar-year.ts'
import { saveCalendarYear } from '../../src/modules/calendar/save-calendar-year.ts'
import { modules } from '../../src/modules/index.ts'
import { testApp } from '../support/app.ts'
import { granted, graphqlDoorOf, refused, restDoorOf } from '../support/doors.ts'
import { addCommunes, onUnit, place } from '../support/place.ts'

const app = await testApp(t)
await addCommunes(app)
const sdl = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8')
const doors = [restDoorOf(app.server, modules), graphqlDoorOf(app.server, executableSchema(sdl))]
const officer = await app.person('Cán bộ tỉnh', onUnit('province-officer', place.province))
const stranger = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
const commune = await app.person('Cán bộ xã', onUnit('commune-officer', place.commune))
const administrator = await app.person('Quản trị', onUnit('administrator', 'VN'))

const culture = {
  day: '2026-11-24',
  kind: 'holiday' as const,
  name: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' },
  instrument: '12/TB-UBND',
}
const year = (unitCode: string, changes: object = {}) => ({
  unitCode,
  year: 2027,
  workingWeek: [1, 2, 3, 4, 5],
  days: [{ ...culture, day: '2027-11-24' }],
  reason: 'Thông báo nghỉ lễ năm 2027',
  ...changes,
})

t.test(
  'anyone reads the days of a year, which are those of the nation while a province has none of its own',
  async (t) => {
    for (const door of doors) {
      const shown = await granted(door, calendarYear, { unitCode: place.otherProvince, year: 2026 })
      t.match(shown, { setBy: 'VN', version: 0, workingWeek: [1, 2, 3, 4, 5] })
      t.match(
        shown.days.find(({ day }) => day === '2026-08-22'),
        { kind: 'make-up', instrument: '9441/TB-BNV' },
      )
      t.match(shown.proposed, [
        { day: '2026-11-23', kind: 'exchanged' },
        { day: '2026-11-28', kind: 'make-up' },
      ])
      for (const wrong of [{ year: 2044 }, { unitCode: place.commune }, { unitCode: '99' }])
        t.match(await refused(door, calendarYear, { unitCode: place.province, year: 2026, ...wrong }), {
          code: 'not-found',
        })
    }
  },
)

t.test("a province's officer sets a year, then changes it on the version that they saw", async (t) => {
  const [rest, graphql] = doors
  const { token } = officer
  const first = await granted(rest!, saveCalendarYear, year(place.province), { token, ifMatch: 0 })
  t.match(first, { setBy: place.province, version: 1, movedDeadlines: 0 })
  for (const door of doors)
    t.match(await refused(door, saveCalendarYear, year(place.province), { token, ifMatch: 0 }), {
      code: 'stale-version',
    })
  t.match(await refused(rest!, saveCalendarYear, year(place.province), { token }), { code: 'precondition-required' })
  const twice = year(place.province, { workingWeek: [1, 1] })
  for (const door of doors)
    t.match(await refused(door, saveCalendarYear, twice, { token, ifMatch: 1 }), { code: 'invalid-input' })
  const week = year(place.province, { workingWeek: [1, 2, 3, 4, 5, 6] })
  t.match(await granted(graphql!, saveCalendarYear, week, { token, ifMatch: 1 }), { version: 2 })
  for (const door of doors) {
    t.match(await granted(door, calendarYear, { unitCode: place.province, year: 2027 }), {
      setBy: place.province,
      version: 2,
      workingWeek: [1, 2, 3, 4, 5, 6],
      days: [{ day: '2027-11-24' }],
      proposed: { length: 0 },
    })
    t.match(await refused(door, calendarYear, { unitCode: place.otherProvince, year: 2027 }), { code: 'not-found' })
  }
})

t.test("nobody sets the calendar of another province, nor a commune's or the nation's", async (t) => {
  for (const door of doors) {
    const refusal = (token: string, unitCode: string) =>
      refused(door, saveCalendarYear, year(unitCode), { token, ifMatch: 0 })
    t.match(await refusal(stranger.token, place.province), { code: 'not-found' })
    t.match(await refusal(officer.token, 'VN'), { code: 'not-found' })
    t.match(await refusal(administrator.token, place.commune), { code: 'not-found' })
    t.match(await refusal(commune.token, place.province), { code: 'forbidden' })
  }
})

t.test("the administrator sets the nation's year, which holds in every province without one of its own", async (t) => {
  const [rest] = doors
  await granted(rest!, saveCalendarYear, year('VN', { year: 2028, days: [{ ...culture, day: '2028-11-24' }] }), {
    token: administrator.token,
    ifMatch: 0,
  })
  for (const door of doors)
    t.match(await granted(door, calendarYear, { unitCode: place.otherProvince, year: 2028 }), {
      setBy: 'VN',
      version: 0,
    })
})

t.test('a day of another year, or one that stands twice, is refused by its place', async (t) => {
  const { token } = officer
  for (const door of doors) {
    const other = year(place.province, { year: 2029 })
    const twice = year(place.province, { days: [culture, culture].map((one) => ({ ...one, day: '2027-01-01' })) })
    for (const [input, pointer] of [
      [other, '/days/0/day'],
      [twice, '/days/1/day'],
    ] as const)
      t.match(await refused(door, saveCalendarYear, input, { token, ifMatch: 2 }), {
        code: 'invalid-input',
        errors: [{ pointer }],
      })
  }
})
