import { z } from 'zod'
import { action } from '../../core/action.ts'
import { hasRole } from '../../core/actor.ts'
import type { Instant } from '../../core/clock.ts'
import { fail } from '../../core/problem.ts'
import { optional, pageInput } from '../../core/shapes.ts'
import type { World } from '../../core/world.ts'
import type { DossierState } from '../dossiers/rules.ts'
import { unitName } from '../units/shapes.ts'
import { patience } from './patience.ts'
import { placeAfter, placeCursor } from './queue-cursor.ts'
import { type QueueRow, readQueue } from './queue-store.ts'
import { ageInDays, colourOf, queueRoles, stepDue } from './rules.ts'
import { type QueueItem, WorkQueueView } from './shapes.ts'

export const workQueue = action({
  name: 'workQueue',
  summary: 'What waits for me in a role, the longest first, with its age and colour, and how much waits at each step',
  kind: 'query',
  roles: queueRoles,
  input: z.strictObject({
    ...pageInput,
    role: optional(z.enum(queueRoles)).meta({
      description: 'One of my roles; by default the one with the widest view',
    }),
  }),
  output: WorkQueueView,
  async run({ db, actor, now, world }, { first, after, role: wanted }) {
    const role = wanted ?? queueRoles.find((one) => hasRole(actor, [one]))!
    if (!hasRole(actor, [role])) fail('forbidden', { roles: [role] })
    const { rows, counts } = await readQueue(db, actor, role, { ...placeAfter(after), limit: first + 1 })
    const items = rows.slice(0, first)
    const last = items.at(-1)
    const level = role === 'ministry-officer' ? 'ministry' : 'province'
    return {
      role,
      counts: counts.map(({ count, since, ...waiting }) => ({ ...waitOf({ ...waiting, level, since }, now), count })),
      items: items.map((row) => itemView(world, row, now)),
      pageInfo: { hasNextPage: rows.length > first, endCursor: last ? placeCursor(last) : null },
    }
  },
})

type Wait = { state: DossierState; level: QueueRow['level']; received: boolean; since: Instant }

function waitOf({ since, ...waiting }: Wait, now: Instant) {
  const { step } = stepDue(waiting)!
  const ageDays = ageInDays(since, now)
  return { step, state: waiting.state, waitingSince: since, ageDays, colour: colourOf(ageDays, patience[step]) }
}

const itemView = ({ units }: Pick<World, 'units'>, row: QueueRow, now: Instant): QueueItem => ({
  id: row.id,
  kind: row.kind,
  level: row.level,
  ...waitOf(row, now),
  product: { id: row.productId, name: row.productName, setNo: row.setNo },
  producer: { id: row.producerId, name: row.producerName, kind: row.producerKind },
  commune: unitName(units.named(row.communeCode)),
  province: unitName(units.named(row.provinceCode)),
  communeReceiptNumber: row.communeReceiptNumber,
  provinceReceiptNumber: row.provinceReceiptNumber,
  version: row.version,
})
