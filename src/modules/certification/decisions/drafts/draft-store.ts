import { and, desc, eq, lt, type SQL, sql } from 'drizzle-orm'
import { type Actor, heldOn } from '../../../../core/actor.ts'
import { type Db, firstOf, statement } from '../../../../core/db.ts'
import { fail } from '../../../../core/problem.ts'
import { drafters } from '../../issuer.ts'
import { decisions } from '../../tables.ts'
import type { DraftState } from './rules.ts'
import { decisionDrafts } from './tables.ts'

export type DecisionDraft = typeof decisionDrafts.$inferSelect

/** The issuer's own people, but who is recused from a dossier in it: a draft is one paper, for all of it or none. */
const reachable = sql`${decisionDrafts.unitCode} = any(${sql.placeholder('units')}::text[]) and not exists (
  select from jsonb_array_elements(${decisionDrafts.items}) named
    join dossiers d on d.id = (named ->> 'dossierId')::uuid
   where ${sql.placeholder('account')}::uuid = any(d.hidden_from))`
const reachValues = (actor: Actor) => ({ units: heldOn(actor, drafters), account: actor.accountId })

const selectDrafts = (db: Db, condition: SQL | undefined) =>
  db.select().from(decisionDrafts).where(and(reachable, condition))

const draftById = statement('decision-draft', (db) => selectDrafts(db, eq(decisionDrafts.id, sql.placeholder('id'))))
const draftForUpdate = statement('decision-draft-lock', (db) =>
  selectDrafts(db, eq(decisionDrafts.id, sql.placeholder('id'))).for('update'),
)
const draftPage = statement('decision-drafts', (db) =>
  selectDrafts(
    db,
    and(
      lt(decisionDrafts.id, sql.placeholder('before')),
      sql`(${sql.placeholder('unitCode')}::text is null or ${decisionDrafts.unitCode} = ${sql.placeholder('unitCode')})`,
      sql`(${sql.placeholder('state')}::text is null or ${decisionDrafts.state}::text = ${sql.placeholder('state')})`,
    ),
  )
    .orderBy(desc(decisionDrafts.id))
    .limit(sql.placeholder('limit')),
)

/** @throws not-found also when the draft is out of reach */
export const readDraft = async (db: Db, actor: Actor, id: string): Promise<DecisionDraft> =>
  firstOf(await draftById(db, { ...reachValues(actor), id })) ?? fail('not-found')

/** As `readDraft`, locked: before everything that the decision is about. */
export const lockDraft = async (db: Db, actor: Actor, id: string): Promise<DecisionDraft> =>
  firstOf(await draftForUpdate(db, { ...reachValues(actor), id })) ?? fail('not-found')

export type DraftQuery = { before: string; limit: number; unitCode: string | null; state: DraftState | null }

/** The newest first. */
export const listDrafts = (db: Db, actor: Actor, query: DraftQuery): Promise<DecisionDraft[]> =>
  draftPage(db, { ...reachValues(actor), ...query })

export async function addDraft(db: Db, draft: DecisionDraft): Promise<void> {
  await db.insert(decisionDrafts).values(draft)
}

type Change = Partial<Omit<DecisionDraft, 'id' | 'version' | 'createdAt' | 'draftedBy'>>

/** The next version of a locked draft. */
export async function saveDraft(db: Db, draft: DecisionDraft, change: Change): Promise<DecisionDraft> {
  const version = draft.version + 1
  await db
    .update(decisionDrafts)
    .set({ ...change, version })
    .where(eq(decisionDrafts.id, draft.id))
  return { ...draft, ...change, version }
}

/** As other things name a decision. */
export const decisionNameOf = async (db: Db, id: string) =>
  firstOf(
    await db
      .select({ id: decisions.id, number: decisions.number, signedOn: decisions.signedOn })
      .from(decisions)
      .where(eq(decisions.id, id)),
  )
