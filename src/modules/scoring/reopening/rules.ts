export type Reopened = {
  /** The actor was on the session's roll. */
  sat: boolean
  concluded: boolean
  reopened: boolean
  /** A decision recognised, approved or sent back this result. */
  decidedOn: boolean
  /** Another dossier of the product is under way; there is one at a time. */
  otherOpen: boolean
}

/**
 * Why a result may not be opened again, or null. The law does not say who may; a council does not reopen what it concluded
 * itself, and once a decision rests on a result only the law's own ways lead on (docs/law.md §3.9, §6).
 */
export function reopeningRefusal({ sat, concluded, reopened, decidedOn, otherOpen }: Reopened) {
  if (sat) return 'sat-in-session'
  if (!concluded) return 'dossier-not-concluded'
  if (reopened) return 'already-reopened'
  if (decidedOn) return 'result-decided-on'
  return otherOpen ? 'another-dossier-open' : null
}
