import { nation } from '../../../core/actor.ts'
import { addMonths, type LegalDay, yearOf } from '../../../core/clock.ts'
import { authorityOver, instrumentOn, type Recogniser } from '../../certification/rules.ts'
import type { Unit } from '../../units/reference.ts'
import type { Home } from '../../units/succession-rules.ts'
import type { CertificateRow } from './import-shapes.ts'
import type { RowFault } from './row-faults.ts'
import * as told from './row-faults.ts'

export type Instrument = {
  code: string
  number: string
  inForceFrom: LegalDay
  inForceUntil: LegalDay | null
  recognisers: readonly Recogniser[]
  validMonths: number | null
}

/** What rows are held against. */
export type Known = {
  instruments: readonly Instrument[]
  /** The unit of today, or else of the day. */
  unit(code: string, day: LegalDay): Pick<Unit, 'level'> | undefined
  /** Where a commune of a day lies: on the map of that day, and of today. */
  homes(code: string, day: LegalDay): { then: Home; today: Home } | null
  /** Whether there is a criteria set of the number today. */
  hasSet(setNo: number): boolean
}

/** A row with everything that it leaves to be known; `homeCode` and `provinceCode` are where its commune lies today. */
export type SoundRow = CertificateRow & {
  instrument: string
  expiresOn: LegalDay
  homeCode: string
  provinceCode: string
}

/** The instrument that a row was judged under, and how long its certificate holds; `report` is told what is wrong. */
export function soundRow(row: CertificateRow, known: Known, report: (fault: RowFault) => void): SoundRow | null {
  const instrument = instrumentOf(row, known, report)
  const place = placeOf(row, known, report)
  if (!known.hasSet(row.setNo)) report(told.unknownSet)
  if (row.issuedOn < row.decisionDate) report(told.issuedBeforeDecision)
  if ((row.revokedOn === null) !== (row.revocationGround === null)) report(told.revocationInPart)
  if (row.revokedOn !== null && row.revokedOn < row.issuedOn) report(told.revokedBeforeIssue)
  if (!instrument) return null
  reportAuthority(row, instrument, report)
  const expiresOn = expiryOf(row, instrument, report)
  if (expiresOn === null || place === null) return null
  if (expiresOn <= row.issuedOn) report(told.expiresBeforeIssue)
  if (row.revokedOn !== null && row.revokedOn > expiresOn) report(told.revokedAfterExpiry)
  return { ...row, instrument: instrument.code, expiresOn, ...place }
}

function instrumentOf(
  { instrument: code, decisionDate }: CertificateRow,
  { instruments }: Known,
  report: (fault: RowFault) => void,
): Instrument | null {
  const found = code === null ? instrumentOn(instruments, decisionDate) : instruments.find((one) => one.code === code)
  if (!found) report(code === null ? told.noInstrument : told.unknownInstrument(instruments.map((one) => one.code)))
  // Dossiers go on under the instrument that they were filed under, so only its first day is a limit.
  else if (decisionDate < found.inForceFrom) report(told.beforeInstrument(found))
  return found ?? null
}

/**
 * Where the commune of the day of issue lies today, when its province of then or of today may be the issuer's. A commune
 * that was split stays as it is: nobody knows which part it was.
 */
function placeOf({ communeCode, issuer, issuedOn }: CertificateRow, known: Known, report: (fault: RowFault) => void) {
  const homes = communeCode.length === 5 ? known.homes(communeCode, issuedOn) : null
  const level = known.unit(issuer, issuedOn)?.level
  if (!homes) report(told.unknownCommune)
  if (level !== 'province' && level !== 'nation') report(told.unknownIssuer)
  if (!homes) return null
  const { then, today } = homes
  const provinces = [...new Set([then.provinceCode, today.provinceCode])].filter((code) => code !== null)
  if (level === 'province' && !provinces.includes(issuer)) report(told.otherProvince(communeCode, provinces))
  if (today.provinceCode === null) report(told.provinceUnknown(today.provinces))
  return { homeCode: today.communeCode ?? communeCode, provinceCode: today.provinceCode ?? '' }
}

/** Who may recognise the star is said by the instrument; districts are no more, so theirs is told by its name. */
function reportAuthority(
  { star, issuer, office }: CertificateRow,
  { recognisers }: Instrument,
  report: (fault: RowFault) => void,
) {
  const authority = authorityOver(star, recognisers)
  if (authority === null) report(told.starWithoutCertificate)
  else if ((authority === 'ministry') !== (issuer === nation)) report(told.otherAuthority(authority))
  else if (authority === 'district' && office === null) report(told.districtMissing)
}

/** As the instrument says; where it does not, as the paper says. */
function expiryOf(
  { issuedOn, expiresOn }: CertificateRow,
  { validMonths }: Instrument,
  report: (fault: RowFault) => void,
) {
  const expected = validMonths === null ? null : addMonths(issuedOn, validMonths)
  if (expiresOn === null && expected === null) report(told.expiryMissing)
  else if (expiresOn !== null && expected !== null && expiresOn !== expected) report(told.otherExpiry(expected))
  return expiresOn ?? expected
}

/** What tells one certificate from another: its number, within its issuer and the year (docs/law.md §6). */
export const certificateKey = (one: Pick<CertificateRow, 'issuer' | 'office' | 'number' | 'issuedOn'>): string =>
  JSON.stringify([one.issuer, one.office, one.number, yearOf(one.issuedOn)])

/** The same of decisions. */
export const decisionKey = (
  one: Pick<CertificateRow, 'issuer' | 'office' | 'decisionNumber' | 'decisionDate'>,
): string => JSON.stringify([one.issuer, one.office, one.decisionNumber, yearOf(one.decisionDate)])

/** What is wrong with rows beside each other: a certificate twice, or a decision that is another in each row. */
export function reportClashes(rows: readonly CertificateRow[], report: (at: number, fault: RowFault) => void): void {
  const certificates = new Set<string>()
  const decisions = new Map<string, CertificateRow>()
  for (const [at, row] of rows.entries()) {
    const key = certificateKey(row)
    if (certificates.has(key)) report(at, told.repeated)
    certificates.add(key)
    const first = decisions.get(decisionKey(row))
    decisions.set(decisionKey(row), first ?? row)
    for (const field of ['decisionDate', 'signerName', 'signerTitle'] as const)
      if (first && first[field] !== row[field]) report(at, told.decisionDiffers(field, first[field]))
  }
}
