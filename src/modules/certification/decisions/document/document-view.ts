import { signedFileView } from '../../../documents/issued/issued-files.ts'
import type { DocumentRow } from './document-store.ts'
import type { IssuedDecision } from './paper-shapes.ts'

export const decisionContentPath = (decisionId: string): string => `/v1/decisions/${decisionId}/document/content`
export const signedDecisionPath = (decisionId: string): string => `/v1/decisions/${decisionId}/document/signed-content`

export function issuedDecisionView(document: DocumentRow): IssuedDecision {
  const { id, decisionId, issuedAt, sha256, sizeBytes } = document
  const signedContentUrl = signedDecisionPath(decisionId)
  const signed = signedFileView(document, signedContentUrl)
  return {
    id,
    decisionId,
    issuedAt,
    sha256,
    sizeBytes,
    contentUrl: decisionContentPath(decisionId),
    signed,
    signedContentUrl,
  }
}
