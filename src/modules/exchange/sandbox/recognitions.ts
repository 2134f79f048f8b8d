import { nation } from '../../../core/actor.ts'
import { addDays, type LegalDay, yearOf } from '../../../core/clock.ts'
import { newCode } from '../../certification/codes.ts'
import { certificateNumber, defaultTemplate } from '../../certification/numbers.ts'
import { revocationGrounds } from '../../certification/rules.ts'
import type { certificates, decisionItems, decisions } from '../../certification/tables.ts'
import { dayNumber, legalDayOf } from './days.ts'
import { type Counters, countersFromOne, type Entry } from './entries.ts'
import type { Random } from './random.ts'

export type Certificate = typeof certificates.$inferInsert
type Decision = typeof decisions.$inferInsert
type Item = typeof decisionItems.$inferInsert
export type Recognitions = { decisions: Decision[]; certificates: Certificate[]; items: Item[] }

type Options = {
  counters: Counters
  random: Random
  /** Accounts of those who sign. */
  signers: { chairman: string; minister: string }
  province: string
  until: LegalDay
}
type Making = Options & { decisionNumbers: Counters }

/** A session scores no more than this in its days. */
const perDecision = 100
const revokedShare = 0.02

const signedAt = (day: LegalDay) => `${day}T09:30:00.000Z`

function decisionOn(day: LegalDay, unitCode: string, { signers, random, decisionNumbers }: Making): Decision {
  const year = yearOf(day)
  const ministry = unitCode === nation
  const running = decisionNumbers.next('decision', unitCode, year)
  return {
    id: random.id(signedAt(day)),
    unitCode,
    kind: 'recognise',
    number: `${running}/QĐ-${ministry ? 'BNNMT' : 'UBND'}`,
    signedOn: day,
    year,
    signerId: ministry ? signers.minister : signers.chairman,
    signerName: ministry ? 'Bộ trưởng' : 'Chủ tịch UBND tỉnh',
    signerTitle: ministry ? 'Bộ trưởng' : 'Chủ tịch',
    ground: null,
    note: null,
    createdAt: signedAt(day),
    version: 1,
  }
}

function certificateOf(
  { id: dossierId, product, filing, instrument }: Entry,
  decision: Decision,
  making: Making,
): Certificate {
  const { star, ...period } = filing.recognition!
  const { unitCode: unit, year, createdAt } = decision
  const { id: producerId, name: producerName, kind: producerKind, communeCode, provinceCode } = product.producer
  const running = making.counters.next('certificate', unit, year)
  return {
    id: making.random.id(createdAt),
    code: newCode((limit) => making.random.between(0, limit - 1)),
    number: certificateNumber(defaultTemplate, { running, year, unit, star }),
    issuerUnitCode: unit,
    decisionId: decision.id,
    dossierId,
    dossierKind: filing.kind,
    productId: product.id,
    producerId,
    productName: product.name,
    producerName,
    producerKind,
    communeCode,
    provinceCode,
    instrument,
    setNo: product.setNo,
    star,
    ...period,
    endedAs: null,
    endedOn: null,
    revocationGround: null,
    revocationDecisionId: null,
    supersededById: null,
    createdAt,
    version: 1,
  }
}

/** No result to name: the sandbox has no sessions of councils. */
const itemOf = ({ id: certificateId, productId, star }: Certificate, decision: Decision, random: Random): Item => ({
  id: random.id(decision.createdAt),
  decisionId: decision.id,
  productId,
  star,
  dossierId: null,
  resultId: null,
  certificateId,
})

/** Decisions on everything decided with three stars or more, and a certificate for each, in the order of signing. */
function recognise(entries: readonly Entry[], making: Making): Recognitions {
  const made: Recognitions = { decisions: [], certificates: [], items: [] }
  const recognised = entries.filter(({ filing }) => filing.recognition)
  const signings = Map.groupBy(recognised, ({ filing: { recognition } }) => {
    const unit = recognition!.star === 5 ? nation : making.province
    return `${recognition!.issuedOn} ${unit}`
  })
  for (const [signing, together] of [...signings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [day, unit] = signing.split(' ') as [LegalDay, string]
    for (let from = 0; from < together.length; from += perDecision) {
      const decision = decisionOn(day, unit, making)
      const printed = together.slice(from, from + perDecision).map((entry) => certificateOf(entry, decision, making))
      made.decisions.push(decision)
      made.certificates.push(...printed)
      made.items.push(...printed.map((certificate) => itemOf(certificate, decision, making.random)))
    }
  }
  return made
}

/** Ends each certificate that a later one of its product followed; gives the ones that nothing ended, by product. */
function endEarlier(certificates: readonly Certificate[]): Map<string, Certificate> {
  const last = new Map<string, Certificate>()
  for (const certificate of certificates) {
    const earlier = last.get(certificate.productId)
    last.set(certificate.productId, certificate)
    if (!earlier) continue
    if (certificate.issuedOn <= earlier.expiresOn)
      Object.assign(earlier, { endedAs: 'superseded', endedOn: certificate.issuedOn, supersededById: certificate.id })
    else Object.assign(earlier, { endedAs: 'expired', endedOn: addDays(earlier.expiresOn, 1) })
  }
  return last
}

/** Revokes some of the certificates, each on a day of its life that has passed, by one decision for each day and ground. */
function revoke(held: Iterable<Certificate>, made: Recognitions, making: Making): void {
  const { random, until, province } = making
  const decisions = new Map<string, Decision>()
  for (const certificate of held) {
    if (certificate.star === 5 || !random.chance(revokedShare)) continue
    const last = Math.min(dayNumber(until), dayNumber(certificate.expiresOn))
    const monday = Math.ceil(random.between(dayNumber(certificate.issuedOn), last) / 28) * 28
    const ground = random.pick(revocationGrounds)
    if (monday > last) continue
    const day = legalDayOf(monday)
    const decision = decisions.get(`${day} ${ground}`) ?? {
      ...decisionOn(day, province, making),
      kind: 'revoke' as const,
      ground,
    }
    decisions.set(`${day} ${ground}`, decision)
    Object.assign(certificate, {
      endedAs: 'revoked',
      endedOn: day,
      revocationGround: ground,
      revocationDecisionId: decision.id,
    })
    made.items.push(itemOf(certificate, decision, random))
  }
  made.decisions.push(...decisions.values())
}

/** What was recognised over the years, and what each product is recognised as now. */
export function recognitionsOf(
  entries: readonly Entry[],
  options: Options,
): Recognitions & { held: Map<string, Certificate> } {
  const making = { ...options, decisionNumbers: countersFromOne() }
  const made = recognise(entries, making)
  const last = endEarlier(made.certificates)
  revoke(last.values(), made, making)
  const held = new Map([...last].filter(([, { endedAs }]) => endedAs === null))
  return { ...made, held }
}
