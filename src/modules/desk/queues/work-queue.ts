import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { hasRole } from '../../../core/actor.ts'
import { addDays, type Instant, type LegalDay } from '../../../core/clock.ts'
import { fail } from '../../../core/problem.ts'
import { optional, pageInput } from '../../../core/shapes.ts'
import type { World } from '../../../core/world.ts'
import { UnitCode, unitName } from '../../units/shapes.ts'
import {
  ageInDays,
  colourByAge,
  colourByDueDay,
  type QueueRole,
  queueRoles,
  type Seen,
  stepInQueue,
  worstOf,
} from '../rules.ts'
import { type QueueItem, WorkQueueView } from '../shapes.ts'
import { readFollowUps } from './follow-up-store.ts'
import { followUpsView } from './follow-up-view.ts'
import { patience } from './patience.ts'
import { placeAfter, placeCursor } from './queue-cursor.ts'
import { type QueueRow, readQueue } from './queue-store.ts'
import { readQueuedRequests } from './queued-request-store.ts'
import { queuedRequestsView } from './queued-request-view.ts'

export const workQueue = action({
  name: 'workQueue',
  summary:
    'What waits for me in a role, everywhere or in one unit, what is due first before the rest, with age and colour, how much at each step, what visits asked to put right, and requests for stamps',
  kind: 'query',
  roles: queueRoles,
  input: z.strictObject({
    ...pageInput,
    role: optional(z.enum(queueRoles)).meta({
      description: 'One of my roles; by default the one with the widest view',
    }),
    unitCode: optional(UnitCode).meta({
      description: 'Province or commune: shown and counted is only what waits there',
    }),
  }),
  output: WorkQueueView,
  async run({ db, actor, now, today, world }, { first, after, role: wanted, unitCode }) {
    const role = wanted ?? queueRoles.find((one) => hasRole(actor, [one]))!
    if (!hasRole(actor, [role])) fail('forbidden', { roles: [role] })
    const moment = { now, today, soonUntil: addDays(today, world.periods.dueSoonDays) }
    const [{ rows, counts }, followUps, requests] = await Promise.all([
      readQueue(db, actor, role, { ...placeAfter(after), ...moment, unitCode, limit: first + 1 }),
      readFollowUps(db, actor, role, unitCode),
      readQueuedRequests(db, actor, role, unitCode),
    ])
    const items = rows.slice(0, first)
    const last = items.at(-1)
    return {
      role,
      counts: counts.map(({ count, colours, ...waiting }) => ({
        ...waitOf(role, waiting, moment),
        ...{ count, colours, colour: worstOf(colours) },
      })),
      items: items.map((row) => itemView(world, role, row, moment)),
      followUps: followUpsView(world, followUps, moment),
      stampRequests: queuedRequestsView(world, requests, now),
      pageInfo: { hasNextPage: rows.length > first, endCursor: last ? placeCursor(last) : null },
    }
  },
})

type Wait = Seen & { since: Instant; dueOn: LegalDay | null }
type Moment = { now: Instant; today: LegalDay; soonUntil: LegalDay }

function waitOf(role: QueueRole, { since, dueOn, ...waiting }: Wait, moment: Moment) {
  const step = stepInQueue(role, waiting)!
  const ageDays = ageInDays(since, moment.now)
  const colour = dueOn === null ? colourByAge(ageDays, patience[step]) : colourByDueDay(dueOn, moment)
  return { step, state: waiting.state, waitingSince: since, ageDays, dueOn, colour }
}

const itemView = ({ units }: Pick<World, 'units'>, role: QueueRole, row: QueueRow, moment: Moment): QueueItem => ({
  id: row.id,
  kind: row.kind,
  level: row.level,
  ...waitOf(role, row, moment),
  product: { id: row.productId, name: row.productName, setNo: row.setNo },
  producer: { id: row.producerId, name: row.producerName, kind: row.producerKind },
  commune: unitName(units.named(row.communeCode)),
  province: unitName(units.named(row.provinceCode)),
  communeReceiptNumber: row.communeReceiptNumber,
  provinceReceiptNumber: row.provinceReceiptNumber,
  version: row.version,
})
