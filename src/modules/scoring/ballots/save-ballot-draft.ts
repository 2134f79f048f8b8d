import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { judgingRoles } from '../../../core/actor.ts'
import { Id, optional } from '../../../core/shapes.ts'
import { checkVersion } from '../../../core/version.ts'
import { BallotDraftView, Choices, Reason } from '../shapes.ts'
import { ballotDraftView } from '../views.ts'
import { checkChoices } from './count-ballot.ts'
import { writeDraft } from './draft-store.ts'
import { lockOwnBallot } from './own-ballot.ts'

export const saveBallotDraft = action({
  name: 'saveBallotDraft',
  summary: 'Save what a tablet holds of a ballot, whole or in part; `If-Match: "v0"` for the first save of a round',
  kind: 'command',
  roles: judgingRoles,
  input: z.strictObject({
    sessionId: Id,
    dossierId: Id,
    round: z.int().min(1).max(1000),
    choices: Choices,
    opinion: optional(Reason),
  }),
  output: BallotDraftView,
  subject: (_input, { id }) => ({ type: 'ballot-draft', id }),
  redact: ['choices', 'opinion'],
  needsVersion: true,
  async run(context, { choices, opinion, ...place }) {
    const { db, actor, now } = context
    const { set, draft: before } = await lockOwnBallot(context, place, 'saveBallotDraft')
    const accountId = actor.accountId!
    const version = before?.version ?? 0
    checkVersion(context, { version }, () => ({
      current: before && { choices: before.choices, opinion: before.opinion, savedAt: before.savedAt },
      sent: { choices, opinion },
    }))
    checkChoices(set, choices)
    const id = before?.id ?? uuidv7()
    const draft = { id, ...place, accountId, choices, opinion, savedAt: now, version: version + 1 }
    await writeDraft(db, draft)
    return ballotDraftView(draft)
  },
})
