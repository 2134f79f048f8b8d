import type { DossierState } from '../dossiers/rules.ts'

/** The dossier is complete, and its council has not begun to score it. */
const advisable: readonly DossierState[] = ['reviewed', 'scheduled']

/** Whether the advisory team works on a dossier in this state: after the agency's review, before the session (docs/law.md §4). */
export const takesAdvice = (state: DossierState): boolean => advisable.includes(state)

/** What the advisory team says of one criterion besides the option that it proposes. */
export type Remark = { criterion: string; comment: string | null; evidenceIds: string[] }

export type RemarkFault = {
  at: (string | number)[]
  code: 'unknown-criterion' | 'criterion-twice' | 'unknown-evidence'
}

/** Remarks on criteria that the set does not have or that have one already, and links to what is no stored evidence. */
export function faultsOfRemarks(
  remarks: readonly Remark[],
  criteria: ReadonlySet<string>,
  evidence: ReadonlySet<string>,
): RemarkFault[] {
  return remarks.flatMap(({ criterion, evidenceIds }, at): RemarkFault[] => {
    const first = remarks.findIndex((other) => other.criterion === criterion)
    const unknown = evidenceIds.flatMap((id, link) => (evidence.has(id) ? [] : [link]))
    return [
      ...(criteria.has(criterion) ? [] : [{ at: [at, 'criterion'], code: 'unknown-criterion' as const }]),
      ...(first === at ? [] : [{ at: [at, 'criterion'], code: 'criterion-twice' as const }]),
      ...unknown.map((link) => ({ at: [at, 'evidenceIds', link], code: 'unknown-evidence' as const })),
    ]
  })
}
