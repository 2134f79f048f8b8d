import type { Context } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { listKnockOuts } from '../../scoring/ballots/ballot-store.ts'
import { sessionActions } from '../../scoring/rules.ts'
import { wholeAgendas } from '../../scoring/sessions/session-store.ts'
import type { ResultRow } from '../../scoring/store.ts'
import { dossiersOf, sessionOf } from '../sessions/document-store.ts'
import { noticePaper } from './notice-paper.ts'
import type { ResultNotice } from './notice-shapes.ts'

/** Notices of results of one session that the reader reaches, as they would be issued. @throws session-wrong-state until it is closed */
export async function noticesOf(
  { db, world }: Pick<Context, 'db' | 'world'>,
  sessionId: string,
  results: readonly ResultRow[],
): Promise<ResultNotice[]> {
  const [session, agenda, dossiers, findings] = await Promise.all([
    sessionOf(db, sessionId),
    wholeAgendas(db, [sessionId]),
    dossiersOf(db, sessionId),
    listKnockOuts(db, sessionId),
  ])
  const { state, closedAt } = session
  if (state !== 'closed' || !closedAt) return fail('session-wrong-state', { state, allowed: sessionActions[state] })
  return results.map((result) => {
    const of = <One extends { dossierId: string }>(all: readonly One[]): One =>
      all.find(({ dossierId }) => dossierId === result.dossierId)!
    const parts = { session: { ...session, closedAt }, item: of(agenda), result, dossier: of(dossiers), findings }
    return noticePaper({ world, ...parts })
  })
}
