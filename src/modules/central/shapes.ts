import { z } from 'zod'
import { Day, Id, InstantText, Line, LocalText, optional } from '../../core/shapes.ts'
import { centralWarnings, partCodes, partStates } from './rules.ts'

const Document = z
  .strictObject({
    title: z.string(),
    number: z.string().nullable(),
    date: Day.nullable(),
    mediaType: z.string().nullable(),
    sizeBytes: z.int().nullable(),
    sha256: z.string().nullable().meta({
      description:
        'Of the bytes of a file, of the content of a report; null for a paper that is printed when it is read',
    }),
    contentUrl: z.string().nullable().meta({ description: 'null while it has no bytes to read' }),
  })
  .meta({ id: 'CentralDocument' })

const part = { code: z.enum(partCodes), name: LocalText, state: z.enum(partStates) }

export const CentralPartView = z.strictObject({ ...part, documents: z.array(Document) }).meta({ id: 'CentralPart' })

/** What a document's bytes are made of. */
const Source = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('form'), form: z.enum(['form-01', 'form-02', 'form-03']) }),
  z.strictObject({ from: z.literal('evidence'), evidenceId: Id }),
  z.strictObject({ from: z.literal('inquiry'), inquiryId: Id, paperId: Id }),
  z.strictObject({ from: z.literal('advisory-report'), reportId: Id }),
  z.strictObject({ from: z.literal('issued-document'), documentId: Id, signed: z.boolean() }),
  z.strictObject({ from: z.literal('council-report'), sessionId: Id }),
  z.strictObject({ from: z.literal('decision-document'), decisionId: Id, signed: z.boolean() }),
  z.strictObject({ from: z.literal('decision'), decisionId: Id }),
])
export type Source = z.infer<typeof Source>

const SourcedDocument = Document.extend({ source: Source.nullable() })
export type SourcedDocument = z.infer<typeof SourcedDocument>
const SourcedPart = z.strictObject({ ...part, documents: z.array(SourcedDocument) })
export type SourcedPart = z.infer<typeof SourcedPart>

const Sending = z
  .strictObject({
    number: z.int().min(1),
    letterNumber: z.string(),
    letterDate: Day,
    sentAt: InstantText,
    sha256: z.string().meta({ description: 'SHA-256 (hex) of `manifest` in UTF-8' }),
    manifest: z.string().meta({ description: 'What was sent, as JSON: the parts with the documents that there were' }),
  })
  .meta({ id: 'CentralSending' })

const AskedPart = z.strictObject({ part: z.enum(partCodes), note: z.string().nullable() }).meta({ id: 'AskedPart' })
const Request = z
  .strictObject({
    id: Id,
    message: z.string(),
    parts: z.array(AskedPart),
    askedAt: InstantText,
    answer: z.string().nullable(),
    answeredAt: InstantText.nullable(),
  })
  .meta({ id: 'CentralRequest' })

const Warning = z
  .strictObject({ part: z.enum(partCodes), code: z.enum(centralWarnings) })
  .meta({ id: 'CentralWarning' })

const head = {
  dossierId: Id,
  instrument: z.string().meta({ description: 'Number of the instrument that it is judged under' }),
}

/** What its archive is made of. */
export const CentralArchive = z.strictObject({ ...head, parts: z.array(SourcedPart), sendings: z.array(Sending) })
export type CentralArchive = z.infer<typeof CentralArchive>

export const CentralDossierView = z
  .strictObject({
    ...head,
    missing: z.array(z.enum(partCodes)).meta({ description: 'Parts without which it is not sent' }),
    warnings: z
      .array(Warning)
      .meta({ description: 'Parts that go along as data or as a draft, because no document was issued' }),
    parts: z.array(CentralPartView),
    sendings: z.array(Sending),
    requests: z.array(Request),
    archiveUrl: z.string().meta({ description: 'All of it as one ZIP file, for who may read every part' }),
  })
  .meta({ id: 'CentralDossier', description: 'What the province sends to the ministry for five stars' })
export type CentralDossierView = z.infer<typeof CentralDossierView>

const AskedPartInput = z
  .strictObject({ part: z.enum(partCodes), note: optional(Line(1000)) })
  .meta({ id: 'AskedPartInput' })
export const askedParts = z.array(AskedPartInput).min(1).max(partCodes.length)
