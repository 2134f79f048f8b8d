import { type Actor, judgingRoles } from '../../../core/actor.ts'
import type { Db } from '../../../core/db.ts'
import { shownMean } from '../../criteria/mean.ts'
import type { PartCode } from '../../criteria/rules.ts'
import { listBallots, listEarlierBallots, listKnockOuts, listVerdicts } from '../ballots/ballot-store.ts'
import { ballotsOf, setAsideBy, setAsideOf } from '../ballots/set-aside-rules.ts'
import { listRecusals } from '../councils/recusal-store.ts'
import { agendasFor, findSession, listSeats } from '../sessions/session-store.ts'
import type { ResultView } from '../shapes.ts'
import type { ResultRow } from '../store.ts'
import { ballotView, setAsideView } from '../views.ts'

/** What everyone who sees the dossier sees of its result: means, no ballots and no names. */
export function resultSummary(row: ResultRow): ResultView {
  const {
    request: _request,
    response,
    meanSum: sum,
    meanCount: count,
    at: _at,
    criteriaSha256: _sha,
    round: _round,
    reopenReason: _reason,
    ...open
  } = row
  const meanOf = (part: PartCode) => {
    const points = response.ballots.reduce((total, { parts }) => total + parts[part], 0)
    return { sum: points, count, shown: shownMean(points, count) }
  }
  return {
    ...open,
    closedAt: row.closedAt!,
    mean: { sum, count, shown: shownMean(sum, count) },
    band: response.band,
    parts: { A: meanOf('A'), B: meanOf('B'), C: meanOf('C') },
    knockOuts: response.knockOuts,
    scoring: null,
  }
}

/** Without what experts and advisors are let see: they know what came out, not who scored what. */
const judging = (actor: Actor): Actor => ({
  ...actor,
  grants: actor.grants.filter(({ on, role }) => on !== 'council' || judgingRoles.some((judge) => judge === role)),
})

/**
 * Results of one closed session with all that was scored, for those who see the session: its council without those who
 * are recused, and the offices above it. For everybody else the summaries.
 */
export async function resultsWithScoring(
  db: Db,
  actor: Actor,
  sessionId: string,
  rows: readonly ResultRow[],
): Promise<ResultView[]> {
  if (!(await findSession(db, judging(actor), sessionId))) return rows.map(resultSummary)
  const [agenda, earlier, own, verdicts, findings, recusals] = await Promise.all([
    agendasFor(db, actor, [sessionId]),
    listEarlierBallots(db, sessionId),
    listBallots(db, sessionId),
    listVerdicts(db, sessionId),
    listKnockOuts(db, sessionId),
    listRecusals(db, sessionId),
  ])
  const ballots = [...earlier, ...own]
  const seats = await listSeats(db, [...new Set([sessionId, ...ballots.map((ballot) => ballot.sessionId)])])
  const names = new Map(seats.map(({ accountId, name }) => [accountId, name]))
  return rows.map((row) => {
    const item = agenda.find(({ dossierId }) => dossierId === row.dossierId)
    if (!item) return resultSummary(row)
    const ofDossier = ({ dossierId }: { dossierId: string }) => dossierId === row.dossierId
    const scoring = {
      criteriaSha256: row.criteriaSha256,
      rounds: row.round,
      ballots: ballotsOf(item, ballots).map((ballot) => ballotView(ballot, names.get(ballot.accountId) ?? '')),
      setAside: setAsideBy(recusals.filter(ofDossier), setAsideOf(item, ballots)).map(setAsideView),
      verdicts: verdicts.filter(ofDossier),
      findings: findings.filter(ofDossier),
      reopening: row.supersededAt === null ? null : { reason: row.reopenReason!, at: row.supersededAt },
      request: row.request,
      response: row.response,
    }
    return { ...resultSummary(row), scoring } as ResultView
  })
}
