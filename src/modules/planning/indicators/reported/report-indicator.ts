import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action, type Context } from '../../../../core/action.ts'
import { failAt } from '../../../../core/input.ts'
import { Line, optional, PastDay } from '../../../../core/shapes.ts'
import { placeOf } from '../../../activities/place.ts'
import { mayRecord } from '../../../activities/rules.ts'
import { recorders } from '../../../activities/shapes.ts'
import { UnitCode } from '../../../units/shapes.ts'
import type { Indicator } from '../../catalogue.ts'
import { isExact } from '../../decimal.ts'
import { IndicatorCode, TargetFigure, Year } from '../../shapes.ts'
import { chainOf, isForUnit } from '../own/own-reach.ts'
import { knownIndicators } from '../own/own-store.ts'
import { dayOfUnit, type ReportPeriod, reportPeriods } from './report-period.ts'
import { isReportedBy } from './report-rules.ts'
import { IndicatorReportView, reportView } from './report-shapes.ts'
import { addReport, isKept, lockRevision, readRevisions } from './report-store.ts'

const unstored = { sha256: null, sizeBytes: null, mediaType: null, storedAt: null }

export const reportIndicator = action({
  name: 'reportIndicator',
  summary:
    'Report the number of an indicator that the registry does not count, for a unit and a period; a later one revises it, with a reason',
  kind: 'command',
  roles: recorders,
  input: z.strictObject({
    indicator: IndicatorCode,
    unitCode: UnitCode.meta({ description: 'By its code on the day as of which the number is' }),
    year: Year,
    period: z.enum(reportPeriods),
    value: TargetFigure,
    source: Line(1000).meta({ description: 'Where the number is from' }),
    asOf: PastDay.meta({ description: 'The day as of which the number is' }),
    reason: optional(Line(1000)).meta({
      description: 'Needed to revise a number, and once a report of the whole period was kept',
    }),
    fileName: optional(Line(200)).meta({ description: 'Announces a file, whose bytes contentUrl then takes' }),
  }),
  output: IndicatorReportView,
  subject: (_input, { id }) => ({ type: 'indicator-report', id }),
  async run(context, { reason, ...told }) {
    const { db, actor, now, world } = context
    const indicator = await checkedIndicator(context, told)
    const last = await lockRevision(db, told)
    const late = await isKept(db, chainOf(context, told.unitCode, dayOfReport(told)), told.year, told.period)
    if (reason === null && last > 0)
      failAt(
        ['reason'],
        'needed-to-revise',
        'Đã có số liệu, phải nêu lý do sửa',
        'There is a number: say why it changes',
      )
    if (reason === null && late)
      failAt(['reason'], 'needed-after-keeping', 'Báo cáo đã chốt, phải nêu lý do', 'The report was kept: say why')
    const id = uuidv7()
    const revised = { reason, late, revision: last + 1, reportedBy: actor.accountId!, reportedAt: now }
    await addReport(db, { id, ...told, ...revised, ...unstored })
    return reportView(world.units, indicator, await readRevisions(db, [id]))
  },
})

type Told = { indicator: string; unitCode: string; year: number; period: ReportPeriod; value: number; asOf: string }

const dayOfReport = ({ year, period, asOf }: Told) => dayOfUnit(year, period, asOf)

/** What is reported on. @throws invalid-input for what is not reported, not by this unit, or not by the actor */
async function checkedIndicator(context: Context, told: Told): Promise<Indicator> {
  const { db, actor, world, today } = context
  const day = dayOfReport(told)
  if (told.asOf < `${told.year}-01-01`)
    failAt(['asOf'], 'too-small', 'Không trước ngày đầu kỳ', 'Not before the period begins')
  if (!isExact(told.value)) failAt(['value'], 'too-fine', 'Nhiều nhất ba chữ số thập phân', 'Three decimals at most')
  const place = world.units.on(day).get(told.unitCode) && placeOf(world.units, told.unitCode, day, today)
  if (!place) return failAt(['unitCode'], 'unknown-unit', 'Không có đơn vị này', 'There is no such unit')
  if (!mayRecord(actor, place))
    failAt(['unitCode'], 'not-your-unit', 'Không phải đơn vị của người báo cáo', 'Not a unit that you report for')
  const found = (await knownIndicators(db, [told.indicator]))(told.indicator)
  if (!found || !isForUnit(context, told.indicator, told.unitCode, day))
    return failAt(['indicator'], 'unknown-indicator', 'Một mã trong danh mục chỉ tiêu', 'A code of the catalogue')
  if (found.count.what !== 'reported')
    return failAt(['indicator'], 'not-reported', 'Chỉ tiêu này tính từ dữ liệu', 'It is counted, not reported')
  if (!isReportedBy(found.count.rollUp, told.unitCode))
    failAt(['unitCode'], 'not-reported-here', 'Cấp này không báo cáo chỉ tiêu', 'Units of another level report it')
  return found
}
