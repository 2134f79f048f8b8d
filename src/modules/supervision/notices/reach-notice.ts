import type { Context } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { readOwnDecision } from '../../certification/decisions/document/reach-document.ts'
import { readCertificate } from '../../certification/store.ts'
import { findNotice, type IssuedNotice } from './notice-store.ts'

/** An issued notice of who reaches its certificate. @throws not-found */
export async function readNotice({ db, actor }: Context, id: string): Promise<IssuedNotice> {
  const notice = await findNotice(db, id)
  await readCertificate(db, actor, notice.certificateId)
  return notice
}

/** A printed notice whose signed file the actor may bring: of the side that issued the decision. */
export async function readSignable(context: Context, id: string): Promise<IssuedNotice> {
  const notice = await readNotice(context, id)
  await readOwnDecision(context, notice.decisionId)
  if (notice.sha256 === null) fail('document-not-printed', { retryAfter: 5 })
  if (!context.world.signatureAuthorities) fail('no-signature-authority')
  return notice
}
