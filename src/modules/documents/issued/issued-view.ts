import { signedFileView } from './issued-files.ts'
import type { IssuedDocument } from './issued-shapes.ts'
import type { Issued } from './issued-store.ts'

export const contentPath = (id: string): string => `/v1/issued-documents/${id}/content`
export const signedContentPath = (id: string): string => `/v1/issued-documents/${id}/signed-content`

export function issuedView(document: Issued): IssuedDocument {
  const { id, kind, sessionId, dossierId, number, issuedOn, signerName, signerTitle, issuedAt, sha256, sizeBytes } =
    document
  const head = { id, kind, sessionId, dossierId, number, issuedOn, signerName, signerTitle, issuedAt }
  const signedContentUrl = signedContentPath(id)
  const signed = signedFileView(document, signedContentUrl)
  return { ...head, sha256, sizeBytes, contentUrl: contentPath(id), signed, signedContentUrl }
}
