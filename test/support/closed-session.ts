import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import type { Person } from './app.ts'
import { type Council, scored, vote } from './council.ts'
import { type Door, granted } from './doors.ts'

type Held = { dossierIds: readonly string[]; points?: number; recused?: [Person, string][] }

/** A session of a council in which every voter gave the same points, closed; `recused` stepped back from a dossier. */
export async function closedSession(
  door: Door,
  council: Council,
  { dossierIds, points = 85, recused = [] }: Held,
): Promise<string> {
  const { secretary } = council
  const plan = { councilId: council.id, heldOn: '2026-06-15', dossierIds: [...dossierIds] }
  const { id: sessionId } = await granted(door, planSession, plan, secretary)
  for (const [member, dossierId] of recused)
    await granted(door, recuseMember, { sessionId, dossierId, reason: 'Người thân' }, member)
  await granted(door, openSession, { sessionId, attendees: council.attendees }, secretary)
  for (const dossierId of dossierIds) {
    const voters = council.voters.filter((voter) => !recused.some(([who, from]) => who === voter && from === dossierId))
    for (const voter of voters) await vote(door, voter, { sessionId, dossierId }, scored(points))
    await granted(door, concludeDossier, { sessionId, dossierId }, secretary)
  }
  await granted(door, closeSession, { sessionId }, secretary)
  return sessionId
}
