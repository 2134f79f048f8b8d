import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { type Movement, rollIn, rollNow } from '../attendance/attendance-rules.ts'
import { listMovements } from '../attendance/movement-store.ts'
import { listSubmissions } from '../ballots/ballot-store.ts'
import { ballotsOf } from '../ballots/set-aside-rules.ts'
import { missingBallots, votersOf } from '../rules.ts'
import { type AgendaItem, agendasFor, listSeats, type NamedSeat, readSession } from '../sessions/session-store.ts'
import { LiveSessionView } from '../shapes.ts'

type Submission = Awaited<ReturnType<typeof listSubmissions>>[number]

/** In the order of the roll, so that not even the order of submission shows. */
function itemView(
  item: AgendaItem,
  opened: readonly NamedSeat[],
  movements: readonly Movement[],
  submissions: readonly Submission[],
) {
  const { dossierId, round, concluded, turned, recused } = item
  const roll = rollIn(opened, movements, item)
  const cast = ballotsOf(item, submissions).filter((ballot) => ballot.round === round)
  const voters = votersOf(roll, recused)
  const submitted = voters.filter((voter) => cast.some(({ accountId }) => accountId === voter))
  return { dossierId, round, concluded, submitted, awaited: turned ? [] : missingBallots(voters, submitted) }
}

export const liveSession = action({
  name: 'liveSession',
  summary: 'A session as it runs: who is there, which dossier is up, who has submitted; may be watched',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ sessionId: Id }),
  output: LiveSessionView,
  async run({ db, actor }, { sessionId }) {
    const { id, state } = await readSession(db, actor, sessionId)
    const [agenda, roll, movements, submissions] = await Promise.all([
      agendasFor(db, actor, [id]),
      listSeats(db, [id]),
      listMovements(db, [id]),
      listSubmissions(db, id),
    ])
    return {
      sessionId: id,
      state,
      members: rollNow(roll, movements).map(({ accountId, name, present }) => ({ accountId, name, present })),
      dossierUp: agenda.find(({ up }) => up)?.dossierId ?? null,
      dossiers: agenda.map((item) => itemView(item, roll, movements, submissions)),
    }
  },
})
