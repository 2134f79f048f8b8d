import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { leadingRoles } from '../authority.ts'
import { lockItem } from '../ballots/lock-item.ts'
import { callUp, saveSession } from '../sessions/session-store.ts'
import { SessionView } from '../shapes.ts'
import { showSession } from '../show.ts'

export const callUpDossier = action({
  name: 'callUpDossier',
  summary: 'Say which dossier of an open session is up now, in place of the one before',
  kind: 'command',
  roles: leadingRoles,
  input: z.strictObject({ sessionId: Id, dossierId: Id }),
  output: SessionView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  async run(context, input) {
    const { session, item } = await lockItem(context, input, 'callUpDossier')
    await callUp(context.db, item)
    return showSession(context, await saveSession(context.db, session))
  },
})
