import { asc, eq, sql } from 'drizzle-orm'
import type { Instant } from '../../../core/clock.ts'
import { type Db, statement } from '../../../core/db.ts'
import type { Instrument } from '../file-formats.ts'
import { criteriaSets, importedInstruments } from '../tables.ts'
import { announceCriteria } from '../versions/version-store.ts'

/** An instrument that was imported; `isUsed`: sets or certificates rest on what it says. */
export type ImportedRow = { content: Instrument; isUsed: boolean }

const { code, content, firstUsedAt } = importedInstruments

const imported = statement('imported-instruments', (db) =>
  db
    .select({
      content,
      // Named in full: within the subquery a bare name is looked for in it first.
      isUsed: sql<boolean>`(${firstUsedAt} is not null
        or exists (select from ${criteriaSets} where ${criteriaSets.instrument} = ${importedInstruments}.code))`,
    })
    .from(importedInstruments)
    .orderBy(asc(code)),
)

/** Every imported instrument. */
export const listImported = (db: Db): Promise<ImportedRow[]> => imported(db, {})

type Added = { instruments: readonly Instrument[]; addedAt: Instant; addedBy: string | null }

/** Writes instruments, in place of what stood under their codes, and tells every instance once this is committed. */
export async function putInstruments(db: Db, { instruments, addedAt, addedBy }: Added): Promise<void> {
  if (instruments.length === 0) return
  await db
    .insert(importedInstruments)
    .values(instruments.map((one) => ({ code: one.code, content: one, addedAt, addedBy, firstUsedAt: null })))
    .onConflictDoUpdate({ target: code, set: { content: sql`excluded.content` } })
  await announceCriteria(db)
}

/** Takes an instrument out that nothing rests on. */
export async function dropInstrument(db: Db, wanted: string): Promise<void> {
  await db.delete(importedInstruments).where(eq(code, wanted))
  await announceCriteria(db)
}
