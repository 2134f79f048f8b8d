import { and, asc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { type Actor, heldOn } from '../../../core/actor.ts'
import { type Db, quickStatement } from '../../../core/db.ts'
import { certificates } from '../../certification/tables.ts'
import { inspections } from '../../supervision/inspection/tables.ts'
import type { QueueRole } from '../rules.ts'

const mostListed = 20

const held = (type: 'text' | 'uuid') => sql`any(${sql.placeholder('places')}::${sql.raw(type)}[])`

/** Whose turn it is: the office in whose name the visit was made, and the producer until it has answered. */
const turns = {
  producer: sql`${certificates.producerId} = ${held('uuid')} and ${inspections.answeredAt} is null`,
  'commune-officer': sql`${inspections.unitCode} = ${held('text')}`,
  'province-officer': sql`${inspections.unitCode} = ${held('text')}`,
  'ministry-officer': sql`${inspections.unitCode} = ${held('text')}`,
} as const satisfies Partial<Record<QueueRole, SQL>>

const openFor = (role: keyof typeof turns) =>
  quickStatement(`queue-follow-ups-${role}`, (db) =>
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
      .where(and(isNotNull(inspections.task), isNull(inspections.taskOutcome), turns[role]))
      .orderBy(asc(inspections.dueOn), asc(inspections.id))
      .limit(mostListed),
  )
const statements = {
  producer: openFor('producer'),
  'commune-officer': openFor('commune-officer'),
  'province-officer': openFor('province-officer'),
  'ministry-officer': openFor('ministry-officer'),
}
export type FollowUpRow = Awaited<ReturnType<(typeof statements)['producer']>>[number]

/** What visits asked to put right and nobody has closed yet, as far as it waits for a role: those due first. */
export async function readFollowUps(db: Db, actor: Actor, role: QueueRole): Promise<FollowUpRow[]> {
  if (role === 'council-advisor') return []
  return statements[role](db, { places: [...new Set(heldOn(actor, [role]))] })
}
