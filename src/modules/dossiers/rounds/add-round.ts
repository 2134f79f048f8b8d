import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { holds, nation } from '../../../core/actor.ts'
import { yearOf } from '../../../core/clock.ts'
import { nextNumber } from '../../../core/counters.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Day, Line } from '../../../core/shapes.ts'
import { UnitCode } from '../../units/shapes.ts'
import { officeOf } from '../handling.ts'
import { PlannedRound } from './round-shapes.ts'
import { addExtraRound, holdRounds, moveIntoRound } from './rounds-store.ts'

export const addRound = action({
  name: 'addRound',
  summary: 'Add a round by a regulation; dossiers that wait in a later one and are in time for it move into it',
  kind: 'command',
  roles: ['province-officer', 'ministry-officer'],
  input: z.strictObject({ unitCode: UnitCode, cutOffOn: Day, finishOn: Day, regulation: Line(200) }),
  output: PlannedRound,
  subject: ({ unitCode }) => ({ type: 'unit', id: unitCode }),
  async run({ db, actor, now, today, world }, { unitCode, ...planned }) {
    const level = unitCode === nation ? 'ministry' : 'province'
    if (!holds(actor, officeOf[level], unitCode)) fail('forbidden', { roles: [officeOf[level]] })
    if (planned.finishOn <= planned.cutOffOn)
      failAt(['finishOn'], 'not-after-cut-off', 'Phải sau ngày chốt hồ sơ', 'Must be after the cut-off')
    await holdRounds(db, unitCode, 'to-add')
    const year = yearOf(planned.cutOffOn)
    const code = `${year}-${unitCode}-extra-${await nextNumber(db, 'extra-round', unitCode, year)}`
    const row = { id: uuidv7(), unitCode, code, ...planned, addedBy: actor.accountId!, addedAt: now }
    await addExtraRound(db, row)
    const calendar = world.rounds.get(world.criteria.inForce(today)?.code ?? '')
    await moveIntoRound(db, row, { level, cutOffDayCounts: calendar?.cutOffDayCounts ?? false })
    return { code, ...planned }
  },
})
