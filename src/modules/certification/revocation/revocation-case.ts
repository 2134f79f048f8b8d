import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { CaseView, caseReaders } from './case-shapes.ts'
import { readCase } from './case-store.ts'
import { caseViews } from './case-views.ts'

export const revocationCase = action({
  name: 'revocationCase',
  summary: 'One revocation case with its deadline, every day of it counted or not and why',
  kind: 'query',
  roles: caseReaders,
  input: z.strictObject({ revocationCaseId: Id }),
  output: CaseView,
  async run(context, { revocationCaseId }) {
    const [view] = await caseViews(context, [await readCase(context.db, context.actor, revocationCaseId)])
    return view!
  },
})
