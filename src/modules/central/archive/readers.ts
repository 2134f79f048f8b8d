import { Readable } from 'node:stream'
import type { z } from 'zod'
import type { Action } from '../../../core/action.ts'
import type { Actor } from '../../../core/actor.ts'
import { perform } from '../../../core/perform.ts'
import { fail } from '../../../core/problem.ts'
import type { App } from '../../../core/world.ts'
import { inquiryPaper } from '../../advising/inquiries/papers/inquiry-paper.ts'
import { advisoryReport } from '../../advising/reports/advisory-report.ts'
import { printReport } from '../../advising/reports/print-report.ts'
import { decision } from '../../certification/decision.ts'
import { issuedDecision } from '../../certification/decisions/document/issued-decision.ts'
import { issuedDocument } from '../../documents/issued/issued-document.ts'
import { print } from '../../documents/printing.ts'
import { sessionDocument } from '../../documents/sessions/session-document.ts'
import { evidenceFile } from '../../dossiers/evidence/evidence-file.ts'
import { openFile } from '../../evidence/send-evidence.ts'
import { dossierForm } from '../../forms/dossier-form.ts'
import { printForm } from '../../forms/print-form.ts'
import type { Source } from '../shapes.ts'

export type By = { actor: Actor; requestId: string }
/** Opened when its turn comes: of what is printed there is one in memory at a time. */
export type Opening = () => Promise<Readable>
type Kind = Source['from']
type Reader<From extends Kind> = (reading: Reading, source: Extract<Source, { from: From }>) => Promise<Opening>
type Reading = { app: App; by: By; dossierId: string }

const ask = async <Input extends z.ZodObject, Output extends z.ZodType>(
  { app, by }: Reading,
  action: Action<Input, Output>,
  input: z.input<Input>,
) => (await perform(app, action, input, by)).output

const printed = (print: () => Promise<Buffer>): Opening => {
  return async () => Readable.from([await print()])
}
const stored = ({ app }: Reading, sha256: string): Opening => {
  return async () => ((await app.world.files.open(sha256)) ?? fail('not-found')).stream
}
const readOf = ({ app, by: { actor } }: Reading, file: z.input<typeof evidenceFile.output>): Promise<Opening> =>
  openFile(app, file, { actor, way: 'signed-in' })

/** Each asks for its document as the reader would by its address, so that nobody has more in the archive than there. */
const readers: { [From in Kind]: Reader<From> } = {
  async form(reading, { form }) {
    const view = await ask(reading, dossierForm, { dossierId: reading.dossierId, form })
    return printed(() => printForm(view))
  },
  async evidence(reading, { evidenceId }) {
    return readOf(reading, await ask(reading, evidenceFile, { dossierId: reading.dossierId, evidenceId }))
  },
  async inquiry(reading, { inquiryId, paperId }) {
    return readOf(reading, await ask(reading, inquiryPaper, { dossierId: reading.dossierId, inquiryId, paperId }))
  },
  async 'advisory-report'(reading, { reportId }) {
    const report = await ask(reading, advisoryReport, { dossierId: reading.dossierId, reportId })
    return printed(() => printReport(report))
  },
  async 'issued-document'(reading, { documentId, signed }) {
    const issued = await ask(reading, issuedDocument, { documentId })
    const sha256 = signed ? issued.signed?.sha256 : issued.sha256
    return stored(reading, sha256 ?? fail('document-not-printed', { retryAfter: 5 }))
  },
  async 'decision-document'(reading, { decisionId, signed }) {
    const issued = await ask(reading, issuedDecision, { decisionId })
    const sha256 = signed ? issued.signed?.sha256 : issued.sha256
    return stored(reading, sha256 ?? fail('document-not-printed', { retryAfter: 5 }))
  },
  async 'council-report'(reading, { sessionId }) {
    const paper = await ask(reading, sessionDocument, { sessionId, document: 'council-report' })
    return printed(() => print({ kind: 'session', paper }))
  },
  async decision(reading, { decisionId }) {
    const paper = await ask(reading, decision, { decisionId })
    return printed(async () => Buffer.from(JSON.stringify(paper)))
  },
}

/** Whoever may not read it is refused here, before a byte of the archive was sent. */
export const readSource = (reading: Reading, source: Source): Promise<Opening> =>
  (readers[source.from] as Reader<Kind>)(reading, source)
