import type { Context } from '../../../../core/action.ts'
import { fail } from '../../../../core/problem.ts'
import { leads } from '../../../scoring/authority.ts'
import { ballotsOf } from '../../../scoring/ballots/set-aside-rules.ts'
import { readAgendaItem, readSession } from '../../../scoring/sessions/session-store.ts'
import { isTellable } from '../../../scoring/written/turn-store.ts'
import { mayReadBallotOf } from '../../rules.ts'
import { findIssuedBallot, type IssuedBallotRow } from './issued-ballot-store.ts'

/**
 * An issued ballot as its reader may know of it: the member always, those who lead once it may be told. For everyone else
 * it is not there, so that until then nobody learns who has issued or signed one. One that a recusal set aside is for nobody.
 */
export async function readIssuedBallot(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  documentId: string,
): Promise<IssuedBallotRow> {
  const issued = await findIssuedBallot(db, documentId)
  const session = await readSession(db, actor, issued.sessionId)
  const item = await readAgendaItem(db, actor, issued.sessionId, issued.dossierId)
  if (ballotsOf(item, [issued]).length === 0) fail('not-found')
  const isMember = issued.accountId === actor.accountId
  const reader = { isMember, leads: leads(actor, session.councilId) }
  if (!mayReadBallotOf(reader, session.state === 'closed')) fail('not-found')
  if (!isMember && !(await isTellable(db, item))) fail('not-found')
  return issued
}

/**
 * A printed ballot whose signed file the actor may bring: whoever may read it. So the secretary brings, once the session
 * is closed, what members signed at a token elsewhere; who signed, the signature says.
 */
export async function readSignableBallot(context: Context, documentId: string): Promise<IssuedBallotRow> {
  const issued = await readIssuedBallot(context, documentId)
  if (issued.sha256 === null) fail('document-not-printed')
  if (!context.world.signatureAuthorities) fail('no-signature-authority')
  return issued
}
