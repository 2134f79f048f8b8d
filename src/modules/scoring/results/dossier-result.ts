import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { ResultView } from '../shapes.ts'
import { readResult } from '../store.ts'
import { resultsWithScoring } from './result-views.ts'

export const dossierResult = action({
  name: 'dossierResult',
  summary: 'The latest result of a dossier once its session is closed; producer and commune see it without ballots',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ dossierId: Id }),
  output: ResultView,
  async run({ db, actor }, { dossierId }) {
    const row = await readResult(db, actor, dossierId)
    const [view] = await resultsWithScoring(db, actor, row.sessionId, [row])
    return view!
  },
})
