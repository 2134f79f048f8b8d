import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { SessionView } from '../shapes.ts'
import { showSession } from '../show.ts'
import { readSession } from './session-store.ts'

export const session = action({
  name: 'session',
  summary: 'One session with its roll and agenda, without what the reader is recused from',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ sessionId: Id }),
  output: SessionView,
  async run(context, { sessionId }) {
    return showSession(context, await readSession(context.db, context.actor, sessionId))
  },
})
