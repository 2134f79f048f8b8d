import type { Context } from '../../../../core/action.ts'
import { fail } from '../../../../core/problem.ts'
import { draftingFor } from '../../issuer.ts'
import { type Decision, readDecision } from '../../store.ts'
import { type DocumentRow, findDocument, hidesSome } from './document-store.ts'

/** A decision of which the actor may read the whole. @throws not-found, and document-of-recusal: it is one file, for all of it or none */
export async function readWholeDecision({ db, actor }: Context, decisionId: string): Promise<Decision> {
  const decision = await readDecision(db, actor, decisionId)
  return (await hidesSome(db, actor, decisionId)) ? fail('document-of-recusal') : decision
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
