import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { nation } from '../../../core/actor.ts'
import { fail } from '../../../core/problem.ts'
import { UnitCode } from '../../units/shapes.ts'
import { roundsOfYear } from './round-calendar.ts'
import { RoundList } from './round-shapes.ts'
import { listExtraRounds } from './rounds-store.ts'

export const rounds = action({
  name: 'rounds',
  summary: 'Rounds of a province, or of the ministry under VN, whose cut-off lies in a year',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ unitCode: UnitCode, year: z.int().min(2000).max(2200) }),
  output: RoundList,
  async run({ db, today, world }, { unitCode, year }) {
    const level = unitCode === nation ? 'ministry' : 'province'
    if (level === 'province' && world.units.get(unitCode)?.level !== 'province') fail('not-found')
    const calendar = world.rounds.get(world.criteria.inForce(today)?.code ?? '')
    const yearly = calendar ? roundsOfYear(calendar, level, year) : []
    const extra = (await listExtraRounds(db, unitCode)).filter(({ cutOffOn }) => cutOffOn.startsWith(`${year}-`))
    const items = [
      ...yearly.map((round) => ({ ...round, regulation: null })),
      ...extra.map(({ code, cutOffOn, finishOn, regulation }) => ({ code, cutOffOn, finishOn, regulation })),
    ]
    return { items: items.sort((a, b) => a.cutOffOn.localeCompare(b.cutOffOn)) }
  },
})
