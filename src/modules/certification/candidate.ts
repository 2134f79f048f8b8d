import type { World } from '../../core/world.ts'
import { allowedEvents } from '../dossiers/rules.ts'
import type { CandidateRow } from './decision-store.ts'
import type { Candidate, Refusal } from './recognition.ts'
import { refused } from './refusals.ts'

/** A dossier as the rules of recognition see it. */
export function candidateOf({ criteria }: Pick<World, 'criteria'>, row: CandidateRow): Candidate {
  const instrument = criteria.instrument(row.dossier.instrument ?? '')
  return {
    state: row.dossier.state,
    level: row.dossier.level,
    recognisers: instrument?.recognisers ?? [],
    validMonths: instrument?.validMonths ?? null,
    result: row.result && { ...row.result, used: row.used },
    earlier: row.earlier && { ...row.earlier, resultAt: row.earlierResultAt },
    otherOpen: row.otherOpen,
  }
}

/** The refusal of one item; a dossier in the wrong state says which it is in and what is allowed now. */
export function itemRefused(at: number, row: CandidateRow | undefined, code: Refusal) {
  const field = code === 'star-differs' ? 'star' : 'dossierId'
  const more = row && { state: row.dossier.state, allowed: allowedEvents(row.dossier) }
  return refused(`/items/${at}/${field}`, code, code === 'not-decided' ? more : {})
}
