import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../core/action.ts'
import { heldOn, holds, type UnitRole } from '../../core/actor.ts'
import type { LegalDay } from '../../core/clock.ts'
import { yearOf } from '../../core/clock.ts'
import { failAt } from '../../core/input.ts'
import { fail } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'
import { type Authority, type DecisionKind, needsNote } from './rules.ts'
import type { Decision } from './store.ts'

/** Whose decisions are signed in the name of a unit at each level. */
const signerOf = { province: 'province-chairman', nation: 'minister' } as const satisfies Record<string, UnitRole>
export const signers = Object.values(signerOf)

/** Who prepares decisions of a unit at each level: its officers, and the one who signs. */
const draftersOf = {
  province: ['province-officer', 'province-chairman'],
  nation: ['ministry-officer', 'minister'],
} as const satisfies Record<string, readonly UnitRole[]>
export const drafters = Object.values(draftersOf).flat()

export type Paper = { unitCode: string; number: string; signedOn: LegalDay; signerTitle: string; note: string | null }

/** The authority of a unit in whose name decisions are made. */
export const authorityOfUnit = ({ units }: Pick<World, 'units'>, unitCode: string): Authority =>
  units.get(unitCode)?.level === 'nation' ? 'ministry' : 'province'

/** The authority in whose name the actor signs for a unit. @throws forbidden */
export function authorityOn({ actor, world }: Pick<Context, 'actor' | 'world'>, unitCode: string): Authority {
  const level = world.units.get(unitCode)?.level
  if (level !== 'province' && level !== 'nation') fail('forbidden', { roles: signers, unitCode })
  const role = signerOf[level]
  if (!holds(actor, role, unitCode)) fail('forbidden', { roles: [role], unitCode })
  return authorityOfUnit(world, unitCode)
}

/** The authority of a unit that the actor prepares decisions for. @throws forbidden */
export function draftingFor({ actor, world }: Pick<Context, 'actor' | 'world'>, unitCode: string): Authority {
  const level = world.units.get(unitCode)?.level
  if (level !== 'province' && level !== 'nation') fail('forbidden', { roles: drafters, unitCode })
  const roles = draftersOf[level]
  if (!heldOn(actor, roles).includes(unitCode)) fail('forbidden', { roles, unitCode })
  return authorityOfUnit(world, unitCode)
}

/** Where the kind or the ground alone does not say why, the note must. */
export function refuseUntold(order: Parameters<typeof needsNote>[0] & { note: string | null }): void {
  if (order.note === null && needsNote(order)) failAt(['note'], 'missing', 'Cần nêu rõ lý do', 'Say what the reason is')
}

/** The decision as it is kept. */
export function decisionOf(
  context: Context,
  kind: DecisionKind,
  paper: Paper,
  ground: Decision['ground'] = null,
): Decision {
  const { actor, now } = context
  return {
    id: uuidv7(),
    kind,
    ...paper,
    ground,
    office: null,
    year: yearOf(paper.signedOn),
    signerId: actor.accountId!,
    signerName: actor.name,
    createdAt: now,
    version: 1,
  }
}

/** One thing stands in a decision once. */
export function refuseTwice(ids: readonly string[], pathOf: (at: number) => PropertyKey[]): void {
  const at = ids.findIndex((id, index) => ids.indexOf(id) < index)
  if (at >= 0) failAt(pathOf(at), 'duplicate', 'Đã nêu ở trên', 'It stands above already')
}
