import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { readDossier } from '../../dossiers/store.ts'
import { DossierResultList, type ResultView } from '../shapes.ts'
import { listResultsOfDossier } from '../store.ts'
import { resultsWithScoring } from './result-views.ts'

export const dossierResults = action({
  name: 'dossierResults',
  summary: 'Every result of a dossier: of the province, of the ministry, and where it was evaluated again',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ dossierId: Id }),
  output: DossierResultList,
  async run({ db, actor }, { dossierId }) {
    const { id } = await readDossier(db, actor, dossierId)
    const items: ResultView[] = []
    for (const row of await listResultsOfDossier(db, actor, id))
      items.push(...(await resultsWithScoring(db, actor, row.sessionId, [row])))
    return { items }
  },
})
