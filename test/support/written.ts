import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import type { TestApp } from './app.ts'
import { type Council, reviewedDossier } from './council.ts'
import { type Door, granted } from './doors.ts'

/** Days in June 2026, one after the other: a Monday to the Friday of the week after. */
export const period = { heldOn: '2026-06-01', writtenUntil: '2026-06-12' }
export const lastMoment = ['2026-06-12', '23:59:59'] as const
export const over = ['2026-06-13', '00:00:00'] as const

/** The service's clock at a time of day in Viet Nam, with fresh tokens of everybody in the council. */
export function goTo({ clock, tokenOf }: TestApp, council: Council, day: string, time = '10:00:00'): void {
  clock.now = new Date(`${day}T${time}+07:00`)
  for (const person of [council.officer, council.secretary, ...council.voters]) person.token = tokenOf(person.id)
}

export const reEvaluation = (app: TestApp) => reviewedDossier(app, { kind: 're-evaluation' })

/** Written opinions on these dossiers, asked for from the whole council. */
export async function askedInWriting(door: Door, { id: councilId, secretary }: Council, dossierIds: string[]) {
  const plan = { councilId, form: 'written' as const, ...period, dossierIds }
  const { id: sessionId } = await granted(door, planSession, plan, secretary)
  await granted(door, openSession, { sessionId }, secretary)
  return sessionId
}
