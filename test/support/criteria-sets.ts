import fc from 'fast-check'
import { type CompiledSet, compileCriteriaSet } from '../../src/modules/criteria/compiled-set.ts'
import { type LoadedSet, loadCriteriaReference } from '../../src/modules/criteria/reference.ts'
import type { CriteriaSet, Criterion, Option, PartCode, SetInstrument } from '../../src/modules/criteria/rules.ts'

const label = { vi: 'nhãn', en: 'label' }

export const shipped = loadCriteriaReference()

export const shippedSet = (set: number): LoadedSet => {
  const loaded = shipped.set('26-2026', set)
  if (!loaded) throw new Error(`no set ${set}`)
  return loaded
}

export const bands = shippedSet(1).bands

/** Options of 0, 1, …, max points, numbered from 1; `minima` maps a star to its least points. */
export function ladder(max: number, minima: Readonly<Record<number, number>> = {}, from = 0): Option[] {
  const starOf = new Map(Object.entries(minima).map(([star, points]) => [points, Number(star)]))
  return Array.from({ length: max - from + 1 }, (_, at) => {
    const minStar = starOf.get(from + at)
    return { no: at + 1, points: from + at, label, ...(minStar !== undefined && { minStar }) }
  })
}

export const criterion = (code: string, options: Option[], more: Partial<Criterion> = {}): Criterion => ({
  code,
  name: label,
  max: Math.max(...options.map(({ points }) => points)),
  options,
  ...more,
})

const sum = (criteria: readonly Criterion[]) => criteria.reduce((total, { max }) => total + max, 0)

/** A set made of one section a part; its maxima are whatever the criteria sum to. */
export function artificialSet(parts: Readonly<Record<PartCode, readonly Criterion[]>>): CriteriaSet {
  return {
    instrument: '7/1999/QĐ',
    inForceFrom: '1999-01-01',
    set: 1,
    name: label,
    group: { no: 'I', ...label },
    ministries: [],
    samples: 5,
    fileKnockOuts: [],
    parts: Object.entries(parts).map(([code, criteria], at) => {
      const max = sum(criteria)
      return { code, name: label, max, sections: [{ code: String(at + 1), name: label, max, criteria }] }
    }),
  }
}

export const artificialInstrument = (A: number, B: number, C: number): SetInstrument => ({
  number: '7/1999/QĐ',
  inForceFrom: '1999-01-01',
  partMaxima: { A, B, C },
})

/** No minima, and any total from 0 to 100 within reach: parts 35, 25, 40. */
export const plainSet = artificialSet({
  A: [criterion('1', ladder(35))],
  B: [criterion('2', ladder(25))],
  C: [criterion('3', ladder(40))],
})

/** Choices on `plainSet` that total `points`. */
export function plainChoices(points: number): Record<string, number> {
  const A = Math.min(points, 35)
  const B = Math.min(points - A, 25)
  return { 1: A + 1, 2: B + 1, 3: points - A - B + 1 }
}

/** Choices that take of each criterion what `pick` says, leaving out what does not apply. */
export function choicesBy(set: CompiledSet, pick: (least: number, last: number, at: number) => number) {
  const points: number[] = []
  const choices: Record<string, number> = {}
  for (const [at, criterion] of set.criteria.entries()) {
    const { appliesWhen } = criterion
    const applies = !appliesWhen || (points[appliesWhen.index] ?? 0) > appliesWhen.pointsAbove
    const choice = applies ? pick(criterion.leastChoice, criterion.points.length - 1, at) : 0
    if (applies) choices[criterion.code] = choice
    points.push(criterion.points[choice] ?? 0)
  }
  return choices
}

/** Every criterion at its last option, which is the best in the shipped sets. */
export const bestChoices = (set: CompiledSet) => choicesBy(set, (_, last) => last)

/** Valid choices on a set. */
export const anyChoices = (set: CompiledSet) =>
  fc
    .array(fc.nat(1000), { minLength: set.criteria.length, maxLength: set.criteria.length })
    .map((picks) => choicesBy(set, (least, last, at) => least + ((picks[at] ?? 0) % (last - least + 1))))

/** Ballots one or two steps under the best on a few criteria: where high stars are decided. */
const goodChoices = (set: CompiledSet) =>
  fc
    .dictionary(fc.nat(set.criteria.length - 1).map(String), fc.integer({ min: 1, max: 2 }), { maxKeys: 6 })
    .map((short) => choicesBy(set, (least, last, at) => Math.max(least, last - (short[at] ?? 0))))

/** 1 to 7 valid ballots; members agree more often than chance would have it. */
export const anyBallots = (set: CompiledSet) => {
  const each = fc.oneof(anyChoices(set), fc.constant(bestChoices(set)), goodChoices(set))
  return fc
    .tuple(each, fc.array(fc.option(each, { freq: 2 }), { maxLength: 6 }))
    .map(([first, others]) => [first, ...others.map((other) => other ?? first)])
    .map((all) => all.map((choices, at) => ({ member: `M${at}`, choices })))
}

export const anySetNo = fc.constantFrom(...shipped.sets('26-2026').map(({ source }) => source.set))

export const compiledPlain = compileCriteriaSet(plainSet)
