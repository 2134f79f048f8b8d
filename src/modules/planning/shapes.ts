import { z } from 'zod'
import { Day, Id, InstantText, Line, LocalText, optional, PastDay, pageOf, Version } from '../../core/shapes.ts'
import { producerKinds } from '../producers/rules.ts'
import { unitLevels } from '../units/rules.ts'
import { UnitCode, UnitName } from '../units/shapes.ts'
import { countedThings, countKinds } from './count-rules.ts'
import { recordKinds } from './indicators/definition.ts'
import { recordCountKinds } from './indicators/record-rules.ts'
import { overYears, rollUps } from './indicators/reported/report-rules.ts'
import { PlanDocument } from './plans/document/document-shapes.ts'
import { planStates, targetKinds } from './rules.ts'

const Star = z.int().min(3).max(5)
export const IndicatorCode = z.string().max(60).meta({ id: 'IndicatorCode', example: 'products-recognised' })
const Year = z.int().min(2000).max(2100)
export const TargetFigure = z
  .number()
  .min(0)
  .max(999_999_999_999)
  .meta({ id: 'TargetFigure', description: 'At most three decimals', example: 47.5 })

const What = z.enum([...countKinds, ...recordCountKinds])
const Of = z.enum([...countedThings, 'amount', 'records'])

export const IndicatorCount = z
  .strictObject({
    what: What.meta({ description: 'Which certificates or records are counted' }),
    whatName: LocalText,
    of: Of,
    star: Star.nullable(),
    minStar: Star.nullable(),
    group: z.string().nullable(),
    set: z.string().nullable(),
    producerKinds: z.array(z.enum(producerKinds)).nullable(),
    womenLed: z.boolean().nullable(),
    modernChannel: z.boolean().nullable(),
    greenChain: z.boolean().nullable(),
    kind: z.enum(recordKinds).nullable().meta({ description: 'Of the records that are counted' }),
    measure: z.string().nullable().meta({ description: 'The number that the records tell' }),
    tags: z.array(z.string()).nullable(),
    anyTag: z.array(z.string()).nullable(),
    rollUp: z
      .enum(rollUps)
      .nullable()
      .meta({ description: 'Of what is reported: how the number of a unit above comes about' }),
    years: z
      .enum(overYears)
      .nullable()
      .meta({ description: 'Of what is reported: whether years are added up, or the last one stands for a period' }),
  })
  .meta({ id: 'IndicatorCount', description: 'A filter that is null does not filter' })

export const IndicatorView = z
  .strictObject({
    code: IndicatorCode,
    name: LocalText,
    unit: LocalText.meta({ description: 'Unit of measure' }),
    source: z.strictObject({ number: z.string(), issuedOn: Day }).meta({ id: 'IndicatorSource' }).nullable(),
    count: IndicatorCount,
    outOf: IndicatorCount.nullable(),
  })
  .meta({ id: 'Indicator', description: 'A number, or with `outOf` the share that it is of another number, in %' })

export const IndicatorList = z.strictObject({ items: z.array(IndicatorView) }).meta({ id: 'IndicatorList' })

/** A target (chỉ tiêu) as it is sent; of a range `value` is the lower end and `upperValue` the other, else null. */
export const TargetInput = z
  .strictObject({
    indicator: IndicatorCode,
    unitCode: UnitCode,
    fromYear: Year,
    untilYear: Year,
    kind: z.enum(targetKinds),
    value: TargetFigure,
    upperValue: optional(TargetFigure),
  })
  .meta({ id: 'TargetInput' })

/** The units of a large province, with nine indicators and a plan of some years. */
export const Targets = z.array(TargetInput).max(5_000)

export const TargetView = z
  .strictObject({
    indicator: IndicatorCode,
    unit: UnitName,
    fromYear: Year,
    untilYear: Year,
    kind: z.enum(targetKinds),
    value: TargetFigure,
    upperValue: TargetFigure.nullable(),
  })
  .meta({ id: 'Target' })

/** The document: its number, who issued it and when, and the years that it is for. */
export const planFields = {
  unitCode: UnitCode,
  number: Line(60),
  title: Line(300),
  issuer: Line(200),
  issuedOn: PastDay,
  fromYear: Year,
  untilYear: Year,
}

const planOpen = {
  id: Id,
  unit: UnitName,
  number: z.string(),
  title: z.string(),
  issuer: z.string(),
  issuedOn: Day,
  fromYear: Year,
  untilYear: Year,
  createdAt: InstantText,
  state: z.enum(planStates).meta({ description: 'How much of it is approved' }),
  version: Version,
}

export const PlanSummary = z.strictObject(planOpen).meta({ id: 'PlanSummary' })
export const PlanPage = pageOf(PlanSummary, 'PlanPage')
const PlanApproval = z.strictObject({ level: z.enum(unitLevels), year: Year, approvedAt: InstantText }).meta({
  id: 'PlanApproval',
  description: 'Targets of units at the level in the year: changes of these need a reason',
})

export const PlanView = z
  .strictObject({
    ...planOpen,
    documents: z.array(PlanDocument),
    approvals: z.array(PlanApproval),
    targets: z.array(TargetView),
  })
  .meta({ id: 'Plan' })

const WholeNumber = z.number().meta({ description: 'A whole number, which may be greater than 32 bits hold' })
export const ShownFraction = z
  .strictObject({ numerator: WholeNumber, denominator: WholeNumber, shown: z.string() })
  .meta({ id: 'ShownFraction', description: 'Exact, and as it is shown' })

const CountedPart = z
  .strictObject({
    what: What,
    whatName: LocalText,
    of: Of,
    from: Day.nullable(),
    until: Day,
  })
  .meta({ id: 'CountedPart' })

export const Counted = CountedPart.extend({ outOf: CountedPart.nullable() }).meta({
  id: 'Counted',
  description:
    'Which count it is: of the days from … until, or (from null) of the day until; and what it is a share of',
})

export const TargetProgress = z
  .strictObject({
    target: TargetView,
    indicatorName: LocalText,
    counted: Counted,
    actual: ShownFraction.nullable().meta({
      description:
        'In the unit of measure of the indicator; null where there is none, as a share of nothing or on a map on which the code is not the unit that was meant',
      example: { numerator: 34, denominator: 1, shown: '34' },
    }),
    unattributed: z
      .number()
      .min(0)
      .meta({ description: 'How many more there may be: a split keeps them from any unit' }),
    percent: ShownFraction.nullable().meta({
      description: 'null when the target is 0',
      example: { numerator: 3400, denominator: 15, shown: '227 %' },
    }),
    ratio: ShownFraction.nullable().meta({
      description: 'Times the target',
      example: { numerator: 34, denominator: 15, shown: '2.3' },
    }),
  })
  .meta({ id: 'TargetProgress' })

export const PlanProgress = z
  .strictObject({
    plan: PlanSummary,
    year: Year.nullable(),
    asOf: Day,
    mapOn: Day.meta({ description: 'The day under whose map is counted' }),
    items: z.array(TargetProgress),
  })
  .meta({ id: 'PlanProgress' })

export { Year }
