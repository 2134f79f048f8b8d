import type { VerificationState } from '../modules/certification/rules.ts'

const icon = (shape: string): string =>
  `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shape}</svg>`

/** A shape for each state beside its words, so that colour alone never tells them apart. */
export const stateIcon: Record<VerificationState, string> = {
  valid: icon('<circle cx="12" cy="12" r="10"/><path d="m7.5 12.5 3 3 6-6.5"/>'),
  expiring: icon('<circle cx="12" cy="12" r="10"/><path d="m7.5 12.5 3 3 6-6.5"/>'),
  extended: icon('<circle cx="12" cy="12" r="10"/><path d="m7.5 12.5 3 3 6-6.5"/>'),
  expired: icon('<circle cx="12" cy="12" r="10"/><path d="M12 6.5V12l3.5 2"/>'),
  revoked: icon('<circle cx="12" cy="12" r="10"/><path d="m8.5 8.5 7 7m0-7-7 7"/>'),
  superseded: icon('<circle cx="12" cy="12" r="10"/><path d="M7.5 12h9m-3.5-3.5 3.5 3.5-3.5 3.5"/>'),
  unknown: icon(
    '<circle cx="12" cy="12" r="10"/><path d="M9.3 9.2a2.8 2.8 0 1 1 4 2.5c-.8.4-1.3 1-1.3 1.8M12 17h.01"/>',
  ),
  unavailable: icon('<path d="M12 3 2.5 20h19zM12 10v4.5M12 17.5h.01"/>'),
}
