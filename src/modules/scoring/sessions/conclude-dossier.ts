import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { leadingRoles } from '../authority.ts'
import { lockItem, readStanding } from '../ballots/lock-item.ts'
import { refuse } from '../results/standing.ts'
import { isProposedForFive, type Outcome } from '../rules.ts'
import { ConclusionView } from '../shapes.ts'
import { addResult } from '../store.ts'
import { saveSession } from './session-store.ts'

export const concludeDossier = action({
  name: 'concludeDossier',
  summary: 'Fix the result of a dossier; it is told when the session is closed',
  kind: 'command',
  roles: leadingRoles,
  input: z.strictObject({ sessionId: Id, dossierId: Id }),
  output: ConclusionView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  async run(context, input) {
    const locked = await lockItem(context, input, 'concludeDossier')
    const standing = await readStanding(context, locked)
    if (standing.kind !== 'settled') refuse(standing)
    const { level } = locked.session
    const { outcome, ...result } = standing.result
    await addResult(context.db, {
      id: uuidv7(),
      ...input,
      level,
      outcome: outcome as Outcome,
      ...result,
      proposedForFive: isProposedForFive(level, result.star),
      at: context.now,
    })
    await saveSession(context.db, locked.session)
    return { ...input, concluded: true }
  },
})
