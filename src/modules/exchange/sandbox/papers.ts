import type { StoredFile } from '../../../core/file-store.ts'
import { type Checklist, papersAsked } from '../../dossiers/checks/checklist.ts'
import type { communeReports, dossierReviews, evidence } from '../../dossiers/tables.ts'
import { letterOf } from './custody.ts'
import type { Entry } from './entries.ts'
import type { Random } from './random.ts'

export type Officers = { commune: string; province: string }

/** Items of a dossier's papers: first what the checklist requires, then the rest in turn. */
export function itemsOf({ filing, product }: Entry, checklist: Checklist, perDossier: number): string[] {
  const asked = papersAsked(checklist, { kind: filing.kind, setNo: product.setNo })
  const ordered = asked.toSorted((a, b) => Number(b.required) - Number(a.required))
  return Array.from({ length: perDossier }, (_, no) => ordered[no % ordered.length]!.item)
}

/** Evidence of dossiers. All of it shows the same paper. */
export function* evidenceRows(
  entries: Iterable<Entry>,
  checklist: Checklist,
  { perDossier, paper, random }: { perDossier: number; paper: StoredFile; random: Random },
): Generator<typeof evidence.$inferInsert> {
  for (const entry of entries) {
    const { id: dossierId, filing } = entry
    const at = filing.steps.opened
    for (const [no, item] of itemsOf(entry, checklist, perDossier).entries()) {
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
  for (const entry of entries) {
    const { assessed, forwarded } = entry.filing.steps
    if (!assessed) continue
    yield {
      dossierId: entry.id,
      productOrigin: met,
      localLabour: met,
      ideaOrigin: met,
      localIdentity: met,
      conclusion: 'Đủ điều kiện chuyển tỉnh đánh giá.',
      reportedBy: commune,
      reportedAt: assessed,
      ...(forwarded ? letterOf(entry, forwarded) : { letterNumber: null, letterDate: null }),
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
