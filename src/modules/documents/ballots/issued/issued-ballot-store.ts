import { and, asc, eq, or, type SQL } from 'drizzle-orm'
import { type Db, firstOf } from '../../../../core/db.ts'
import { fail } from '../../../../core/problem.ts'
import { accounts } from '../../../accounts/tables.ts'
import { ballots } from '../../../scoring/tables.ts'
import { tellable } from '../../../scoring/written/turn-store.ts'
import type { PrintedFile, SignedFile } from '../../issued/issued-files.ts'
import { issuedBallots } from '../../tables.ts'
import type { BallotForm } from '../ballot-shapes.ts'

// Without the paper, of which a session has hundreds.
const { id, issuedAt, sha256, sizeBytes, signedSha256, signedSizeBytes, signedAt, signers } = issuedBallots
const { sessionId, dossierId, round, accountId, hash } = ballots
const files = { sha256, sizeBytes, signedSha256, signedSizeBytes, signedAt, signers }
const columns = { id, issuedAt, ...files, sessionId, dossierId, round, accountId, hash, memberName: accounts.name }

const selectIssued = (db: Db, condition: SQL | undefined) =>
  db
    .select(columns)
    .from(issuedBallots)
    .innerJoin(ballots, eq(ballots.id, issuedBallots.ballotId))
    .innerJoin(accounts, eq(accounts.id, accountId))
    .where(condition)
    .orderBy(asc(id))

export type IssuedBallotRow = Awaited<ReturnType<typeof selectIssued>>[number]

/** Whoever asks: whose it is decides who may know of it. @throws not-found */
export const findIssuedBallot = async (db: Db, documentId: string): Promise<IssuedBallotRow> =>
  firstOf(await selectIssued(db, eq(id, documentId))) ?? fail('not-found')

/** Holds an issued ballot for whoever gives it a file. */
export async function lockIssuedBallot(db: Db, documentId: string): Promise<void> {
  await db.select({ id }).from(issuedBallots).where(eq(id, documentId)).for('update')
}

/** Those of one member in a session; with `others` also everybody's that may be told once it is closed. */
export const listIssuedBallots = (
  db: Db,
  session: string,
  { of, others }: { of: string; others: boolean },
): Promise<IssuedBallotRow[]> => {
  const own = eq(accountId, of)
  return selectIssued(db, and(eq(sessionId, session), others ? or(own, tellable({ sessionId, dossierId })) : own))
}

/** What a ballot says as it was issued; null while it is not. */
export const findPaperOf = async (db: Db, ballotId: string): Promise<BallotForm | null> =>
  firstOf(
    await db.select({ paper: issuedBallots.paper }).from(issuedBallots).where(eq(issuedBallots.ballotId, ballotId)),
  )?.paper ?? null

type New = Pick<typeof issuedBallots.$inferInsert, 'id' | 'ballotId' | 'paper' | 'issuedAt'>

/** False when the ballot was issued before. */
export async function addIssuedBallot(db: Db, issued: New): Promise<boolean> {
  const added = await db
    .insert(issuedBallots)
    .values(issued)
    .onConflictDoNothing({ target: issuedBallots.ballotId })
    .returning({ id })
  return added.length > 0
}

/** Keeps what the ballot was printed to, or which file came back signed. */
export async function saveBallotFiles(db: Db, documentId: string, saved: PrintedFile | SignedFile): Promise<void> {
  await db.update(issuedBallots).set(saved).where(eq(id, documentId))
}
