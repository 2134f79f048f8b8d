import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { hasRole } from '../../../core/actor.ts'
import { addDays, type Instant, type LegalDay } from '../../../core/clock.ts'
import { fail } from '../../../core/problem.ts'
import { optional, pageInput } from '../../../core/shapes.ts'
import type { World } from '../../../core/world.ts'
import type { DossierState } from '../../dossiers/rules.ts'
import { unitName } from '../../units/shapes.ts'
import { ageInDays, colourByAge, colourByDueDay, queueRoles, stepDue, worstOf } from '../rules.ts'
import { type QueueItem, WorkQueueView } from '../shapes.ts'
import { patience } from './patience.ts'
import { placeAfter, placeCursor } from './queue-cursor.ts'
import { type QueueRow, readQueue } from './queue-store.ts'

export const workQueue = action({
  name: 'workQueue',
  summary:
    'What waits for me in a role, what is due first before the rest, with age and colour, and how much at each step',
  kind: 'query',
  roles: queueRoles,
  input: z.strictObject({
    ...pageInput,
    role: optional(z.enum(queueRoles)).meta({
      description: 'One of my roles; by default the one with the widest view',
    }),
  }),
  output: WorkQueueView,
  async run({ db, actor, now, today, world }, { first, after, role: wanted }) {
    const role = wanted ?? queueRoles.find((one) => hasRole(actor, [one]))!
    if (!hasRole(actor, [role])) fail('forbidden', { roles: [role] })
    const seen = { now, today, soonUntil: addDays(today, world.periods.dueSoonDays) }
    const { rows, counts } = await readQueue(db, actor, role, { ...placeAfter(after), ...seen, limit: first + 1 })
    const items = rows.slice(0, first)
    const last = items.at(-1)
    const level = role === 'ministry-officer' ? 'ministry' : 'province'
    return {
      role,
      counts: counts.map(({ count, colours, ...waiting }) => ({
        ...waitOf({ ...waiting, level }, seen),
        ...{ count, colours, colour: worstOf(colours) },
      })),
      items: items.map((row) => itemView(world, row, seen)),
      pageInfo: { hasNextPage: rows.length > first, endCursor: last ? placeCursor(last) : null },
    }
  },
})

type Wait = {
  state: DossierState
  level: QueueRow['level']
  received: boolean
  since: Instant
  dueOn: LegalDay | null
}
type Seen = { now: Instant; today: LegalDay; soonUntil: LegalDay }

function waitOf({ since, dueOn, ...waiting }: Wait, seen: Seen) {
  const { step } = stepDue(waiting)!
  const ageDays = ageInDays(since, seen.now)
  const colour = dueOn === null ? colourByAge(ageDays, patience[step]) : colourByDueDay(dueOn, seen)
  return { step, state: waiting.state, waitingSince: since, ageDays, dueOn, colour }
}

const itemView = ({ units }: Pick<World, 'units'>, row: QueueRow, seen: Seen): QueueItem => ({
  id: row.id,
  kind: row.kind,
  level: row.level,
  ...waitOf(row, seen),
  product: { id: row.productId, name: row.productName, setNo: row.setNo },
  producer: { id: row.producerId, name: row.producerName, kind: row.producerKind },
  commune: unitName(units.named(row.communeCode)),
  province: unitName(units.named(row.provinceCode)),
  communeReceiptNumber: row.communeReceiptNumber,
  provinceReceiptNumber: row.provinceReceiptNumber,
  version: row.version,
})
