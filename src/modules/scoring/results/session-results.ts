import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { actionsOf } from '../rules.ts'
import { readSession } from '../sessions/session-store.ts'
import { ResultList } from '../shapes.ts'
import { listResults } from '../store.ts'
import { resultsWithScoring } from './result-views.ts'

export const sessionResults = action({
  name: 'sessionResults',
  summary: 'The results of a closed session with ballots, verdicts and findings',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ sessionId: Id }),
  output: ResultList,
  async run({ db, actor }, { sessionId }) {
    const session = await readSession(db, actor, sessionId)
    const { state } = session
    if (state !== 'closed') fail('session-wrong-state', { state, allowed: actionsOf(session) })
    const rows = await listResults(db, actor, sessionId)
    return { sessionId, items: await resultsWithScoring(db, actor, sessionId, rows) }
  },
})
