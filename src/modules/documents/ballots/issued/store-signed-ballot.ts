import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { councilRoles } from '../../../../core/actor.ts'
import { Id } from '../../../../core/shapes.ts'
import { keepFile } from '../../../evidence/store.ts'
import { signedAnew } from '../../issued/issued-files.ts'
import { receivedSigned } from '../../issued/issued-shapes.ts'
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
    const { db, now } = context
    await lockIssuedBallot(db, documentId)
    const issued = await readSignableBallot(context, documentId)
    const signed = signedAnew(issued, received, now)
    if (!signed) return issuedBallotView(issued)
    await keepFile(db, received.sha256, now)
    await saveBallotFiles(db, documentId, signed)
    return issuedBallotView({ ...issued, ...signed })
  },
})
