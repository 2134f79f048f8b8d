import type { CountedBallot, RequestFault } from './ballot.ts'
import type { CompiledSet } from './compiled-set.ts'
import { type Verdicts, verdictOf } from './gates.ts'
import { jsonPointer } from './json-pointer.ts'

/** How a knock-out on the dossier as a whole is named. */
export const fileKnockOut = 'file'

type Found = { knockOuts: string[]; open: { kind: 'knock-out'; criterion: string }[] }

/**
 * The knock-outs that the council found, and those that follow from zeros: all ballots 0 on a criterion that says so,
 * or some of them and the council's verdict. `open` are those where some are 0 and no verdict is recorded.
 */
export function foundKnockOuts(
  set: CompiledSet,
  counted: readonly CountedBallot[],
  verdicts: Verdicts,
  findings: readonly string[],
): Found {
  const ruled = set.zeroRules.map(({ key, criterion, index }) => {
    const zeros = counted.map(({ points }) => points[index] === 0)
    return { criterion, knocksOut: verdictOf(zeros, verdicts[key]) }
  })
  const fromZeros = ruled.filter(({ knocksOut }) => knocksOut === true).map(({ criterion }) => criterion)
  const open = ruled.filter(({ knocksOut }) => knocksOut === null)
  return {
    knockOuts: [...new Set([...findings, ...fromZeros])].sort(),
    open: open.map(({ criterion }) => ({ kind: 'knock-out', criterion })),
  }
}

/** Verdicts and findings on what the set does not have: a slip here would silently leave a matter unsettled. */
export function unknownFindings(set: CompiledSet, verdicts: Verdicts, findings: readonly string[]): RequestFault[] {
  const unknownVerdicts = Object.keys(verdicts).filter((key) => !set.verdictKeys.has(key))
  return [
    ...unknownVerdicts.map(
      (key): RequestFault => ({
        pointer: jsonPointer('verdicts', key),
        code: 'unknown-verdict',
        detail: {
          vi: 'khóa là "<sao>:<tiêu chí>" có mức tối thiểu, hoặc "knock-out:<tiêu chí>" mà 0 điểm là bị loại',
          en: 'a key is "<star>:<criterion>" with a minimum, or "knock-out:<criterion>" where 0 points knock out',
        },
      }),
    ),
    ...findings.flatMap((finding, at): RequestFault[] =>
      finding === fileKnockOut || set.codes.has(finding)
        ? []
        : [
            {
              pointer: jsonPointer('knockOuts', at),
              code: 'unknown-criterion',
              detail: { vi: `tiêu chí của bộ, hoặc "file"`, en: `a criterion of the set, or "file"` },
            },
          ],
    ),
  ]
}
