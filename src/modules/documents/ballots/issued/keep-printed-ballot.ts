import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { councilRoles } from '../../../../core/actor.ts'
import { Id } from '../../../../core/shapes.ts'
import { keepFile } from '../../../evidence/store.ts'
import { Sha256 } from '../../issued/issued-shapes.ts'
import { IssuedBallot } from './issued-ballot-shapes.ts'
import { lockIssuedBallot, saveBallotFiles } from './issued-ballot-store.ts'
import { issuedBallotView } from './issued-ballot-view.ts'
import { readIssuedBallot } from './reach-issued-ballot.ts'

/** Has no door of its own: the bytes are printed by the door that is asked for them. */
export const keepPrintedBallot = action({
  name: 'keepPrintedBallot',
  summary: 'The file that an issued ballot was printed to; from then on only these bytes are the document',
  kind: 'command',
  roles: councilRoles,
  input: z.strictObject({ documentId: Id, sha256: Sha256, sizeBytes: z.int().positive() }),
  output: IssuedBallot,
  subject: ({ documentId }) => ({ type: 'issued-ballot', id: documentId }),
  async run(context, { documentId, sha256, sizeBytes }) {
    const { db, now } = context
    await lockIssuedBallot(db, documentId)
    const issued = await readIssuedBallot(context, documentId)
    if (issued.sha256 !== null) return issuedBallotView(issued)
    await keepFile(db, sha256, now)
    await saveBallotFiles(db, documentId, { sha256, sizeBytes })
    return issuedBallotView({ ...issued, sha256, sizeBytes })
  },
})
