import { z } from 'zod'
import { Day, Id, LocalText, optional, Version } from '../../core/shapes.ts'
import { reportPeriods } from '../planning/indicators/reported/report-period.ts'
import { Counted, ShownFraction, TargetView } from '../planning/shapes.ts'
import { producerKinds } from '../producers/rules.ts'
import { UnitCode, UnitName } from '../units/shapes.ts'

const Number_ = z.int().min(0)

/** How many products: in the period, valid on its day, ever recognised up to it. */
const counts = {
  newlyRecognised: Number_,
  upgraded: Number_,
  reRecognised: Number_,
  valid: Number_,
  everRecognised: Number_,
}

export const ReportCounts = z.strictObject(counts).meta({
  id: 'ReportCounts',
  description:
    'Products: first recognised, upgraded, recognised again in the period; valid on its day; ever recognised',
})
export type ReportCounts = z.infer<typeof ReportCounts>

const Unattributed = ReportCounts.nullable().meta({
  description: 'How many more there may be: they lie in communes that were split. null where there are none',
})
const counted = { counts: ReportCounts, unattributed: Unattributed }

const Star = z.int().min(3).max(5)
const StarCounts = z.strictObject({ star: Star, ...counted }).meta({ id: 'StarCounts' })
const Group = z
  .string()
  .meta({ description: '`none`, where there are any: products in criteria sets that are not on record' })
const GroupCounts = z.strictObject({ group: Group, name: LocalText, ...counted }).meta({ id: 'GroupCounts' })
const ProducerKindCounts = z
  .strictObject({ kind: z.enum(producerKinds), name: LocalText, ...counted })
  .meta({ id: 'ProducerKindCounts' })
const YearStars = z
  .strictObject({ year: z.int(), asOf: Day, byStar: z.array(StarCounts) })
  .meta({ id: 'YearStars', description: 'A whole year, or as much of it as has passed' })
const PlaceCounts = z.strictObject({ unit: UnitName, ...counted }).meta({ id: 'PlaceCounts' })

const OwnVersion = Version.nullable().meta({
  description: 'Of an indicator that the province defined for itself, the version that it is counted by; else null',
})

const Forecast = z
  .strictObject({ value: ShownFraction, percent: ShownFraction.nullable() })
  .meta({ id: 'Forecast', description: 'What it comes to on the last day of the target at the current pace' })

export const ReportProgress = z
  .strictObject({
    plan: z
      .strictObject({ id: Id, number: z.string(), issuedOn: Day, version: Version })
      .meta({ id: 'ReportPlan', description: 'The plan that sets the target, and its version' }),
    target: TargetView,
    indicatorVersion: OwnVersion,
    indicatorName: LocalText,
    unitOfMeasure: LocalText,
    counted: Counted.meta({ description: 'Which count it is, up to the last day of the report' }),
    actual: ShownFraction.nullable().meta({ description: 'null where there is none, as of a share of nothing' }),
    unattributed: Number_.meta({
      description: 'How many more there may be: a split unit keeps them from being attributed',
    }),
    percent: ShownFraction.nullable().meta({ description: 'null when the target is 0' }),
    ratio: ShownFraction.nullable().meta({ description: 'Times the target' }),
    forecast: Forecast.nullable().meta({
      description: 'null for shares, for what is reported, and once the period is over',
    }),
  })
  .meta({ id: 'ReportProgress' })
export type ReportProgress = z.infer<typeof ReportProgress>

export const ReportIndicator = z
  .strictObject({
    code: z.string(),
    version: OwnVersion,
    name: LocalText,
    unitOfMeasure: LocalText,
    counted: Counted,
    actual: ShownFraction.nullable().meta({ description: 'null where there is none, as of a share of nothing' }),
    unattributed: Number_,
  })
  .meta({ id: 'ReportIndicator' })
export type ReportIndicator = z.infer<typeof ReportIndicator>

export const UnitReport = z
  .strictObject({
    unit: UnitName,
    mapOn: Day.nullable().meta({
      description: 'The day under whose map it is; null for that of the day it was made on',
    }),
    year: z.int(),
    period: z.enum(reportPeriods),
    from: Day,
    until: Day,
    asOf: Day.meta({
      description: 'The last day of the period, or today: the day that `valid` and `everRecognised` are of',
    }),
    progress: z
      .array(ReportProgress)
      .meta({ description: 'The approved targets of the unit whose period the year lies in, plan by plan' }),
    indicators: z.array(ReportIndicator).meta({
      description:
        'Every indicator of the catalogue, planned or not, and those of its own that the province wants in its reports',
    }),
    total: ReportCounts,
    unattributed: Unattributed,
    byStar: z.array(StarCounts),
    byGroup: z.array(GroupCounts),
    byProducerKind: z.array(ProducerKindCounts),
    years: z.array(YearStars),
    places: z
      .array(PlaceCounts)
      .meta({ description: 'The units below: communes of a province, provinces of the nation' }),
    placesWithProduct: Number_.meta({
      description:
        'How many of them have a product that is valid on the day for certain; some more may, as their `unattributed` tells',
    }),
  })
  .meta({ id: 'UnitReport' })
export type UnitReport = z.infer<typeof UnitReport>

/** The first year of the programme (Quyết định 490/QĐ-TTg of 2018). */
export const firstYear = 2018

export const reportFields = {
  unitCode: UnitCode,
  year: z.int().min(firstYear).max(2100),
  period: z.enum(reportPeriods),
  mapOn: optional(Day).meta({ description: 'The day under whose map is counted; else that of today' }),
}
