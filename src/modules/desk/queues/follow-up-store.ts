import { and, asc, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import { type Actor, heldOn } from '../../../core/actor.ts'
import { type Db, quickStatement } from '../../../core/db.ts'
import { certificates } from '../../certification/tables.ts'
import { followUpOpen } from '../../supervision/inspection/inspection-store.ts'
import { inspections } from '../../supervision/inspection/tables.ts'
import type { QueueRole } from '../rules.ts'
import { liesInUnit } from './queued-dossier-store.ts'

const mostListed = 20

const held = (type: 'text' | 'uuid') => sql`any(${sql.placeholder('places')}::${sql.raw(type)}[])`

/** Whose turn it is: the office in whose name the visit was made, and the producer until it has answered. */
const turns = {
  producer: sql`${certificates.producerId} = ${held('uuid')} and ${inspections.answeredAt} is null`,
  'commune-officer': sql`${inspections.unitCode} = ${held('text')}`,
  'province-officer': sql`${inspections.unitCode} = ${held('text')}`,
  'ministry-officer': sql`${inspections.unitCode} = ${held('text')}`,
} as const satisfies Partial<Record<QueueRole, SQL>>

const openFor = (role: keyof typeof turns, scope: 'everywhere' | 'unit') =>
  quickStatement(`queue-follow-ups-${role}-${scope}`, (db) =>
    db
      .select({
        inspectionId: inspections.id,
        task: inspections.task,
        dueOn: inspections.dueOn,
        answeredAt: inspections.answeredAt,
        productId: certificates.productId,
        productName: certificates.productName,
        setNo: certificates.setNo,
        producerId: certificates.producerId,
        producerName: certificates.producerName,
        producerKind: certificates.producerKind,
        communeCode: certificates.communeCode,
        count: sql<number>`count(*) over ()`.mapWith(Number),
      })
      .from(inspections)
      .innerJoin(certificates, eq(certificates.id, inspections.certificateId))
      .where(
        and(
          isNotNull(inspections.task),
          followUpOpen,
          turns[role],
          scope === 'unit' ? liesInUnit(certificates) : undefined,
        ),
      )
      .orderBy(asc(inspections.dueOn), asc(inspections.id))
      .limit(mostListed),
  )
const statementsOf = (role: keyof typeof turns) => ({
  everywhere: openFor(role, 'everywhere'),
  unit: openFor(role, 'unit'),
})
const statements = {
  producer: statementsOf('producer'),
  'commune-officer': statementsOf('commune-officer'),
  'province-officer': statementsOf('province-officer'),
  'ministry-officer': statementsOf('ministry-officer'),
}
export type FollowUpRow = Awaited<ReturnType<(typeof statements)['producer']['everywhere']>>[number]

/** What visits asked to put right and nobody has closed yet, as far as it waits for a role, for products of one unit or all: those due first. */
export async function readFollowUps(
  db: Db,
  actor: Actor,
  role: QueueRole,
  unitCode: string | null,
): Promise<FollowUpRow[]> {
  if (role === 'council-advisor') return []
  const read = statements[role][unitCode === null ? 'everywhere' : 'unit']
  return read(db, { places: [...new Set(heldOn(actor, [role]))], unitCode })
}
