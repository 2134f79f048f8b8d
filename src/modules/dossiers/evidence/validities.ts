import type { Context } from '../../../core/action.ts'
import { lastOpenDueDays } from '../../calendar/deadline-store.ts'
import { timeLimitedItems } from '../checks/checklist.ts'
import type { Dossier, Evidence } from '../store.ts'
import { reviewOf, type Validity, validityOf } from './validity.ts'

/** What the validity of its evidence depends on. */
export type ReviewedDossier = Pick<
  Dossier,
  'id' | 'kind' | 'setNo' | 'instrument' | 'state' | 'decidedAt' | 'roundFinishOn'
>

export type Showing = Pick<Context, 'db' | 'today' | 'world'>

/** How long each piece of evidence of some dossiers holds. Deadlines are read only when a piece has an end. */
export async function validitiesOf(
  { db, today, world: { criteria, checklists } }: Showing,
  dossiers: readonly ReviewedDossier[],
  rows: readonly Evidence[],
): Promise<(row: Evidence) => Validity> {
  const judged = (dossier: ReviewedDossier) => {
    // Instruments of before the service kept checklists say of no paper that it ends.
    const checklist = checklists.get(dossier.instrument ?? criteria.inForce(today)?.code ?? '')
    return { dossier, timeLimited: checklist ? timeLimitedItems(checklist, dossier) : new Set<string>() }
  }
  const byId = new Map(dossiers.map((dossier) => [dossier.id, judged(dossier)]))
  const dated = rows.filter(({ validUntil }) => validUntil !== null).map(({ dossierId }) => dossierId)
  const dueDays = dated.length > 0 ? await lastOpenDueDays(db, [...new Set(dated)]) : new Map<string, string>()
  // A paper without dates is the same on every day. Most have none, and to reckon the legal day of a decision takes
  // longer than everything else that is done for a dossier of a list.
  const anyDay = { day: today, endsOn: null }
  return (row) => {
    const { dossier, timeLimited } = byId.get(row.dossierId)!
    return validityOf(
      row,
      timeLimited.has(row.item),
      isDated(row) ? reviewOf(dossier, dueDays.get(row.dossierId) ?? null, today) : anyDay,
    )
  }
}

const isDated = ({ validFrom, validUntil }: Evidence): boolean => validFrom !== null || validUntil !== null
