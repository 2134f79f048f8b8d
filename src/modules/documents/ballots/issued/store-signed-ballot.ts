import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { councilRoles } from '../../../../core/actor.ts'
import { Id } from '../../../../core/shapes.ts'
import { receivedSigned } from '../../issued/issued-shapes.ts'
import { keepSigned } from '../../issued/keep-signed.ts'
import { IssuedBallot } from './issued-ballot-shapes.ts'
import { lockIssuedBallot, saveBallotFiles } from './issued-ballot-store.ts'
import { issuedBallotView } from './issued-ballot-view.ts'
import { readSignableBallot } from './reach-issued-ballot.ts'

export const storeSignedBallot = action({
  name: 'storeSignedBallot',
  summary: 'The signed file of an issued ballot: the issued bytes with valid signatures added, and nothing else',
  kind: 'command',
  roles: councilRoles,
  input: z.strictObject({ documentId: Id, ...receivedSigned }),
  output: IssuedBallot,
  subject: ({ documentId }) => ({ type: 'issued-ballot', id: documentId }),
  async run(context, { documentId, ...received }) {
    const { db } = context
    await lockIssuedBallot(db, documentId)
    const issued = await readSignableBallot(context, documentId)
    return issuedBallotView(
      await keepSigned(context, issued, received, (signed) => saveBallotFiles(db, documentId, signed)),
    )
  },
})
