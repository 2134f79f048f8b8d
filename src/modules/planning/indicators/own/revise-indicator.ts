import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { action, type Context } from '../../../../core/action.ts'
import { heldOn } from '../../../../core/actor.ts'
import { legalDay } from '../../../../core/clock.ts'
import { failAt } from '../../../../core/input.ts'
import { fail } from '../../../../core/problem.ts'
import { Line } from '../../../../core/shapes.ts'
import { checkVersion } from '../../../../core/version.ts'
import { IndicatorCode } from '../../shapes.ts'
import { unitNow } from './own-reach.ts'
import { definedBy } from './own-rules.ts'
import { ownFields } from './own-shapes.ts'
import { addRevision, lockOwner, type OwnHistory, ownerOf, readOwnIndicator } from './own-store.ts'
import { OwnIndicatorView, ownIndicatorView } from './own-views.ts'
import type { Told } from './tables.ts'

export const reviseIndicator = action({
  name: 'reviseIndicator',
  summary:
    'Define an indicator of a province anew from now on, with the reason: earlier versions stay with it, and reports name the one they counted by',
  kind: 'command',
  roles: ['province-officer'],
  input: z.strictObject({ indicator: IndicatorCode, ...ownFields, reason: Line(1000) }),
  output: OwnIndicatorView,
  subject: ({ indicator: id }) => ({ type: 'indicator', id }),
  needsVersion: true,
  async run(context, { indicator: code, name, unit, count, outOf, inReports, reason }) {
    const { db, actor, now, world } = context
    await lockOwner(db, ownerOf(code) ?? '')
    const { versions } = await ownedBy(context, code)
    const last = versions.at(-1)!
    checkVersion(context, last)
    const told = { name, unit, ...definedBy(world.criteria, count, outOf), inReports }
    refuseOtherReports(last.told, told)
    const version = last.version + 1
    await addRevision(db, { code, version, told, reason, revisedBy: actor.accountId!, revisedAt: now })
    return ownIndicatorView(code, [...versions, { version, told, since: now, reason }])
  },
})

/** Of the actor's province, also of one that came to it. @throws not-found */
async function ownedBy(context: Context, code: string): Promise<OwnHistory> {
  const found = (await readOwnIndicator(context.db, code)) ?? fail('not-found')
  const owner = unitNow(context, found.unitCode, legalDay(found.versions[0]!.since))
  return heldOn(context.actor, ['province-officer']).includes(owner) ? found : fail('not-found')
}

/** What was reported would be counted otherwise than whoever reported it was told. */
function refuseOtherReports(before: Told, after: Told): void {
  if (before.count.what !== 'reported' && after.count.what !== 'reported') return
  if (!isDeepStrictEqual(before.count, after.count))
    failAt(['count'], 'reported-stays', 'Chỉ tiêu báo cáo giữ cách tính', 'What is reported keeps how it is counted')
  if (!isDeepStrictEqual(before.unit, after.unit))
    failAt(['unit'], 'reported-stays', 'Chỉ tiêu báo cáo giữ đơn vị tính', 'What is reported keeps its unit of measure')
}
