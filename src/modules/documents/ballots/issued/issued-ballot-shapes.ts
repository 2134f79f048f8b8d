import { z } from 'zod'
import { Id, InstantText } from '../../../../core/shapes.ts'
import { Sha256, SignedFile } from '../../issued/issued-shapes.ts'

export const IssuedBallot = z
  .strictObject({
    id: Id,
    sessionId: Id,
    dossierId: Id,
    round: z.int(),
    accountId: Id,
    memberName: z.string(),
    ballotHash: z.string().meta({ description: 'SHA-256 (hex) of the ballot that it prints' }),
    issuedAt: InstantText,
    sha256: Sha256.nullable().meta({ description: 'Of the printed file; null until it is first read' }),
    sizeBytes: z.int().positive().nullable(),
    contentUrl: z.string(),
    signed: SignedFile.nullable().meta({ description: 'null until the signed file has come back' }),
    signedContentUrl: z.string().meta({ description: 'Where the signed file is brought and read' }),
  })
  .meta({ id: 'IssuedBallot' })
export type IssuedBallot = z.infer<typeof IssuedBallot>

export const IssuedBallotList = z
  .strictObject({ sessionId: Id, items: z.array(IssuedBallot) })
  .meta({ id: 'IssuedBallotList' })
