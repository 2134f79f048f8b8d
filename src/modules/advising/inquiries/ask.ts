import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../../core/action.ts'
import { addAdviser } from '../../dossiers/adviser-store.ts'
import { lockToAdvise } from '../authority.ts'
import type { InquiryView } from './inquiry-shapes.ts'
import { addInquiry, type Inquiry, readInquiry } from './inquiry-store.ts'
import { showInquiry } from './show-inquiry.ts'

type Asked = Pick<Inquiry, 'kind' | 'matter' | 'place' | 'sample' | 'laboratory' | 'plannedOn'>

/** Adds an inquiry into a dossier for a member of its advisory team. */
export async function ask(context: Context, dossierId: string, asked: Asked): Promise<InquiryView> {
  const { db, actor, now } = context
  const dossier = await lockToAdvise(context, dossierId)
  const id = uuidv7()
  await addInquiry(db, {
    id,
    dossierId,
    level: dossier.level,
    ...asked,
    doneOn: null,
    participants: [],
    findings: null,
    withdrawnAt: null,
    withdrawReason: null,
    askedBy: actor.accountId!,
    askedAt: now,
    reviewId: null,
    version: 1,
  })
  await addAdviser(db, dossierId, actor.accountId!)
  return showInquiry(context, dossier, await readInquiry(db, dossierId, id))
}
