/** What a role is held on: an administrative unit, a producer or a council. */
export const grantScopes = ['unit', 'producer', 'council'] as const
export type GrantScope = (typeof grantScopes)[number]

/** Roles held on an administrative unit. */
export const unitRoles = [
  'administrator',
  'commune-officer',
  'province-officer',
  'province-chairman',
  'ministry-officer',
  'minister',
] as const
export const producerRoles = ['producer'] as const
/** Of a council, those who judge its dossiers; experts and the advisory team see them and judge nothing. */
export const judgingRoles = ['council-chair', 'council-secretary', 'council-member'] as const
export const councilRoles = [...judgingRoles, 'council-expert', 'council-advisor'] as const
export const roles = [...unitRoles, ...producerRoles, ...councilRoles] as const
export type UnitRole = (typeof unitRoles)[number]
export type CouncilRole = (typeof councilRoles)[number]
export type Role = (typeof roles)[number]

export type Grant = { readonly role: Role; readonly on: GrantScope; readonly id: string }

/** Who asks. `accountId` is null for the public. */
export type Actor = { readonly accountId: string | null; readonly name: string; readonly grants: readonly Grant[] }

export const publicActor: Actor = { accountId: null, name: 'public', grants: [] }

/** Code of the nation, the unit above all provinces. */
export const nation = 'VN'

export function hasRole(actor: Actor, allowed: readonly Role[]): boolean {
  return actor.grants.some((grant) => allowed.includes(grant.role))
}

/** Ids on which the actor holds one of the roles, in the order granted. */
export function heldOn(actor: Actor, allowed: readonly Role[]): string[] {
  return actor.grants.filter((grant) => allowed.includes(grant.role)).map((grant) => grant.id)
}

export function holds(actor: Actor, role: Role, id: string): boolean {
  return actor.grants.some((grant) => grant.role === role && grant.id === id)
}
