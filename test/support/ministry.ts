import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Action } from '../../src/core/action.ts'
import { sendToMinistry } from '../../src/modules/central/send-to-ministry.ts'
import { approveForMinistry } from '../../src/modules/certification/approve-for-ministry.ts'
import { acknowledgeDossier } from '../../src/modules/dossiers/custody/acknowledge-dossier.ts'
import { reviewDossier } from '../../src/modules/dossiers/review-dossier.ts'
import { dossiers } from '../../src/modules/dossiers/tables.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import type { Person, TestApp } from './app.ts'
import { type Council, openedSession, scored, setNo, vote } from './council.ts'
import { type Door, granted } from './doors.ts'
import { dossierAt, type People } from './path.ts'
import { place } from './place.ts'

let papers = 0

/** What every decision's paper carries, with a number of its own. */
export const paperOf = (more: object = {}) => ({
  ...{ unitCode: place.province, number: `${++papers}/QĐ-UBND`, signedOn: '2026-06-01' },
  signerTitle: 'Chủ tịch Ủy ban nhân dân tỉnh',
  ...more,
})

/** A session of the council from its plan to its closing, everybody with these points. */
export async function judged(
  door: Door,
  council: Council,
  dossierId: string,
  points: number,
  failing: readonly string[] = [],
): Promise<string> {
  const sessionId = await openedSession(door, council, [dossierId])
  for (const voter of council.voters) await vote(door, voter, { sessionId, dossierId }, scored(points, failing))
  const as = { token: council.secretary.token }
  await granted(door, concludeDossier, { sessionId, dossierId }, as)
  await granted(door, closeSession, { sessionId }, as)
  return sessionId
}

/** Takes a step of a dossier that the door must grant; what it answers is another document at each door. */
export async function stepped(door: Door, action: unknown, input: object, { token }: Pick<Person, 'token'>) {
  const { output, problem } = await door.ask(action as Action, input, { token })
  if (problem) throw new Error(`${door.name} refused ${(action as Action).name}: ${JSON.stringify(problem)}`)
  return output
}

/** An officer receives the dossier and the advisory agency has looked at it. */
export async function readied(door: Door, officer: Person, dossierId: string): Promise<void> {
  await stepped(door, acknowledgeDossier, { dossierId }, officer)
  await stepped(door, reviewDossier, { dossierId, opinion: 'Đủ điều kiện đưa ra hội đồng.' }, officer)
}

/** The advisory team's report on a dossier, written past the actions because its way there is tested elsewhere. */
export async function advised(app: TestApp, { id }: Person, dossierId: string): Promise<void> {
  const at = app.clock.now.toISOString()
  const report = JSON.stringify({ number: 1, handedOverAt: at })
  const sha256 = createHash('sha256').update(report).digest('hex')
  const { criteriaSha256 } = (await app.database.db.select().from(dossiers).where(eq(dossiers.id, dossierId)))[0]!
  const proposed = { level: 'province', number: 1, choices: {}, remarks: [], opinion: 'Đề nghị 5 sao.', version: 1 }
  const row = {
    ...{
      id: uuidv7(),
      dossier_id: dossierId,
      criteria_sha256: criteriaSha256,
      ...proposed,
      saved_by: id,
      saved_at: at,
    },
    ...{ handed_over_by: id, handed_over_at: at, report, sha256 },
  }
  const insert = 'insert into advisory_reviews select (json_populate_record(null::advisory_reviews, $1)).*'
  await app.database.pool.query(insert, [JSON.stringify(row)])
}

/** The Chairman approves the result, and the officer sends the whole to the ministry. */
export async function sentUp(door: Door, { chairman, province }: People, dossierId: string): Promise<void> {
  await granted(door, approveForMinistry, { ...paperOf(), items: [{ dossierId }] }, { token: chairman.token })
  const letter = { letterNumber: '88/UBND-KT', letterDate: '2026-06-01' }
  await granted(door, sendToMinistry, { dossierId, ...letter }, { token: province.token })
}

type Councils = { province: Council; ministry: Council }

/** A new dossier that the province proposed for five stars and that the ministry may judge. */
export async function proposedAtMinistry(app: TestApp, door: Door, people: People, { province }: Councils) {
  const made = await dossierAt(app, people, 'reviewed', setNo)
  const { dossierId } = made
  await advised(app, people.province, dossierId)
  await judged(door, province, dossierId, 95)
  await sentUp(door, people, dossierId)
  await readied(door, people.ministry, dossierId)
  return made
}
