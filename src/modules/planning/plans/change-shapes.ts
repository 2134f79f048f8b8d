import { z } from 'zod'
import { Day, InstantText, Line, PastDay, Version } from '../../../core/shapes.ts'
import { UnitCode, UnitName } from '../../units/shapes.ts'
import { targetKinds } from '../rules.ts'
import { IndicatorCode, TargetFigure, Year } from '../shapes.ts'

/** The later document (quyết định điều chỉnh) by which a plan is revised. */
export const DecisionInput = z
  .strictObject({ number: Line(60), signer: Line(200), issuedOn: PastDay })
  .meta({ id: 'PlanDecisionInput' })

export const TargetKeys = z
  .array(
    z
      .strictObject({ indicator: IndicatorCode, unitCode: UnitCode, fromYear: Year, untilYear: Year })
      .meta({ id: 'TargetKeyInput' }),
  )
  .max(5_000)

const TargetValue = z
  .strictObject({ kind: z.enum(targetKinds), value: TargetFigure, upperValue: TargetFigure.nullable() })
  .meta({ id: 'TargetValue' })

export const PlanChange = z
  .strictObject({
    version: Version,
    indicator: IndicatorCode,
    unit: UnitName,
    fromYear: Year,
    untilYear: Year,
    before: TargetValue.nullable().meta({ description: 'null when the target was added' }),
    after: TargetValue.nullable().meta({ description: 'null when it was taken out' }),
    decision: z
      .strictObject({ number: z.string(), signer: z.string(), issuedOn: Day })
      .meta({ id: 'PlanDecision' })
      .nullable()
      .meta({ description: 'null when what an earlier document says was entered anew' }),
    reason: z.string().nullable(),
    late: z.boolean().meta({ description: 'Whether targets that were approved are among those of this version' }),
    effectiveOn: Day,
    changedAt: InstantText,
  })
  .meta({ id: 'PlanChange' })

export const PlanChanges = z
  .strictObject({
    items: z.array(PlanChange),
    pageInfo: z.strictObject({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  })
  .meta({ id: 'PlanChanges' })
