import { z } from 'zod'
import { Day, Id, InstantText, Line, optionalOr } from '../../../../core/shapes.ts'
import { Sha256, SignedFile } from '../../../documents/issued/issued-shapes.ts'
import { councilLevels } from '../../../scoring/rules.ts'
import { UnitName } from '../../../units/shapes.ts'
import { decisionKinds } from '../../rules.ts'
import { Star } from '../../shapes.ts'

/** What the issuer adds to the legal bases that the system knows: instruments and what the council found. */
export const legalBases = optionalOr(z.array(Line(500)).max(20), []).meta({
  description: 'Legal bases (căn cứ) that are printed before the instruments and the results of the council',
  example: ['Luật Tổ chức chính quyền địa phương'],
})

const Item = z
  .strictObject({
    no: z.int().min(1),
    productName: z.string(),
    producerName: z.string(),
    commune: UnitName,
    setNo: z.int(),
    setName: z.string().nullable().meta({ description: 'null of a set that is not known any more' }),
    star: Star.nullable(),
    certificateNumber: z.string().nullable().meta({ description: 'Of the certificate that is given or revoked' }),
    expiresOn: Day.nullable(),
  })
  .meta({ id: 'DecisionPaperItem' })

/** A decision as its template prints it: all of it and nothing else. No personal data but the signer's name. */
export const DecisionPaper = z
  .strictObject({
    kind: z.enum(decisionKinds),
    level: z.enum(councilLevels),
    unit: UnitName,
    place: z.string(),
    number: z.string().nullable().meta({ description: 'null of a draft' }),
    date: Day.nullable(),
    about: z.string().meta({ description: 'What it is about (trích yếu)' }),
    bases: z.array(z.string()).meta({ description: 'Legal bases (căn cứ), line by line' }),
    articles: z.array(z.array(z.string())).meta({ description: 'Điều 1 and those that follow, in paragraphs' }),
    carriedOutBy: z.string(),
    recipients: z.array(z.string()),
    signerName: z.string().nullable(),
    signerTitle: z.string(),
    items: z.array(Item),
  })
  .meta({ id: 'DecisionPaper' })
export type DecisionPaper = z.infer<typeof DecisionPaper>
export type DecisionPaperItem = DecisionPaper['items'][number]

export const IssuedDecision = z
  .strictObject({
    id: Id,
    decisionId: Id,
    issuedAt: InstantText,
    sha256: Sha256.nullable().meta({ description: 'Of the printed file; null until it is printed, some seconds' }),
    sizeBytes: z.int().positive().nullable(),
    contentUrl: z.string(),
    signed: SignedFile.nullable().meta({ description: 'null until the signed file has come back' }),
    signedContentUrl: z.string().meta({ description: 'Where the signed file is brought and read' }),
  })
  .meta({ id: 'IssuedDecision', description: 'The document of a decision: what it says and its file never change' })
export type IssuedDecision = z.infer<typeof IssuedDecision>

export const DecisionDocument = z
  .strictObject({
    decisionId: Id,
    issued: IssuedDecision.nullable().meta({
      description: 'null while it has no document: `paper` is what it would be',
    }),
    paper: DecisionPaper,
  })
  .meta({ id: 'DecisionDocument' })
export type DecisionDocument = z.infer<typeof DecisionDocument>
