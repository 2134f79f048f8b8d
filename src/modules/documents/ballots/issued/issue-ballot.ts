import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { judgingRoles } from '../../../../core/actor.ts'
import { fail } from '../../../../core/problem.ts'
import { Id } from '../../../../core/shapes.ts'
import { readBallot } from '../read-ballot.ts'
import { IssuedBallot } from './issued-ballot-shapes.ts'
import { addIssuedBallot } from './issued-ballot-store.ts'
import { ballotContentPath, issuedBallotView } from './issued-ballot-view.ts'
import { readIssuedBallot } from './reach-issued-ballot.ts'

export const issueBallot = action({
  name: 'issueBallot',
  summary: "Issue one's submitted ballot of a round as a document to sign; until closing nobody else knows of it",
  kind: 'command',
  roles: judgingRoles,
  input: z.strictObject({ sessionId: Id, dossierId: Id, round: z.int().min(1).max(1000) }),
  output: IssuedBallot,
  // Not the session: its news go to everybody who watches it.
  subject: (_input, { id }) => ({ type: 'issued-ballot', id }),
  async run(context, place) {
    const { db, actor, now: issuedAt } = context
    const { ballot, paper: asForm } = await readBallot(context, { ...place, accountId: actor.accountId! })
    if (!ballot) return fail('ballot-not-submitted')
    const id = uuidv7()
    const paper = { ...asForm, documentId: id, contentUrl: ballotContentPath(id) }
    if (!(await addIssuedBallot(db, { id, ballotId: ballot.id, paper, issuedAt }))) fail('document-already-issued')
    return issuedBallotView(await readIssuedBallot(context, id))
  },
})
