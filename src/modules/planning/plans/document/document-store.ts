import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import { type Db, statement } from '../../../../core/db.ts'
import type { Plan } from '../../store.ts'
import { planChanges, planFiles, plans } from '../../tables.ts'

export type PlanFile = typeof planFiles.$inferSelect

const laterDocuments = statement('plan-documents', (db) =>
  db
    .select({
      version: planChanges.version,
      number: sql<string>`${planChanges.number}`,
      signer: sql<string>`${planChanges.signer}`,
      issuedOn: sql<string>`${planChanges.issuedOn}`,
    })
    .from(planChanges)
    .where(and(eq(planChanges.planId, sql.placeholder('planId')), isNotNull(planChanges.number)))
    .orderBy(asc(planChanges.version)),
)

const filesOf = statement('plan-files', (db) =>
  db
    .select()
    .from(planFiles)
    .where(eq(planFiles.planId, sql.placeholder('planId'))),
)

export type SignedDocument = {
  version: number
  number: string
  signer: string
  issuedOn: string
  file: PlanFile | null
}

/** The documents that a plan rests on, the earliest first, with their files as far as they were brought. */
export async function readDocuments(
  db: Db,
  { id, number, issuer, issuedOn }: Pick<Plan, 'id' | 'number' | 'issuer' | 'issuedOn'>,
): Promise<SignedDocument[]> {
  const files = new Map((await filesOf(db, { planId: id })).map((file) => [file.version, file]))
  const first = { version: 1, number, signer: issuer, issuedOn }
  return [first, ...(await laterDocuments(db, { planId: id }))].map((one) => ({
    ...one,
    file: files.get(one.version) ?? null,
  }))
}

/** Keeps the file of a document of a locked plan, which becomes its next version. */
export async function addFile(db: Db, plan: Plan, file: PlanFile): Promise<void> {
  await db.insert(planFiles).values(file)
  await db
    .update(plans)
    .set({ version: plan.version + 1 })
    .where(eq(plans.id, plan.id))
}
