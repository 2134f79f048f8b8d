import { fail } from '../../../core/problem.ts'
import { addAdviser } from '../../dossiers/adviser-store.ts'
import type { DossierRow } from '../../dossiers/store.ts'
import { lockToAdvise, type Working } from '../authority.ts'
import { type NamedInquiry, readInquiry } from './inquiry-store.ts'
import { type InquiryKind, isOpen, stateOfInquiry } from './rules.ts'

type Place = { dossierId: string; inquiryId: string }

/**
 * Locks the dossier for a member of its advisory team, who works on it by that, and reads an inquiry that is open.
 *
 * @throws not-found also for an inquiry of another level or of another kind than the one asked for; inquiry-over
 */
export async function lockInquiry(
  context: Working,
  { dossierId, inquiryId }: Place,
  kind?: InquiryKind,
): Promise<{ dossier: DossierRow; inquiry: NamedInquiry }> {
  const { db, actor } = context
  const dossier = await lockToAdvise(context, dossierId)
  const inquiry = await readInquiry(db, dossierId, inquiryId)
  if (inquiry.level !== dossier.level || (kind && inquiry.kind !== kind)) fail('not-found')
  if (!isOpen(inquiry)) fail('inquiry-over', { state: stateOfInquiry(inquiry) })
  await addAdviser(db, dossierId, actor.accountId!)
  return { dossier, inquiry }
}
