import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id, optional, pageInput } from '../../../core/shapes.ts'
import type { UnitReference } from '../../units/reference.ts'
import { UnitCode, unitName } from '../../units/shapes.ts'
import { planReaders } from '../authority.ts'
import { readingReach } from '../plan-reach.ts'
import { IndicatorCode } from '../shapes.ts'
import { readPlan } from '../store.ts'
import { changeAfter, changeCursor } from './change-cursor.ts'
import { PlanChanges } from './change-shapes.ts'
import { type ChangeRow, listChanges } from './change-store.ts'

export const planChanges = action({
  name: 'planChanges',
  summary:
    'What became of the targets of a plan, the newest first: the values before and after, by which document and why',
  kind: 'query',
  roles: planReaders,
  input: z.strictObject({
    planId: Id,
    indicator: optional(IndicatorCode),
    unitCode: optional(UnitCode),
    ...pageInput,
  }),
  output: PlanChanges,
  async run(context, { planId, first, after, ...filter }) {
    const { db, world } = context
    await readPlan(db, readingReach(context), planId)
    const rows = await listChanges(db, { planId, ...filter, after: changeAfter(after), limit: first + 1 })
    const shown = rows.slice(0, first)
    const last = shown.at(-1)
    return {
      items: shown.map((row) => changeView(world.units, row)),
      pageInfo: { hasNextPage: rows.length > first, endCursor: last ? changeCursor(last) : null },
    }
  },
})

const valueIn = <Kind>(kind: Kind | null, value: number | null, upperValue: number | null) =>
  kind === null || value === null ? null : { kind, value, upperValue }

function changeView(units: UnitReference, row: ChangeRow): z.infer<typeof PlanChanges>['items'][number] {
  const { version, indicator, fromYear, untilYear, reason, late, effectiveOn, changedAt } = row
  const { number, signer, issuedOn } = row
  return {
    ...{ version, indicator, unit: unitName(units.named(row.unitCode)), fromYear, untilYear },
    before: valueIn(row.beforeKind, row.beforeValue, row.beforeUpper),
    after: valueIn(row.afterKind, row.afterValue, row.afterUpper),
    decision: number && signer && issuedOn ? { number, signer, issuedOn } : null,
    ...{ reason, late, effectiveOn, changedAt },
  }
}
