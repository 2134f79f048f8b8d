import type { IssuedDocument } from './issued-shapes.ts'
import type { Issued } from './issued-store.ts'

export const contentPath = (id: string): string => `/v1/issued-documents/${id}/content`
export const signedContentPath = (id: string): string => `/v1/issued-documents/${id}/signed-content`

function signedView({ id, signedSha256: sha256, signedSizeBytes: sizeBytes, signedAt: at, signers }: Issued) {
  if (!sha256 || !sizeBytes || !at || !signers) return null
  return { sha256, sizeBytes, at, signers, contentUrl: signedContentPath(id) }
}

export function issuedView(document: Issued): IssuedDocument {
  const { id, kind, sessionId, dossierId, number, issuedOn, signerName, signerTitle, issuedAt, sha256, sizeBytes } =
    document
  const head = { id, kind, sessionId, dossierId, number, issuedOn, signerName, signerTitle, issuedAt }
  const files = { contentUrl: contentPath(id), signed: signedView(document), signedContentUrl: signedContentPath(id) }
  return { ...head, sha256, sizeBytes, ...files }
}
