import { and, asc, count, eq, inArray, isNull, sql } from 'drizzle-orm'
import { type Db, firstOf, publicStatement } from '../../../core/db.ts'
import type { WindowValues } from '../../certification/verification/renewal-store.ts'
import { lockFile } from '../../evidence/store.ts'
import { keptFiles } from '../../evidence/tables.ts'
import { inState } from '../state-store.ts'
import { registerEntries } from '../tables.ts'
import { pictureFiles, productPictures, productProfiles } from './tables.ts'

export type Profile = typeof productProfiles.$inferSelect
export type Picture = typeof productPictures.$inferSelect
export type PictureFile = typeof pictureFiles.$inferSelect

export type PictureRow = Picture & { files: Omit<PictureFile, 'pictureId' | 'sha256' | 'sizeBytes'>[] }

/** What nobody has told yet. */
export const untold = (productId: string) => ({
  ...{ productId, storyVi: null, storyEn: null, channels: [], modernChannel: false },
  ...{ hiddenAt: null, hiddenBy: null, hiddenReason: null, version: 0 },
})

const profiles = publicStatement('product-profile', (db) =>
  db
    .select()
    .from(productProfiles)
    .where(eq(productProfiles.productId, sql.placeholder('productId'))),
)

/** The profile of a product that the caller has locked, or null. */
export const readProfile = async (db: Db, productId: string): Promise<Profile | null> =>
  firstOf(await profiles(db, { productId }))

export async function saveProfile(db: Db, profile: Profile): Promise<void> {
  const { productId: _key, ...set } = profile
  await db.insert(productProfiles).values(profile).onConflictDoUpdate({ target: productProfiles.productId, set })
}

// One row for each picture, its files as JSON: a product has a dozen of them at most.
const files = sql<
  PictureRow['files']
>`(select jsonb_agg(jsonb_build_object('width', f.width, 'height', f.height, 'format', f.format)
  order by f.width, f.format) from ${pictureFiles} f where f.picture_id = ${productPictures}.id)`
const pictureColumns = {
  id: productPictures.id,
  productId: productPictures.productId,
  position: productPictures.position,
  altVi: productPictures.altVi,
  altEn: productPictures.altEn,
  addedAt: productPictures.addedAt,
  files,
}

const pictures = publicStatement('product-pictures', (db) =>
  db
    .select(pictureColumns)
    .from(productPictures)
    .where(eq(productPictures.productId, sql.placeholder('productId')))
    .orderBy(asc(productPictures.position), asc(productPictures.id)),
)
export const picturesOf = (db: Db, productId: string): Promise<PictureRow[]> => pictures(db, { productId })

export const countPictures = async (db: Db, productId: string): Promise<number> =>
  firstOf(await db.select({ count: count() }).from(productPictures).where(eq(productPictures.productId, productId)))!
    .count

const covers = publicStatement('product-covers', (db) =>
  db
    .selectDistinctOn([productPictures.productId], pictureColumns)
    .from(productPictures)
    .innerJoin(productProfiles, eq(productProfiles.productId, productPictures.productId))
    .where(
      and(sql`${productPictures.productId} = any(${sql.placeholder('ids')}::uuid[])`, isNull(productProfiles.hiddenAt)),
    )
    .orderBy(asc(productPictures.productId), asc(productPictures.position), asc(productPictures.id)),
)

/** The first picture of each product, unless its profile is hidden. */
export const coversOf = (db: Db, ids: readonly string[]): Promise<PictureRow[]> => covers(db, { ids })

/** Another picture of the product has these bytes; the widest file tells. */
export async function hasPicture(db: Db, productId: string, sha256: string): Promise<boolean> {
  const rows = await db
    .select({ id: productPictures.id })
    .from(productPictures)
    .innerJoin(pictureFiles, eq(pictureFiles.pictureId, productPictures.id))
    .where(and(eq(productPictures.productId, productId), eq(pictureFiles.sha256, sha256)))
    .limit(1)
  return rows.length > 0
}

export async function addPicture(db: Db, picture: Picture, files: readonly PictureFile[]): Promise<void> {
  await db.insert(productPictures).values(picture)
  await db.insert(pictureFiles).values([...files])
}

export async function savePicture(db: Db, { id, ...changes }: Pick<Picture, 'id' | 'position' | 'altVi' | 'altEn'>) {
  await db.update(productPictures).set(changes).where(eq(productPictures.id, id))
}

/** Removes pictures; files that no other picture shows are left to the sweep. */
export async function removePictures(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const gone = await db.delete(pictureFiles).where(inArray(pictureFiles.pictureId, ids)).returning()
  await db.delete(productPictures).where(inArray(productPictures.id, ids))
  for (const sha256 of [...new Set(gone.map((file) => file.sha256))].sort()) {
    // The lock that whoever brings the same bytes takes: it names them before, and they stay kept, or keeps them after.
    await lockFile(db, sha256)
    const shown = db.select({ one: sql`1` }).from(pictureFiles).where(eq(pictureFiles.sha256, sha256))
    await db.delete(keptFiles).where(and(eq(keptFiles.sha256, sha256), sql`not exists ${shown}`))
  }
}

const fileOfPicture = publicStatement('product-picture-file', (db) =>
  db
    .select({
      productId: productPictures.productId,
      sha256: pictureFiles.sha256,
      format: pictureFiles.format,
      isPublic: sql<boolean>`coalesce(${inState(db)['in-force']} and ${productProfiles.hiddenAt} is null, false)`,
    })
    .from(pictureFiles)
    .innerJoin(productPictures, eq(productPictures.id, pictureFiles.pictureId))
    .innerJoin(productProfiles, eq(productProfiles.productId, productPictures.productId))
    .leftJoin(registerEntries, eq(registerEntries.productId, productPictures.productId))
    .where(
      and(
        eq(pictureFiles.pictureId, sql.placeholder('pictureId')),
        eq(pictureFiles.width, sql.placeholder('width')),
        sql`${pictureFiles.format} = ${sql.placeholder('format')}::picture_format`,
      ),
    ),
)
export type ShownFile = Awaited<ReturnType<typeof fileOfPicture>>[number]

/** A file of a picture, and whether anyone may see it on a day. */
export const readFileOf = async (
  db: Db,
  wanted: { pictureId: string; width: number; format: PictureFile['format']; today: string } & WindowValues,
): Promise<ShownFile | null> => firstOf(await fileOfPicture(db, wanted))
