import { type Actor, holds, nation } from '../../../core/actor.ts'
import type { LegalDay } from '../../../core/clock.ts'
import type { RenewalWindow } from '../../dossiers/rules.ts'
import type { RevocationGround, Term } from '../rules.ts'
import { isInForce, stateOn } from '../rules.ts'

/** How a case ended: its certificate was revoked, it was not pursued, or the certificate came to its end otherwise. */
export const caseOutcomes = ['revoked', 'dropped', 'lapsed'] as const
export const caseStates = ['open', ...caseOutcomes] as const
export type CaseState = (typeof caseStates)[number]

export const caseState = ({ outcome }: { outcome: (typeof caseOutcomes)[number] | null }): CaseState =>
  outcome ?? 'open'

type Place = { provinceCode: string; communeCode: string }

/**
 * The unit in whose name an officer may open a case, or null. Of production that stopped the commune is the one who
 * confirms it; every other finding is of the province or the ministry (QĐ 26/2026/QĐ-TTg Điều 8).
 */
export function openingUnit(
  actor: Actor,
  { provinceCode, communeCode }: Place,
  ground: RevocationGround,
): string | null {
  if (holds(actor, 'province-officer', provinceCode)) return provinceCode
  if (holds(actor, 'ministry-officer', nation)) return nation
  return ground === 'production-stopped' && holds(actor, 'commune-officer', communeCode) ? communeCode : null
}

/** A case is dropped by officers of the unit that opened it, or of one above it. */
export function mayDrop(actor: Actor, { provinceCode, unitCode }: Pick<Place, 'provinceCode'> & { unitCode: string }) {
  if (holds(actor, 'ministry-officer', nation)) return true
  if (unitCode !== nation && holds(actor, 'province-officer', provinceCode)) return true
  return holds(actor, 'commune-officer', unitCode)
}

/** Who may record that a finding was looked into: officers of the product's commune, of its province and of the ministry. */
export const mayVerify = (actor: Actor, { provinceCode, communeCode }: Place): boolean =>
  holds(actor, 'commune-officer', communeCode) ||
  holds(actor, 'province-officer', provinceCode) ||
  holds(actor, 'ministry-officer', nation)

/** How a certificate came to its end without a revocation by a day, or null. What is expired is never called revoked. */
export function lapseOf(
  term: Term,
  day: LegalDay,
  window: RenewalWindow | null = null,
): 'superseded' | 'expired' | null {
  const state = stateOn(term, day, window)
  return state === 'superseded' || state === 'expired' ? state : null
}

/** Why there is nothing to revoke, or null: the finding is of a certificate that was there, and it is in force today. */
export function openingFault(
  certificate: Term & { issuedOn: LegalDay },
  foundOn: LegalDay,
  today: LegalDay,
  window: RenewalWindow | null = null,
): 'before-issue' | 'not-in-force' | null {
  if (certificate.endedAs || !isInForce(stateOn(certificate, today, window))) return 'not-in-force'
  return foundOn < certificate.issuedOn ? 'before-issue' : null
}

/** The day on which a decision answers a case: that of its signing, whenever it was entered, but no earlier than the finding. */
export const answeredOn = (signedOn: LegalDay, foundOn: LegalDay): LegalDay => (signedOn > foundOn ? signedOn : foundOn)
