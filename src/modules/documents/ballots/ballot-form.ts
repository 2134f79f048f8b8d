import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { councilRoles } from '../../../core/actor.ts'
import { Id, optional } from '../../../core/shapes.ts'
import { BallotForm } from './ballot-shapes.ts'
import { readBallot } from './read-ballot.ts'

export const ballotForm = action({
  name: 'ballotForm',
  summary:
    "A ballot in the form of the criteria table: one's own, blank until it is submitted; after closing any, for those who lead",
  kind: 'query',
  roles: councilRoles,
  input: z.strictObject({
    sessionId: Id,
    dossierId: Id,
    accountId: optional(Id).meta({ description: 'Whose; null: one’s own' }),
    round: optional(z.int().min(1).max(1000)).meta({ description: 'null: the one that runs or was the last' }),
  }),
  output: BallotForm,
  async run(context, { accountId, ...asked }) {
    const { paper } = await readBallot(context, { ...asked, accountId: accountId ?? context.actor.accountId! })
    return paper
  },
})
