import { type DossierStep, dossierSteps } from '../../calendar/deadline-rules.ts'
import type { DeadlineEvent } from '../../calendar/deadline-steps.ts'
import type { DossierKind, DossierState, Standing } from '../rules.ts'

/** What the clocks of a dossier depend on. */
export type Clocked = Omit<Standing, 'provinceReceiptNumber'> & { kind: DossierKind }

export type ClockStanding = 'none' | 'running' | 'paused' | 'met' | 'dropped'

const left: readonly DossierState[] = ['withdrawn', 'disqualified']
const withCommune: readonly DossierState[] = ['filed', 'commune-assessed']
const withProducer: readonly DossierState[] = ['returned', 'supplement']

/** The commune has its working days to check, report and send letter, Mẫu 03 and dossier (QĐ 26/2026/QĐ-TTg). */
function ofCommune({ state, communeReceivedAt }: Clocked): ClockStanding {
  if (communeReceivedAt === null) return 'none'
  if (left.includes(state)) return 'dropped'
  if (state === 'returned') return 'paused'
  return withCommune.includes(state) ? 'running' : 'met'
}

function ofSupplement({ state }: Clocked): ClockStanding {
  if (left.includes(state)) return 'dropped'
  return withProducer.includes(state) ? 'running' : 'none'
}

/** A re-evaluation is decided within its days of the complete file, which the deciding level has once it received it. */
function ofReEvaluation({ kind, state, provinceReceivedAt }: Clocked): ClockStanding {
  if (kind !== 're-evaluation' || provinceReceivedAt === null) return 'none'
  if (left.includes(state)) return 'dropped'
  if (state === 'supplement') return 'paused'
  return state === 'decided' ? 'met' : 'running'
}

/** Where the clock of each step stands, by where the dossier stands. */
export const standingOf: Record<DossierStep, (dossier: Clocked) => ClockStanding> = {
  'commune-assessment': ofCommune,
  supplement: ofSupplement,
  're-evaluation': ofReEvaluation,
}

export type ClockEffect = 'begin' | DeadlineEvent

const effects: Partial<Record<`${ClockStanding} ${ClockStanding}`, ClockEffect>> = {
  'none running': 'begin',
  'running paused': 'pause',
  'paused running': 'resume',
  // a dossier that was recalled before the province received it
  'met running': 'reopen',
  'running met': 'meet',
  'paused met': 'meet',
  'running none': 'meet',
  'running dropped': 'drop',
  'paused dropped': 'drop',
}

/** What a step of a dossier does to its clocks. */
export const clockEffects = (before: Clocked, after: Clocked): { step: DossierStep; effect: ClockEffect }[] =>
  dossierSteps.flatMap((step) => {
    const effect = effects[`${standingOf[step](before)} ${standingOf[step](after)}`]
    return effect ? [{ step, effect }] : []
  })
