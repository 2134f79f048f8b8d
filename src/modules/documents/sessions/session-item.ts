import { shownMean } from '../../criteria/mean.ts'
import type { LoadedSet } from '../../criteria/reference.ts'
import type { CastBallot, KnockOut, Verdict } from '../../scoring/ballots/ballot-store.ts'
import { ballotsOf, setAsideBy, setAsideOf } from '../../scoring/ballots/set-aside-rules.ts'
import type { NamedRecusal } from '../../scoring/councils/recusal-store.ts'
import type { NamedOpinion } from '../../scoring/experts/expert-store.ts'
import type { AgendaItem } from '../../scoring/sessions/session-store.ts'
import type { Result } from '../../scoring/store.ts'
import { criterionNames, outcomeParts, withdrawnFindings } from '../outcome-parts.ts'
import { followingOf } from '../rules.ts'
import type { DocumentItem } from './session-shapes.ts'

export type Recorded = {
  names: ReadonlyMap<string, string>
  ballots: readonly CastBallot[]
  verdicts: readonly Verdict[]
  findings: readonly KnockOut[]
  recusals: readonly Pick<NamedRecusal, 'dossierId' | 'accountId' | 'name' | 'reason'>[]
  opinions: readonly NamedOpinion[]
}

function roundsOf(ballots: readonly CastBallot[], names: Recorded['names']): DocumentItem['rounds'] {
  const byRound = [...Map.groupBy(ballots, ({ round }) => round)].sort(([a], [b]) => a - b)
  return byRound.map(([round, cast]) => {
    const totals = cast.map(({ total }) => total)
    const sum = totals.reduce((a, b) => a + b, 0)
    return {
      round,
      ballots: cast.map(({ accountId, total, opinion }) => ({ name: names.get(accountId) ?? '', total, opinion })),
      mean: { sum, count: cast.length, shown: shownMean(sum, cast.length) },
      spread: Math.max(...totals) - Math.min(...totals),
    }
  })
}

/** Who was recused before any ballot, and who after one, of which only that it was set aside is told. */
function recusalsOn(item: AgendaItem, { recusals, ballots }: Recorded): Pick<DocumentItem, 'recused' | 'setAside'> {
  const ofItem = recusals.filter(({ dossierId }) => dossierId === item.dossierId)
  const after = setAsideBy(ofItem, setAsideOf(item, ballots))
  const before = ofItem.filter(({ accountId }) => !after.some((one) => one.accountId === accountId))
  return {
    recused: before.map(({ name, reason }) => ({ name, reason })),
    setAside: after.map(({ name, reason, rounds }) => ({ name, reason, rounds })),
  }
}

/** `4:2.1` or `knock-out:6.3`, as verdicts are named. */
function pointOf(key: string): { star: number | null; criterion: string } {
  const [kind, ...criterion] = key.split(':')
  return { star: kind === 'knock-out' ? null : Number(kind), criterion: criterion.join(':') }
}

/** What a paper says of a dossier that the session leaves to another meeting. */
export const turnedItem = ({ position: no, dossierId, productName, producerName, turned }: AgendaItem) =>
  turned ? [{ no, dossierId, productName, producerName, ...turned }] : []

type Parts = {
  no: number
  item: AgendaItem
  set: LoadedSet
  result: Result
  dossier: Pick<DocumentItem, 'kind' | 'commune'>
  recorded: Recorded
}

/** All that a paper says of one dossier: how it was scored, what the council settled, and what came of it. Pure. */
export function documentItem({ no, item, set, result, dossier, recorded }: Parts): DocumentItem {
  const { dossierId, productCode, productName, producerName, setNo } = item
  const { response, outcome, star } = result
  const ofDossier = (one: { dossierId: string }) => one.dossierId === dossierId
  const names = criterionNames(set)
  const nameOf = (criterion: string) => names.get(criterion) ?? ''
  return {
    no,
    dossierId,
    productCode,
    productName,
    producerName,
    setNo,
    setName: set.source.name.vi,
    instrument: set.instrument.number,
    ...dossier,
    ...recusalsOn(item, recorded),
    rounds: roundsOf(ballotsOf(item, recorded.ballots), recorded.names),
    verdicts: recorded.verdicts.filter(ofDossier).map(({ key, met, note }) => {
      const { star: ofStar, criterion } = pointOf(key)
      return { criterion, name: nameOf(criterion), star: ofStar, met, note }
    }),
    ...outcomeParts(response, set, recorded.findings.filter(ofDossier)),
    withdrawnKnockOuts: withdrawnFindings(set, recorded.findings.filter(ofDossier)),
    mean: response.mean,
    spread: response.spread.value,
    band: response.band,
    outcome,
    star,
    following: followingOf(result),
    expertOpinions: recorded.opinions
      .filter(ofDossier)
      .map(({ name, organisation, opinion, at }) => ({ name, organisation, opinion, at })),
  }
}
