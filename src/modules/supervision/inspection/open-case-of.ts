import type { Context } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { openCase } from '../../certification/revocation/open-case.ts'
import { openingUnit } from '../../certification/revocation/rules.ts'
import type { RevocationGround } from '../../certification/rules.ts'
import type { Certificate } from '../../certification/store.ts'

type Found = { ground: RevocationGround; finding: string; foundOn: string; inspectionId: string }

/** Opens the case that a visit leads to, by the rule of every other case, for a certificate that is locked. */
export async function openCaseOf(context: Context, certificate: Certificate, found: Found): Promise<void> {
  const { ground } = found
  const unitCode =
    openingUnit(context.actor, certificate, ground) ?? fail('forbidden', { roles: ['province-officer'], ground })
  await openCase(context, certificate, { ...found, unitCode, evidenceNote: null })
}
