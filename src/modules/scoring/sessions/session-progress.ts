import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { type Movement, rollIn } from '../attendance/attendance-rules.ts'
import { listMovements } from '../attendance/movement-store.ts'
import { listSubmissions } from '../ballots/ballot-store.ts'
import { ballotsOf } from '../ballots/set-aside-rules.ts'
import { missingBallots, votersOf } from '../rules.ts'
import { ProgressView } from '../shapes.ts'
import { type AgendaItem, agendasFor, listSeats, type NamedSeat, readSession } from './session-store.ts'

type Submission = Awaited<ReturnType<typeof listSubmissions>>[number]

/** In the order of the roll, so that not even the order of submission shows. */
function progressOf(
  item: AgendaItem,
  roll: readonly NamedSeat[],
  movements: readonly Movement[],
  submissions: readonly Submission[],
) {
  const names = (accountIds: readonly string[]) =>
    roll.filter(({ accountId }) => accountIds.includes(accountId)).map(({ accountId, name }) => ({ accountId, name }))
  const rounds = Array.from({ length: item.round - item.firstRound + 1 }, (_, at) => {
    const round = item.firstRound + at
    const cast = ballotsOf(item, submissions).filter((ballot) => ballot.round === round)
    const voters = item.turned ? [] : votersOf(rollIn(roll, movements, { ...item, round }), item.recused)
    const submitted = cast.map(({ accountId }) => accountId)
    return { round, submitted: names(submitted), awaited: names(missingBallots(voters, submitted)) }
  })
  return { dossierId: item.dossierId, round: item.round, concluded: item.concluded, rounds }
}

export const sessionProgress = action({
  name: 'sessionProgress',
  summary: 'Who has submitted a ballot and who is awaited, for each dossier and round',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ sessionId: Id }),
  output: ProgressView,
  async run({ db, actor }, { sessionId }) {
    const { state } = await readSession(db, actor, sessionId)
    const [agenda, roll, movements, submissions] = await Promise.all([
      agendasFor(db, actor, [sessionId]),
      listSeats(db, [sessionId]),
      listMovements(db, [sessionId]),
      listSubmissions(db, sessionId),
    ])
    return { sessionId, state, dossiers: agenda.map((item) => progressOf(item, roll, movements, submissions)) }
  },
})
