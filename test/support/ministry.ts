import type { Action } from '../../src/core/action.ts'
import { approveForMinistry } from '../../src/modules/certification/approve-for-ministry.ts'
import { acknowledgeDossier } from '../../src/modules/dossiers/custody/acknowledge-dossier.ts'
import { reviewDossier } from '../../src/modules/dossiers/review-dossier.ts'
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

type Councils = { province: Council; ministry: Council }

/** A new dossier that the province proposed for five stars and that the ministry may judge. */
export async function proposedAtMinistry(app: TestApp, door: Door, people: People, { province }: Councils) {
  const made = await dossierAt(app, people, 'reviewed', setNo)
  const { dossierId } = made
  await judged(door, province, dossierId, 95)
  await granted(door, approveForMinistry, { ...paperOf(), items: [{ dossierId }] }, { token: people.chairman.token })
  await readied(door, people.ministry, dossierId)
  return made
}
