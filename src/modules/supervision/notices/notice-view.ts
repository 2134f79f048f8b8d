import { signedFileView } from '../../documents/issued/issued-files.ts'
import type { IssuedRevocationNotice } from './notice-shapes.ts'
import type { IssuedNotice } from './notice-store.ts'

/** An issued notice without what it says. */
export function noticeView(notice: IssuedNotice): IssuedRevocationNotice {
  const { id, certificateId, decisionId, number, issuedOn, signerName, signerTitle, issuedAt, sha256, sizeBytes } =
    notice
  const address = `/v1/revocation-notices/${id}`
  const signedContentUrl = `${address}/signed-content`
  const signed = signedFileView(notice, signedContentUrl)
  const head = { id, certificateId, decisionId, number, issuedOn, signerName, signerTitle, issuedAt }
  return { ...head, sha256, sizeBytes, contentUrl: `${address}/content`, signed, signedContentUrl }
}
