import { addDays, type LegalDay } from '../../../core/clock.ts'
import type { CertificateEnd, RevocationGround } from '../../certification/rules.ts'

/** A certificate of a product; those of the list were ended by nobody yet, but for a revocation that it tells. */
export type Link = {
  id: string
  issuedOn: LegalDay
  expiresOn: LegalDay
  endedAs: CertificateEnd | null
  revokedOn: LegalDay | null
  revocationGround: RevocationGround | null
}

export type End =
  | { endedAs: 'revoked'; endedOn: LegalDay; revocationGround: RevocationGround }
  | { endedAs: 'superseded'; endedOn: LegalDay; supersededById: string }
  | { endedAs: 'expired'; endedOn: LegalDay }

/**
 * How each certificate of one product that nobody ended yet comes to its end: by the revocation that is told, by the next
 * one, or by its own day when that came first. The last one stays open; ends that were known stay as they are.
 */
export function endsOf(links: readonly Link[]): Map<string, End> {
  const inOrder = links.toSorted((a, b) => a.issuedOn.localeCompare(b.issuedOn))
  const ends = new Map<string, End>()
  for (const [at, link] of inOrder.entries()) {
    const end = link.endedAs === null ? endOf(link, inOrder[at + 1]) : null
    if (end) ends.set(link.id, end)
  }
  return ends
}

function endOf({ expiresOn, revokedOn, revocationGround }: Link, next: Link | undefined): End | null {
  if (revokedOn !== null && revocationGround !== null)
    return { endedAs: 'revoked', endedOn: revokedOn, revocationGround }
  if (!next) return null
  return expiresOn < next.issuedOn
    ? { endedAs: 'expired', endedOn: addDays(expiresOn, 1) }
    : { endedAs: 'superseded', endedOn: next.issuedOn, supersededById: next.id }
}
