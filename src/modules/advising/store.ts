import { and, asc, eq, getTableColumns, isNotNull, isNull, sql } from 'drizzle-orm'
import { type Db, firstOf } from '../../core/db.ts'
import { fail } from '../../core/problem.ts'
import { accounts } from '../accounts/tables.ts'
import type { DossierLevel } from '../dossiers/rules.ts'
import { councils } from '../scoring/tables.ts'
import { advisoryReviews } from './tables.ts'

export type AdvisoryReview = typeof advisoryReviews.$inferSelect
export type NamedReview = AdvisoryReview & { savedByName: string }
/** What a handing over adds; a review has all of it or nothing. */
export type HandedOver = { id: string; level: DossierLevel; report: string; sha256: string }

type Place = { dossierId: string; level: DossierLevel }

const at = ({ dossierId, level }: Place) =>
  and(eq(advisoryReviews.dossierId, dossierId), eq(advisoryReviews.level, level))

/** The review that is not handed over yet, with the name of who saved it last; at most one of a dossier and level. */
export const findOpenReview = async (db: Db, place: Place): Promise<NamedReview | null> =>
  firstOf(
    await db
      .select({ ...getTableColumns(advisoryReviews), savedByName: accounts.name })
      .from(advisoryReviews)
      .innerJoin(accounts, eq(accounts.id, advisoryReviews.savedBy))
      .where(and(at(place), isNull(advisoryReviews.handedOverAt))),
  )

/** As `findOpenReview`. @throws not-found when there is none */
export const readOpenReview = async (db: Db, place: Place): Promise<NamedReview> =>
  (await findOpenReview(db, place)) ?? fail('not-found')

/** How many reviews of a dossier there are at a level, handed over or not. The locked dossier orders all who ask. */
export const countReviews = (db: Db, place: Place): Promise<number> => db.$count(advisoryReviews, at(place))

export async function addReview(db: Db, review: AdvisoryReview): Promise<void> {
  await db.insert(advisoryReviews).values(review)
}

export async function saveReview(db: Db, { id, ...changes }: Partial<AdvisoryReview> & { id: string }): Promise<void> {
  await db.update(advisoryReviews).set(changes).where(eq(advisoryReviews.id, id))
}

/** Reports on a dossier, those of the province first, in order of their numbers. */
export const listReports = async (db: Db, dossierId: string): Promise<HandedOver[]> => {
  const { id, level, report, sha256 } = advisoryReviews
  return db
    .select({ id, level, report: sql<string>`${report}`, sha256: sql<string>`${sha256}` })
    .from(advisoryReviews)
    .where(and(eq(advisoryReviews.dossierId, dossierId), isNotNull(advisoryReviews.handedOverAt)))
    .orderBy(asc(level), asc(advisoryReviews.number))
}

/** The level of the council that a dossier is with, whoever asks; null when it is with none. */
export async function councilLevelOf(db: Db, councilId: string | null): Promise<DossierLevel | null> {
  if (councilId === null) return null
  return firstOf(await db.select({ level: councils.level }).from(councils).where(eq(councils.id, councilId)))!.level
}
