import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { UnitCode } from '../../units/shapes.ts'
import { returnSettings } from './return-settings.ts'
import { SupplementSettings } from './supplement-setting-shapes.ts'
import { findSetting } from './supplement-setting-store.ts'

export const supplementSettings = action({
  name: 'supplementSettings',
  summary:
    'How long producers of a province, or those whom the ministry asks (VN), have to complete a dossier that goes back, and when they are reminded',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ unitCode: UnitCode }),
  output: SupplementSettings,
  async run({ db, today, world }, { unitCode }) {
    const level = world.units.get(unitCode)?.level
    if (!level || level === 'commune') fail('not-found')
    const own = await findSetting(db, unitCode)
    if (own) return own
    const usual = world.periods.of(world.criteria.inForce(today)?.code ?? '')?.supplement
    return {
      unitCode,
      workingDays: usual?.days ?? null,
      remindDaysBefore: [...returnSettings.reminders.daysBefore],
      version: 0,
    }
  },
})
