import { connection, mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { createPlan } from './create-plan.ts'
import { forgetRegistryChanges } from './indicators/forget-changes.ts'
import { createIndicator } from './indicators/own/create-indicator.ts'
import { reviseIndicator } from './indicators/own/revise-indicator.ts'
import { unitIndicators } from './indicators/own/unit-indicators.ts'
import { reportedFile } from './indicators/reported/report-file.ts'
import { reportIndicator } from './indicators/reported/report-indicator.ts'
import { reportedValues } from './indicators/reported/reported-values.ts'
import { indicators } from './indicators.ts'
import { plan } from './plan.ts'
import { planProgress } from './plan-progress.ts'
import { approvePlan } from './plans/approve-plan.ts'
import { planDocumentFile } from './plans/document/document-file.ts'
import { planChanges } from './plans/plan-changes.ts'
import { planChecks } from './plans/plan-checks.ts'
import { revisePlan } from './plans/revise-plan.ts'
import { plans } from './plans.ts'
import { setTargets } from './set-targets.ts'

export const planningModule: Module = {
  name: 'planning',
  summary: 'Plans with their targets, and their progress from the registry',
  routes: [
    route('GET', '/indicators', 200, indicators, { cacheControl: 'public, max-age=3600' }),
    route('POST', '/indicators', 201, createIndicator),
    route('POST', '/indicators/:indicator/revisions', 200, reviseIndicator),
    route('GET', '/units/:unitCode/indicators', 200, unitIndicators),
    route('POST', '/indicator-reports', 201, reportIndicator),
    route('GET', '/indicator-reports', 200, reportedValues),
    route('POST', '/plans', 201, createPlan),
    route('GET', '/plans', 200, plans),
    route('GET', '/plans/:planId', 200, plan),
    route('PUT', '/plans/:planId/targets', 200, setTargets),
    route('POST', '/plans/:planId/revisions', 200, revisePlan),
    route('POST', '/plans/:planId/approvals', 200, approvePlan),
    route('GET', '/plans/:planId/changes', 200, planChanges),
    route('GET', '/plans/:planId/checks', 200, planChecks),
    route('GET', '/plans/:planId/progress', 200, planProgress),
  ],
  resolvers: {
    Query: {
      indicators: query(indicators),
      unitIndicators: query(unitIndicators),
      reportedValues: connection(reportedValues),
      plan: query(plan),
      plans: connection(plans),
      planChanges: query(planChanges),
      planChecks: query(planChecks),
      planProgress: query(planProgress),
    },
    Mutation: {
      createIndicator: mutation(createIndicator),
      reviseIndicator: mutation(reviseIndicator),
      reportIndicator: mutation(reportIndicator),
      createPlan: mutation(createPlan),
      setTargets: mutation(setTargets),
      revisePlan: mutation(revisePlan),
      approvePlan: mutation(approvePlan),
    },
  },
  plugin: async (...parts) => {
    await planDocumentFile.serve(...parts)
    await reportedFile.serve(...parts)
  },
  paths: { ...planDocumentFile.paths, ...reportedFile.paths },
  jobs: [forgetRegistryChanges],
}
