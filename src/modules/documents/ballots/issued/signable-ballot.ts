import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { councilRoles } from '../../../../core/actor.ts'
import { Id } from '../../../../core/shapes.ts'
import { IssuedBallot } from './issued-ballot-shapes.ts'
import { issuedBallotView } from './issued-ballot-view.ts'
import { readSignableBallot } from './reach-issued-ballot.ts'

/** Asked before a byte is taken in. Has no door of its own. */
export const signableBallot = action({
  name: 'signableBallot',
  summary: 'An issued ballot whose signed file the actor may bring now',
  kind: 'query',
  roles: councilRoles,
  input: z.strictObject({ documentId: Id }),
  output: IssuedBallot,
  async run(context, { documentId }) {
    return issuedBallotView(await readSignableBallot(context, documentId))
  },
})
