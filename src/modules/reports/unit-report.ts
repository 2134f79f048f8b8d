import { z } from 'zod'
import { action } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { optionalOr } from '../../core/shapes.ts'
import { checkYear } from './check-year.ts'
import { reportOf } from './report-of.ts'
import { reportFields, UnitReport } from './shapes.ts'

export const unitReport = action({
  name: 'unitReport',
  summary:
    'The report of a province, commune or the nation on a year or its first six months, from the registry as it is now',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ ...reportFields, period: optionalOr(reportFields.period, 'year') }),
  output: UnitReport,
  async run(context, asked) {
    const { today, world } = context
    if (!world.units.on(asked.mapOn ?? today).get(asked.unitCode)) fail('not-found')
    checkYear(asked.year, today)
    return reportOf(context, asked)
  },
})
