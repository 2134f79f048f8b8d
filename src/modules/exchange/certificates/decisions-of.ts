import { v7 as uuidv7 } from 'uuid'
import { yearOf } from '../../../core/clock.ts'
import type { Decision } from '../../certification/store.ts'
import { decisionDiffers, decisionOfSystem, type RowFault } from './row-faults.ts'
import { decisionKey, type SoundRow } from './row-rules.ts'

type Coming = { at: number; row: SoundRow }

const keyOf = ({ unitCode, office, number, signedOn }: Decision): string =>
  decisionKey({ issuer: unitCode, office, decisionNumber: number, decisionDate: signedOn })

/** The decisions of rows: those that an import brought before, and new ones; one that was made here gets no further items. */
export function decisionsOf(
  coming: readonly Coming[],
  there: readonly Decision[],
  { now, report }: { now: string; report: (at: number, fault: RowFault) => void },
) {
  const known = new Map(there.map((one) => [keyOf(one), one]))
  const added: Decision[] = []
  for (const { at, row } of coming) {
    const key = decisionKey(row)
    const one = known.get(key)
    if (!one) {
      const decision = newDecision(row, now)
      added.push(decision)
      known.set(key, decision)
    } else if (one.signerId !== null) report(at, decisionOfSystem)
    else if (one.signedOn !== row.decisionDate) report(at, decisionDiffers('decisionDate', one.signedOn))
  }
  return { added, of: (row: SoundRow): Decision => known.get(decisionKey(row))! }
}

const newDecision = (row: SoundRow, createdAt: string): Decision => ({
  id: uuidv7(),
  unitCode: row.issuer,
  kind: 'recognise',
  number: row.decisionNumber,
  signedOn: row.decisionDate,
  year: yearOf(row.decisionDate),
  office: row.office,
  signerId: null,
  signerName: row.signerName,
  signerTitle: row.signerTitle,
  ground: null,
  note: null,
  createdAt,
  version: 1,
})
