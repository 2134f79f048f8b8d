import { z } from 'zod'
import { action } from '../../core/action.ts'
import { optionalOr } from '../../core/shapes.ts'
import { checkYear } from './check-year.ts'
import { mapOfReport, reportMap } from './report-map.ts'
import { reportOf } from './report-of.ts'
import { reportFields, UnitReport } from './shapes.ts'

export const unitReport = action({
  name: 'unitReport',
  summary:
    'The report of a province, commune or the nation on a year or its first six months, from the registry as it is now',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({
    ...reportFields,
    period: optionalOr(reportFields.period, 'year'),
    mapOn: reportFields.mapOn.meta({ description: mapOfReport }),
  }),
  output: UnitReport,
  async run(context, asked) {
    const mapOn = reportMap(context, asked)
    checkYear(asked.year, context.today)
    return reportOf(context, { ...asked, mapOn })
  },
})
