import { createHash } from 'node:crypto'
import { fail } from '../../../core/problem.ts'
import { countBallots, type RequestFault } from '../../criteria/ballot.ts'
import type { LoadedSet } from '../../criteria/reference.ts'
import type { CastBallot } from './ballot-store.ts'

type Choices = CastBallot['choices']

function refuseFaults(faults: readonly RequestFault[]): void {
  if (faults.length === 0) return
  fail('invalid-ballot', {
    errors: faults.map((fault) => ({ ...fault, pointer: fault.pointer.replace(/^\/ballots\/0/, '') })),
  })
}

/** The total of one ballot, or `invalid-ballot` with a pointer into it for each fault. */
export function totalOf({ compiled }: LoadedSet, member: string, choices: Choices): number {
  const faults: RequestFault[] = []
  const [counted] = countBallots(compiled, [{ member, choices }], faults)
  refuseFaults(faults)
  return counted!.total
}

/** Refuses choices that no ballot could hold; what a ballot still needs, a draft may leave open. */
export function checkChoices({ compiled }: LoadedSet, choices: Choices): void {
  const faults: RequestFault[] = []
  countBallots(compiled, [{ member: '', choices }], faults)
  refuseFaults(faults.filter(({ code }) => code !== 'missing' && code !== 'not-applicable'))
}

type Hashed = Pick<CastBallot, 'sessionId' | 'dossierId' | 'round' | 'accountId' | 'choices' | 'opinion'>

/**
 * SHA-256 that seals a ballot: over the UTF-8 of the JSON array of session, dossier, round, member, the SHA-256 of the
 * criteria set, the choices as pairs in order of code (by UTF-16 unit), and the opinion or null.
 */
export function ballotHash(ballot: Hashed, criteriaSha256: string): Buffer {
  const choices = Object.entries(ballot.choices).sort(([a], [b]) => (a < b ? -1 : 1))
  const { sessionId, dossierId, round, accountId, opinion } = ballot
  const sealed = JSON.stringify([sessionId, dossierId, round, accountId, criteriaSha256, choices, opinion])
  return createHash('sha256').update(sealed).digest()
}
