import { and, asc, eq, isNull } from 'drizzle-orm'
import { type Db, firstOf } from '../../../core/db.ts'
import { dossierHandovers } from '../tables.ts'

export type Handover = typeof dossierHandovers.$inferSelect

/** What a hand-over is while it is on its way. */
export const onItsWay = {
  acknowledgedBy: null,
  acknowledgedAt: null,
  samplesReceived: null,
  recalledBy: null,
  recalledAt: null,
  recallReason: null,
}

export async function addHandover(db: Db, row: Handover): Promise<void> {
  await db.insert(dossierHandovers).values(row)
}

/** The hand-over of a locked dossier that is on its way. */
export const findOpenHandover = async (db: Db, dossierId: string): Promise<Handover | null> =>
  firstOf(
    await db
      .select()
      .from(dossierHandovers)
      .where(
        and(
          eq(dossierHandovers.dossierId, dossierId),
          isNull(dossierHandovers.acknowledgedAt),
          isNull(dossierHandovers.recalledAt),
        ),
      ),
  )

export async function saveHandover(db: Db, id: string, changes: Partial<Omit<Handover, 'id'>>): Promise<void> {
  await db.update(dossierHandovers).set(changes).where(eq(dossierHandovers.id, id))
}

/** Every hand-over of a dossier, the first one first. */
export const listHandovers = (db: Db, dossierId: string): Promise<Handover[]> =>
  db.select().from(dossierHandovers).where(eq(dossierHandovers.dossierId, dossierId)).orderBy(asc(dossierHandovers.id))
