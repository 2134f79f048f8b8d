import t from 'tap'
import { homesOf } from '../../src/modules/units/home-rules.ts'
import { type Existence, historyOf, homeOn, type Succession } from '../../src/modules/units/succession-rules.ts'
import { always } from '../support/property.ts'
import { askedDays, type RandomHistory, randomHistory } from '../support/unit-histories.ts'

const then = '2022-05-04'
const now = '2026-06-01'
const changedOn = '2025-07-01'

const commune = (code: string, parentCode: string, validFrom: string, validUntil: string | null): Existence => ({
  ...{ code, level: 'commune', parentCode, validFrom, validUntil },
})
const former = (code: string, province = '94') => commune(code, province, '2008-08-01', changedOn)
const present = (code: string, province = '92') => commune(code, province, changedOn, null)
const province = (code: string, validUntil: string | null = null): Existence => ({
  ...{ code, level: 'province', parentCode: 'VN', validFrom: '2008-08-01', validUntil },
})
const became = (oldCode: string, ...newCodes: string[]): Succession[] =>
  newCodes.map((newCode) => ({ changedOn, oldCode, newCode, parts: newCodes.length }))

/** Sóc Trăng, which went into Cần Thơ; 05977 was one ward and is another; 06622 and 31588 were split. */
const history = historyOf(
  [
    ...[province('20'), province('92'), province('93', changedOn), province('94', changedOn)],
    ...[former('31567'), former('31570'), former('31588'), present('31567'), present('31201'), present('31579')],
    ...[former('05977', '20'), former('05980', '20'), present('05977', '20'), present('06613', '20')],
    ...[former('06622', '20'), former('06625', '20'), present('06625', '20'), present('31999')],
    former('93001', '93'),
  ],
  [
    ...[...became('92', '92'), ...became('93', '92'), ...became('94', '92')],
    ...[...became('31567', '31567'), ...became('31570', '31567'), ...became('31588', '31201', '31579')],
    ...[...became('05977', '05977'), ...became('05980', '05977'), ...became('06622', '06613', '06625')],
    ...became('06625', '06625'),
  ],
)
const placeOn = (code: string, day: string, mapDay: string) => {
  const home = homeOn(history, code, day, mapDay)
  return home && [home.communeCode, home.provinceCode]
}

t.test('what happened in a commune that was merged lies in the new one, and in its province', async (t) => {
  t.strictSame(placeOn('31570', then, now), ['31567', '92'])
  t.strictSame(placeOn('31570', then, then), ['31570', '94'])
})

t.test('a code that was used again is told apart by the day', async (t) => {
  t.strictSame(placeOn('05977', then, then), ['05977', '20'])
  t.strictSame(placeOn('05980', then, now), ['05977', '20'])
  t.strictSame(homeOn(history, '05977', now, then), {
    ...{ communeCode: null, provinceCode: '20', communes: ['05977', '05980'], provinces: ['20'] },
  })
})

t.test(
  'of a split commune the parts are told and none is chosen; the province is known where all lie in one',
  async (t) => {
    t.strictSame(homeOn(history, '31588', then, now), {
      ...{ communeCode: null, provinceCode: '92', communes: ['31201', '31579'], provinces: ['92'] },
    })
    t.strictSame(placeOn('31201', now, then), ['31588', '94'], 'backwards the part lay in the whole')
  },
)

t.test('a province lies in what it went into, and no one knows out of which of several it was', async (t) => {
  t.strictSame(placeOn('94', then, now), [null, '92'])
  t.strictSame(homeOn(history, '92', now, then)?.provinces, ['92', '93', '94'])
  t.strictSame(placeOn('20', now, then), [null, '20'])
})

t.test(
  'a commune of which no list tells what became of it lies in its province, as far as that is known',
  async (t) => {
    t.strictSame(placeOn('93001', then, now), [null, '92'])
    t.strictSame(placeOn('31999', now, then), [null, null])
  },
)

t.test('a code is looked up on the first day on which it was there, or the last', async (t) => {
  t.strictSame(placeOn('31201', then, now), ['31201', '92'], 'a list of 2022 with the codes of today')
  t.strictSame(placeOn('31570', now, now), ['31567', '92'], 'written by habit after the change')
  t.equal(placeOn('00000', now, now), null)
})

t.test('both sides of the day of a change', async (t) => {
  t.strictSame(placeOn('05977', '2025-06-30', '2025-06-30'), ['05977', '20'])
  t.strictSame(homeOn(history, '05977', changedOn, '2025-06-30')?.communes, ['05977', '05980'])
  t.strictSame(placeOn('31570', '2025-06-30', changedOn), ['31567', '92'])
})

const readyOf = ({ existences, successions }: RandomHistory) => historyOf(existences, successions)
const communesOn = ({ existences }: RandomHistory, day: string) =>
  existences
    .filter(
      (one) => one.level === 'commune' && one.validFrom <= day && (one.validUntil === null || day < one.validUntil),
    )
    .map(({ code }) => code)
const same = (a: Iterable<string>, b: Iterable<string>, what: string) => {
  const [one, other] = [[...new Set(a)].sort().join(), [...new Set(b)].sort().join()]
  if (one !== other) throw new Error(`${what}: ${one} is not ${other}`)
}
const pairs = askedDays.slice(1).flatMap((day) => askedDays.slice(1).map((mapDay) => [day, mapDay] as const))

/** The same by hand: what each commune of a map became in the next, put together map by map. */
function reached(random: RandomHistory, code: string, day: string, mapDay: string): string[] {
  let units = [code]
  for (const change of random.days.filter((one) => day < one && one <= mapDay)) {
    const there = new Set(communesOn(random, change))
    units = units.flatMap((unit) => {
      const steps = random.successions.filter((one) => one.oldCode === unit && one.changedOn === change)
      return steps.length > 0 ? steps.map(({ newCode }) => newCode) : [unit].filter((one) => there.has(one))
    })
  }
  return units
}

always('a unit lies in itself on the map of its own day', randomHistory, (random) => {
  const ready = readyOf(random)
  for (const day of askedDays)
    for (const code of communesOn(random, day)) same([homeOn(ready, code, day, day)!.communeCode!], [code], day)
})

always(
  'on a later map it lies where the changes one after the other took it, and nowhere else',
  randomHistory,
  (random) => {
    const ready = readyOf(random)
    for (const [day, mapDay] of pairs.filter(([one, other]) => one <= other))
      for (const code of communesOn(random, day))
        same(homeOn(ready, code, day, mapDay)!.communes, reached(random, code, day, mapDay), `${code} ${day} ${mapDay}`)
  },
)

always(
  'a unit may lie in another on a later map exactly if that one may lie in it on the earlier',
  randomHistory,
  (random) => {
    const ready = readyOf(random)
    for (const [day, mapDay] of pairs) {
      const ahead = communesOn(random, day).flatMap((code) =>
        homeOn(ready, code, day, mapDay)!.communes.map((other) => `${code} ${other}`),
      )
      const back = communesOn(random, mapDay).flatMap((other) =>
        homeOn(ready, other, mapDay, day)!.communes.map((code) => `${code} ${other}`),
      )
      same(ahead, back, `${day} ${mapDay}`)
    }
  },
)

always(
  'a code is given only where there is no other, and its province is that of its parent',
  randomHistory,
  (random) => {
    const ready = readyOf(random)
    for (const [day, mapDay] of pairs)
      for (const code of communesOn(random, day)) {
        const { communes, provinces, communeCode, provinceCode } = homeOn(ready, code, day, mapDay)!
        if (communeCode !== null) {
          same(communes, [communeCode], 'communes')
          same([provinceCode!], [ready.periodOn(communeCode, mapDay)!.parentCode!], 'province')
        }
        same(provinces.length === 1 ? provinces : [], provinceCode === null ? [] : [provinceCode], 'provinces')
      }
  },
)

always('the homes of a map that are kept are those of the rule, for any day', randomHistory, (random) => {
  const ready = readyOf(random)
  for (const mapDay of askedDays) {
    const homes = homesOf(ready, mapDay, '')
    for (const code of [...ready.codes, '00000'])
      for (const day of askedDays) {
        const [one, other] = [homes.of(code, day), homeOn(ready, code, day, mapDay)].map((home) => JSON.stringify(home))
        if (one !== other) throw new Error(`${code} ${day} ${mapDay}: ${one} is not ${other}`)
      }
  }
})
