import { nation, type UnitRole } from '../../core/actor.ts'
import type { UnitReference, UnitTree } from '../units/reference.ts'

/** Those who issue plans, each on the unit that the role is held on: a province, or the nation. */
export const planners = ['province-officer', 'ministry-officer'] as const satisfies readonly UnitRole[]

export const planReaders = [
  ...planners,
  'commune-officer',
  'province-chairman',
  'minister',
] as const satisfies readonly UnitRole[]

/** The units above one, the nearest first. */
export function above(units: UnitTree, code: string): string[] {
  const parent = units.get(code)?.parentCode
  return parent ? [parent, ...above(units, parent)] : []
}

/** Whether a unit is the other or lies below it. */
export const isWithin = (units: UnitTree, code: string, unitCode: string): boolean =>
  units.get(code) !== undefined && (code === unitCode || above(units, code).includes(unitCode))

/** The province that a plan stays in; null for the nation's. */
export const provinceOf = (units: UnitReference, unitCode: string): string | null => {
  if (unitCode === nation) return null
  return units.get(unitCode)?.level === 'commune' ? units.get(unitCode)!.parentCode : unitCode
}
