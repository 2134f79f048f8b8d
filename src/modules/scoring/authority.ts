import { type Actor, councilRoles, holds } from '../../core/actor.ts'
import { fail } from '../../core/problem.ts'
import { officeOf } from '../dossiers/handling.ts'
import type { Council } from './councils/council-store.ts'
import { actionsOf, type CouncilLevel, type SessionAction, takes } from './rules.ts'
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
export function checkTakes(session: Pick<SessionRow, 'state' | 'form'>, action: SessionAction): void {
  if (!takes(session, action)) fail('session-wrong-state', { state: session.state, allowed: actionsOf(session) })
}

/** Who may have a result opened again: those who sign for the unit, and the office that set the council up. */
export const reopeners = ['province-officer', 'province-chairman', 'ministry-officer', 'minister'] as const

const signerOf = { province: 'province-chairman', ministry: 'minister' } as const satisfies Record<CouncilLevel, string>

/** Whether the actor stands above the council, whatever the actor is in it. */
export const isAbove = (actor: Actor, council: { level: CouncilLevel; unitCode: string }): boolean =>
  manages(actor, council) || holds(actor, signerOf[council.level], council.unitCode)
