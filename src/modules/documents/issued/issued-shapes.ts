import { z } from 'zod'
import { Day, Id, InstantText, Line } from '../../../core/shapes.ts'
import { issuedKinds } from '../rules.ts'

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const Signer = z
  .strictObject({
    name: z.string(),
    organisation: z.string().nullable(),
    issuer: z.string().meta({ description: 'Who vouches for the signer' }),
    serialNumber: z.string(),
    certificateSha256: Sha256,
    claimedAt: InstantText.nullable().meta({ description: "By the signer's clock" }),
  })
  .meta({ id: 'DocumentSigner' })

export const SignedFile = z
  .strictObject({
    sha256: Sha256,
    sizeBytes: z.int().positive(),
    at: InstantText.meta({ description: 'When it came back' }),
    signers: z.array(Signer),
    contentUrl: z.string(),
  })
  .meta({ id: 'SignedFile' })

/** What was received and checked of a signed file, as the command that keeps it is handed it. */
export const receivedSigned = {
  sha256: Sha256,
  sizeBytes: z.int().positive(),
  signers: z.array(Signer).min(1),
  /** The signed file that this one was checked to begin with; null: there was none. */
  replaces: Sha256.nullable(),
}

/** Who is to sign, as it is printed. */
export const signing = { signerName: Line(200), signerTitle: Line(200) }

export const IssuedDocument = z
  .strictObject({
    id: Id,
    kind: z.enum(issuedKinds),
    sessionId: Id,
    dossierId: Id.nullable(),
    number: z.string(),
    issuedOn: Day,
    signerName: z.string(),
    signerTitle: z.string(),
    issuedAt: InstantText,
    sha256: Sha256.nullable().meta({ description: 'Of the printed file; null until it is printed, some seconds' }),
    sizeBytes: z.int().positive().nullable(),
    contentUrl: z.string(),
    signed: SignedFile.nullable().meta({ description: 'null until the signed file has come back' }),
    signedContentUrl: z.string().meta({ description: 'Where the signed file is brought and read' }),
  })
  .meta({ id: 'IssuedDocument' })
export type IssuedDocument = z.infer<typeof IssuedDocument>
export const IssuedDocumentList = z
  .strictObject({ sessionId: Id, items: z.array(IssuedDocument) })
  .meta({ id: 'IssuedDocumentList' })
