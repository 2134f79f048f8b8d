import { hkdfSync } from 'node:crypto'
import jwt from 'jsonwebtoken'
import { z } from 'zod'
import type { Instant } from '../../core/clock.ts'
import { Id } from '../../core/shapes.ts'
import { secondsOf } from '../accounts/tokens/access-tokens.ts'
import { linkMinutes } from './rules.ts'

/** What a link opens, and for whom. */
export type Linked = { dossierId: string; evidenceId: string; accountId: string }

/** Writes and reads the last part of a signed link. */
export type SignedLinks = {
  sign(linked: Linked, now: Instant): { token: string; expiresAt: Instant }
  /** Null for what was altered, was made for something else or has expired. */
  read(token: string, now: Instant): Linked | null
}

const Claims = z.object({ sub: Id, dossierId: Id, evidenceId: Id, exp: z.int() })
const algorithm = 'HS256'
const audience = 'ocop:linked-evidence'
// Explicit typing and an audience of its own (RFC 8725 §3.11, §3.9), so that no other token is ever taken for a link.
const typ = 'evidence-link+jwt'

/**
 * Links as JSON Web Tokens under a key derived from SECRET_KEY (RFC 5869), so that nothing is stored for them and
 * nothing in the database can make one.
 */
export function signedLinks(secretKey: string): SignedLinks {
  const key = Buffer.from(hkdfSync('sha256', secretKey, '', 'ocop evidence links', 32))
  return {
    sign({ accountId, ...place }, now) {
      const exp = secondsOf(now) + linkMinutes * 60
      const token = jwt.sign({ ...place, sub: accountId, aud: audience, exp }, key, {
        header: { alg: algorithm, typ },
        noTimestamp: true,
      })
      return { token, expiresAt: new Date(exp * 1000).toISOString() }
    },
    read(token, now) {
      try {
        const { header, payload } = jwt.verify(token, key, {
          algorithms: [algorithm],
          audience,
          clockTimestamp: secondsOf(now),
          complete: true,
        })
        if (header.typ !== typ) return null
        const { sub: accountId, dossierId, evidenceId } = Claims.parse(payload)
        return { accountId, dossierId, evidenceId }
      } catch {
        return null
      }
    },
  }
}
