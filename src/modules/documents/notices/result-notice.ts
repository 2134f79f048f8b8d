import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { readResult } from '../../scoring/store.ts'
import { findIssuedOf } from '../issued/issued-store.ts'
import { ResultNotice } from './notice-shapes.ts'
import { noticesOf } from './read-notices.ts'

export const resultNotice = action({
  name: 'resultNotice',
  summary: 'The notice of the latest result of a dossier, to its commune and producer; contentUrl prints it',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ dossierId: Id }),
  output: ResultNotice,
  async run(context, { dossierId }) {
    const { db, actor } = context
    const result = await readResult(db, actor, dossierId)
    const { sessionId, closedAt } = result
    const [asDraft] = await noticesOf(context, sessionId, [result])
    const place = { sessionId, sessionClosedAt: closedAt!, kind: 'result-notice', dossierId } as const
    const issued = await findIssuedOf(db, place)
    // What was issued, once it was: the data too are never made anew.
    return issued?.paper.kind === 'notice' ? issued.paper.paper : asDraft!
  },
})
