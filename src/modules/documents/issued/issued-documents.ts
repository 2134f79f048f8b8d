import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { readSession } from '../../scoring/sessions/session-store.ts'
import { IssuedDocumentList } from './issued-shapes.ts'
import { listIssued } from './issued-store.ts'
import { issuedView } from './issued-view.ts'
import { isRecusedFromSome } from './reach-issued.ts'

export const issuedDocuments = action({
  name: 'issuedDocuments',
  summary: 'What was issued of a session',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ sessionId: Id }),
  output: IssuedDocumentList,
  async run({ db, actor }, { sessionId }) {
    await readSession(db, actor, sessionId)
    if (await isRecusedFromSome(db, actor, sessionId)) fail('document-of-recusal')
    return { sessionId, items: (await listIssued(db, sessionId)).map(issuedView) }
  },
})
