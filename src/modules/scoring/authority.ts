import { type Actor, councilRoles, holds } from '../../core/actor.ts'
import { fail } from '../../core/problem.ts'
import { officeOf } from '../dossiers/handling.ts'
import type { Council } from './councils/council-store.ts'
import { type SessionAction, sessionActions, takes } from './rules.ts'
import type { SessionRow } from './sessions/session-store.ts'

type Managed = Pick<Council, 'level' | 'unitCode'>

/** The office that set a council up: the province's for its own, the ministry's for the nation's. */
export const manages = (actor: Actor, { level, unitCode }: Managed): boolean => holds(actor, officeOf[level], unitCode)

export function checkManages(actor: Actor, council: Managed): void {
  if (!manages(actor, council)) fail('forbidden', { roles: [officeOf[council.level]] })
}

export const leadingRoles = ['council-chair', 'council-secretary'] as const

/** Whether the actor leads this council's sessions: its chair, a delegate, or a secretary. */
export const leads = (actor: Actor, councilId: string): boolean =>
  leadingRoles.some((role) => holds(actor, role, councilId))

export function checkLeads(actor: Actor, { councilId }: Pick<SessionRow, 'councilId'>): void {
  if (!leads(actor, councilId)) fail('forbidden', { roles: leadingRoles })
}

export const sitsIn = (actor: Actor, councilId: string): boolean =>
  councilRoles.some((role) => holds(actor, role, councilId))

/** 409 with the state that the session is in and the actions that it takes now. */
export function checkTakes({ state }: Pick<SessionRow, 'state'>, action: SessionAction): void {
  if (!takes(state, action)) fail('session-wrong-state', { state, allowed: sessionActions[state] })
}
