import type { StoredFile } from '../../../core/file-store.ts'
import type { CriteriaReference } from '../../criteria/reference.ts'
import { basisOf } from '../../dossiers/checks/checked-dossier.ts'
import { type CheckedItem, checkDossier, type Papers } from '../../dossiers/checks/checklist.ts'
import type { Checklists } from '../../dossiers/checks/reference.ts'
import type { dossierChecks, dossierReturns } from '../../dossiers/tables.ts'
import type { Clocks } from './clocks.ts'
import type { Entry } from './entries.ts'
import { itemsOf, type Officers } from './papers.ts'
import type { Random } from './random.ts'
import { descriptionOf } from './registry.ts'
import type { SentBack } from './returns.ts'

type Reference = { criteria: CriteriaReference; checklists: Checklists; paper: StoredFile }
type Making = Reference & { perDossier: number; current: string; officers: Officers; random: Random }
type Finding = Pick<typeof dossierChecks.$inferInsert, 'step' | 'item' | 'result' | 'reason' | 'checkedAt'>

/** The coded reason of a finding that sends a paper back. */
const codes = { illegible: 'scan-unclear', expired: 'past-validity', wrong: 'wrong-form' } as const

const papersOf = ({ id, product, filing, content }: Entry, items: readonly string[]): Papers => ({
  kind: filing.kind,
  setNo: product.setNo,
  producer: product.producer,
  product: { description: descriptionOf(product) },
  dossier: { id, ...content },
  stored: items,
  awaited: [],
})

/** What the offices found, for dossiers of instruments with a checklist: all that is there, and what they sent back anew. */
export function* checkRows(entries: Iterable<Entry>, making: Making): Generator<typeof dossierChecks.$inferInsert> {
  const { criteria, checklists, perDossier, paper, officers, random } = making
  for (const entry of entries) {
    const checklist = checklists.get(entry.instrument)
    if (!checklist || !entry.filing.steps.received) continue
    const names = itemsOf(entry, checklist, perDossier)
    const papers = papersOf(entry, names)
    const { samples } = criteria.set(entry.instrument, entry.product.setNo)!.source
    const present = checkDossier(checklist, papers, samples).filter((item) => item.present)
    const files = names.map((item) => ({ item, sha256: paper.sha256 }))
    const bases = new Map(present.map((item) => [item.code, basisOf(item, papers, files)]))
    for (const finding of findingsOf(entry, present, names))
      yield {
        id: random.id(finding.checkedAt),
        dossierId: entry.id,
        ...finding,
        note: null,
        basis: bases.get(finding.item)!,
        checkedBy: officers[finding.step as keyof Officers],
      }
  }
}

function findingsOf({ filing }: Entry, present: readonly CheckedItem[], names: readonly string[]): Finding[] {
  const { steps, sentBack } = filing
  const ofOffice = (step: keyof Officers, finished: string | undefined): Finding[] => {
    const sent = sentBack.find((one) => one.step === step)
    const faulty = sent && faultyItem(sent, names)
    const first = sent?.returnedAt ?? finished
    if (!first) return []
    const found = present.map(({ code: item }): Finding => {
      const bad = sent && item === faulty
      const said = bad
        ? { result: sent.reason, reason: codes[sent.reason] }
        : { result: 'accepted' as const, reason: null }
      return { step, item, ...said, checkedAt: first }
    })
    if (!faulty || !finished) return found
    return [...found, { step, item: faulty, result: 'accepted', reason: null, checkedAt: finished }]
  }
  return [...ofOffice('commune', steps.assessed), ...ofOffice('province', steps.reviewed)]
}

const faultyItem = ({ paperNo }: SentBack, names: readonly string[]): string => names[paperNo % names.length]!

/** Every time that a dossier went back, with its due date once the clock is kept. */
export function* returnRows(
  entries: Iterable<Entry>,
  clocks: Clocks,
  { checklists, perDossier, current, officers, random }: Making,
): Generator<typeof dossierReturns.$inferInsert> {
  for (const entry of entries) {
    const { id: dossierId, filing } = entry
    const names = itemsOf(entry, checklists.get(current)!, perDossier)
    for (const [at, sent] of filing.sentBack.entries()) {
      const { step, reason, returnedAt, answeredAt } = sent
      yield {
        id: random.id(returnedAt),
        dossierId,
        number: at + 1,
        step,
        message: 'Đề nghị bổ sung.',
        items: [{ item: faultyItem(sent, names), reason, note: null }],
        returnedBy: officers[step],
        returnedAt,
        answeredAt,
        dueOn: clocks.returnDueOn(dossierId, returnedAt),
      }
    }
  }
}
