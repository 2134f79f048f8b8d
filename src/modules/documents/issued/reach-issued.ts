import type { Context } from '../../../core/action.ts'
import type { Actor } from '../../../core/actor.ts'
import type { Db } from '../../../core/db.ts'
import { fail } from '../../../core/problem.ts'
import { readDossier } from '../../dossiers/store.ts'
import { checkLeads } from '../../scoring/authority.ts'
import { isInSight, readSession, wholeAgendas } from '../../scoring/sessions/session-store.ts'
import { findIssued, type Issued } from './issued-store.ts'

/** Whether a document of the whole session would show the actor a dossier that the actor is recused from. */
export async function isRecusedFromSome(db: Db, actor: Actor, sessionId: string): Promise<boolean> {
  const agenda = await wholeAgendas(db, [sessionId])
  return agenda.some((item) => !isInSight(actor, item))
}

/**
 * A document within reach: about one dossier, of who reaches that; else of who reaches its session.
 *
 * @throws not-found, and document-of-recusal: a document of a session is one file, for all of it or none
 */
export async function readIssued({ db, actor }: Pick<Context, 'db' | 'actor'>, id: string): Promise<Issued> {
  const document = await findIssued(db, id)
  const { dossierId, sessionId } = document
  if (dossierId !== null) {
    await readDossier(db, actor, dossierId)
    return document
  }
  await readSession(db, actor, sessionId)
  if (await isRecusedFromSome(db, actor, sessionId)) fail('document-of-recusal')
  return document
}

/** A printed document whose signed file the actor may bring. */
export async function readSignable(context: Context, documentId: string): Promise<Issued> {
  const document = await readIssued(context, documentId)
  checkLeads(context.actor, await readSession(context.db, context.actor, document.sessionId))
  if (document.sha256 === null) fail('document-not-printed', { retryAfter: 5 })
  if (!context.world.signatureAuthorities) fail('no-signature-authority')
  return document
}
