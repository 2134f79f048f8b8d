import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../core/action.ts'
import { addDays, addMonths, type LegalDay, legalDay } from '../../core/clock.ts'
import { nextNumbers } from '../../core/counters.ts'
import type { RenewalWindow } from '../dossiers/rules.ts'
import type { CandidateRow, Ending } from './decision-store.ts'
import { certificateNumber, defaultTemplate, numberCounter } from './numbers.ts'
import { stateOn } from './rules.ts'
import { type Certificate, type Decision, readTemplate } from './store.ts'
import { renewalWindowOn } from './verification/renewal-window.ts'

export type Recognised = { row: CandidateRow; star: number; validMonths: number }

/** Certificates of a decision but for their codes, numbered in the order of the paper. */
export async function draftCertificates(
  { db, now }: Context,
  decision: Decision,
  recognised: readonly Recognised[],
): Promise<Omit<Certificate, 'code'>[]> {
  const { unitCode: unit, year, signedOn } = decision
  const template = (await readTemplate(db, unit)) ?? defaultTemplate
  const running = await nextNumbers(db, numberCounter, { scope: unit, year, count: recognised.length })
  return recognised.map(({ row: { dossier, product, producer }, star, validMonths }, at) => ({
    id: uuidv7(),
    number: certificateNumber(template, { running: running[at]!, year, unit, star }),
    issuerUnitCode: unit,
    issuerOffice: null,
    writtenPlace: null,
    decisionId: decision.id,
    dossierId: dossier.id,
    dossierKind: dossier.kind,
    productId: dossier.productId,
    producerId: dossier.producerId,
    productName: product.name,
    producerName: producer.name,
    producerKind: producer.kind,
    communeCode: dossier.communeCode,
    provinceCode: dossier.provinceCode,
    issuedIn: dossier.communeCode,
    instrument: dossier.instrument!,
    setNo: dossier.setNo,
    star,
    issuedOn: signedOn,
    expiresOn: addMonths(signedOn, validMonths),
    ...inForce,
    createdAt: now,
    version: 1,
  }))
}

const inForce = {
  endedAs: null,
  endedOn: null,
  revocationGround: null,
  revocationDecisionId: null,
  supersededById: null,
}

/**
 * How the earlier certificates of the products end: superseded, also when the result came while they were extended until
 * it; or expired when their day had passed by then.
 */
export function endingsOf(
  { world, today }: Pick<Context, 'world' | 'today'>,
  recognised: readonly Recognised[],
  certificates: readonly Pick<Certificate, 'id' | 'issuedOn'>[],
): Ending[] {
  const window = renewalWindowOn(world, today)
  return recognised.flatMap(({ row: { earlier, dossier } }, at): Ending[] => {
    if (!earlier) return []
    const { id: supersededById, issuedOn } = certificates[at]!
    const { id, expiresOn } = earlier
    const lapsed = issuedOn > expiresOn && !heldUntilResult(expiresOn, dossier, window)
    return lapsed
      ? [{ id, endedAs: 'expired', endedOn: addDays(expiresOn, 1) }]
      : [{ id, endedAs: 'superseded', endedOn: issuedOn, supersededById }]
  })
}

/** Whether this re-evaluation had kept the certificate in force past its last day, until its result. */
function heldUntilResult(expiresOn: LegalDay, dossier: CandidateRow['dossier'], window: RenewalWindow | null): boolean {
  if (dossier.kind !== 're-evaluation') return false
  const overOn = legalDay(dossier.decidedAt ?? dossier.stepSince)
  const renewal = { filedOn: dossier.handedInOn ?? legalDay(dossier.filedAt!), overOn }
  const term = { expiresOn, endedAs: null, endedOn: null, renewal }
  return stateOn(term, addDays(overOn, -1), window) === 'extended'
}
