import { createHash } from 'node:crypto'
import { legalDay } from '../../core/clock.ts'
import { paperPath } from '../advising/inquiries/show-inquiry.ts'
import type { ReportContent } from '../advising/shapes.ts'
import type { HandedOver } from '../advising/store.ts'
import { reportPath } from '../advising/views.ts'
import { decisionContentPath, signedDecisionPath } from '../certification/decisions/document/document-view.ts'
import type { PrintedFile, SignedFile } from '../documents/issued/issued-files.ts'
import type { Issued } from '../documents/issued/issued-store.ts'
import { contentPath as issuedPath, signedContentPath } from '../documents/issued/issued-view.ts'
import type { Handover } from '../dossiers/custody/handover-store.ts'
import type { Evidence } from '../dossiers/store.ts'
import { contentPath as evidencePath } from '../dossiers/views.ts'
import { contentPath as formPath } from '../forms/form-view.ts'
import { titles } from '../forms/rules.ts'
import type { ResultRow } from '../scoring/store.ts'
import type { SourcedDocument } from './shapes.ts'
import type { Approval } from './store.ts'

const printed = { mediaType: 'application/pdf', sizeBytes: null, sha256: null }
const unnumbered = { number: null, date: null }
const notPrinted = { mediaType: null, sizeBytes: null, sha256: null, contentUrl: null, source: null }

type Letter = Pick<Handover, 'letterNumber' | 'letterDate'>
export const letterDocument = ({ letterNumber: number, letterDate: date }: Letter): SourcedDocument => ({
  ...{ title: 'Công văn đề nghị', number, date },
  ...notPrinted,
})

export function advisoryDocument(dossierId: string, { id, report, sha256 }: HandedOver): SourcedDocument {
  const { number, handedOverAt } = JSON.parse(report) as ReportContent
  return {
    ...{ title: 'Báo cáo thẩm định', number: String(number), date: legalDay(handedOverAt) },
    ...{ ...printed, sha256 },
    contentUrl: reportPath(dossierId, id),
    source: { from: 'advisory-report', reportId: id },
  }
}

/**
 * The council's report: the file that was issued, signed if it came back so; until then what is printed when it is read,
 * by the trace from which `ocop verify results` computes the result again.
 */
export function councilDocument(
  { sessionId, closedAt, request, response }: ResultRow,
  issued: Issued | null,
): SourcedDocument {
  const title = 'Báo cáo kết quả của Hội đồng'
  if (issued) return { title, number: issued.number, date: issued.issuedOn, ...fileOf(issued) }
  const sha256 = createHash('sha256').update(JSON.stringify({ request, response })).digest('hex')
  return {
    ...{ title, ...unnumbered, date: legalDay(closedAt!) },
    ...{ ...printed, sha256 },
    contentUrl: `/v1/sessions/${sessionId}/documents/council-report/content`,
    source: { from: 'council-report', sessionId },
  }
}

type Files = Pick<PrintedFile & SignedFile, 'sha256' | 'sizeBytes' | 'signedSha256' | 'signedSizeBytes'>

const fileAt = (
  { sha256, sizeBytes, signedSha256, signedSizeBytes }: Files,
  { content, signed }: { content: string; signed: string },
) =>
  signedSha256
    ? { ...printed, sizeBytes: signedSizeBytes, sha256: signedSha256, contentUrl: signed }
    : { ...printed, sizeBytes, sha256, contentUrl: content }

const fileOf = (issued: Issued) => ({
  ...fileAt(issued, { content: issuedPath(issued.id), signed: signedContentPath(issued.id) }),
  source: { from: 'issued-document', documentId: issued.id, signed: issued.signedSha256 !== null } as const,
})

/** The approval: its document, signed if it came back so; a decision that has none is read as data. */
export function approvalDocument({ id: decisionId, number, signedOn, document }: Approval): SourcedDocument {
  const head = { title: 'Quyết định phê duyệt kết quả', number, date: signedOn }
  if (document) {
    const source = { from: 'decision-document', decisionId, signed: document.signedSha256 !== null } as const
    const at = { content: decisionContentPath(decisionId), signed: signedDecisionPath(decisionId) }
    return { ...head, ...fileAt(document, at), source }
  }
  const asData = { mediaType: 'application/json', contentUrl: `/v1/decisions/${decisionId}` }
  return { ...head, ...notPrinted, ...asData, source: { from: 'decision', decisionId } }
}

const forms = ['form-01', 'form-02', 'form-03'] as const

export const dossierDocuments = (dossierId: string, evidence: readonly Evidence[]): SourcedDocument[] => [
  ...forms.map((form) => ({
    ...{ title: titles[form], ...unnumbered, ...printed },
    contentUrl: formPath(dossierId, form),
    source: { from: 'form' as const, form },
  })),
  ...evidence.map(evidenceDocument),
]

export const evidenceDocument = (file: Evidence): SourcedDocument => ({
  ...{ title: file.fileName, ...unnumbered },
  ...{ mediaType: file.mediaType, sizeBytes: file.sizeBytes, sha256: file.sha256 },
  contentUrl: isReadable(file) ? evidencePath(file.dossierId, file.id) : null,
  source: isReadable(file) ? { from: 'evidence', evidenceId: file.id } : null,
})

/** A sheet of an extra test: evidence that is read under the test that it belongs to. */
export const testPaper = (file: Evidence): SourcedDocument => ({
  ...evidenceDocument(file),
  contentUrl: isReadable(file) ? paperPath(file) : null,
  source: isReadable(file) ? { from: 'inquiry', inquiryId: file.inquiryId!, paperId: file.id } : null,
})

/** What may be read, which is what may be sent: not announced only, nor in quarantine. */
export const isReadable = ({ storedAt, quarantinedAt }: Evidence): boolean =>
  storedAt !== null && quarantinedAt === null

/** Samples have no document but how many were handed over and have arrived. */
export const samplesDocument = ({ samplesHandedOver, samplesReceived }: Handover): SourcedDocument => ({
  title: `Mẫu đã giao: ${samplesHandedOver}; đã nhận: ${samplesReceived ?? 'chưa xác nhận'}`,
  ...{ ...unnumbered, ...notPrinted },
})
