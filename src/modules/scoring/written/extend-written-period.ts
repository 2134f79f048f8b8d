import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Day, Id } from '../../../core/shapes.ts'
import { checkTakes, leads, manages } from '../authority.ts'
import { readCouncil } from '../councils/council-store.ts'
import { checkInTerm } from '../councils/term.ts'
import { lockSession, saveSession } from '../sessions/session-store.ts'
import { Reason, SessionView } from '../shapes.ts'
import { showSession } from '../show.ts'
import { addExtension, listExtensions } from './extension-store.ts'
import { writingOn } from './rules.ts'

export const extendWrittenPeriod = action({
  name: 'extendWrittenPeriod',
  summary: 'Give members more days for their written opinions, before the last day is over',
  kind: 'command',
  roles: ['province-officer', 'ministry-officer', 'council-chair', 'council-secretary'],
  input: z.strictObject({ sessionId: Id, writtenUntil: Day, reason: Reason }),
  output: SessionView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  async run(context, { sessionId, writtenUntil: until, reason }) {
    const { db, actor, now, today } = context
    const session = await lockSession(db, actor, sessionId)
    const { councilId, heldOn, writtenUntil: from } = session
    if (!manages(actor, session) && !leads(actor, councilId)) fail('forbidden', { roles: extendWrittenPeriod.roles })
    checkTakes(session, 'extendWrittenPeriod')
    // Once it is over the leaders may have been told how the opinions stand (docs/decisions/0006).
    if (writingOn(session, today)?.over) fail('outside-written-period', { from: heldOn, until: from })
    if (until <= from!) failAt(['writtenUntil'], 'not-later', 'Phải sau ngày cuối hiện tại', 'Not after the last day')
    checkInTerm(await readCouncil(db, actor, councilId), until)
    const no = (await listExtensions(db, [sessionId])).length + 1
    await addExtension(db, { sessionId, no, from: from!, until, reason, at: now })
    return showSession(context, await saveSession(db, { ...session, writtenUntil: until }))
  },
})
