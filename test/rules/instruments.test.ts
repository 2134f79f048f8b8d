import fc from 'fast-check'
import t from 'tap'
import { addDays } from '../../src/core/clock.ts'
import type { Instrument } from '../../src/modules/criteria/file-formats.ts'
import { planInstruments } from '../../src/modules/criteria/instruments/import-plan.ts'
import {
  brokenBands,
  checkInstrument,
  mergedInstruments,
  overlap,
} from '../../src/modules/criteria/instruments/instrument-rules.ts'
import { bandOf } from '../../src/modules/criteria/mean.ts'
import { criteriaReference } from '../../src/modules/criteria/reference.ts'
import { setsByNumber } from '../../src/modules/criteria/sets-by-number.ts'
import { shipped } from '../support/criteria-sets.ts'
import { shownInstrument } from '../support/next-instrument.ts'

const { instruments } = shipped
const withA = (A: number) => ({ ...shownInstrument, partMaxima: { A, B: 20, C: 30 } })
const pointers = (instrument: Instrument) => checkInstrument(instrument).map(({ pointer }) => pointer)
const bandsFrom = (...from: number[]) => from.map((points, at) => ({ star: 5 - at, from: points }))

t.test('what the release ships and what the documentation shows is sound', async (t) => {
  for (const one of [...instruments, shownInstrument]) t.same(checkInstrument(one), [], one.code)
})

t.test('the parts sum to 100, no point more or less', async (t) => {
  t.same(pointers(withA(50)), [])
  for (const A of [49, 51]) t.same(pointers(withA(A)), ['/partMaxima'])
})

t.test('each of 3, 4 and 5 stars has one recogniser', async (t) => {
  const [three, four, five] = shownInstrument.recognisers as [never, never, never]
  for (const recognisers of [[three, four], [three, four, five, five], []])
    t.same(pointers({ ...shownInstrument, recognisers }), ['/recognisers'])
})

t.test(
  'where dossiers are filed, 3 and 4 stars are the province’s and 5 the ministry’s; else as they were',
  async (t) => {
    const { procedureOf, ...unfiled } = shownInstrument
    t.ok(procedureOf)
    for (const [at, own] of (['province', 'province', 'ministry'] as const).entries())
      for (const authority of ['district', 'province', 'ministry'] as const) {
        const change = (one: Instrument['recognisers'][number], place: number) =>
          place === at ? { ...one, authority } : one
        const recognisers = shownInstrument.recognisers.map(change)
        t.same(pointers({ ...shownInstrument, recognisers }), authority === own ? [] : [`/recognisers/${at}/authority`])
        t.same(pointers({ ...unfiled, recognisers }), [])
      }
  },
)

t.test('no day of an instrument lies before its first', async (t) => {
  const { inForceFrom } = shownInstrument
  const yesterday = addDays(inForceFrom, -1)
  t.same(pointers({ ...shownInstrument, inForceUntil: inForceFrom }), [])
  t.same(pointers({ ...shownInstrument, inForceUntil: yesterday }), ['/inForceUntil'])
  const finish = { first: inForceFrom, upgrade: inForceFrom, 're-evaluation': yesterday }
  t.same(pointers({ ...shownInstrument, transition: { finishEarlierDossiersBy: finish } }), [
    '/transition/finishEarlierDossiersBy/re-evaluation',
  ])
})

t.test('bands that pass give every mean one star, and a higher mean never a lower one', async (t) => {
  t.same(brokenBands(bandsFrom(90, 70, 50, 30, 0)), [])
  t.same(brokenBands(bandsFrom(4, 3, 2, 1, 0)), [])
  t.match(brokenBands(bandsFrom(90, 90, 50, 30, 0)), [{ pointer: '/starBands/0/from' }])
  t.match(brokenBands(bandsFrom(90, 70, 50, 30)), [{ pointer: '/starBands', found: '2,3,4,5' }])
  t.match(brokenBands([...bandsFrom(90, 70, 50, 30, 0), { star: 3, from: 60 }]), [{ pointer: '/starBands' }])
  const bands = fc.array(fc.record({ star: fc.integer({ min: 1, max: 5 }), from: fc.nat(100) }), { maxLength: 6 })
  const fullBands = fc.tuple(...[1, 2, 3, 4, 5].map(() => fc.nat(100))).map((from) => bandsFrom(...from.slice(1), 0))
  fc.assert(
    fc.property(fc.oneof(bands, fullBands), (given) => {
      if (brokenBands(given).length > 0) return
      const stars = Array.from({ length: 101 }, (_, sum) => bandOf(sum, 1, given))
      for (const [at, star] of stars.entries()) if (at > 0 && star < stars[at - 1]!) throw new Error(`${at}: ${star}`)
      // The form asks for one that starts at 0.
      if (given.some(({ from }) => from === 0) && (stars[0] !== 1 || new Set(given.map(({ from }) => from)).size !== 5))
        throw new Error('a mean without a star, or two stars from one mean')
    }),
    { numRuns: 2_000 },
  )
})

t.test('one without a last day ends the day before the next begins, and goes on when that is taken out', async (t) => {
  const endOf = (imported: Instrument[]) =>
    mergedInstruments(instruments, imported).find(({ code }) => code === '26-2026')!.inForceUntil
  t.equal(endOf([]), null)
  t.equal(endOf([shownInstrument]), '2027-03-31')
  t.equal(endOf([shownInstrument, { ...shownInstrument, code: '9-2027', inForceFrom: '2027-03-01' }]), '2027-02-28')
  const merged = mergedInstruments(instruments, [shownInstrument])
  const inForce = criteriaReference(merged, []).inForce
  t.equal(inForce('2027-03-31')?.code, '26-2026')
  t.equal(inForce('2027-04-01')?.code, '41-2027')
  t.same(mergedInstruments(instruments, [{ ...shownInstrument, code: '26-2026' }]), instruments, 'the release holds')
})

const known = { shipped: instruments, imported: [], procedures: ['26-2026'], today: '2027-03-01' }
const planned = (given: Instrument[], isUsed?: boolean) => {
  const imported = isUsed === undefined ? [] : [{ content: shownInstrument, isUsed }]
  const candidates = given.map((instrument, at) => ({ at, instrument }))
  const { planned, faults } = planInstruments(candidates, { ...known, imported })
  return [...planned.map(({ status }) => status), ...faults.map(({ at, pointer, code }) => `${at}${pointer} ${code}`)]
}

t.test('two that would hold on one day are refused, those that meet are not', async (t) => {
  const second = { ...shownInstrument, code: '9-2029', inForceFrom: '2029-01-01', transition: null }
  t.same(planned([{ ...shownInstrument, inForceUntil: '2028-12-31' }, second]), ['added', 'added'])
  t.same(planned([{ ...shownInstrument, inForceUntil: '2029-01-01' }, second]), [
    ...['added', 'added', '0/inForceFrom overlaps', '1/inForceFrom overlaps'],
  ])
  t.same(planned([{ ...shownInstrument, inForceFrom: '2026-05-22' }]), ['added', '0/inForceFrom overlaps'])
  t.same(planned([{ ...shownInstrument, inForceFrom: '2026-05-23' }]), ['added'])
  t.same(planned([{ ...shownInstrument, inForceFrom: '2024-01-01' }]), ['added', '0/inForceFrom overlaps'])
  t.same(planned([shownInstrument, shownInstrument]), ['added', 'added', '1/code repeated'])
})

t.test('days in which instruments overlap are those that both have', async (t) => {
  const day = fc.integer({ min: 0, max: 12 }).map((no) => addDays('2027-01-01', no))
  const period = fc.record({ inForceFrom: day, inForceUntil: fc.option(day) })
  const days = Array.from({ length: 20 }, (_, no) => addDays('2027-01-01', no))
  const holds = ({ inForceFrom: from, inForceUntil: until }: { inForceFrom: string; inForceUntil: string | null }) =>
    days.filter((one) => from <= one && one <= (until ?? one))
  const isPeriod = (one: { inForceFrom: string; inForceUntil: string | null }) => holds(one).length > 0
  const checked = fc.check(
    fc.property(period.filter(isPeriod), period.filter(isPeriod), (one, other) => {
      const both = holds(one).filter((shared) => holds(other).includes(shared))
      return overlap(one, other) === both.length > 0
    }),
    { numRuns: 3_000 },
  )
  t.notOk(checked.failed, JSON.stringify(checked.counterexample))
})

t.test('what the release brings stays, and of what is used all but the last day', async (t) => {
  const [, , , current] = instruments as [Instrument, Instrument, Instrument, Instrument]
  t.same(planned([current]), ['unchanged'])
  t.same(planned([{ ...current, validMonths: 48, inForceUntil: '2027-01-01' }]), [
    ...['changed', '0/inForceUntil shipped', '0/validMonths shipped'],
  ])
  t.same(planned([shownInstrument], true), ['unchanged'])
  t.same(planned([{ ...shownInstrument, inForceUntil: '2030-01-01' }], true), ['changed'])
  const corrected = { ...shownInstrument, validMonths: 36, number: '41a/2027/QĐ-TTg' }
  t.same(planned([corrected], true), ['changed', '0/number in-use', '0/validMonths in-use'])
  t.same(planned([corrected], false), ['changed'])
})

t.test('only a procedure that is on record can be kept, and a day of issue has come', async (t) => {
  t.same(planned([{ ...shownInstrument, procedureOf: '148-2025' }]), ['added', '0/procedureOf unknown-procedure'])
  const { procedureOf: _, ...without } = shownInstrument
  t.same(planned([without]), ['added'])
  t.same(planned([{ ...shownInstrument, issuedOn: '2027-03-01' }]), ['added'])
  t.same(planned([{ ...shownInstrument, issuedOn: '2027-03-02' }]), ['added', '0/issuedOn in-future'])
})

t.test('a set is shown as the newest instrument in force has it, and none loses its name', async (t) => {
  const [first] = shipped.sets('26-2026')
  const next = {
    ...first!,
    instrument: shownInstrument,
    source: { ...first!.source, set: 11, name: { vi: 'Mới', en: 'New' } },
  }
  const versions = [...shipped.sets('26-2026'), next].map((loaded) => ({
    ...{ inForceFrom: loaded.instrument.inForceFrom, loaded },
  }))
  const criteria = criteriaReference(mergedInstruments(instruments, [shownInstrument]), versions)
  const before = setsByNumber(criteria, '2027-03-31')
  const after = setsByNumber(criteria, '2027-04-01')
  t.equal(before.get(11)?.name.en, 'Fresh and processed tea')
  t.equal(after.get(11)?.name.en, 'New')
  t.same([...after.keys()], [...before.keys()])
  t.equal(after.get(12), before.get(12))
  t.equal(setsByNumber(criteria, '2020-01-01').get(11)?.name.en, 'Fresh and processed tea', 'before any set on record')
})
