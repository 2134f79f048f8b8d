import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../core/action.ts'
import { addDays, addMonths } from '../../core/clock.ts'
import { nextNumber } from '../../core/counters.ts'
import type { CandidateRow, Ending } from './decision-store.ts'
import { certificateNumber, defaultTemplate } from './numbers.ts'
import { stateOn } from './rules.ts'
import { type Certificate, type Decision, readTemplate } from './store.ts'

export type Recognised = { row: CandidateRow; star: number; validMonths: number }

/** Certificates of a decision but for their codes, numbered in the order of the paper. */
export async function draftCertificates(
  { db, now }: Context,
  decision: Decision,
  recognised: readonly Recognised[],
): Promise<Omit<Certificate, 'code'>[]> {
  const { unitCode: unit, year, signedOn } = decision
  const template = (await readTemplate(db, unit)) ?? defaultTemplate
  const running = await Promise.all(recognised.map(() => nextNumber(db, 'certificate', unit, year)))
  return recognised.map(({ row: { dossier, product, producer }, star, validMonths }, at) => ({
    id: uuidv7(),
    number: certificateNumber(template, { running: running[at]!, year, unit, star }),
    issuerUnitCode: unit,
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

/** How the earlier certificates of the products end: superseded, or expired when their day had passed by then. */
export function endingsOf(
  recognised: readonly Recognised[],
  certificates: readonly Pick<Certificate, 'id' | 'issuedOn'>[],
): Ending[] {
  return recognised.flatMap(({ row: { earlier } }, at): Ending[] => {
    if (!earlier) return []
    const { id: supersededById, issuedOn } = certificates[at]!
    const { id, expiresOn } = earlier
    return stateOn({ expiresOn, endedAs: null, endedOn: null }, issuedOn) === 'expired'
      ? [{ id, endedAs: 'expired', endedOn: addDays(expiresOn, 1) }]
      : [{ id, endedAs: 'superseded', endedOn: issuedOn, supersededById }]
  })
}
