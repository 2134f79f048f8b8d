import { type LegalDay, legalDay } from '../../../core/clock.ts'
import { fail } from '../../../core/problem.ts'
import type { World } from '../../../core/world.ts'
import { evaluate } from '../../criteria/evaluation.ts'
import type { LoadedSet } from '../../criteria/reference.ts'
import { isWithProducer } from '../rules.ts'
import type { Dossier, DossierPapers } from '../store.ts'
import type { Checklist, Papers } from './checklist.ts'

type Judged = Pick<Dossier, 'instrument' | 'setNo' | 'filedAt'>

/**
 * The criteria set by which a dossier is judged from now on: of the instrument it was filed under, the version in force on
 * that day as it is known now, corrections included; of a draft, what is in force today.
 */
export function judgingSet(
  { criteria }: Pick<World, 'criteria'>,
  { instrument, setNo, filedAt }: Judged,
  today: LegalDay,
): LoadedSet {
  const day = filedAt === null ? today : legalDay(filedAt)
  const code = instrument ?? criteria.inForce(day)?.code
  return (code && criteria.set(code, setNo, day)) || fail('unknown-criteria-set', { instrument: code ?? null, setNo })
}

/** The criteria set that a dossier's own papers rest on: as they were handed in, or as they would be now. */
export function criteriaOf(
  world: Pick<World, 'criteria'>,
  dossier: Judged & Pick<Dossier, 'criteriaSha256' | 'state'>,
  today: LegalDay,
): LoadedSet {
  const { criteriaSha256, state } = dossier
  const handedIn = criteriaSha256 === null || isWithProducer(state) ? null : world.criteria.version(criteriaSha256)
  return handedIn ?? judgingSet(world, dossier, today)
}

/** The checklist of the same instrument. */
export function checklistOf(
  world: Pick<World, 'criteria' | 'checklists'>,
  dossier: Judged,
  today: LegalDay,
): Checklist {
  const { instrument } = judgingSet(world, dossier, today)
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
