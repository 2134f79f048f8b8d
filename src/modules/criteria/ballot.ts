import type { CompiledCriterion, CompiledSet } from './compiled-set.ts'
import { jsonPointer } from './json-pointer.ts'
import type { Label, PartCode } from './rules.ts'

/** A member's table: criterion code → option number, or 0 for none reached. */
export type Ballot = { readonly member: string; readonly choices: Readonly<Record<string, number>> }

/** A ballot with its points, one for each criterion of the set in printed order. */
export type CountedBallot = {
  readonly member: string
  readonly points: readonly number[]
  readonly total: number
  readonly parts: Readonly<Record<PartCode, number>>
}

/** What is wrong with a request: `pointer` (RFC 6901) leads into the request, `detail` says what is expected there. */
export type RequestFault = { readonly pointer: string; readonly code: FaultCode; readonly detail: Label }
export type FaultCode =
  | 'missing'
  | 'unknown-criterion'
  | 'not-applicable'
  | 'out-of-range'
  | 'zero-is-an-option'
  | 'member-twice'
  | 'unknown-verdict'

type Report = (code: FaultCode, detail: Label) => void

function pointsOf(criterion: CompiledCriterion, choice: number | undefined, report: Report): number | undefined {
  const { points, leastChoice } = criterion
  const last = points.length - 1
  const range = `${leastChoice}–${last}`
  if (choice === undefined) report('missing', { vi: `cần một số từ ${range}`, en: `a number ${range} is required` })
  else if (choice === 0 && leastChoice === 1)
    report('zero-is-an-option', {
      vi: `tiêu chí có mức 0 điểm: chọn số của mức đó (${range})`,
      en: `the criterion prints a 0-point option: choose its number (${range})`,
    })
  else if (points[choice] === undefined) report('out-of-range', { vi: `một số từ ${range}`, en: `a number ${range}` })
  else return points[choice]
  return undefined
}

function notApplicable({ code, pointsAbove }: { code: string; pointsAbove: number }): Label {
  return {
    vi: `không chấm, vì tiêu chí ${code} không quá ${pointsAbove} điểm`,
    en: `absent, because criterion ${code} scored no more than ${pointsAbove}`,
  }
}

/**
 * The points of one ballot, criterion by criterion. A criterion that does not apply scores 0.
 * Where the criterion that rules another is itself in fault, nothing is said of the other: it cannot be known.
 */
function readPoints(set: CompiledSet, { choices }: Ballot, at: number, faults: RequestFault[]): number[] {
  const read: (number | undefined)[] = []
  for (const criterion of set.criteria) {
    const { code, appliesWhen } = criterion
    const report: Report = (fault, detail) =>
      faults.push({ pointer: jsonPointer('ballots', at, 'choices', code), code: fault, detail })
    const ruling = appliesWhen && read[appliesWhen.index]
    if (!appliesWhen || (ruling !== undefined && ruling > appliesWhen.pointsAbove))
      read.push(pointsOf(criterion, choices[code], report))
    else {
      if (ruling !== undefined && choices[code] !== undefined) report('not-applicable', notApplicable(appliesWhen))
      read.push(ruling === undefined ? undefined : 0)
    }
  }
  for (const code of Object.keys(choices))
    if (!set.codes.has(code))
      faults.push({
        pointer: jsonPointer('ballots', at, 'choices', code),
        code: 'unknown-criterion',
        detail: { vi: 'bộ tiêu chí không có tiêu chí này', en: 'the set has no such criterion' },
      })
  return read.map((points) => points ?? 0)
}

function count(set: CompiledSet, member: string, points: readonly number[]): CountedBallot {
  const parts = { A: 0, B: 0, C: 0 }
  set.criteria.forEach(({ part }, index) => {
    parts[part] += points[index] ?? 0
  })
  return { member, points, total: parts.A + parts.B + parts.C, parts }
}

/** Counts the ballots; every fault found in them is added to `faults`, and what is counted then must not be used. */
export function countBallots(set: CompiledSet, ballots: readonly Ballot[], faults: RequestFault[]): CountedBallot[] {
  const members = new Set<string>()
  return ballots.map((ballot, at) => {
    if (members.has(ballot.member))
      faults.push({
        pointer: jsonPointer('ballots', at, 'member'),
        code: 'member-twice',
        detail: { vi: 'mỗi thành viên một phiếu', en: 'one ballot for each member' },
      })
    members.add(ballot.member)
    return count(set, ballot.member, readPoints(set, ballot, at, faults))
  })
}
