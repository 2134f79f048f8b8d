import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { councilRoles } from '../../../../core/actor.ts'
import { Id } from '../../../../core/shapes.ts'
import { IssuedBallot } from './issued-ballot-shapes.ts'
import { issuedBallotView } from './issued-ballot-view.ts'
import { readIssuedBallot } from './reach-issued-ballot.ts'

export const issuedBallot = action({
  name: 'issuedBallot',
  summary: "An issued ballot, the hash of its file and who signed it: one's own; after closing any, for those who lead",
  kind: 'query',
  roles: councilRoles,
  input: z.strictObject({ documentId: Id }),
  output: IssuedBallot,
  async run(context, { documentId }) {
    return issuedBallotView(await readIssuedBallot(context, documentId))
  },
})
