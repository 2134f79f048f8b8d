import { legalDay } from '../../core/clock.ts'
import { fail } from '../../core/problem.ts'
import type { DossierReturn } from '../dossiers/returns/return-store.ts'
import type { CommuneReport, DossierRow } from '../dossiers/store.ts'
import type { FormKind, Issuer } from './rules.ts'

/** What a form stands on besides the dossier: the report and the latest return. */
export type Papers = { report: CommuneReport | null; lastReturn: DossierReturn | null }

type Head = { issuer: Issuer; number: string | null; at: string | null }

/** Who gives the paper, under which number, and when; null while there is no such paper. */
function headOf(form: FormKind, dossier: DossierRow, { report, lastReturn }: Papers): Head | null {
  const { communeReceiptNumber, provinceReceiptNumber, communeReceivedAt, provinceReceivedAt, filedAt } = dossier
  if (form === 'form-01') return { issuer: 'producer', number: communeReceiptNumber, at: filedAt }
  if (form === 'form-02') return { issuer: 'producer', number: null, at: filedAt }
  if (form === 'form-03') return report && { issuer: 'commune', number: null, at: report.reportedAt }
  if (form === 'receipt')
    return communeReceiptNumber ? { issuer: 'commune', number: communeReceiptNumber, at: communeReceivedAt } : null
  if (form === 'province-receipt')
    return provinceReceiptNumber ? { issuer: 'province', number: provinceReceiptNumber, at: provinceReceivedAt } : null
  return lastReturn && { issuer: lastReturn.step, number: null, at: lastReturn.returnedAt }
}

/** The same with its legal day. @throws not-found while there is no such paper */
export function formHead(form: FormKind, dossier: DossierRow, papers: Papers) {
  const { issuer, number, at } = headOf(form, dossier, papers) ?? fail('not-found')
  return { issuer, number, date: at === null ? null : legalDay(at) }
}
