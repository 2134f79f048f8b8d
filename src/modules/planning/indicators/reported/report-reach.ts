import type { Context } from '../../../../core/action.ts'
import { heldOn } from '../../../../core/actor.ts'
import type { LegalDay } from '../../../../core/clock.ts'
import { fail } from '../../../../core/problem.ts'
import { placeOf } from '../../../activities/place.ts'
import { mayRecord } from '../../../activities/rules.ts'
import { isWithin, planReaders } from '../../authority.ts'
import { unitNow } from '../own/own-reach.ts'
import { dayOfUnit } from './report-period.ts'
import type { IndicatorReport } from './report-store.ts'

/** @throws not-found unless a unit of a day is now the actor's, or below it: what it rests on is told to offices only */
export function refuseBeyond({ actor, today, world }: Context, unitCode: string, day: LegalDay): void {
  const now = unitNow({ today, world }, unitCode, day)
  if (!heldOn(actor, planReaders).some((held) => isWithin(world.units, now, held))) fail('not-found')
}

const dayOf = ({ year, period, asOf }: IndicatorReport) => dayOfUnit(year, period, asOf)

/** @throws not-found */
export const refuseReadingBeyond = (context: Context, report: IndicatorReport): void =>
  refuseBeyond(context, report.unitCode, dayOf(report))

/** @throws not-found unless the actor reports for the unit */
export function refuseWritingBeyond({ actor, today, world }: Context, report: IndicatorReport): void {
  const place = placeOf(world.units, report.unitCode, dayOf(report), today)
  if (!place || !mayRecord(actor, place)) fail('not-found')
}
