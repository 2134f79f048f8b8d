import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import t from 'tap'
import { addDays } from '../../src/core/clock.ts'
import { roundOf } from '../../src/modules/dossiers/rounds/round-calendar.ts'
import { loadRounds } from '../../src/modules/dossiers/rounds/rounds-reference.ts'

const calendar = loadRounds().get('26-2026')!
const provincial = (letterDate: string) => roundOf(calendar, 'province', letterDate, [])
const ofMinistry = (letterDate: string) => roundOf(calendar, 'ministry', letterDate, [])

t.test('a letter from before 30 April is done before 30 June, from before 30 October before 30 December', async (t) => {
  const spring = { code: '2027-province-1', cutOffOn: '2027-04-30', finishOn: '2027-06-30' }
  const autumn = { code: '2027-province-2', cutOffOn: '2027-10-30', finishOn: '2027-12-30' }
  t.same(provincial('2027-04-29'), spring)
  t.same(provincial('2027-04-30'), autumn)
  t.same(provincial('2027-10-29'), autumn)
  t.match(provincial('2027-10-30'), { code: '2028-province-1' })
})

t.test('at the ministry the cut-offs are 30 January and 30 July', async (t) => {
  const winter = { code: '2027-ministry-1', cutOffOn: '2027-01-30', finishOn: '2027-03-30' }
  t.same(ofMinistry('2027-01-29'), winter)
  t.match(ofMinistry('2027-01-30'), { code: '2027-ministry-2', cutOffOn: '2027-07-30', finishOn: '2027-09-30' })
  t.match(ofMinistry('2027-07-29'), { code: '2027-ministry-2' })
  t.match(ofMinistry('2027-07-30'), { code: '2028-ministry-1' })
})

t.test('at the end of a year a letter falls into a round of the next one', async (t) => {
  t.match(provincial('2027-12-31'), { code: '2028-province-1', cutOffOn: '2028-04-30' })
  t.match(provincial('2028-01-01'), { code: '2028-province-1' })
  t.match(ofMinistry('2027-12-31'), { code: '2028-ministry-1', cutOffOn: '2028-01-30' })
})

t.test('29 February is a day like any other, as a letter and as an extra cut-off', async (t) => {
  t.match(provincial('2028-02-29'), { code: '2028-province-1' })
  const extra = { code: 'x', cutOffOn: '2028-02-29', finishOn: '2028-03-31' }
  t.same(roundOf(calendar, 'province', '2028-02-28', [extra]), extra)
  t.match(roundOf(calendar, 'province', '2028-02-29', [extra]), { code: '2028-province-1' })
})

t.test('where the day of the cut-off counts, a letter of that day is in time', async (t) => {
  const generous = { ...calendar, cutOffDayCounts: true }
  t.match(roundOf(generous, 'province', '2027-04-30', []), { code: '2027-province-1' })
  t.match(roundOf(generous, 'province', '2027-05-01', []), { code: '2027-province-2' })
})

t.test('a round that is cut off late in a year is done in the next', async (t) => {
  const late = { ...calendar, rounds: [{ level: 'province' as const, no: 1, cutOff: '12-15', finish: '02-15' }] }
  t.match(roundOf(late, 'province', '2027-12-14', []), { cutOffOn: '2027-12-15', finishOn: '2028-02-15' })
})

const day = fc.integer({ min: 0, max: 3650 }).map((after) => addDays('2026-05-22', after))
const level = fc.constantFrom('province' as const, 'ministry' as const)

t.test(
  'every letter falls into a round that it is in time for, and an extra round never makes it wait longer',
  async () => {
    const extra = fc.tuple(day, fc.integer({ min: 1, max: 90 })).map(([cutOffOn, days]) => ({
      code: 'x',
      cutOffOn,
      finishOn: addDays(cutOffOn, days),
    }))
    fc.assert(
      fc.property(level, day, fc.array(extra, { maxLength: 4 }), (at, letterDate, added) => {
        const plain = roundOf(calendar, at, letterDate, [])!
        const round = roundOf(calendar, at, letterDate, added)!
        return letterDate < round.cutOffOn && round.cutOffOn <= plain.cutOffOn && round.cutOffOn < round.finishOn
      }),
    )
  },
)

t.test('a later letter never falls into an earlier round', async () => {
  fc.assert(
    fc.property(level, day, day, (at, one, other) => {
      const [earlier, later] = [one, other].sort() as [string, string]
      return roundOf(calendar, at, earlier, [])!.cutOffOn <= roundOf(calendar, at, later, [])!.cutOffOn
    }),
  )
})

t.test('rounds that cannot be used stop the load, which says where', async (t) => {
  const text = readFileSync(new URL('../../data/rounds/26-2026.json', import.meta.url), 'utf8')
  const load = (from: string, to: string) => {
    const folder = t.testdir()
    writeFileSync(`${folder}/26-2026.json`, text.replace(from, to))
    return () => loadRounds(pathToFileURL(`${folder}/`))
  }
  t.throws(load('"04-30"', '"04-31"'), /data\/rounds\/26-2026\.json.*\/rounds\/0\/cutOff: not a day of every year/)
  t.throws(load('"04-30"', '"02-29"'), /\/rounds\/0\/cutOff/)
  t.throws(load('"no": 2', '"no": 1'), /\/rounds\/1: province 1 stands there twice/)
  t.throws(load('"26-2026"', '"148-2025"'), /\/instrument: expected 26-2026/)
})
