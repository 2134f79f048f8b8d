import { z } from 'zod'
import { action } from '../../core/action.ts'
import { addDays, type LegalDay } from '../../core/clock.ts'
import { fail } from '../../core/problem.ts'
import { Day, optional } from '../../core/shapes.ts'
import type { UnitReference } from './reference.ts'
import { UnitCode, UnitOfDay, unitName } from './shapes.ts'

export const unit = action({
  name: 'unit',
  summary:
    'One administrative unit on a day, of which today is the usual, with what it was made of and what became of it',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ code: UnitCode, on: optional(Day) }),
  output: UnitOfDay,
  async run({ world, today }, { code, on }) {
    return unitOfDay(world.units, code, on ?? today) ?? fail('not-found')
  },
})

function unitOfDay(units: UnitReference, code: string, day: LegalDay): UnitOfDay | null {
  const found = units.on(day).get(code)
  if (!found) return null
  const { validFrom, validUntil } = units.periodsOf(code).findLast((one) => one.validFrom <= day)!
  const successions = units.successionsOf(code)
  const begun = successions.findLast(({ changedOn }) => changedOn <= day)?.changedOn
  const ends = successions.find(({ changedOn, oldCode }) => changedOn > day && oldCode === code)?.changedOn
  const beside = (other: string, changedOn: LegalDay, parts: number, then: LegalDay) => ({
    ...{ unit: unitName(units.on(then).named(other)), changedOn, parts },
  })
  return {
    ...found,
    ...{ validFrom, validUntil },
    predecessors: successions
      .filter(({ newCode, changedOn }) => newCode === code && changedOn === begun)
      .map(({ oldCode, changedOn, parts }) => beside(oldCode, changedOn, parts, addDays(changedOn, -1))),
    successors: successions
      .filter(({ oldCode, changedOn }) => oldCode === code && changedOn === ends)
      .map(({ newCode, changedOn, parts }) => beside(newCode, changedOn, parts, changedOn)),
  }
}
