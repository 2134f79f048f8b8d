import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../../../core/action.ts'
import { enqueue } from '../../../../core/jobs.ts'
import { noFiles } from '../../../documents/issued/file-columns.ts'
import type { Decision } from '../../store.ts'
import { addDocument, type DocumentRow } from './document-store.ts'
import { printDecision } from './print-decision.ts'
import { paperOfDecision } from './read-paper.ts'

/** Keeps what a decision says, for good, and has it printed. In the transaction that made it, or that holds it. */
export async function issueDocument(
  context: Context,
  decision: Decision,
  legalBases: readonly string[],
): Promise<DocumentRow> {
  const { db, actor, now } = context
  const paper = await paperOfDecision(context, decision, legalBases)
  const issued = { issuedAt: now, issuedBy: actor.accountId! }
  const document = { id: uuidv7(), decisionId: decision.id, paper, ...issued, ...noFiles }
  await addDocument(db, document)
  await enqueue(db, printDecision, { documentId: document.id }, { runAt: now })
  return document
}
