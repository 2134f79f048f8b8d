import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../../core/db.ts'
import type { Period } from '../rules.ts'
import { plans, planTargets } from '../tables.ts'
import type { Planned } from './check-rules.ts'

export type Asked = Period & { indicators: readonly string[]; units: readonly string[]; issuers: readonly string[] }

/**
 * The targets of units that count, of plans of the issuers and in years that meet the period: one of each indicator, unit
 * and period. A unit's own plan goes before one from above, and a later document before an earlier one.
 */
export function standingTargets(
  db: Db,
  { indicators, units, issuers, fromYear, untilYear }: Asked,
): Promise<Planned[]> {
  const { indicator, unitCode, kind, value, upperValue } = planTargets
  const key = [indicator, unitCode, planTargets.fromYear, planTargets.untilYear]
  return db
    .selectDistinctOn(key, {
      ...{ indicator, unitCode, fromYear: planTargets.fromYear, untilYear: planTargets.untilYear },
      ...{ kind, value, upperValue, planId: plans.id, planNumber: plans.number },
    })
    .from(planTargets)
    .innerJoin(plans, eq(plans.id, planTargets.planId))
    .where(
      and(
        isNull(planTargets.untilVersion),
        inArray(plans.unitCode, [...issuers]),
        inArray(unitCode, [...units]),
        inArray(indicator, [...indicators]),
        sql`${planTargets.fromYear} <= ${untilYear} and ${planTargets.untilYear} >= ${fromYear}`,
      ),
    )
    .orderBy(...key, desc(sql`${plans.unitCode} = ${unitCode}`), desc(plans.issuedOn), desc(plans.id))
}
