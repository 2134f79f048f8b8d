import { createHash } from 'node:crypto'
import type { Context } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { validitiesOf } from '../evidence/validities.ts'
import { bestOf, type Dates, type ItemValidity, type Validity } from '../evidence/validity.ts'
import { isWithProducer, type ReturnStep } from '../rules.ts'
import { type DossierRow, type Evidence, listEvidence, readPapers, readPapersNow } from '../store.ts'
import { openItems } from './checking.ts'
import { type CheckedItem, type Checklist, checkDossier, type Papers } from './checklist.ts'
import { type CheckByName, listChecks } from './checks-store.ts'
import { checklistOf, criteriaOf, papersOf } from './papers.ts'

/** A dossier's checklist as it stands: its items, what was found of them, and what stands for their content now. */
export type CheckedDossier = {
  checklist: Checklist
  items: CheckedItem[]
  checks: CheckByName[]
  bases: ReadonlyMap<string, string>
  /** How long the stored papers of each item hold. */
  lasting: ReadonlyMap<string, ItemValidity>
}

/** Reads it; the dossier was read or locked within reach. */
export async function checkedDossier(
  context: Pick<Context, 'db' | 'today' | 'world'>,
  dossier: DossierRow,
): Promise<CheckedDossier> {
  const { db, today, world } = context
  const [rows, files, checks] = await Promise.all([
    (isWithProducer(dossier.state) ? readPapersNow : readPapers)(db, dossier.id),
    listEvidence(db, [dossier.id]),
    listChecks(db, dossier.id),
  ])
  const checklist = checklistOf(world, dossier, today)
  const papers = papersOf(dossier, rows)
  const items = checkDossier(checklist, papers, criteriaOf(world, dossier, today).source.samples)
  const bases = new Map(items.map((item) => [item.code, basisOf(item, papers, files)]))
  return { checklist, items, checks, bases, lasting: lastingOf(files, await validitiesOf(context, [dossier], files)) }
}

function lastingOf(files: readonly Evidence[], validity: (file: Evidence) => Validity): Map<string, ItemValidity> {
  const stored = files.filter(({ storedAt }) => storedAt !== null)
  const papers = Map.groupBy(stored, ({ item }) => item)
  return new Map(
    [...papers].map(([item, some]) => {
      const said = some.map((file) => ({ ...file, validity: validity(file) }))
      return [item, bestOf(said)!]
    }),
  )
}

type Looked = Pick<Evidence, 'item' | 'sha256'> & Partial<Dates>

/** A digest of what an officer looks at: the files of a paper, the text of a field. Kept instead of the content itself. */
export function basisOf({ code, part }: CheckedItem, papers: Papers, files: readonly Looked[]): string {
  const ofFiles = () =>
    files
      .filter(({ item }) => item === code)
      .map(contentOf)
      .sort()
  const ofField = () => {
    const [owner, field] = code.split('.') as ['producer' | 'product' | 'dossier', string]
    return papers[owner][field] ?? null
  }
  const content = JSON.stringify([papers.dossier.id, part === 'evidence' ? ofFiles() : ofField()])
  return createHash('sha256').update(content).digest('base64url')
}

/** Without dates the hash alone, as it stood before papers had any: findings of then still hold. */
const contentOf = ({ sha256, validFrom = null, validUntil = null }: Looked): string | null =>
  validFrom === null && validUntil === null ? sha256 : [sha256, validFrom, validUntil].join(' ')

/**
 * Refuses the step of an office while its checklist is open.
 *
 * @throws checklist-open with what is `unchecked` and what is required but `notAccepted`
 */
export function refuseOpenItems({ items, checks, bases }: CheckedDossier, step: ReturnStep): void {
  const { unchecked, notAccepted } = openItems(items, checks, bases, step)
  if (unchecked.length + notAccepted.length > 0) fail('checklist-open', { unchecked, notAccepted })
}
