import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { agendasFor, readSession } from '../sessions/session-store.ts'
import { ExpertOpinionList, opinionView } from './expert-shapes.ts'
import { listOpinions } from './expert-store.ts'

export const expertOpinions = action({
  name: 'expertOpinions',
  summary:
    'What experts wrote on the dossiers of a session, as soon as it is there, without what the reader is recused from',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ sessionId: Id }),
  output: ExpertOpinionList,
  async run({ db, actor }, { sessionId }) {
    const { id } = await readSession(db, actor, sessionId)
    const [agenda, opinions] = await Promise.all([agendasFor(db, actor, [id]), listOpinions(db, id)])
    const seen = agenda.map(({ dossierId }) => dossierId)
    return { sessionId, items: opinions.filter(({ dossierId }) => seen.includes(dossierId)).map(opinionView) }
  },
})
