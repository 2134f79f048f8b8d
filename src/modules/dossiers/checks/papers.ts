import type { LegalDay } from '../../../core/clock.ts'
import { fail } from '../../../core/problem.ts'
import type { World } from '../../../core/world.ts'
import { evaluate } from '../../criteria/evaluation.ts'
import type { LoadedSet } from '../../criteria/reference.ts'
import type { Dossier, DossierPapers } from '../store.ts'
import type { Checklist, Papers } from './checklist.ts'

type Judged = Pick<Dossier, 'instrument' | 'setNo'>

/** The criteria set that judges the dossier: of the instrument it was filed under, or of the one in force for a draft. */
export function criteriaOf(
  { criteria }: Pick<World, 'criteria'>,
  { instrument, setNo }: Judged,
  today: LegalDay,
): LoadedSet {
  const code = instrument ?? criteria.inForce(today)?.code
  return (code && criteria.set(code, setNo)) || fail('unknown-criteria-set', { instrument: code ?? null, setNo })
}

/** The checklist of the same instrument. */
export function checklistOf(
  world: Pick<World, 'criteria' | 'checklists'>,
  dossier: Judged,
  today: LegalDay,
): Checklist {
  const { instrument } = criteriaOf(world, dossier, today)
  return world.checklists.get(instrument.code) ?? fail('unknown-criteria-set', { instrument: instrument.code })
}

export const papersOf = (dossier: Dossier, papers: DossierPapers): Papers => ({
  kind: dossier.kind,
  setNo: dossier.setNo,
  dossier,
  ...papers,
})

/** Faults of the producer's own scores, which must be a whole ballot (Mẫu 02), with pointers into `selfAssessment`. */
export function checkSelfAssessment({ compiled, bands }: LoadedSet, choices: Record<string, number>): void {
  const { faults } = evaluate(compiled, { ballots: [{ member: 'producer', choices }] }, bands)
  if (!faults) return
  const errors = faults.map((fault) => ({
    ...fault,
    pointer: fault.pointer.replace('/ballots/0/choices', '/selfAssessment'),
  }))
  fail('invalid-ballot', { errors })
}
