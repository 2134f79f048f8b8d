import type { Context } from '../../../../core/action.ts'
import { failAt } from '../../../../core/input.ts'
import { fail } from '../../../../core/problem.ts'
import { draftingFor } from '../../issuer.ts'
import { type Decision, readDecision } from '../../store.ts'
import { type DocumentRow, findDocument, hidesSome } from './document-store.ts'

/** A decision of which the actor may read the whole. @throws not-found, and document-of-recusal: it is one file, for all of it or none */
export async function readWholeDecision({ db, actor }: Context, decisionId: string): Promise<Decision> {
  const decision = await readDecision(db, actor, decisionId)
  return (await hidesSome(db, actor, decisionId)) ? fail('document-of-recusal') : decision
}

/** One that came in by import has its paper with who issued it, often an office that is no more: none is made up here. */
export const isImported = ({ signerId }: Decision): boolean => signerId === null

/** @throws invalid-input */
export function refuseImported(decision: Decision): void {
  if (!isImported(decision)) return
  const vi = 'Quyết định được nhập từ trước: văn bản ở nơi đã ban hành'
  failAt(['decisionId'], 'imported', vi, 'It came in by import: its paper is with who issued it')
}

/** As `readWholeDecision`, of the side that issues it. @throws forbidden */
export async function readOwnDecision(context: Context, decisionId: string): Promise<Decision> {
  const decision = await readWholeDecision(context, decisionId)
  draftingFor(context, decision.unitCode)
  return decision
}

/** A printed document whose signed file the actor may bring. */
export async function readSignable(context: Context, decisionId: string): Promise<DocumentRow> {
  await readOwnDecision(context, decisionId)
  const document = (await findDocument(context.db, decisionId)) ?? fail('not-found')
  if (document.sha256 === null) fail('document-not-printed', { retryAfter: 5 })
  if (!context.world.signatureAuthorities) fail('no-signature-authority')
  return document
}
