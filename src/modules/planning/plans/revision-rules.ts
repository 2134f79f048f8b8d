import type { LegalDay } from '../../../core/clock.ts'
import type { UnitLevel } from '../../units/rules.ts'
import { type Period, type Target, type TargetKey, targetKey } from '../rules.ts'

/** What a change made of one target: null before it was set, null after it was taken out. */
export type TargetChange = { before: Target | null; after: Target | null }

const sameValue = (one: Target, other: Target): boolean =>
  one.kind === other.kind && one.value === other.value && one.upperValue === other.upperValue

/** What differs between the targets of two versions of a plan, whatever their order. */
export function changesBetween(before: readonly Target[], after: readonly Target[]): TargetChange[] {
  const earlier = new Map(before.map((target) => [targetKey(target), target]))
  const later = new Map(after.map((target) => [targetKey(target), target]))
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .map((key) => ({ before: earlier.get(key) ?? null, after: later.get(key) ?? null }))
    .filter(({ before, after }) => !(before && after && sameValue(before, after)))
}

/** The targets that a revision leaves: those given stand in the place of earlier ones, or at the end; some are taken out. */
export function revised(targets: readonly Target[], given: readonly Target[], removed: readonly TargetKey[]): Target[] {
  const gone = new Set(removed.map(targetKey))
  const standing = new Map([...targets, ...given].map((target) => [targetKey(target), target]))
  return [...standing].filter(([key]) => !gone.has(key)).map(([, target]) => target)
}

/** What was approved of a plan: the targets of the units at one level in a year. */
export type Approval = { level: UnitLevel; year: number }

/** Every level and year that a plan, or a part of it, has targets for. */
export const partsOf = (levels: readonly UnitLevel[], { fromYear, untilYear }: Period): Approval[] =>
  levels.flatMap((level) =>
    Array.from({ length: Math.max(0, untilYear - fromYear + 1) }, (_, at) => ({ level, year: fromYear + at })),
  )

/** Levels that a plan has targets for: its unit's and those below. */
export const levelsBelow = (level: UnitLevel): readonly UnitLevel[] =>
  level === 'nation' ? ['nation', 'province', 'commune'] : level === 'province' ? ['province', 'commune'] : ['commune']

/** Codes tell the level, also those of units that are no more. */
export const levelOfCode = (code: string): UnitLevel =>
  code === 'VN' ? 'nation' : code.length === 2 ? 'province' : 'commune'

/** A target of several years is locked by the first of them that is approved: the year was approved beside it. */
export const isLocked = ({ unitCode, fromYear, untilYear }: TargetKey, approvals: readonly Approval[]): boolean =>
  approvals.some(({ level, year }) => level === levelOfCode(unitCode) && fromYear <= year && year <= untilYear)

/** Changes of what was approved. They are made all the same, and say why. */
export const lateChanges = (changes: readonly TargetChange[], approvals: readonly Approval[]): TargetChange[] =>
  changes.filter(({ before, after }) => isLocked((after ?? before)!, approvals))

/** A value of a target in the versions of its plan in which it stands: from `sinceVersion`, before `untilVersion`. */
export type Standing<Value> = Value & { sinceVersion: number; untilVersion: number | null }

export const standingIn = <Value>(version: number, rows: readonly Standing<Value>[]): Standing<Value>[] =>
  rows.filter(
    ({ sinceVersion, untilVersion }) => sinceVersion <= version && (untilVersion === null || version < untilVersion),
  )

/** A change of a plan: the version that it made, and the day from which that holds. */
export type Made = { version: number; effectiveOn: LegalDay }

/**
 * The version of a plan that held on a day; null before the plan was issued. What corrects a document without a later
 * one holds from the day of that document, so `changes`, in the order of their versions, are in that of their days too.
 */
export const versionOn = (day: LegalDay, issuedOn: LegalDay, changes: readonly Made[]): number | null =>
  day < issuedOn ? null : (changes.findLast(({ effectiveOn }) => effectiveOn <= day)?.version ?? 1)
