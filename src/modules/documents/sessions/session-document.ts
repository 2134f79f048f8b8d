import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { sessionDocumentKinds } from '../rules.ts'
import { readSessionDocument } from './read-session-document.ts'
import { SessionDocument } from './session-shapes.ts'

export const sessionDocument = action({
  name: 'sessionDocument',
  summary:
    "A closed session's minutes or report as data, without what the reader is recused from; contentUrl prints it",
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ sessionId: Id, document: z.enum(sessionDocumentKinds) }),
  output: SessionDocument,
  run: readSessionDocument,
})
