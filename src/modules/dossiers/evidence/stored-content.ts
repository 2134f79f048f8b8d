import { z } from 'zod'
import type { Instant } from '../../../core/clock.ts'
import { fail } from '../../../core/problem.ts'
import type { Evidence } from '../store.ts'

/** What evidence is before its bytes come. */
export const unstored = {
  sha256: null,
  sizeBytes: null,
  mediaType: null,
  storedAt: null,
  quarantinedAt: null,
  infectedWith: null,
  inquiryId: null,
  version: 1,
}

/** What is known of bytes that were taken in. */
export const storedContent = {
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  sizeBytes: z.int().positive(),
  mediaType: z.string(),
  quarantined: z.boolean(),
}

/** The row with its bytes. @throws content-already-stored when it has others */
export function withContent(
  row: Evidence,
  { quarantined, ...content }: z.output<z.ZodObject<typeof storedContent>>,
  now: Instant,
): Evidence {
  if (row.sha256 && row.sha256 !== content.sha256) fail('content-already-stored', { sha256: row.sha256 })
  const quarantinedAt = quarantined ? now : null
  return { ...row, ...content, storedAt: row.storedAt ?? now, quarantinedAt, infectedWith: null }
}
