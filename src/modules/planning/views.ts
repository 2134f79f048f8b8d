import type { z } from 'zod'
import type { Instant } from '../../core/clock.ts'
import type { UnitReference, UnitTree } from '../units/reference.ts'
import { unitName } from '../units/shapes.ts'
import type { Indicator } from './catalogue.ts'
import type { CountDefinition } from './indicators/definition.ts'
import { nameOfCount } from './indicators/figures.ts'
import type { SignedDocument } from './plans/document/document-store.ts'
import { documentView } from './plans/document/document-view.ts'
import type { Approval } from './plans/revision-rules.ts'
import type { Target } from './rules.ts'
import type { IndicatorView, PlanSummary, PlanView, TargetView } from './shapes.ts'
import type { Plan } from './store.ts'

const noFilter = {
  ...{ star: null, minStar: null, group: null, set: null, producerKinds: null, womenLed: null, modernChannel: null },
  ...{ greenChain: null, kind: null, measure: null, tags: null, anyTag: null, rollUp: null, years: null },
}

export const countView = (defined: CountDefinition): z.input<typeof IndicatorView>['count'] => ({
  ...noFilter,
  ...(defined.what === 'reported' ? { ...defined, kind: null, measure: null } : defined),
  whatName: nameOfCount(defined),
})

export const indicatorView = ({ count, outOf, ...open }: Indicator): z.input<typeof IndicatorView> => ({
  ...open,
  count: countView(count),
  outOf: outOf ? countView(outOf) : null,
})

/** A plan names its unit as on the day on which it was issued. */
export const planSummary = (units: UnitReference, { unitCode, ...open }: Plan): z.infer<typeof PlanSummary> => ({
  ...open,
  unit: unitName(units.on(open.issuedOn).named(unitCode)),
})

export const targetView = (units: UnitTree, { unitCode, ...open }: Target): z.infer<typeof TargetView> => ({
  ...open,
  unit: unitName(units.named(unitCode)),
})

type PlanParts = {
  approvals: readonly (Approval & { approvedAt: Instant })[]
  documents: readonly SignedDocument[]
}

export const planView = (
  units: UnitReference,
  plan: Plan,
  targets: readonly Target[],
  { approvals, documents }: PlanParts,
): z.infer<typeof PlanView> => ({
  ...planSummary(units, plan),
  documents: documents.map((document) => documentView(plan.id, document)),
  approvals: approvals.map(({ level, year, approvedAt }) => ({ level, year, approvedAt })),
  targets: targets.map((target) => targetView(units.on(plan.issuedOn), target)),
})
