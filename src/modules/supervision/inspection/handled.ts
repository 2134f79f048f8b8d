import type { Context } from '../../../core/action.ts'
import { nation } from '../../../core/actor.ts'
import { fail } from '../../../core/problem.ts'
import { lockCertificates } from '../../certification/decision-store.ts'
import type { Certificate } from '../../certification/store.ts'
import { inspectors } from './inspection-shapes.ts'
import { type InspectionRow, lockInspection, readInspection } from './inspection-store.ts'
import { followUpStateOf } from './inspection-views.ts'
import { isFollowUpOpen, mayHandle } from './rules.ts'

/** A visit that the actor may write to, locked. @throws not-found, forbidden */
export async function lockHandled(context: Context, id: string): Promise<InspectionRow> {
  const row = await lockInspection(context.db, context.actor, id)
  refuseOthers(context, row)
  return row
}

/** @throws forbidden for officers of neither the unit that made the visit nor one above it */
export function refuseOthers({ actor }: Pick<Context, 'actor'>, { unitCode, certificate }: InspectionRow): void {
  if (!mayHandle(actor, { unitCode, provinceCode: certificate.provinceCode }))
    fail('forbidden', { roles: inspectors, unitCode })
}

/** As `lockHandled`, with its certificate locked before it, as every command on certificates locks. */
export async function lockWithCertificate(
  context: Context,
  id: string,
): Promise<{ row: InspectionRow; certificate: Certificate }> {
  const { certificateId } = await readInspection(context.db, context.actor, id)
  const [certificate] = await lockCertificates(context.db, nation, [certificateId])
  return { row: await lockHandled(context, id), certificate: certificate! }
}

/** @throws inspection-concluded once it is: what was concluded rests on what was found. */
export function refuseConcluded({ concludedAt }: Pick<InspectionRow, 'concludedAt'>): void {
  if (concludedAt !== null) fail('inspection-concluded', { concludedAt })
}

/** @throws follow-up-not-open when nothing was asked for, it was closed, or its certificate was revoked meanwhile */
export function refuseClosedFollowUp(context: Pick<Context, 'today'>, row: InspectionRow): void {
  const state = followUpStateOf(context, row)
  if (state === null || !isFollowUpOpen(state)) fail('follow-up-not-open')
}
