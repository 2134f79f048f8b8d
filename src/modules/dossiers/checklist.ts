import type { Text } from '../../core/language.ts'
import type { DossierKind, RenewalWindow } from './rules.ts'

type Field = { field: string; form: '01' | '02'; name: Text }
type Item = { item: string; required: boolean; name: Text }

/** What an instrument asks of a dossier: the fields of Mẫu 01 and Mẫu 02, the papers, and when a renewal is filed. */
export type Checklist = {
  instrument: string
  number: string
  renewalWindow: RenewalWindow
  forms: { producer: Field[]; product: Field[]; dossier: Field[] }
  evidence: Item[]
}

/** The parts of a dossier that the check looks at; an empty field is null. */
export type Papers = {
  kind: DossierKind
  producer: Record<string, unknown>
  product: Record<string, unknown>
  dossier: Record<string, unknown> & { sampleCount: number | null; changes: string | null }
  /** Checklist items that a stored file proves, and those that wait for their file. */
  stored: readonly string[]
  awaited: readonly string[]
}

export type CheckedItem = {
  code: string
  part: 'form-01' | 'form-02' | 'evidence' | 'samples'
  name: Text
  required: boolean
  present: boolean
}

const samples = { vi: 'Số lượng mẫu sản phẩm', en: 'Number of product samples' }
const changes = { vi: 'Nội dung thay đổi từ khi được công nhận', en: 'What changed since recognition' }

const filled = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

/** Every item of the checklist with whether it is there (QĐ 26/2026/QĐ-TTg: Mẫu 01, Mẫu 02 and their evidence). */
export function checkDossier(checklist: Checklist, papers: Papers, samplesAsked: number): CheckedItem[] {
  const { forms } = checklist
  const fields = (['producer', 'product', 'dossier'] as const).flatMap((part) =>
    forms[part].map(
      ({ field, form, name }): CheckedItem => ({
        code: `${part}.${field}`,
        part: `form-${form}`,
        name,
        required: true,
        present: filled(papers[part][field]),
      }),
    ),
  )
  const evidence = checklist.evidence.map(
    ({ item, required, name }): CheckedItem => ({
      code: item,
      part: 'evidence',
      name,
      // A file that was announced must arrive: the dossier would otherwise name evidence that nobody can open.
      required: required || papers.awaited.includes(item),
      present: papers.stored.includes(item) && !papers.awaited.includes(item),
    }),
  )
  const sampleItem: CheckedItem = {
    code: 'dossier.sampleCount',
    part: 'samples',
    name: samples,
    required: samplesAsked > 0,
    present: (papers.dossier.sampleCount ?? 0) >= samplesAsked,
  }
  const changeItem: CheckedItem[] =
    papers.kind === 'first'
      ? []
      : [
          {
            code: 'dossier.changes',
            part: 'form-02',
            name: changes,
            required: true,
            present: filled(papers.dossier.changes),
          },
        ]
  return [...fields, sampleItem, ...changeItem, ...evidence]
}

export const missingItems = (items: readonly CheckedItem[]): CheckedItem[] =>
  items.filter(({ required, present }) => required && !present)
