import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { nation } from '../../../core/actor.ts'
import { addDays, daysBetween } from '../../../core/clock.ts'
import { failAt } from '../../../core/input.ts'
import { Day, Id, optional } from '../../../core/shapes.ts'
import { UnitName, unitName } from '../../units/shapes.ts'
import { stampReaders } from '../shapes.ts'
import { readBatch } from '../store.ts'
import { listBatchScans } from './scan-store.ts'

const usualDays = 90
const mostDays = 366

const ByDay = z.strictObject({ day: Day, count: z.int() }).meta({ id: 'ScansOfDay' })
const ByProvince = z
  .strictObject({ province: UnitName.nullable(), count: z.int() })
  .meta({ id: 'ScansOfProvince', description: '`province` is null where nobody said it' })

const StampScans = z
  .strictObject({ from: Day, until: Day, total: z.int(), byDay: z.array(ByDay), byProvince: z.array(ByProvince) })
  .meta({ id: 'StampScans', description: 'How often stamps of a batch were scanned; of nobody who did' })

export const stampScans = action({
  name: 'stampScans',
  summary: 'Scans of the stamps of a batch by day and by province',
  kind: 'query',
  roles: stampReaders,
  input: z.strictObject({
    stampBatchId: Id,
    from: optional(Day).meta({ description: `Else ${usualDays} days up to \`until\`; ${mostDays} days at most` }),
    until: optional(Day).meta({ description: 'Else today' }),
  }),
  output: StampScans,
  async run({ db, actor, today, world: { units } }, { stampBatchId, ...asked }) {
    const until = asked.until ?? today
    const from = asked.from ?? addDays(until, 1 - usualDays)
    const days = daysBetween(from, until) + 1
    if (days < 1 || days > mostDays)
      failAt(['from'], 'not-a-period', `Từ 1 đến ${mostDays} ngày`, `Between 1 and ${mostDays} days`)
    const batch = await readBatch(db, actor, stampBatchId)
    const rows = await listBatchScans(db, batch.id, from, until)
    const sum = (some: readonly { count: number }[]) => some.reduce((total, { count }) => total + count, 0)
    const byDay = [...Map.groupBy(rows, ({ day }) => day)].map(([day, some]) => ({ day, count: sum(some) }))
    const byProvince = [...Map.groupBy(rows, ({ provinceCode }) => provinceCode)]
      .map(([code, some]) => ({ province: code === nation ? null : unitName(units.named(code)), count: sum(some) }))
      .toSorted((one, other) => other.count - one.count)
    return { from, until, total: sum(rows), byDay, byProvince }
  },
})
