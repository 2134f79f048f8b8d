import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { DecisionView } from './shapes.ts'
import { readDecision } from './store.ts'
import { decisionView } from './views.ts'

export const decision = action({
  name: 'decision',
  summary: 'One decision with what it is about',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ decisionId: Id }),
  output: DecisionView,
  async run(context, { decisionId }) {
    const { db, actor } = context
    return decisionView(context, actor, await readDecision(db, actor, decisionId))
  },
})
