import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgEnum, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { producerRoles, unitRoles } from '../../core/actor.ts'
import { bytes, instant } from '../../core/columns.ts'
import { units } from '../units/tables.ts'
import { accountKinds, keyPurposes } from './rules.ts'

export const accountKind = pgEnum('account_kind', accountKinds)
export const grantRoles = [...unitRoles, ...producerRoles] as const
export const grantedRole = pgEnum('granted_role', grantRoles)

/** People and programs that may sign in. Never deleted: the audit log names them. */
export const accounts = pgTable(
  'accounts',
  {
    id: uuid().primaryKey(),
    kind: accountKind().notNull(),
    name: text().notNull(),
    nameFolded: text().generatedAlwaysAs(sql`fold(name)`),
    email: text(),
    /** Argon2id as a PHC string; null for people who only come through an identity provider. */
    passwordHash: text(),
    /** SHA-256: 32 random bytes cannot be guessed, so a slow hash would protect nothing. */
    clientSecretHash: bytes(),
    createdAt: instant().notNull(),
    disabledAt: instant(),
    version: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex('accounts_email').on(sql`lower(${t.email})`).where(sql`${t.kind} = 'person'`),
    index('accounts_name').using('gin', t.nameFolded.op('gin_trgm_ops')),
    check('accounts_person_has_email', sql`(${t.kind} = 'person') = (${t.email} is not null)`),
    check('accounts_password_of_person', sql`${t.kind} = 'person' or ${t.passwordHash} is null`),
    check('accounts_secret_of_service', sql`(${t.kind} = 'service') = (${t.clientSecretHash} is not null)`),
  ],
)

const account = () =>
  uuid()
    .notNull()
    .references(() => accounts.id)

/** Who an account is at an external identity provider. */
export const accountIdentities = pgTable(
  'account_identities',
  { id: uuid().primaryKey(), accountId: account(), issuer: text().notNull(), subject: text().notNull() },
  (t) => [
    unique('account_identities_one_account').on(t.issuer, t.subject),
    index('account_identities_account').on(t.accountId),
  ],
)

/** Roles on units and producers. Roles on councils belong to the council's members. */
export const grants = pgTable(
  'grants',
  {
    id: uuid().primaryKey(),
    accountId: account(),
    role: grantedRole().notNull(),
    unitCode: text().references(() => units.code),
    /** Its foreign key stands in the guards migration, since producers come later. */
    producerId: uuid(),
  },
  (t) => [
    unique('grants_once').on(t.accountId, t.role, t.unitCode, t.producerId).nullsNotDistinct(),
    index('grants_role').on(t.role),
    index('grants_unit').on(t.unitCode),
    index('grants_producer').on(t.producerId),
    check('grants_on_one_thing', sql`num_nonnulls(${t.unitCode}, ${t.producerId}) = 1`),
    check('grants_role_fits', sql`(${t.role} = 'producer') = (${t.producerId} is not null)`),
  ],
)

/**
 * A sign-in and the refresh tokens that follow from it: the family. Only the newest token's hash is kept; any other
 * token that names the sign-in was rotated away, so its use means that two parties hold the family.
 */
export const signIns = pgTable(
  'sign_ins',
  {
    id: uuid().primaryKey(),
    accountId: account(),
    tokenHash: bytes().notNull(),
    expiresAt: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [index('sign_ins_account').on(t.accountId), index('sign_ins_expires').on(t.expiresAt)],
)

/** Wrong passwords by the SHA-256 of the e-mail that was typed, so that mistyped addresses are not collected. */
export const signInFailures = pgTable(
  'sign_in_failures',
  { key: bytes().primaryKey(), count: integer().notNull(), lastAt: instant().notNull() },
  (t) => [index('sign_in_failures_last').on(t.lastAt)],
)

/** A public key as `/.well-known/jwks.json` shows it (RFC 7517). */
export type PublicJwk = { kty: string; crv: string; x: string; y: string; kid: string; alg: 'ES256'; use: 'sig' }

export const keyPurpose = pgEnum('key_purpose', keyPurposes)

/** Keys that sign, each for one purpose. */
export const signingKeys = pgTable(
  'signing_keys',
  {
    /** RFC 7638 thumbprint of the public key, or its beginning. */
    kid: text().primaryKey(),
    purpose: keyPurpose().notNull().default('access-token'),
    /** PKCS #8 under AES-256-GCM: nonce (12 bytes), tag (16), ciphertext; the kid is authenticated with it. */
    privateKeySealed: bytes().notNull(),
    publicJwk: jsonb().$type<PublicJwk>().notNull(),
    createdAt: instant().notNull(),
    activeFrom: instant().notNull(),
    /** From when it is no longer published, since every token that it signed has expired; what is printed never does. */
    retiredAt: instant(),
    /** From when nothing that it signed is believed: another may have it. */
    withdrawnAt: instant(),
    /** Published. */
    withdrawalReason: text(),
  },
  (t) => [
    check('signing_keys_withdrawn_whole', sql`num_nulls(${t.withdrawnAt}, ${t.withdrawalReason}) in (0, 2)`),
    check('signing_keys_in_order', sql`${t.retiredAt} is null or ${t.retiredAt} >= ${t.activeFrom}`),
  ],
)
