import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { fail } from '../../../../core/problem.ts'
import { Id, Version } from '../../../../core/shapes.ts'
import { planners } from '../../authority.ts'
import { issuingReach } from '../../plan-reach.ts'
import { readPlan } from '../../store.ts'
import { PlanDocument } from './document-shapes.ts'
import { readDocuments } from './document-store.ts'
import { documentView } from './document-view.ts'

/** Asked before a byte is taken in: an upload that would be refused must not reach the disk. Has no door of its own. */
export const announcedPlanDocument = action({
  name: 'announcedPlanDocument',
  summary: 'A document of a plan whose signed file the actor may bring',
  kind: 'query',
  roles: planners,
  input: z.strictObject({ planId: Id, version: Version }),
  output: PlanDocument,
  async run({ db, actor, today }, { planId, version }) {
    const plan = await readPlan(db, issuingReach({ actor, today }), planId)
    const found = (await readDocuments(db, plan)).find((one) => one.version === version) ?? fail('not-found')
    return documentView(planId, found)
  },
})
