import { z } from 'zod'
import { action, type Context } from '../../../../core/action.ts'
import { failAt } from '../../../../core/input.ts'
import { idBefore, pageFrom } from '../../../../core/page.ts'
import { fail } from '../../../../core/problem.ts'
import { Day, optional, pageInput, pageOf } from '../../../../core/shapes.ts'
import { UnitCode } from '../../../units/shapes.ts'
import { planReaders } from '../../authority.ts'
import type { Indicator } from '../../catalogue.ts'
import { IndicatorCode } from '../../shapes.ts'
import { measureOf } from '../figures.ts'
import { isForUnit } from '../own/own-reach.ts'
import { knownIndicators } from '../own/own-store.ts'
import { placesOn } from '../places.ts'
import { isOfRecords, recordFits } from '../record-rules.ts'
import { refuseBeyond } from './report-reach.ts'
import { reportsBehind } from './report-rules.ts'
import { CountedReport, reportView } from './report-shapes.ts'
import { readRevisions } from './report-store.ts'
import { reportPlaces } from './report-tally.ts'

export const reportedValues = action({
  name: 'reportedValues',
  summary:
    'What units reported of an indicator within a unit and a period, the newest first, each with its revisions: those that are counted add up to the figure',
  kind: 'query',
  roles: planReaders,
  input: z.strictObject({
    indicator: IndicatorCode,
    unitCode: UnitCode,
    from: Day,
    until: Day,
    mapOn: optional(Day).meta({ description: 'The day under whose map is counted; else that of today' }),
    ...pageInput,
  }),
  output: pageOf(CountedReport, 'CountedReportPage'),
  async run(context, { indicator, unitCode, from, until, first, after, ...asked }) {
    const { db, today, world } = context
    const mapOn = asked.mapOn ?? today
    if (!world.units.on(mapOn).get(unitCode)) fail('not-found')
    refuseBeyond(context, unitCode, mapOn)
    const found = await reportedIndicator(context, indicator, unitCode, mapOn)
    const measure = measureOf(context, found.count, { from, until })
    if (!isOfRecords(measure)) throw new Error(`${indicator} is not reported`)
    const { records } = await world.registryFacts.facts()
    const reports = [...records].flatMap((told) => told.filter((fact) => recordFits(measure, fact)))
    const behind = reportsBehind(measure, unitCode, reports, reportPlaces(placesOn(world.units, mapOn)))
    const before = idBefore(after)
    const ids = [...behind.keys()]
      .filter((id) => id < before)
      .toSorted()
      .reverse()
      .slice(0, first + 1)
    const revisions = Map.groupBy(await readRevisions(db, ids), keyOf)
    const items = [...revisions.values()].map((all) => {
      // As it was when the facts were read: what was revised since comes with the next question.
      const last = all.findLastIndex(({ id }) => behind.has(id))
      return { ...reportView(world.units, found, all.slice(0, last + 1)), isCounted: behind.get(all[last]!.id)! }
    })
    return pageFrom(
      items.toSorted((a, b) => (a.id < b.id ? 1 : -1)),
      first,
    )
  },
})

const keyOf = ({ unitCode, year, period }: { unitCode: string; year: number; period: string }) =>
  `${unitCode} ${year} ${period}`

async function reportedIndicator(context: Context, code: string, unitCode: string, day: string): Promise<Indicator> {
  const found = (await knownIndicators(context.db, [code]))(code)
  if (!found || !isForUnit(context, code, unitCode, day))
    return failAt(['indicator'], 'unknown-indicator', 'Một mã trong danh mục chỉ tiêu', 'A code of the catalogue')
  if (found.count.what !== 'reported')
    return failAt(['indicator'], 'not-reported', 'Chỉ tiêu này tính từ dữ liệu', 'It is counted, not reported')
  return found
}
