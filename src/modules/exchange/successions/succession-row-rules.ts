import type { SuccessionFault } from './succession-faults.ts'
import * as told from './succession-faults.ts'
import type { SuccessionRow } from './succession-shapes.ts'
import { kindOfName } from './unit-names.ts'

export type Report = (at: number, fault: SuccessionFault) => void

type Step = Pick<SuccessionRow, 'oldCode' | 'newCode' | 'parts'>

/** What is wrong with rows in themselves and beside each other; `there` are the successions of the day that are known. */
export function checkRows(rows: readonly SuccessionRow[], there: readonly Step[], report: Report): void {
  const ofOld = Map.groupBy(
    rows.map((row, at) => ({ row, at })),
    ({ row }) => row.oldCode,
  )
  for (const [at, row] of rows.entries()) checkRow(row, (fault) => report(at, fault))
  for (const theirs of ofOld.values()) checkParts(theirs, report)
  const others = there.filter(({ oldCode }) => !ofOld.has(oldCode))
  for (const at of circles([...rows, ...others])) if (at < rows.length) report(at, told.cycle)
}

function checkRow(
  { oldCode, newCode, oldProvinceCode, oldName }: SuccessionRow,
  report: (fault: SuccessionFault) => void,
) {
  if (!/^\d{2}$/.test(oldProvinceCode)) report(told.wrongCode('oldProvinceCode'))
  if (!/^\d{5}$/.test(oldCode)) report(told.wrongCode('oldCode'))
  if (!/^\d{5}$/.test(newCode)) report(told.wrongCode('newCode'))
  if (kindOfName(oldName) === null) report(told.noKind)
}

type Placed = { row: SuccessionRow; at: number }

/** All rows of one old unit: the same unit in each, each new one once, and as many as it was split into. */
function checkParts(theirs: readonly Placed[], report: Report): void {
  const first = theirs[0]!.row
  const seen = new Set<string>()
  for (const { row, at } of theirs) {
    for (const field of ['oldName', 'oldProvinceCode', 'oldProvinceName', 'parts'] as const)
      if (row[field] !== first[field]) report(at, told.differsAbove(field, String(first[field])))
    if (seen.has(row.newCode)) report(at, told.repeated)
    seen.add(row.newCode)
  }
  if (seen.size !== first.parts) report(theirs[0]!.at, told.partLost(first.parts, seen.size))
}

/**
 * Rows by which units that went as a whole succeed each other in a circle. The code of a new unit is that of one of the
 * old ones it was made of, so of two units none can have become the other; parts may well have been exchanged.
 */
function circles(rows: readonly Step[]): number[] {
  const whole = new Map(
    rows.flatMap(({ oldCode, newCode, parts }, at) =>
      parts === 1 && oldCode !== newCode ? [[oldCode, { newCode, at }] as const] : [],
    ),
  )
  const done = new Set<string>()
  const found: number[] = []
  for (const start of whole.keys()) {
    const path: string[] = []
    let code = start
    for (; whole.has(code) && !done.has(code); code = whole.get(code)!.newCode) {
      path.push(code)
      done.add(code)
    }
    if (path.includes(code)) found.push(...path.slice(path.indexOf(code)).map((one) => whole.get(one)!.at))
  }
  return found
}
