import { z } from 'zod'
import { Day, Id, InstantText, Version } from '../../core/shapes.ts'
import { dossierKinds, dossierLevels, dossierStates } from '../dossiers/rules.ts'
import { ProducerName, ProductName } from '../producers/shapes.ts'
import { UnitName } from '../units/shapes.ts'
import { QueuedFollowUps } from './queues/follow-up-view.ts'
import { ColourCounts } from './queues/queue-shapes.ts'
import { QueuedStampRequests } from './queues/queued-request-view.ts'
import { colours, matches, queueRoles, queueSteps, searchKinds } from './rules.ts'

/** How long something has waited. */
const wait = {
  step: z.enum(queueSteps),
  state: z.enum(dossierStates),
  waitingSince: InstantText,
  ageDays: z.int().min(0),
  dueOn: Day.nullable().meta({ description: 'Last day of the deadline of the law that runs; null where none does' }),
  colour: z.enum(colours),
}

export const QueueItem = z
  .strictObject({
    /** Of the dossier. */
    id: Id,
    kind: z.enum(dossierKinds),
    level: z.enum(dossierLevels),
    ...wait,
    product: ProductName,
    producer: ProducerName,
    commune: UnitName,
    province: UnitName,
    communeReceiptNumber: z.string().nullable(),
    provinceReceiptNumber: z.string().nullable(),
    version: Version,
  })
  .meta({ id: 'QueueItem' })
export type QueueItem = z.infer<typeof QueueItem>

/** How many wait for a step: age of the one that has waited longest, last day of the one that is due first, the worst colour. */
export const QueueCountView = z
  .strictObject({
    ...wait,
    count: z.int().min(1),
    colours: ColourCounts,
  })
  .meta({ id: 'QueueCount' })

export const WorkQueueView = z
  .strictObject({
    role: z.enum(queueRoles),
    counts: z.array(QueueCountView),
    items: z.array(QueueItem),
    followUps: QueuedFollowUps,
    stampRequests: QueuedStampRequests,
    pageInfo: z.strictObject({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  })
  .meta({ id: 'WorkQueue' })

export const SearchHit = z
  .strictObject({
    id: Id,
    kind: z.enum(searchKinds),
    match: z.enum(matches),
    name: z.string(),
    /** Receipt number of a dossier, number of a certificate, tax code of a producer. */
    code: z.string().nullable(),
    producer: ProducerName,
    commune: UnitName,
    province: UnitName,
  })
  .meta({ id: 'SearchHit' })

/** `more`: further things match; ask with more of the name or number. */
export const SearchResult = z
  .strictObject({ items: z.array(SearchHit), more: z.boolean() })
  .meta({ id: 'SearchResult' })
