import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import { addDays, daysBetween } from '../../../core/clock.ts'
import { idBefore, pageFrom } from '../../../core/page.ts'
import { optional, optionalOr, pageInput } from '../../../core/shapes.ts'
import { certificateView } from '../../certification/views.ts'
import { UnitCode } from '../../units/shapes.ts'
import { type RenewalWindow, renewalState, windowOf } from './renewal-rules.ts'
import { type ExpiringCertificate, ExpiringPage, RenewalState } from './renewal-shapes.ts'
import { type ExpiringRow, listExpiring, listReminders, type Reminder } from './renewal-store.ts'
import { usualMarks } from './settings.ts'

export const expiringCertificates = action({
  name: 'expiringCertificates',
  summary:
    'Certificates in force within reach that end soon, the first to end before the rest, with the days of filing for their renewal, what is under way and what the producer was told',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({
    ...pageInput,
    withinDays: optionalOr(z.int().min(0).max(1200), Math.max(...usualMarks)),
    unitCode: optional(UnitCode).meta({ description: 'Province or commune of the product' }),
    state: optional(RenewalState),
  }),
  output: ExpiringPage,
  async run(context, { first, after, withinDays, ...filter }) {
    const { db, actor, today } = context
    const window = renewalWindow(context)
    const rows = await listExpiring(db, actor, {
      ...{
        after: after ? idBefore(after) : null,
        ...filter,
        limit: first + 1,
        today,
        until: addDays(today, withinDays),
      },
      ...{ opensDaysBefore: window?.opensDaysBefore ?? null, closesDaysBefore: window?.closesDaysBefore ?? null },
    })
    const ids = rows.map(({ id }) => id)
    const told = Map.groupBy(await listReminders(db, ids), ({ certificateId }) => certificateId)
    return pageFrom(
      rows.map((row) => itemView(context, row, window, told.get(row.id) ?? [])),
      first,
    )
  },
})

/** The days of filing under the instrument in force today: a renewal is filed under it. */
const renewalWindow = ({ world, today }: Context): RenewalWindow | null =>
  world.checklists.get(world.criteria.inForce(today)?.code ?? '')?.renewalWindow ?? null

function itemView(
  { world, today }: Context,
  { dossier, ...row }: ExpiringRow,
  known: RenewalWindow | null,
  reminders: readonly Reminder[],
): ExpiringCertificate {
  const window = known && windowOf(row.expiresOn, known)
  const { filed = false, ...shown } = dossier ?? {}
  return {
    id: row.id,
    certificate: certificateView(world, today, row),
    daysLeft: daysBetween(today, row.expiresOn),
    window,
    state: window && renewalState(window, filed, today),
    dossier: dossier && (shown as Omit<typeof dossier, 'filed'>),
    reminders: reminders.map(({ daysBefore, at }) => ({ daysBefore, at })),
  }
}
