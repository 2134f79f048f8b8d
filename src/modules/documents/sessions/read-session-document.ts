import type { Context } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { listMovements } from '../../scoring/attendance/movement-store.ts'
import { listBallots, listEarlierBallots, listKnockOuts, listVerdicts } from '../../scoring/ballots/ballot-store.ts'
import { readCouncil } from '../../scoring/councils/council-store.ts'
import { listRecusals } from '../../scoring/councils/recusal-store.ts'
import { listOpinions } from '../../scoring/experts/expert-store.ts'
import { boundSet } from '../../scoring/results/standing.ts'
import { sessionActions } from '../../scoring/rules.ts'
import { isInSight, listSeats, readSession, wholeAgendas } from '../../scoring/sessions/session-store.ts'
import { listExtensions } from '../../scoring/written/extension-store.ts'
import { unitName } from '../../units/shapes.ts'
import { findIssuedOf, type Issued } from '../issued/issued-store.ts'
import type { SessionDocumentKind } from '../rules.ts'
import { dossiersOf, resultsOf } from './document-store.ts'
import { documentItem, turnedItem } from './session-item.ts'
import { sessionPaper } from './session-paper.ts'
import type { SessionDocument } from './session-shapes.ts'

/** What was issued, once it was: the data too are never made anew. An extract has its number, and is not it. */
function asIssued(asDraft: SessionDocument, issued: Issued | null): SessionDocument {
  if (issued?.paper.kind !== 'session') return asDraft
  const { paper } = issued.paper
  const { number, date, signer } = paper
  if (asDraft.withheld > 0) return { ...asDraft, number, date, signer }
  // What papers did not tell of yet when it was issued is as it was recorded: nothing of a closed session changes.
  const filled = <One extends { no: number }>(kept: readonly One[], now: readonly One[]) =>
    kept.map((one) => ({ ...now.find(({ no }) => no === one.no), ...one }))
  const members = paper.members.map((one) => ({
    ...one,
    tookPart: one.tookPart ?? (one.present || one.presentAtClosing),
  }))
  const listed = { members, turned: filled(paper.turned, asDraft.turned), items: filled(paper.items, asDraft.items) }
  return { ...asDraft, ...paper, ...listed }
}

type Asked = { sessionId: string; document: SessionDocumentKind }

/**
 * A paper of a session within reach, without the dossiers that the reader is recused from.
 *
 * @throws session-wrong-state until the session is closed: before, no paper tells a score (docs/law.md §5)
 */
export async function readSessionDocument(context: Context, { sessionId, document }: Asked): Promise<SessionDocument> {
  const { db, actor, world } = context
  const session = await readSession(db, actor, sessionId)
  const { state, openedAt, closedAt } = session
  if (state !== 'closed' || !openedAt || !closedAt)
    return fail('session-wrong-state', { state, allowed: sessionActions[state] })
  const ofSession = [sessionId]
  const [council, agenda, movements, extensions, earlier, own, verdicts, findings, ...kept] = await Promise.all([
    readCouncil(db, actor, session.councilId),
    wholeAgendas(db, ofSession),
    listMovements(db, ofSession),
    listExtensions(db, ofSession),
    listEarlierBallots(db, sessionId),
    listBallots(db, sessionId),
    listVerdicts(db, sessionId),
    listKnockOuts(db, sessionId),
    listRecusals(db, sessionId),
    listOpinions(db, sessionId),
    resultsOf(db, sessionId),
    dossiersOf(db, sessionId),
  ])
  const [recusals, opinions, results, dossiers] = kept
  const ballots = [...earlier, ...own]
  const sat = await listSeats(db, [...new Set([sessionId, ...ballots.map((ballot) => ballot.sessionId)])])
  const seats = sat.filter((seat) => seat.sessionId === sessionId)
  const names = new Map(sat.map(({ accountId, name }) => [accountId, name]))
  const recorded = { names, ballots, verdicts, findings, recusals, opinions }
  const seen = agenda.filter((item) => isInSight(actor, item))
  // What goes to a meeting has no result here, and its ballots are as secret as the meeting's.
  const items = seen
    .filter(({ turned }) => !turned)
    .map((item) => {
      const { kind, communeCode } = dossiers.find(({ dossierId }) => dossierId === item.dossierId)!
      const dossier = { kind, commune: unitName(world.units.named(communeCode)) }
      const result = results.find(({ dossierId }) => dossierId === item.dossierId)!
      return documentItem({ no: item.position, item, set: boundSet(world, item), result, dossier, recorded })
    })
  const turned = seen.flatMap(turnedItem)
  const withheld = agenda.length - seen.length
  const closed = { ...session, openedAt, closedAt }
  const recordedOf = { session: closed, council, seats, movements, extensions }
  const asDraft = sessionPaper({ world, document, ...recordedOf, items, turned, withheld })
  return asIssued(
    asDraft,
    await findIssuedOf(db, { sessionId, sessionClosedAt: closedAt, kind: document, dossierId: null }),
  )
}
