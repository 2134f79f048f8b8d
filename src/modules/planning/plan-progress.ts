import { z } from 'zod'
import type { Context } from '../../core/action.ts'
import { action } from '../../core/action.ts'
import type { LegalDay } from '../../core/clock.ts'
import type { Db } from '../../core/db.ts'
import { failAt } from '../../core/input.ts'
import { Day, Id, optional, PastDay } from '../../core/shapes.ts'
import { mapWith } from '../units/last-map.ts'
import { isSameUnit } from '../units/same-unit.ts'
import { planReaders } from './authority.ts'
import { actualsOf } from './indicators/actuals.ts'
import { knownIndicators } from './indicators/own/own-store.ts'
import { percentOfPlan, shownFigure } from './percent.ts'
import { readingReach } from './plan-reach.ts'
import { readMade } from './plans/change-store.ts'
import { versionOn } from './plans/revision-rules.ts'
import type { Period, Target } from './rules.ts'
import { PlanProgress, Year } from './shapes.ts'
import { type DatedTarget, type Plan, readDatedTargets, readPlan } from './store.ts'
import { planSummary, targetView } from './views.ts'

export const planProgress = action({
  name: 'planProgress',
  summary:
    'What the registry says now of each target of a plan, of all its years or of those whose period one year lies in',
  kind: 'query',
  roles: planReaders,
  input: z.strictObject({
    planId: Id,
    year: optional(Year),
    asOf: optional(PastDay).meta({
      description: 'As it stood on that day, with the targets of then; today if not said',
    }),
    mapOn: optional(Day).meta({
      description:
        'The day under whose map is counted. Else that of today, if the unit of the plan is on it; if it is no more, that of `asOf` or of the last day on which it was there',
    }),
  }),
  output: PlanProgress,
  async run(context, { planId, year, ...asked }) {
    const { db, today, world } = context
    const plan = await readPlan(db, readingReach(context), planId)
    const asOf = asked.asOf ?? today
    const targets = await readDatedTargets(db, planId, await versionAsked(db, plan, asked.asOf))
    const mapOn = asked.mapOn ?? mapOf(context, plan, targets, asked.asOf)
    return {
      ...{ plan: planSummary(world.units, plan), year, asOf, mapOn },
      items: await progressOf(
        { ...context, today: asOf },
        targets.filter((target) => year === null || isOfYear(target, year)),
        { mapOn, upTo: asked.asOf },
      ),
    }
  },
})

/** A map on which the unit of the plan is the one that the last of its documents meant. */
function mapOf(
  { today, world }: Context,
  plan: Plan,
  targets: readonly DatedTarget[],
  asOf: LegalDay | null,
): LegalDay {
  const setOn = targets.reduce((last, target) => (target.setOn > last ? target.setOn : last), plan.issuedOn)
  return mapWith(world.units, plan.unitCode, setOn, asOf === null ? [today] : [today, asOf]) ?? today
}

async function versionAsked(db: Db, { id, issuedOn, version }: Plan, asOf: LegalDay | null): Promise<number> {
  if (asOf === null) return version
  return versionOn(asOf, issuedOn, await readMade(db, id)) ?? beforeIssue(issuedOn)
}

const beforeIssue = (issuedOn: LegalDay): never =>
  failAt(['asOf'], 'too-small', `Không trước ${issuedOn}`, `Not before ${issuedOn}`)

const isOfYear = ({ fromYear, untilYear }: Target, year: number): boolean => fromYear <= year && year <= untilYear

/** On which map, and up to which day. */
type Sight = { mapOn: LegalDay; upTo: LegalDay | null }
type Item = z.input<typeof PlanProgress>['items'][number]

async function progressOf(context: Context, targets: readonly DatedTarget[], { mapOn, upTo }: Sight): Promise<Item[]> {
  const { units } = context.world
  const known = await knownIndicators(
    context.db,
    targets.map(({ indicator }) => indicator),
  )
  const asked = targets.map(({ indicator, unitCode, ...period }) => ({
    ...{ indicator, unitCode },
    ...daysOf(period, upTo),
  }))
  const actuals = await actualsOf(context, asked, mapOn)
  return targets.map(({ setOn, ...target }, place) => {
    const actual = actuals[place]!
    // On this map the code is another unit's, or of more than it was: a figure of that one says nothing of the target.
    const isThere = isSameUnit(units, target.unitCode, setOn, mapOn)
    const { value, counted, unattributed } = isThere ? actual : { ...actual, value: null, unattributed: 0 }
    return {
      target: targetView(units.on(setOn), target),
      indicatorName: known(target.indicator)!.name,
      counted,
      actual: value && shownFigure(value),
      unattributed,
      ...((value && percentOfPlan(value, target.value)) ?? { percent: null, ratio: null }),
    }
  })
}

/** The days of a target, up to a day where one is asked for. */
function daysOf({ fromYear, untilYear }: Period, upTo: LegalDay | null) {
  const last = `${untilYear}-12-31`
  return { from: `${fromYear}-01-01`, until: upTo !== null && upTo < last ? upTo : last }
}
