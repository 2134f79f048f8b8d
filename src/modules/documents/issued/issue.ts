import { v7 as uuidv7 } from 'uuid'
import type { Context } from '../../../core/action.ts'
import { type LegalDay, yearOf } from '../../../core/clock.ts'
import { nextNumber } from '../../../core/counters.ts'
import { enqueue } from '../../../core/jobs.ts'
import type { SessionRow } from '../../scoring/sessions/session-store.ts'
import { documentNumber } from '../rules.ts'
import type { Paper } from '../templates/index.ts'
import { noFiles } from './file-columns.ts'
import { addIssued, type Issued, type IssuedPlace } from './issued-store.ts'
import { contentPath } from './issued-view.ts'
import { printDocument } from './print-document.ts'

/** What a paper has once it is issued. */
export type IssuedHead = {
  documentId: string
  number: string
  date: LegalDay
  signer: { name: string; title: string }
  contentUrl: string
}

type Order = {
  place: IssuedPlace
  session: Pick<SessionRow, 'councilId' | 'unitCode' | 'minutesTemplate' | 'reportTemplate'>
  signer: IssuedHead['signer']
}

/** Gives a paper its number and day, keeps what it says, and has it printed. In a transaction that holds the session. */
export async function issue(
  { db, actor, now, today }: Context,
  { place, session, signer }: Order,
  paperOf: (head: IssuedHead) => Paper,
): Promise<Issued> {
  const id = uuidv7()
  const year = yearOf(today)
  const running = await nextNumber(db, place.kind, session.councilId, year)
  const number = documentNumber(place.kind, session, { running, year, unit: session.unitCode })
  const paper = paperOf({ documentId: id, number, date: today, signer, contentUrl: contentPath(id) })
  const { name: signerName, title: signerTitle } = signer
  const about = { number, issuedOn: today, signerName, signerTitle, issuedAt: now, issuedBy: actor.accountId! }
  const issued = { id, ...place, ...about, paper, ...noFiles }
  await addIssued(db, issued)
  await enqueue(db, printDocument, { documentId: id }, { runAt: now })
  return issued
}
