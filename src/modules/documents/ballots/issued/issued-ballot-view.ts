import { signedFileView } from '../../issued/issued-files.ts'
import type { IssuedBallot } from './issued-ballot-shapes.ts'
import type { IssuedBallotRow } from './issued-ballot-store.ts'

export const ballotContentPath = (id: string): string => `/v1/issued-ballots/${id}/content`

export function issuedBallotView({ hash, ...row }: IssuedBallotRow): IssuedBallot {
  const { id, sessionId, dossierId, round, accountId, memberName, issuedAt, sha256, sizeBytes } = row
  const signedContentUrl = `/v1/issued-ballots/${id}/signed-content`
  return {
    ...{ id, sessionId, dossierId, round, accountId, memberName },
    ballotHash: hash.toString('hex'),
    ...{ issuedAt, sha256, sizeBytes },
    contentUrl: ballotContentPath(id),
    signed: signedFileView(row, signedContentUrl),
    signedContentUrl,
  }
}
