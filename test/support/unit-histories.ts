import fc from 'fast-check'
import type { Existence, Succession } from '../../src/modules/units/succession-rules.ts'

/** Maps one after the other, with what every commune of one became in the next. */
export type RandomHistory = { existences: Existence[]; successions: Succession[]; days: string[] }

const provinces = ['97', '98', '99']
const communes = ['97001', '97002', '97003', '98001', '98002', '99001']
const firstDay = '2010-01-01'
export const changeDays = ['2015-03-01', '2020-01-01', '2025-07-01']
/** On both sides of each change, and long before and after all. */
export const askedDays = [
  '2000-01-01',
  ...['2014-12-31', '2015-03-01', '2019-12-31', '2020-01-01', '2025-06-30'],
  '2025-07-01',
  '2027-01-01',
]
export const askedCodes = [...provinces, ...communes]

type Step = { becomes: number[][]; parents: number[]; listed: boolean[]; merges: number[] }
const at = <T>(values: readonly T[], no: number): T => values[no % values.length]!

const step: fc.Arbitrary<Step> = fc.record({
  becomes: fc.array(fc.array(fc.nat(5), { minLength: 1, maxLength: 3 }), { minLength: 6, maxLength: 6 }),
  parents: fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
  listed: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  merges: fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
})

/**
 * Communes of random provinces that merge, split, exchange parts and take over codes on up to three days. Of some nothing is
 * told: they go on if their code does, and are lost if it does not.
 */
export const randomHistory: fc.Arbitrary<RandomHistory> = fc
  .record({ first: fc.array(fc.nat(5), { minLength: 2, maxLength: 6 }), steps: fc.array(step, { maxLength: 3 }) })
  .map(({ first, steps }) => {
    const existences: Existence[] = []
    const successions: Succession[] = []
    const days = steps.map((_, no) => changeDays[no]!)
    let map = new Map(first.map((no) => [at(communes, no), at(provinces, no)]))
    let from = firstDay
    const close = (validUntil: string | null) => {
      for (const [code, parentCode] of map)
        existences.push({ code, level: 'commune', parentCode, validFrom: from, validUntil })
    }
    for (const [no, { becomes, parents, listed, merges }] of steps.entries()) {
      const changedOn = days[no]!
      close(changedOn)
      const next = new Map<string, string>()
      for (const [code, parent] of map) {
        const place = communes.indexOf(code)
        if (!listed[place]) {
          if (place % 2 === 0) next.set(code, parent)
          continue
        }
        const codes = [...new Set(becomes[place]!.map((one) => at(communes, one)))]
        for (const newCode of codes) {
          next.set(newCode, at(provinces, parents[communes.indexOf(newCode)]!))
          successions.push({ changedOn, oldCode: code, newCode, parts: codes.length })
        }
      }
      for (const [place, oldCode] of provinces.entries())
        if (merges[place] !== place)
          successions.push({ changedOn, oldCode, newCode: at(provinces, merges[place]!), parts: 1 })
      map = next
      from = changedOn
    }
    close(null)
    for (const code of provinces)
      existences.push({ code, level: 'province', parentCode: 'VN', validFrom: firstDay, validUntil: null })
    return { existences, successions, days }
  })
