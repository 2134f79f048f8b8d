import { eq } from 'drizzle-orm'
import { nation } from '../../../core/actor.ts'
import { type Db, firstOf } from '../../../core/db.ts'
import type { Period } from '../../calendar/deadline.ts'
import type { Dossier } from '../store.ts'
import { returnSettings } from './return-settings.ts'
import { supplementSettings } from './tables.ts'

export type SupplementSetting = typeof supplementSettings.$inferSelect

/** What a unit set; null while the usual days hold there. */
export const findSetting = async (db: Db, unitCode: string): Promise<SupplementSetting | null> =>
  firstOf(await db.select().from(supplementSettings).where(eq(supplementSettings.unitCode, unitCode)))

export async function saveSetting(db: Db, { unitCode, ...set }: SupplementSetting): Promise<void> {
  await db
    .insert(supplementSettings)
    .values({ unitCode, ...set })
    .onConflictDoUpdate({ target: supplementSettings.unitCode, set })
}

type Asked = Pick<Dossier, 'level' | 'provinceCode'>

/** By whose setting a dossier goes back: the ministry has its own for what it asks for, commune and province have one. */
const settingOf = (db: Db, { level, provinceCode }: Asked) =>
  findSetting(db, level === 'ministry' ? nation : provinceCode)

/** How long the producer of a dossier that goes back now has; `usual` is its instrument's. */
export async function supplementPeriod(db: Db, dossier: Asked, usual: Period): Promise<Period> {
  const set = await settingOf(db, dossier)
  return set ? { days: set.workingDays, unit: 'working-days' } : usual
}

/** How many days before the due date the producer of a dossier that goes back now is reminded. */
export const reminderMarks = async (db: Db, dossier: Asked): Promise<number[]> =>
  (await settingOf(db, dossier))?.remindDaysBefore ?? [...returnSettings.reminders.daysBefore]
