import type { EvaluationRequest, EvaluationResponse } from '../../src/modules/criteria/evaluation.ts'
import type { TestDatabase } from './database.ts'
import { naiveEvaluation } from './naive-evaluation.ts'

type Ballot = { id: string; dossier: string; round: number; member: string; choices: Record<string, number> }
type Seat = { member: string; votes: boolean; present: boolean }
type Result = { dossier: string; outcome: string; star: number | null; five: boolean; sum: number; count: number }
type Kept = {
  state: string
  limit: number
  quorum: [number, number]
  items: { dossier: string; round: number }[]
  seats: Seat[]
  recusals: { dossier: string; member: string }[]
  ballots: Ballot[]
  drafts: { dossier: string; member: string; round: number }[]
  verdicts: { dossier: string; key: string; met: boolean }[]
  knockOuts: { dossier: string; criterion: string }[]
  results: (Result & { response: EvaluationResponse })[]
}

/** What is stored of a session, in one statement, so that it is of one moment whatever else goes on. */
const keptSql = `
  select s.state, s.spread_limit as limit, json_build_array(s.quorum_numerator, s.quorum_denominator) as quorum,
    ${listed('items', 'session_dossiers', 'dossier_id as dossier, round')},
    ${listed('seats', 'session_members', 'account_id as member, votes, present')},
    ${listed('recusals', 'recusals', 'dossier_id as dossier, account_id as member')},
    ${listed('ballots', 'ballots', 'id, dossier_id as dossier, round, account_id as member, choices')},
    ${listed('drafts', 'ballot_drafts', 'dossier_id as dossier, round, account_id as member')},
    ${listed('verdicts', 'verdicts', 'dossier_id as dossier, key, met')},
    ${listed('"knockOuts"', 'knock_outs', 'dossier_id as dossier, criterion')},
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

/** The computation of docs/law.md §3 over exactly these ballots and what the council recorded. */
function recomputed(kept: Kept, dossier: string, ballots: readonly Ballot[]) {
  const of = <One extends { dossier: string }>(all: readonly One[]) => all.filter((one) => one.dossier === dossier)
  const request: EvaluationRequest = {
    ballots: ballots.map(({ member, choices }) => ({ member, choices })),
    verdicts: Object.fromEntries(of(kept.verdicts).map(({ key, met }) => [key, met])),
    knockOuts: of(kept.knockOuts).map(({ criterion }) => criterion),
    spreadLimit: kept.limit,
  }
  return naiveEvaluation(11, request)
}

function checkItem(kept: Kept, { dossier, round }: Kept['items'][number]): void {
  const recused = kept.recusals.filter((one) => one.dossier === dossier).map(({ member }) => member)
  const judges = kept.seats.filter(({ member, votes }) => votes && !recused.includes(member))
  const voters = judges.filter(({ present }) => present).map(({ member }) => member)
  const of = (at: number) => kept.ballots.filter((one) => one.dossier === dossier && one.round === at)
  const cast = kept.ballots.filter((one) => one.dossier === dossier)
  must(
    cast.every(({ member }) => voters.includes(member)),
    'a ballot is of a voter who is there and not recused',
  )
  must(
    cast.every((one) => one.round >= 1 && one.round <= round),
    'a ballot is of a round that there was',
  )
  must(new Set(cast.map((one) => `${one.member} ${one.round}`)).size === cast.length, 'one ballot for each round')
  const drafts = kept.drafts.filter((one) => one.dossier === dossier)
  must(
    drafts.every(({ member }) => !recused.includes(member)),
    'who is recused has no draft',
  )
  for (let earlier = 1; earlier < round; earlier++) {
    must(
      same(
        of(earlier).map(({ member }) => member),
        voters,
      ),
      'a further round follows one that all scored',
    )
    must(!recomputed(kept, dossier, of(earlier)).spread.within, 'a further round follows a spread above the limit')
  }
  const result = kept.results.find((one) => one.dossier === dossier)
  if (result) checkResult(kept, result, { voters, judges, ballots: of(round) })
}

type Counted = { voters: string[]; judges: Seat[]; ballots: Ballot[] }

function checkResult(kept: Kept, result: Kept['results'][number], { voters, judges, ballots }: Counted): void {
  const [numerator, denominator] = kept.quorum
  must(
    same(
      ballots.map(({ member }) => member),
      voters,
    ),
    'a result counts the ballot of every voter and no other',
  )
  must(voters.length > 0 && voters.length * denominator >= judges.length * numerator, 'a result is of a quorum')
  const { outcome, star, mean, spread, band } = recomputed(kept, result.dossier, ballots)
  must(spread.within, 'a result has no spread above the limit')
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
  must(kept.state !== 'closed' || kept.results.length === kept.items.length, 'a closed session has every result')
  for (const list of ['ballots', 'recusals', 'verdicts', 'knockOuts', 'results', 'seats'] as const) {
    const now = new Set(kept[list].map((one) => JSON.stringify(one)))
    must(!before || before[list].every((one) => now.has(JSON.stringify(one))), `${list} stay as they were`)
    must(before?.state !== 'closed' || before[list].length === kept[list].length, `${list} end with the session`)
  }
  return [...faultsOf]
}
