import type { Role } from '../../core/actor.ts'
import type { Instant } from '../../core/clock.ts'
import type { UnitLevel } from '../units/rules.ts'

/** People sign in with a password; service accounts are programs with a client secret (OAuth 2). */
export const accountKinds = ['person', 'service'] as const
export type AccountKind = (typeof accountKinds)[number]

const freeFailures = 5
const longestWaitSeconds = 900
export const forgottenAfterSeconds = 86_400

/** Wrong passwords for one e-mail, as counted so far. */
export type Failures = { count: number; lastAt: Instant }

const secondsBetween = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / 1000

/** Failures that still count: a day of rest forgets them. */
export const countedFailures = ({ count, lastAt }: Failures, now: Instant): number =>
  secondsBetween(lastAt, now) >= forgottenAfterSeconds ? 0 : count

/**
 * Whole seconds to wait before the next try, 0 when it may be made now. Five tries are free, then the wait doubles
 * from one second to a quarter of an hour: about a hundred guesses a day, and nobody is shut out for longer by
 * somebody else's guesses (NIST SP 800-63B §5.2.2).
 */
export function secondsToWait(failures: Failures, now: Instant): number {
  const count = countedFailures(failures, now)
  if (count < freeFailures) return 0
  const wait = Math.min(2 ** (count - freeFailures), longestWaitSeconds)
  return Math.max(0, Math.ceil(wait - secondsBetween(failures.lastAt, now)))
}

/** What is wrong with a new password. Length only, no rules of composition (NIST SP 800-63B §5.1.1.2). */
export function passwordFault(password: string, email: string): 'too-short' | 'too-long' | 'same-as-email' | null {
  const length = [...password.normalize('NFKC')].length
  if (length < 10) return 'too-short'
  if (length > 200) return 'too-long'
  return password.trim().toLowerCase() === email.trim().toLowerCase() ? 'same-as-email' : null
}

const levelOfRole: Partial<Record<Role, UnitLevel>> = {
  administrator: 'nation',
  minister: 'nation',
  'ministry-officer': 'nation',
  'province-chairman': 'province',
  'province-officer': 'province',
  'commune-officer': 'commune',
}

/** Whether a role is one that is held on units of this level. */
export const fitsLevel = (role: Role, level: UnitLevel): boolean => levelOfRole[role] === level

type Holder = { grants: readonly { role: Role; id: string }[] }

/** Administrators grant everything; a province names the officers of its own communes. */
export function mayGrant(actor: Holder, role: Role, unit: { parentCode: string | null } | null): boolean {
  if (actor.grants.some((grant) => grant.role === 'administrator')) return true
  if (role !== 'commune-officer' || !unit) return false
  return actor.grants.some((grant) => grant.role === 'province-officer' && grant.id === unit.parentCode)
}

/** What a signing key signs. A signature for one purpose is worth nothing for another: each has keys of its own. */
export const keyPurposes = ['access-token', 'certificate'] as const
export type KeyPurpose = (typeof keyPurposes)[number]
