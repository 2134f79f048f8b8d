import { fail } from '../../core/problem.ts'
import type { Activity } from './store.ts'

/** @throws activity-cancelled: what was cancelled stays as it was written */
export function refuseCancelled({ cancelledAt }: Pick<Activity, 'cancelledAt'>): void {
  if (cancelledAt !== null) fail('activity-cancelled', { cancelledAt })
}
