import type { Text } from '../../../core/language.ts'
import type { DossierKind, RenewalWindow } from '../rules.ts'
import type { Reason } from './checking.ts'

/** Of which dossiers something is asked: of every kind and set unless these say otherwise. */
type When = { readonly kinds?: readonly DossierKind[]; readonly sets?: readonly number[] }
type Field = When & { field: string; form: '01' | '02'; name: Text }
type Item = When & {
  item: string
  required: boolean
  requiredInSets?: readonly number[]
  /** The instrument by which such a paper holds for a time only, in these sets or in all. */
  timeLimited?: { readonly by: string; readonly sets?: readonly number[] }
  name: Text
}

/** What an instrument asks of a dossier: the fields of Mẫu 01 and Mẫu 02, the papers, and when a renewal is filed. */
export type Checklist = {
  instrument: string
  number: string
  renewalWindow: RenewalWindow
  forms: { producer: Field[]; product: Field[]; dossier: Field[] }
  evidence: Item[]
  reasons: Reason[]
}

/** The parts of a dossier that the check looks at; an empty field is null. */
export type Papers = {
  kind: DossierKind
  setNo: number
  producer: Record<string, unknown>
  product: Record<string, unknown>
  dossier: Record<string, unknown> & { sampleCount: number | null }
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

const filled = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

type Judged = Pick<Papers, 'kind' | 'setNo'>

const isAsked = ({ kinds, sets }: When, { kind, setNo }: Judged): boolean =>
  (kinds?.includes(kind) ?? true) && (sets?.includes(setNo) ?? true)

/** The papers that are asked of a dossier of this kind and set, with whether each is required. */
export const papersAsked = ({ evidence }: Checklist, dossier: Judged) =>
  evidence
    .filter((item) => isAsked(item, dossier))
    .map(({ item, required, requiredInSets, name }) => ({
      item,
      name,
      required: required || (requiredInSets?.includes(dossier.setNo) ?? false),
    }))

/** The items to whose papers the law gives an end, so that one without a last day is incomplete. */
export const timeLimitedItems = ({ evidence }: Checklist, { setNo }: Pick<Judged, 'setNo'>): ReadonlySet<string> =>
  new Set(
    evidence
      .filter(({ timeLimited }) => timeLimited !== undefined && (timeLimited.sets?.includes(setNo) ?? true))
      .map(({ item }) => item),
  )

/** Every item of the checklist with whether it is there (QĐ 26/2026/QĐ-TTg: Mẫu 01, Mẫu 02 and their evidence). */
export function checkDossier(checklist: Checklist, papers: Papers, samplesAsked: number): CheckedItem[] {
  const { forms } = checklist
  const fields = (['producer', 'product', 'dossier'] as const).flatMap((part) =>
    forms[part]
      .filter((field) => isAsked(field, papers))
      .map(
        ({ field, form, name }): CheckedItem => ({
          code: `${part}.${field}`,
          part: `form-${form}`,
          name,
          required: true,
          present: filled(papers[part][field]),
        }),
      ),
  )
  const evidence = papersAsked(checklist, papers).map(
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
    required: true,
    present: (papers.dossier.sampleCount ?? 0) >= samplesAsked,
  }
  return [...fields, ...(samplesAsked > 0 ? [sampleItem] : []), ...evidence]
}

/** What every item that an instrument may ask for is called, by its code. */
export const itemNames = ({ forms, evidence }: Checklist): ReadonlyMap<string, Text> =>
  new Map<string, Text>([
    ...(['producer', 'product', 'dossier'] as const).flatMap((part) =>
      forms[part].map(({ field, name }): [string, Text] => [`${part}.${field}`, name]),
    ),
    ['dossier.sampleCount', samples],
    ...evidence.map(({ item, name }): [string, Text] => [item, name]),
  ])

export const missingItems = (items: readonly CheckedItem[]): CheckedItem[] =>
  items.filter(({ required, present }) => required && !present)
