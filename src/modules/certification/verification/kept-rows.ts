import { LRUCache } from 'lru-cache'
import type { Subject } from '../../../core/action.ts'
import type { LegalDay } from '../../../core/clock.ts'
import type { Prepared } from '../../../core/rest-prepared.ts'
import type { VerificationRow } from '../store.ts'

/** What verifications have read of certificates, by code, as this instance keeps it for the next scans. */
export type KeptCertificates = {
  /** What is kept of a code, or else what `read` finds, which is kept if nothing changed meanwhile. */
  read(code: string, read: () => Promise<VerificationRow | null>): Promise<VerificationRow | null>
  /** The answer that was prepared on a day for a code. */
  prepared(code: string, day: LegalDay): Prepared | undefined
  /** Keeps the answer that is about to be made, as long as what was read for it is kept. */
  preparer(code: string, day: LegalDay): (prepared: Prepared) => void
  /** Some certificate changed. */
  forget(): void
  /** Some command of this instance was committed. */
  committed(subjects: readonly Subject[]): void
}

// With the 50 s for which others keep an answer it is at most a minute old, even when a network hides that it changed.
const keptMs = 10_000
const most = 20_000

/** What commands change that change certificates. */
const changing = new Set(['decision', 'decision-draft', 'certificate', 'certificate-import', 'product', 'producer'])

type Kept = { row: VerificationRow; answer: { day: LegalDay; prepared: Prepared } | null }

/**
 * Nothing is kept that a commit may have overtaken: who began to read before a change was told keeps nothing afterwards,
 * and while this instance cannot be told of changes (`told`) it reads and keeps nothing. All is forgotten at once, since
 * certificates change some times a day and are scanned all the time.
 */
export function keptCertificates(told: () => boolean): KeptCertificates {
  const rows = new LRUCache<string, Kept>({ max: most, ttl: keptMs })
  let changes = 0
  const forget = () => {
    changes++
    rows.clear()
  }
  return {
    async read(code, read) {
      const known = told() ? rows.get(code) : undefined
      if (known) return known.row
      const begun = changes
      const row = await read()
      // What there is not is not kept: whoever tries codes would push out the others.
      if (row && begun === changes && told()) rows.set(code, { row, answer: null })
      return row
    },
    prepared(code, day) {
      const answer = told() ? rows.get(code)?.answer : null
      return answer?.day === day ? answer.prepared : undefined
    },
    preparer(code, day) {
      const begun = changes
      return (prepared) => {
        const kept = rows.peek(code)
        if (kept && begun === changes) kept.answer = { day, prepared }
      }
    },
    forget,
    committed(subjects) {
      if (subjects.some(({ type }) => changing.has(type))) forget()
    },
  }
}
