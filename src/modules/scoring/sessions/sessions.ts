import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { idBefore, pageFrom } from '../../../core/page.ts'
import { Id, optional, pageInput } from '../../../core/shapes.ts'
import { SessionPage } from '../shapes.ts'
import { showSessions } from '../show.ts'
import { listSessions } from './session-store.ts'

export const sessions = action({
  name: 'sessions',
  summary: 'Sessions within reach, the newest first; of one council or of all',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ ...pageInput, councilId: optional(Id) }),
  output: SessionPage,
  async run(context, { first, after, councilId }) {
    const page = { before: idBefore(after), limit: first + 1, councilId }
    return pageFrom(await showSessions(context, await listSessions(context.db, context.actor, page)), first)
  },
})
