import type { Instant } from '../../../core/clock.ts'
import type { Clocked } from '../../dossiers/deadlines/clock-rules.ts'
import type { DossierState } from '../../dossiers/rules.ts'
import { type StepName, type Steps, stepNames } from './days.ts'
import type { Filing } from './history.ts'

/** A dossier as it stands from a moment on. */
export type Moment = { at: Instant; standing: Clocked }

const stateAfter: Record<StepName, DossierState> = {
  opened: 'draft',
  filed: 'filed',
  received: 'filed',
  assessed: 'commune-assessed',
  forwarded: 'forwarded',
  acknowledged: 'forwarded',
  reviewed: 'reviewed',
  decided: 'decided',
}
const away = { commune: 'returned', province: 'supplement' } as const
const back = { commune: 'filed', province: 'forwarded' } as const

/** Everything that happened to a dossier, in order, with where it stood afterwards. */
export function momentsOf({ kind, steps, sentBack, endedAt }: Filing): Moment[] {
  const known = (at: Instant | undefined, now: Instant) => (at && at <= now ? at : null)
  const moment = (at: Instant, state: DossierState): Moment => ({
    at,
    standing: {
      ...{ kind, state, level: 'province' },
      communeReceivedAt: known(steps.received, at),
      provinceReceivedAt: known(steps.acknowledged, at),
    },
  })
  const moments = [
    ...taken(steps).map(({ name, at }) => moment(at, stateAfter[name])),
    ...sentBack.flatMap(({ step, returnedAt, answeredAt }) => [
      moment(returnedAt, away[step]),
      ...(answeredAt ? [moment(answeredAt, back[step])] : []),
    ]),
    ...(endedAt ? [moment(endedAt, 'withdrawn')] : []),
  ]
  return moments.sort((a, b) => (a.at < b.at ? -1 : 1))
}

const taken = (steps: Steps) => stepNames.flatMap((name) => (steps[name] ? [{ name, at: steps[name] }] : []))
