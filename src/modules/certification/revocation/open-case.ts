import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import type { Certificate } from '../store.ts'
import { withRenewals } from '../verification/renewal-store.ts'
import { renewalWindowOn } from '../verification/renewal-window.ts'
import { beginCaseClock } from './case-clock.ts'
import { addCase, findOpenCase, type RevocationCase, unverified } from './case-store.ts'
import { openingFault } from './rules.ts'

type Finding = Pick<RevocationCase, 'unitCode' | 'ground' | 'finding' | 'foundOn' | 'evidenceNote' | 'inspectionId'>

/**
 * Opens a case for a certificate that is locked, and begins its days. One finding of a ground is enough at a time.
 * @throws certificate-not-in-force, already-exists
 */
export async function openCase(context: Context, certificate: Certificate, told: Finding): Promise<RevocationCase> {
  const { db, actor, now, today, world } = context
  const { ground, foundOn } = told
  const [term] = await withRenewals(db, [certificate])
  const fault = openingFault(term!, foundOn, today, renewalWindowOn(world, today))
  if (fault === 'not-in-force') fail('certificate-not-in-force')
  if (fault) failAt(['foundOn'], fault, 'Trước ngày cấp giấy chứng nhận', 'Before the certificate was issued')
  const open = await findOpenCase(db, certificate.id, ground)
  if (open) fail('already-exists', { revocationCaseId: open.id })
  const opened: RevocationCase = {
    ...{ id: uuidv7(), certificateId: certificate.id, ...told },
    ...{ openedBy: actor.accountId!, openedAt: now, version: 1 },
    ...unverified,
    ...{ outcome: null, endedAt: null, decisionId: null, dropReason: null, droppedBy: null },
  }
  await addCase(db, opened)
  await beginCaseClock(context, opened, certificate)
  return opened
}
