import { type Fraction, fraction, plus, shownBy, zero } from './fraction.ts'

/** One member's ballot of the first round; `points` of every criterion of the set, as `choices` where it applies. */
export type JudgedBallot = {
  accountId: string
  total: number
  choices: Readonly<Record<string, number>>
  points: Readonly<Record<string, number>>
}

/** A dossier that a council scored in a closed session. */
export type JudgedItem = {
  sessionId: string
  dossierId: string
  instrument: string
  setNo: number
  /** Of the regulation that the session was held by. */
  spreadLimit: number
  ballots: readonly JudgedBallot[]
}

export type Agreement = { same: number; compared: number; percent: string }
export type Compared = { ballots: number; severity: string; agreement: Agreement }
export type Outlier = { sessionId: string; dossierId: string; total: number; othersMean: string }
export type MemberStatistics = Compared & {
  accountId: string
  outliers: Outlier[]
  sessions: (Compared & { sessionId: string })[]
  criteria: (Compared & { instrument: string; setNo: number; criterion: string })[]
}

type Tally = { ballots: number; below: Fraction; same: number; compared: number }
const empty: Tally = { ballots: 0, below: zero, same: 0, compared: 0 }

const added = (one: Tally, other: Tally): Tally => ({
  ballots: one.ballots + other.ballots,
  below: plus(one.below, other.below),
  same: one.same + other.same,
  compared: one.compared + other.compared,
})

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** How far a number lies below the mean of others. */
const belowMean = (own: number, others: readonly number[]): Fraction =>
  fraction(sum(others) - own * others.length, others.length)

/** Beyond what the regulation accepts between ballots, from the mean of the others: exactly the limit is no outlier. */
export const isOutlier = (own: number, others: readonly number[], spreadLimit: number): boolean =>
  Math.abs(sum(others) - own * others.length) > spreadLimit * others.length

/** The codes that a ballot or one of the others scores, in the order of the set. */
const codesOf = ({ points }: JudgedBallot, all: readonly JudgedBallot[]): string[] =>
  Object.keys(points).filter((code) => all.some(({ choices }) => choices[code] !== undefined))

function tallyOf(code: string, own: JudgedBallot, others: readonly JudgedBallot[]): Tally {
  const same = others.filter(({ choices }) => choices[code] === own.choices[code]).length
  const points = others.map((other) => other.points[code] ?? 0)
  return { ballots: 1, below: belowMean(own.points[code] ?? 0, points), same, compared: others.length }
}

const percent = ({ same, compared }: Tally): Agreement => ({
  same,
  compared,
  percent: shownBy(fraction(100 * same), compared),
})
const shown = (tally: Tally): Compared => ({
  ballots: tally.ballots,
  severity: shownBy(tally.below, tally.ballots),
  agreement: percent(tally),
})

type Kept = {
  whole: Tally
  sessions: Map<string, Tally>
  criteria: Map<string, { instrument: string; setNo: number; criterion: string; tally: Tally }>
  outliers: Outlier[]
}
const nothing = (): Kept => ({ whole: empty, sessions: new Map(), criteria: new Map(), outliers: [] })

function addItem(kept: Kept, item: JudgedItem, own: JudgedBallot): void {
  const { sessionId, dossierId, instrument, setNo, spreadLimit, ballots } = item
  const others = ballots.filter((ballot) => ballot !== own)
  const totals = others.map(({ total }) => total)
  const ofItem = { ballots: 1, below: belowMean(own.total, totals), same: 0, compared: 0 }
  let whole: Tally = ofItem
  for (const criterion of codesOf(own, ballots)) {
    const tally = tallyOf(criterion, own, others)
    whole = { ...whole, same: whole.same + tally.same, compared: whole.compared + tally.compared }
    const key = `${instrument}/${setNo}/${criterion}`
    const before = kept.criteria.get(key)?.tally ?? empty
    kept.criteria.set(key, { instrument, setNo, criterion, tally: added(before, tally) })
  }
  kept.whole = added(kept.whole, whole)
  kept.sessions.set(sessionId, added(kept.sessions.get(sessionId) ?? empty, whole))
  if (isOutlier(own.total, totals, spreadLimit))
    kept.outliers.push({
      sessionId,
      dossierId,
      total: own.total,
      othersMean: shownBy(fraction(sum(totals)), totals.length),
    })
}

/**
 * How each member scored beside the others, for training, over dossiers of closed sessions. Pure.
 *
 * - `severity`: points below the mean of the others, on average; negative for who gives more than they do.
 * - `agreement`: of all comparisons with another ballot on a criterion, those with the same option. A criterion that
 *   applies to neither ballot is not compared unless it applies to a third.
 * - A dossier with a single ballot compares nobody. Who was recused, be it after a ballot, or absent has none and does not occur.
 */
export function memberStatistics(items: readonly JudgedItem[]): MemberStatistics[] {
  const members = new Map<string, Kept>()
  for (const item of items) {
    if (item.ballots.length < 2) continue
    for (const own of item.ballots) {
      const kept = members.get(own.accountId) ?? nothing()
      members.set(own.accountId, kept)
      addItem(kept, item, own)
    }
  }
  return [...members].map(([accountId, { whole, sessions, criteria, outliers }]) => ({
    accountId,
    ...shown(whole),
    outliers,
    sessions: [...sessions].map(([sessionId, tally]) => ({ sessionId, ...shown(tally) })),
    criteria: [...criteria.values()].map(({ tally, ...place }) => ({ ...place, ...shown(tally) })),
  }))
}
