import { and, asc, eq, gte, isNull, lte, sql } from 'drizzle-orm'
import { statement } from '../../core/db.ts'
import { plans, planTargets } from '../planning/tables.ts'

const targetsOfUnit = statement('report-targets', (db) =>
  db
    .select({
      planId: plans.id,
      planNumber: plans.number,
      planIssuedOn: plans.issuedOn,
      planVersion: plans.version,
      indicator: planTargets.indicator,
      unitCode: planTargets.unitCode,
      fromYear: planTargets.fromYear,
      untilYear: planTargets.untilYear,
      kind: planTargets.kind,
      value: planTargets.value,
      upperValue: planTargets.upperValue,
    })
    .from(planTargets)
    .innerJoin(plans, eq(plans.id, planTargets.planId))
    .where(
      and(
        eq(planTargets.unitCode, sql.placeholder('unitCode')),
        isNull(planTargets.untilVersion),
        lte(planTargets.fromYear, sql.placeholder('year')),
        gte(planTargets.untilYear, sql.placeholder('year')),
      ),
    )
    .orderBy(asc(plans.issuedOn), asc(plans.id), asc(planTargets.place)),
)

/** The targets of a unit whose period a year lies in, by the day of their plans and in the order of each. */
export const readTargetsOf = targetsOfUnit
