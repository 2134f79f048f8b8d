import { and, asc, desc, eq, getTableColumns, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../../core/actor.ts'
import type { LegalDay } from '../../../core/clock.ts'
import { type Db, firstOf, lockedOf } from '../../../core/db.ts'
import { fail } from '../../../core/problem.ts'
import { scoped, type Vantage, withinReach } from '../../../core/reach.ts'
import { revocationCases } from '../../certification/revocation/tables.ts'
import { certificateColumns } from '../../certification/store.ts'
import { certificates } from '../../certification/tables.ts'
import type { listStates } from './inspection-shapes.ts'
import { inspectionFiles, inspectionFindings, inspections } from './tables.ts'

export type Inspection = typeof inspections.$inferSelect
export type Finding = Omit<typeof inspectionFindings.$inferSelect, 'inspectionId' | 'place'>
export type InspectedFile = typeof inspectionFiles.$inferSelect

const given = (name: string, type: string): SQL => sql`${sql.placeholder(name)}::${sql.raw(type)}`
const concluded = sql`${inspections.concludedAt} is not null`

/** A producer sees a visit once it is concluded, whatever else the account holds elsewhere. */
function reach(vantage: Vantage): SQL | undefined {
  const { provinceCode: province, communeCode: commune, producerId: producer } = certificates
  const within = withinReach(vantage, { province, commune, producer })
  if (vantage === 'producer') return and(within, concluded)
  if (vantage !== 'several') return within
  const office = sql`${province} = any(${given('provinces', 'text[]')}) or ${commune} = any(${given('communes', 'text[]')})`
  return and(within, sql`(${concluded} or ${office})`)
}

const select = (db: Db, vantage: Vantage, condition: SQL | undefined) =>
  db
    .select({ ...getTableColumns(inspections), certificate: certificateColumns })
    .from(inspections)
    .innerJoin(certificates, eq(certificates.id, inspections.certificateId))
    .where(and(reach(vantage), condition))

const byId = eq(inspections.id, sql.placeholder('id'))
const inspectionById = scoped('inspection', (db, vantage) => select(db, vantage, byId))
const inspectionForUpdate = scoped('inspection-lock', (db, vantage) =>
  select(db, vantage, byId).for('update', { of: inspections }),
)
export type InspectionRow = Awaited<ReturnType<typeof inspectionById>>[number]

/** @throws not-found also when it is out of the actor's reach, or not concluded yet and the actor's product */
export const readInspection = async (db: Db, actor: Actor, id: string): Promise<InspectionRow> =>
  firstOf(await inspectionById(db, actor, { id })) ?? fail('not-found')

/** After the certificate, where a command locks both. */
export const lockInspection = async (db: Db, actor: Actor, id: string): Promise<InspectionRow> =>
  (await lockedOf(() => inspectionForUpdate(db, actor, { id }))) ?? fail('not-found')

const optionally = (name: string, type: string, condition: (value: SQL) => SQL): SQL =>
  sql`(${given(name, type)} is null or ${condition(given(name, type))})`

/** As `isFollowUpOpen` has it, of a visit that asked for something, and its certificate. */
export const followUpOpen = sql`(${inspections.taskOutcome} is null and ${certificates.endedAs} is distinct from 'revoked')`

const standing = sql`case ${given('state', 'text')} when 'open' then ${inspections.concludedAt} is null
  when 'concluded' then ${concluded}
  when 'follow-up' then ${inspections.outcome} = 'follow-up' and ${followUpOpen}
  when 'overdue' then ${inspections.dueOn} < ${given('today', 'date')} and ${followUpOpen}
    and ${inspections.answeredAt} is null
  else true end`

const filters = and(
  lt(inspections.id, sql.placeholder('before')),
  optionally('unitCode', 'text', (code) => sql`${code} in (${certificates.provinceCode}, ${certificates.communeCode})`),
  optionally('planId', 'uuid', (id) => sql`${inspections.planId} = ${id}`),
  optionally('productId', 'uuid', (id) => sql`${certificates.productId} = ${id}`),
  optionally('certificateId', 'uuid', (id) => sql`${certificates.id} = ${id}`),
  standing,
)
const page = scoped('inspections', (db, vantage) =>
  select(db, vantage, filters).orderBy(desc(inspections.id)).limit(sql.placeholder('limit')),
)

export type InspectionQuery = {
  before: string
  limit: number
  today: LegalDay
  state: (typeof listStates)[number] | null
} & Record<'unitCode' | 'planId' | 'productId' | 'certificateId', string | null>

/** The newest first. */
export const listInspections = (db: Db, actor: Actor, query: InspectionQuery): Promise<InspectionRow[]> =>
  page(db, actor, query)

/** What stands under several visits: findings in the order in which they were given, files and cases in that of adding. */
export async function partsOf(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return { findings: [], files: [], cases: [] }
  const [findings, files, cases] = await Promise.all([
    db
      .select()
      .from(inspectionFindings)
      .where(inArray(inspectionFindings.inspectionId, [...ids]))
      .orderBy(asc(inspectionFindings.place)),
    db
      .select()
      .from(inspectionFiles)
      .where(inArray(inspectionFiles.inspectionId, [...ids]))
      .orderBy(asc(inspectionFiles.id)),
    db
      .select({ id: revocationCases.id, inspectionId: revocationCases.inspectionId })
      .from(revocationCases)
      .where(inArray(revocationCases.inspectionId, [...ids]))
      .orderBy(asc(revocationCases.id)),
  ])
  return { findings, files, cases }
}

export const listFindings = (db: Db, inspectionId: string): Promise<Finding[]> =>
  db.select().from(inspectionFindings).where(eq(inspectionFindings.inspectionId, inspectionId))

export async function addInspection(db: Db, row: Inspection): Promise<void> {
  await db.insert(inspections).values(row)
}

export async function saveInspection(db: Db, id: string, changes: Partial<Inspection>): Promise<void> {
  await db
    .update(inspections)
    .set({ ...changes, version: sql`${inspections.version} + 1` })
    .where(eq(inspections.id, id))
}

/** Puts findings in the place of those that there were. */
export async function replaceFindings(db: Db, inspectionId: string, findings: readonly Finding[]): Promise<void> {
  await db.delete(inspectionFindings).where(eq(inspectionFindings.inspectionId, inspectionId))
  if (findings.length === 0) return
  await db.insert(inspectionFindings).values(findings.map((finding, place) => ({ inspectionId, place, ...finding })))
}

export async function addFile(db: Db, file: InspectedFile): Promise<void> {
  await db.insert(inspectionFiles).values(file)
}

/** @throws not-found */
export const findFile = async (db: Db, inspectionId: string, fileId: string): Promise<InspectedFile> =>
  firstOf(
    await db
      .select()
      .from(inspectionFiles)
      .where(and(eq(inspectionFiles.id, fileId), eq(inspectionFiles.inspectionId, inspectionId))),
  ) ?? fail('not-found')

export async function saveFile(db: Db, { id, ...file }: InspectedFile): Promise<void> {
  await db.update(inspectionFiles).set(file).where(eq(inspectionFiles.id, id))
}
