import type { Action } from '../../src/core/action.ts'
import { referToAdvisors } from '../../src/modules/advising/refer-to-advisors.ts'
import { appointMember } from '../../src/modules/scoring/councils/appoint-member.ts'
import type { Person, TestApp } from './app.ts'
import type { Council } from './council.ts'
import { type Door, granted } from './doors.ts'

/** Somebody new in the advisory team of a council. */
export async function advisorOf(app: TestApp, door: Door, { id: councilId, officer }: Council): Promise<Person> {
  const advisor = await app.person('Tổ viên')
  const place = { councilId, accountId: advisor.id, position: 'advisor' as const, organisation: 'Chi cục PTNT' }
  await granted(door, appointMember, place, officer)
  return advisor
}

/** The same dossier, with the council and its advisory team. */
export async function referred(door: Door, { id: councilId, officer }: Council, dossierId: string): Promise<string> {
  // By GraphQL a dossier comes with its evidence, which the action's own answer has not.
  const { problem } = await door.ask(referToAdvisors as unknown as Action, { dossierId, councilId }, officer)
  if (problem) throw new Error(`${door.name} refused referToAdvisors: ${JSON.stringify(problem)}`)
  return dossierId
}
