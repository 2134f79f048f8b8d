import type { EvaluationRequest, EvaluationResponse } from '../../src/modules/criteria/evaluation.ts'
import type { TestDatabase } from './database.ts'
import { naiveEvaluation } from './naive-evaluation.ts'

type Ballot = { id: string; dossier: string; round: number; member: string; choices: Record<string, number> }
type Seat = { member: string; votes: boolean; present: boolean; position: string }
type Result = { dossier: string; outcome: string; star: number | null; five: boolean; sum: number; count: number }
type Movement = { member: string; kind: 'arrived' | 'left'; from: Record<string, number> }
type Kept = {
  state: string
  form: 'meeting' | 'written'
  limit: number
  quorum: [number, number]
  items: { dossier: string; round: number; state: string }[]
  seats: Seat[]
  movements: Movement[]
  turned: { dossier: string; ground: string }[]
  reopened: { dossier: string }[]
  recusals: { dossier: string; member: string }[]
  /** On dossiers of its agenda; and what of them was cleared. */
  declared: { id: string; dossier: string; member: string }[]
  cleared: { dossier: string; member: string; basis: string }[]
  ballots: Ballot[]
  drafts: { dossier: string; member: string; round: number }[]
  verdicts: { dossier: string; key: string; met: boolean }[]
  knockOuts: { dossier: string; criterion: string; at: string }[]
  takenBack: { dossier: string; criterion: string; at: string }[]
  results: (Result & { response: EvaluationResponse })[]
}

/** What is stored of a session, in one statement, so that it is of one moment whatever else goes on. */
const keptSql = `
  select s.state, s.form, s.spread_limit as limit, json_build_array(s.quorum_numerator, s.quorum_denominator) as quorum,
    ${listed('items', 'session_dossiers', 'dossier_id as dossier, round, (select state from dossiers d where d.id = dossier_id)')},
    ${listed('movements', '(select * from session_movements order by no) m', 'account_id as member, kind, from_rounds as "from"')},
    ${listed('turned', 'turned_items', 'dossier_id as dossier, ground')},
    ${listed('reopened', 'reopenings', 'dossier_id as dossier')},
    ${listed('seats', 'session_members', 'account_id as member, votes, present, position')},
    ${listed('recusals', 'recusals', 'dossier_id as dossier, account_id as member')},
    ${listed('declared', '(select d.*, i.session_id from conflict_declarations d join session_dossiers i using (dossier_id)) d', 'id, dossier_id as dossier, account_id as member')},
    ${listed('cleared', 'conflict_clearances', 'dossier_id as dossier, account_id as member, basis')},
    ${listed('ballots', 'ballots', 'id, dossier_id as dossier, round, account_id as member, choices')},
    ${listed('drafts', 'ballot_drafts', 'dossier_id as dossier, round, account_id as member')},
    ${listed('verdicts', 'verdicts', 'dossier_id as dossier, key, met')},
    ${listed('"knockOuts"', 'knock_outs', 'dossier_id as dossier, criterion, at')},
    ${listed('"takenBack"', 'knock_out_withdrawals', 'dossier_id as dossier, criterion, found_at as at')},
    ${listed('results', 'results', 'dossier_id as dossier, outcome, star, proposed_for_five as five, mean_sum as sum, mean_count as count, response')}
  from sessions s where s.id = $1`

function listed(name: string, table: string, columns: string): string {
  return `(select coalesce(json_agg(one), '[]') from (select ${columns} from ${table} where session_id = s.id) one) as ${name}`
}

export async function keptOf({ pool }: Pick<TestDatabase, 'pool'>, sessionId: string): Promise<Kept> {
  const { rows } = await pool.query<Kept>(keptSql, [sessionId])
  return rows[0]!
}

const faultsOf: string[] = []
const must = (holds: boolean, rule: string) => holds || faultsOf.push(rule)
const same = (a: readonly string[], b: readonly string[]) => a.toSorted().join() === b.toSorted().join()

/** What the council found and did not take back. */
const standing = ({ knockOuts, takenBack }: Kept, dossier: string) =>
  knockOuts.filter(
    (one) =>
      one.dossier === dossier &&
      !takenBack.some((back) => back.dossier === dossier && back.criterion === one.criterion && back.at === one.at),
  )

/** The computation of docs/law.md §3 over exactly these ballots and what the council recorded. */
function recomputed(kept: Kept, dossier: string, ballots: readonly Ballot[]) {
  const of = <One extends { dossier: string }>(all: readonly One[]) => all.filter((one) => one.dossier === dossier)
  const request: EvaluationRequest = {
    ballots: ballots.map(({ member, choices }) => ({ member, choices })),
    verdicts: Object.fromEntries(of(kept.verdicts).map(({ key, met }) => [key, met])),
    knockOuts: standing(kept, dossier).map(({ criterion }) => criterion),
    spreadLimit: kept.limit,
  }
  return naiveEvaluation(11, request)
}

/** Who is there for a round of a dossier: as at the opening, or by the last movement that counts for it. Substitutes there are none. */
function isThere({ movements }: Kept, { member, present }: Seat, dossier: string, round: number): boolean {
  const own = movements.filter((one) => one.member === member && (one.from[dossier] ?? round + 1) <= round)
  return own.length > 0 ? own.at(-1)!.kind === 'arrived' : present
}

function checkItem(kept: Kept, { dossier, round, state }: Kept['items'][number]): void {
  const recused = kept.recusals.filter((one) => one.dossier === dossier).map(({ member }) => member)
  const judges = kept.seats.filter(({ member, votes }) => votes && !recused.includes(member))
  const votersIn = (at: number) =>
    judges.filter((judge) => isThere(kept, judge, dossier, at)).map(({ member }) => member)
  const isQuorum = (count: number) => count > 0 && count * kept.quorum[1] >= judges.length * kept.quorum[0]
  const submitted = kept.ballots.filter((one) => one.dossier === dossier)
  const [aside, cast] = [true, false].map((is) => submitted.filter(({ member }) => recused.includes(member) === is))
  const of = (at: number) => cast!.filter((one) => one.round === at)
  must(
    aside!.every(({ member }) => openConflicts(kept, kept.declared, { dossier, member }).length > 0),
    'a ballot is set aside only over a conflict that is open',
  )
  must(
    cast!.every((one) => votersIn(one.round).includes(one.member)),
    'a ballot is of a voter who is there in its round and not recused',
  )
  must(
    submitted.every((one) => one.round >= 1 && one.round <= round),
    'a ballot is of a round that there was',
  )
  const places = new Set(submitted.map((one) => `${one.member} ${one.round}`))
  must(places.size === submitted.length, 'one ballot for each round')
  const drafts = kept.drafts.filter((one) => one.dossier === dossier)
  must(
    drafts.every(({ member }) => !recused.includes(member)),
    'who is recused has no draft',
  )
  for (let earlier = 1; earlier < round; earlier++) {
    const voters = votersIn(earlier)
    must(
      same(
        of(earlier).map(({ member }) => member),
        voters,
      ),
      'a further round follows one that all scored who were there',
    )
    // A recusal may have come since, and what it set aside was above the limit, or it was what makes the quorum now.
    const asItWas = subsets(recused).some((gone) => {
      const left = kept.seats.filter(({ member, votes }) => votes && !gone.includes(member))
      const there = left.filter((seat) => isThere(kept, seat, dossier, earlier))
      const scores = submitted.filter((one) => one.round === earlier && !gone.includes(one.member))
      const lost = there.length === 0 || there.length * kept.quorum[1] < left.length * kept.quorum[0]
      return lost || !recomputed(kept, dossier, scores).spread.within
    })
    must(asItWas, 'a further round follows a spread above the limit or a quorum lost')
  }
  const found = standing(kept, dossier).map(({ criterion }) => criterion)
  must(new Set(found).size === found.length, 'of findings on a criterion one stands')
  const result = kept.results.find((one) => one.dossier === dossier)
  const turned = kept.turned.find((one) => one.dossier === dossier)
  const reopened = kept.reopened.some((one) => one.dossier === dossier)
  must(!(result && turned), 'what is left to another meeting has no result here')
  must(!reopened || result !== undefined, 'only a result is opened again')
  const decided = kept.state === 'closed' && result !== undefined && !reopened
  const expected = decided ? 'decided' : turned || reopened ? 'reviewed' : 'scoring'
  must(state === expected, `the dossier is ${expected}: ${state}`)
  const ballots = of(round)
  const counted = { ballots, voters: votersIn(round), isQuorum }
  if (result) checkResult(kept, result, counted)
  if (turned?.ground === 'postponed') {
    const { length: next } = votersIn(round + 1)
    const chair = kept.seats.find(({ position }) => position === 'chair')!
    const leaderLeft = kept.movements.some(({ member, kind }) => kind === 'left' && member === chair.member)
    must(leaderLeft || (!isQuorum(counted.voters.length) && !isQuorum(next)), 'who are there judge')
  }
  if (turned?.ground === 'opinions-differ') must(differ(kept, dossier, ballots), 'opinions that agree need no meeting')
  if (turned?.ground === 'quorum-missing') must(!isQuorum(ballots.length), 'a quorum of opinions decides')
}

const subsets = (members: readonly string[]): string[][] =>
  Array.from({ length: 2 ** members.length }, (_, some) => members.filter((_member, at) => (some >> at) & 1))

type OfMember = { dossier: string; member: string }

/** Those of these declarations of a member on a dossier that nobody has cleared. */
const openConflicts = ({ cleared }: Kept, declared: Kept['declared'], { dossier, member }: OfMember) =>
  declared.filter(
    (one) => one.dossier === dossier && one.member === member && !cleared.some(({ basis }) => basis === one.id),
  )

/** What was declared before is settled where a result was made since, or told by a closing. */
function checkConflicts(kept: Kept, before: Kept): void {
  const closed = kept.state === 'closed' && before.state === 'open'
  for (const { dossier } of kept.results) {
    const isOf = (one: { dossier: string }) => one.dossier === dossier
    const ends = !before.results.some(isOf) || (closed && !kept.reopened.some(isOf))
    const recused = kept.recusals.filter(isOf).map(({ member }) => member)
    const scorers = before.ballots.filter((one) => isOf(one) && !recused.includes(one.member))
    const open = scorers.flatMap(({ member }) => openConflicts(kept, before.declared, { dossier, member }))
    must(!ends || open.length === 0, 'nothing is concluded or told over an open conflict of one who scored it')
  }
}

/** Written opinions differ by star, by spread or in what they leave open. */
function differ(kept: Kept, dossier: string, ballots: readonly Ballot[]): boolean {
  const { outcome, spread } = recomputed(kept, dossier, ballots)
  const stars = new Set(ballots.map((ballot) => recomputed(kept, dossier, [ballot]).star))
  return outcome === 'open' || !spread.within || stars.size > 1
}

type Counted = { voters: string[]; ballots: Ballot[]; isQuorum: (count: number) => boolean }

function checkResult(kept: Kept, result: Kept['results'][number], { voters, ballots, isQuorum }: Counted): void {
  const members = ballots.map(({ member }) => member)
  // In writing those take part who gave an opinion; whether the others had to be waited for is a matter of the clock.
  const isWritten = kept.form === 'written'
  must(isWritten || same(members, voters), 'a result counts the ballot of every voter and no other')
  must(isQuorum(members.length), 'a result is of a quorum')
  must(!isWritten || !differ(kept, result.dossier, ballots), 'opinions that differ have no result')
  const { outcome, star, mean, spread, band } = recomputed(kept, result.dossier, ballots)
  must(spread.within || outcome === 'knocked-out', 'a star has no spread above the limit')
  must(outcome !== 'open', 'a result leaves nothing open')
  must(outcome === result.outcome && star === result.star, `the star is what anyone computes: ${star} ${result.star}`)
  must(mean.sum === result.sum && mean.count === result.count, 'so is the mean')
  must(band === result.response.band && mean.shown === result.response.mean.shown, 'so is what is shown of it')
  must(result.five === (star === 5), 'five stars of a province are a proposal')
}

/** The rules that a session's rows break, now or by what they were before; none when all is well. */
export function faultsIn(kept: Kept, before: Kept | null): string[] {
  faultsOf.length = 0
  for (const item of kept.items) checkItem(kept, item)
  if (before) checkConflicts(kept, before)
  const ended = kept.results.length + kept.turned.length
  must(
    kept.state !== 'closed' || ended === kept.items.length,
    'a closed session judged everything or left it to another',
  )
  const growing = [
    'ballots',
    'recusals',
    'verdicts',
    'knockOuts',
    'takenBack',
    'results',
    'seats',
    'movements',
    'turned',
    'reopened',
  ]
  for (const list of growing as readonly ('ballots' | 'seats' | 'turned' | 'reopened')[]) {
    const now = new Set(kept[list].map((one) => JSON.stringify(one)))
    must(!before || before[list].every((one) => now.has(JSON.stringify(one))), `${list} stay as they were`)
    const ends = list !== 'reopened' && before?.state === 'closed'
    must(!ends || before[list].length === kept[list].length, `${list} end with the session`)
  }
  return [...faultsOf]
}
