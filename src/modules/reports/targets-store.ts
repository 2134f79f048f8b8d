import { and, asc, eq, gte, isNull, lte, sql } from 'drizzle-orm'
import { statement } from '../../core/db.ts'
import { datedTargetFields, setByChange } from '../planning/store.ts'
import { planApprovals, planChanges, plans, planTargets } from '../planning/tables.ts'
import { units } from '../units/tables.ts'

const targetsOfUnit = statement('report-targets', (db) =>
  db
    .select({
      planId: plans.id,
      planNumber: plans.number,
      planIssuedOn: plans.issuedOn,
      planVersion: plans.version,
      ...datedTargetFields,
    })
    .from(planTargets)
    .innerJoin(plans, eq(plans.id, planTargets.planId))
    .leftJoin(planChanges, setByChange)
    .innerJoin(units, eq(units.code, planTargets.unitCode))
    // What is not approved is no plan yet: a report is for everybody.
    .innerJoin(
      planApprovals,
      and(
        eq(planApprovals.planId, plans.id),
        eq(planApprovals.level, units.level),
        eq(planApprovals.year, sql.placeholder('year')),
      ),
    )
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

/** The approved targets of a unit whose period a year lies in, by the day of their plans and in the order of each. */
export const readTargetsOf = targetsOfUnit
