import { z } from 'zod'
import { grantScopes, roles } from '../../core/actor.ts'
import { Id, InstantText, Line, Version } from '../../core/shapes.ts'
import { UnitCode } from '../units/shapes.ts'
import { accountKinds, keyPurposes } from './rules.ts'
import { grantRoles } from './tables.ts'

/** E-mail in lower case, by which a person signs in; unique whatever its case. */
export const Email = z.email().max(254).toLowerCase().meta({ id: 'Email' })

export const PersonName = Line(200)

/** A new password; the rules judge its length after normalisation. */
export const NewPassword = z.string().min(10).max(200).meta({ id: 'NewPassword', format: 'password' })

/** A password as typed. */
export const TypedPassword = z.string().min(1).max(200).meta({ format: 'password' })

export const Secret = z.string().min(1).max(200)

export const GrantedRole = z.enum(grantRoles).meta({ id: 'GrantedRole' })

export const GrantView = z
  .strictObject({ id: Id, role: GrantedRole, unitCode: UnitCode.nullable(), producerId: Id.nullable() })
  .meta({ id: 'Grant', description: 'A role on an administrative unit or on a producer' })

export const IdentityView = z
  .strictObject({ id: Id, issuer: z.string(), subject: z.string() })
  .meta({ id: 'AccountIdentity', description: 'Who the account is at an external identity provider' })

export const AccountView = z
  .strictObject({
    id: Id,
    kind: z.enum(accountKinds),
    name: z.string(),
    email: z.string().nullable(),
    createdAt: InstantText,
    disabledAt: InstantText.nullable(),
    grants: z.array(GrantView),
    identities: z.array(IdentityView),
    version: Version,
  })
  .meta({ id: 'Account' })
export type AccountView = z.infer<typeof AccountView>

export const HeldRole = z.strictObject({ role: z.enum(roles), on: z.enum(grantScopes), id: z.string() }).meta({
  id: 'HeldRole',
  description: 'A role with what it is held on: the code of a unit, the id of a producer or council',
})

export const Me = z
  .strictObject({ id: Id, name: z.string(), email: z.string().nullable(), grants: z.array(HeldRole) })
  .meta({ id: 'Me' })

const bearer = {
  accountId: Id,
  accessToken: z.string(),
  tokenType: z.literal('Bearer'),
  expiresIn: z.int().meta({ description: 'Seconds until the access token expires' }),
}

export const ClientToken = z.strictObject(bearer).meta({ id: 'ClientToken' })

export const Tokens = z
  .strictObject({ ...bearer, refreshToken: z.string().meta({ description: 'Good for one use' }) })
  .meta({ id: 'Tokens' })
export type Tokens = z.infer<typeof Tokens>

/** What a program signs in with; the secret is shown once. */
export const ClientCredentials = z.strictObject({ clientId: Id, clientSecret: z.string() })

export const KeyPurpose = z.enum(keyPurposes).meta({ id: 'KeyPurpose' })
export const SigningKeyView = z
  .strictObject({ kid: z.string(), purpose: KeyPurpose, createdAt: InstantText, activeFrom: InstantText })
  .meta({ id: 'SigningKey' })

export const SigningKeyWithdrawal = z
  .strictObject({
    kid: z.string(),
    purpose: KeyPurpose,
    withdrawnAt: InstantText,
    reason: z.string(),
    nextKid: z.string().meta({ description: 'The key that signs from now on' }),
  })
  .meta({ id: 'SigningKeyWithdrawal' })

export const SignedOut = z.strictObject({ accountId: Id }).meta({ id: 'SignedOut' })
