import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { type Actor, holds, nation } from '../../../core/actor.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { checkVersion } from '../../../core/version.ts'
import { lockCalendars } from '../../calendar/store.ts'
import { UnitCode } from '../../units/shapes.ts'
import { SupplementSettings, settingFields } from './supplement-setting-shapes.ts'
import { findSetting, saveSetting } from './supplement-setting-store.ts'

export const saveSupplementSettings = action({
  name: 'saveSupplementSettings',
  summary:
    'Set how long producers of a province, or those whom the ministry asks (VN), have to complete a dossier and when they are reminded; what is open keeps its days',
  kind: 'command',
  roles: ['province-officer', 'ministry-officer'],
  input: z.strictObject({ unitCode: UnitCode, ...settingFields }),
  output: SupplementSettings,
  subject: ({ unitCode }) => ({ type: 'unit', id: unitCode }),
  needsVersion: true,
  async run(context, { unitCode, workingDays, remindDaysBefore }) {
    const { db, actor } = context
    if (!keepsSettingOf(actor, unitCode)) fail('not-found')
    checkReminders(remindDaysBefore, workingDays)
    // A return holds the calendars from its deadline on to its end: its days and its reminders are of one version.
    await lockCalendars(db)
    const version = (await findSetting(db, unitCode))?.version ?? 0
    checkVersion(context, { version })
    const saved = { unitCode, workingDays, remindDaysBefore, version: version + 1 }
    await saveSetting(db, saved)
    return saved
  },
})

const keepsSettingOf = (actor: Actor, unitCode: string): boolean =>
  holds(actor, unitCode === nation ? 'ministry-officer' : 'province-officer', unitCode)

function checkReminders(remindDaysBefore: readonly number[], workingDays: number): void {
  remindDaysBefore.forEach((days, at) => {
    const path = ['remindDaysBefore', at]
    const earlier = remindDaysBefore[at - 1] ?? Number.POSITIVE_INFINITY
    if (days >= workingDays)
      failAt(path, 'not-within-period', 'Phải ít hơn số ngày bổ sung', 'Not below the working days')
    if (days >= earlier)
      failAt(path, 'not-descending', 'Phải ít hơn lần nhắc trước', 'Not below the reminder before it')
  })
}
