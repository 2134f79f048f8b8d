import type { Context } from '../../core/action.ts'
import type { Actor } from '../../core/actor.ts'
import { addDays, type LegalDay, yearOf } from '../../core/clock.ts'
import { lastNumbers } from '../../core/counters.ts'
import type { World } from '../../core/world.ts'
import type { UnitReference } from '../units/reference.ts'
import { unitName } from '../units/shapes.ts'
import { certificateNumber, numberCounter } from './numbers.ts'
import { type Renewal, stateOn, type Term } from './rules.ts'
import type {
  CertificateView,
  DecisionItemView,
  DecisionSummary,
  DecisionView,
  NumberingView,
  VerificationView,
} from './shapes.ts'
import {
  type CertificateRow,
  type Decision,
  type DecisionItemRow,
  listDecisionItems,
  type VerificationRow,
} from './store.ts'
import { renewalWindowOn } from './verification/renewal-window.ts'
import type { Sealed } from './verification/seal.ts'

const nameOf = (units: UnitReference, code: string) => unitName(units.named(code))

/** The page that a certificate's QR code opens. */
export const verificationUrl = ({ publicUrl }: Pick<World, 'publicUrl'>, code: string): string =>
  `${publicUrl}/v/${code}`

type Here = Pick<World, 'units' | 'publicUrl' | 'criteria' | 'checklists'>

/** The days of a certificate that was read with its renewal. */
export const termOf = ({ renewalFiledOn: filedOn, renewalOverOn: overOn, ...row }: CertificateRow): Term => ({
  ...row,
  renewal: filedOn == null ? null : { filedOn, overOn: overOn ?? null },
})

export const certificateView = (world: Here, today: LegalDay, row: CertificateRow): CertificateView => ({
  id: row.id,
  code: row.code,
  number: row.number,
  star: row.star,
  state: stateOn(termOf(row), today, renewalWindowOn(world, today)),
  product: { id: row.productId, name: row.productName, setNo: row.setNo },
  producer: { id: row.producerId, name: row.producerName, kind: row.producerKind },
  commune: nameOf(world.units, row.communeCode),
  province: nameOf(world.units, row.provinceCode),
  issuedIn: issuedIn(world.units, row),
  issuer: nameOf(world.units, row.issuerUnitCode),
  issuerOffice: row.issuerOffice,
  writtenPlace: row.writtenPlace,
  instrument: row.instrument,
  decision: { id: row.decisionId, ...row.decision },
  dossierId: row.dossierId,
  dossierKind: row.dossierKind,
  issuedOn: row.issuedOn,
  expiresOn: row.expiresOn,
  endedOn: row.endedOn,
  revocationGround: row.revocationGround,
  revocationDecisionId: row.revocationDecisionId,
  supersededById: row.supersededById,
  verificationUrl: verificationUrl(world, row.code),
  contentUrl: `/v1/certificates/${row.id}/content`,
  createdAt: row.createdAt,
  version: row.version,
})

export const decisionSummary = ({ units }: Pick<World, 'units'>, decision: Decision): DecisionSummary => {
  const { unitCode, year: _year, signerId: _signer, ...open } = decision
  return { ...open, unit: nameOf(units, unitCode) }
}

export const decisionItemView = ({
  id,
  product,
  producer,
  star,
  dossierId,
  certificate,
}: DecisionItemRow): DecisionItemView => ({
  id,
  product,
  producer,
  star,
  dossierId,
  certificate,
})

/** The decision with its items as the actor may see them, read in the same transaction. */
export async function decisionView({ db, world }: Context, actor: Actor, decision: Decision): Promise<DecisionView> {
  const items = await listDecisionItems(db, actor, [decision.id])
  return { ...decisionSummary(world, decision), items: items.map(decisionItemView) }
}

/** The commune with its province as they were on the day of issue. */
function issuedIn({ on }: UnitReference, { issuedIn: code, issuedOn }: Pick<CertificateRow, 'issuedIn' | 'issuedOn'>) {
  const then = on(issuedOn)
  const commune = then.named(code)
  return { commune: unitName(commune), province: unitName(then.named(commune.parentCode ?? code)) }
}

type AskedSignature = { signed: Sealed | null; isKeyWithdrawn: boolean }
type Asked = { code: string; on: LegalDay; signature: AskedSignature | null }

function signatureView({ signature }: Asked): VerificationView['signature'] {
  if (!signature) return null
  const { signed, isKeyWithdrawn } = signature
  return {
    good: signed !== null,
    isKeyWithdrawn,
    star: signed?.star ?? null,
    expiresOn: signed?.expiresOn ?? null,
    product: signed?.product ?? null,
  }
}

/** What the public is told: the day decides between valid and expired. */
export function verificationView(world: Here, asked: Asked, row: VerifiedRow | 'unavailable' | null): VerificationView {
  const { code, on } = asked
  const signature = signatureView(asked)
  if (row === null || (row !== 'unavailable' && on < row.issuedOn))
    return { code, state: 'unknown', asOf: on, certificate: null, signature }
  if (row === 'unavailable') return { code, state: row, asOf: on, certificate: null, signature }
  const window = renewalWindowOn(world, on)
  const state = stateOn(row, on, window)
  const longest = state === 'extended' ? addDays(row.expiresOn, window!.transition!.extendedDays) : null
  return { code, state, asOf: on, certificate: verifiedView(world, row, on, longest), signature }
}

export type VerifiedRow = VerificationRow & { renewal: Renewal | null }

/** What came after the day that is asked about is left out. */
export function verifiedView({ units }: Here, row: VerifiedRow, on: LegalDay, extendedUntil: LegalDay | null = null) {
  const { productName, producerName, communeCode, provinceCode, issuerUnitCode, endedAs, renewal: _, ...open } = row
  const ended = endedAs !== null && open.endedOn !== null && open.endedOn <= on
  return {
    ...open,
    ...(!ended && notEnded),
    extendedUntil,
    product: productName,
    producer: producerName,
    commune: nameOf(units, communeCode),
    province: nameOf(units, provinceCode),
    issuer: nameOf(units, issuerUnitCode),
  }
}

const notEnded = { endedOn: null, revocationGround: null, supersededBy: null }

export const numberingView = async (
  { db, today }: Pick<Context, 'db' | 'today'>,
  unitCode: string,
  template: string,
): Promise<NumberingView> => ({
  unitCode,
  template,
  example: certificateNumber(template, { running: 1, year: yearOf(today), unit: unitCode, star: 3 }),
  years: await lastNumbers(db, numberCounter, unitCode),
})
