import { addDays } from '../../../core/clock.ts'
import type { StoredFile } from '../../../core/file-store.ts'
import { type Checklist, papersAsked } from '../../dossiers/checks/checklist.ts'
import type { communeReports, dossierReturns, dossierReviews, evidence } from '../../dossiers/tables.ts'
import type { Entry } from './entries.ts'
import type { Random } from './random.ts'

export type Officers = { commune: string; province: string }

/** Evidence of a dossier: first what the checklist requires, then the rest in turn. All show the same paper. */
export function* evidenceRows(
  entries: Iterable<Entry>,
  checklist: Checklist,
  { perDossier, paper, random }: { perDossier: number; paper: StoredFile; random: Random },
): Generator<typeof evidence.$inferInsert> {
  for (const { id: dossierId, filing, product } of entries) {
    const items = papersAsked(checklist, { kind: filing.kind, setNo: product.setNo })
    const ordered = items.toSorted((a, b) => Number(b.required) - Number(a.required))
    const at = filing.steps.opened
    for (let no = 0; no < perDossier; no++) {
      const { item } = ordered[no % ordered.length]!
      const fileName = `${item}-${no + 1}.pdf`
      const criteria = [`${(no % 5) + 1}.1`]
      yield { id: random.id(at), dossierId, item, criteria, fileName, ...paper, createdAt: at, storedAt: at }
    }
  }
}

const met = { met: true, comment: 'Đạt.' }

export function* reportRows(
  entries: Iterable<Entry>,
  { commune }: Officers,
): Generator<typeof communeReports.$inferInsert> {
  for (const { id, filing, product } of entries) {
    const { assessed, forwarded } = filing.steps
    if (!assessed) continue
    yield {
      dossierId: id,
      productOrigin: met,
      localLabour: met,
      ideaOrigin: met,
      localIdentity: met,
      conclusion: 'Đủ điều kiện chuyển tỉnh đánh giá.',
      reportedBy: commune,
      reportedAt: assessed,
      letterNumber: forwarded ? `${id.slice(0, 8)}/CV-${product.producer.communeCode}` : null,
      letterDate: forwarded ? forwarded.slice(0, 10) : null,
    }
  }
}

export function* reviewRows(
  entries: Iterable<Entry>,
  { province }: Officers,
  random: Random,
): Generator<typeof dossierReviews.$inferInsert> {
  for (const { id: dossierId, filing } of entries) {
    const { reviewed: reviewedAt } = filing.steps
    if (!reviewedAt) continue
    const opinion = 'Đủ điều kiện đưa ra hội đồng.'
    yield { id: random.id(reviewedAt), dossierId, level: 'province', opinion, reviewedBy: province, reviewedAt }
  }
}

/** What open returns and supplements ask for. */
export function* returnRows(
  entries: Iterable<Entry>,
  officers: Officers,
  random: Random,
): Generator<typeof dossierReturns.$inferInsert> {
  for (const { id: dossierId, filing } of entries) {
    const { state, steps } = filing
    if (state !== 'returned' && state !== 'supplement') continue
    const step = state === 'returned' ? 'commune' : 'province'
    const returnedAt = (step === 'commune' ? steps.received : steps.acknowledged)!
    const items = [{ item: 'test-sheets', reason: 'expired' as const, note: 'Phiếu kiểm nghiệm đã quá hạn.' }]
    const message = 'Đề nghị bổ sung.'
    yield {
      id: random.id(returnedAt),
      dossierId,
      number: 1,
      step,
      message,
      items,
      returnedBy: officers[step],
      returnedAt,
      answeredAt: null,
      dueOn: addDays(returnedAt.slice(0, 10), 14),
    }
  }
}
