import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { LocalText } from '../../../core/shapes.ts'
import { actualsOf } from '../../planning/indicators/actuals.ts'
import { openIndicator } from '../../planning/indicators/own/report-indicators.ts'
import { shownFigure } from '../../planning/percent.ts'
import { Counted, ShownFraction } from '../../planning/shapes.ts'
import { UnitName, unitName } from '../../units/shapes.ts'
import { checkYear } from '../check-year.ts'
import { reportFields } from '../shapes.ts'
import { ranksOf } from './ranking.ts'

const mostYears = 10

const unattributed = z.array(z.number().min(0)).meta({
  description: 'One for each of the years: how many more there may be, since a split keeps them from any unit',
})

const ComparedUnit = z
  .strictObject({
    unit: UnitName,
    rank: z.int().nullable().meta({ description: 'By the last year, the most first; null where there is no figure' }),
    actuals: z.array(ShownFraction.nullable()).meta({ description: 'One for each of the years' }),
    unattributed,
  })
  .meta({ id: 'ComparedUnit' })

const UnitComparison = z
  .strictObject({
    unit: UnitName,
    indicator: z.string(),
    indicatorName: LocalText,
    years: z.array(z.strictObject({ year: z.int(), counted: Counted }).meta({ id: 'ComparedYear' })),
    whole: z.array(ShownFraction.nullable()).meta({ description: 'Of the unit above, one for each of the years' }),
    wholeUnattributed: unattributed,
    units: z.array(ComparedUnit),
  })
  .meta({ id: 'UnitComparison' })

export const unitComparison = action({
  name: 'unitComparison',
  summary:
    'An indicator of all provinces of the nation, or all communes of a province, beside each other and over years, ranked',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({
    unitCode: reportFields.unitCode,
    indicator: z.string().max(60),
    fromYear: reportFields.year,
    untilYear: reportFields.year,
    mapOn: reportFields.mapOn,
  }),
  output: UnitComparison,
  async run(context, { unitCode, indicator, fromYear, untilYear, ...asked }) {
    const mapOn = asked.mapOn ?? context.today
    const map = context.world.units.on(mapOn)
    const above = map.get(unitCode) ?? fail('not-found')
    checkYears(context, fromYear, untilYear)
    const { name } = (await openIndicator(context, indicator, { unitCode, mapOn })) ?? failIndicator()
    const years = Array.from({ length: untilYear - fromYear + 1 }, (_, at) => fromYear + at)
    const compared = [above, ...map.childrenOf(unitCode)]
    const figures = compared.flatMap(({ code }) =>
      years.map((year) => ({ indicator, unitCode: code, from: `${year}-01-01`, until: `${year}-12-31` })),
    )
    const actuals = await actualsOf(context, figures, mapOn)
    const ofUnit = (at: number) => actuals.slice(at * years.length, (at + 1) * years.length)
    const shownOf = (at: number) => ofUnit(at).map(({ value }) => value && shownFigure(value))
    const openOf = (at: number) => ofUnit(at).map(({ unattributed }) => unattributed)
    const [, ...below] = compared
    const ranks = ranksOf(below.map((_, at) => ofUnit(at + 1).at(-1)!.value))
    const rows = below.map((unit, at) => ({
      ...{ unit: unitName(unit), rank: ranks[at]! },
      ...{ actuals: shownOf(at + 1), unattributed: openOf(at + 1) },
    }))
    return {
      ...{ unit: unitName(above), indicator, indicatorName: name },
      years: years.map((year, at) => ({ year, counted: actuals[at]!.counted })),
      ...{ whole: shownOf(0), wholeUnattributed: openOf(0) },
      units: rows.toSorted((a, b) => (a.rank ?? rows.length + 1) - (b.rank ?? rows.length + 1)),
    }
  },
})

const failIndicator = (): never =>
  failAt(['indicator'], 'unknown-indicator', 'Một mã trong danh mục chỉ tiêu', 'A code of the catalogue of indicators')

function checkYears({ today }: Context, fromYear: number, untilYear: number): void {
  if (untilYear < fromYear) failAt(['untilYear'], 'too-small', 'Không trước năm bắt đầu', 'Not before the first year')
  if (untilYear - fromYear >= mostYears)
    failAt(['untilYear'], 'too-big', `Nhiều nhất ${mostYears} năm`, `${mostYears} years at most`)
  checkYear(untilYear, today)
}
