import { addDays, type LegalDay, legalDay } from '../../src/core/clock.ts'
import { isWorkingDay, type SpecialDay } from '../../src/modules/calendar/rules.ts'
import type { Person, TestApp } from './app.ts'
import { place } from './place.ts'

/** When a model of legal clocks is, and on which days of the year it found the offices closed besides. */
export type Days = { now: Date; closed: Set<LegalDay> }

/** The days that pass in a model and in the service alike, and storms that close the offices of the province. */
export function passingDays(app: TestApp, people: Record<string, Person> & { province: Person }) {
  const { calendars } = app.server.ocop.world
  const national = calendars.files.find(({ year }) => year === 2026)!.days
  let version = 0

  const todayOf = ({ now }: Days): LegalDay => legalDay(now.toISOString())

  function setClock(now: Date): void {
    app.clock.now = now
    for (const person of Object.values(people)) person.token = app.tokenOf(person.id)
  }

  async function closeOn(extra: Iterable<LegalDay>): Promise<void> {
    const closed = [...extra].map(
      (day): SpecialDay => ({ day, kind: 'holiday', name: { vi: 'Nghỉ bão', en: 'Storm' }, instrument: '7/CT-UBND' }),
    )
    const days = [...national.filter(({ day }) => !closed.some((one) => one.day === day)), ...closed]
    const answer = await app.rest(
      'PUT',
      `/v1/calendars/${place.province}/2026`,
      { workingWeek: [1, 2, 3, 4, 5], days, reason: 'Bão' },
      { as: people.province, headers: { 'if-match': `"v${version}"` } },
    )
    if (answer.status !== 200) throw new Error(answer.text)
    version++
  }

  return {
    todayOf,
    setClock,
    worksIn:
      ({ closed }: Days) =>
      (day: LegalDay) =>
        isWorkingDay(calendars.calendar, day) && !closed.has(day),
    /** Sets both to a moment, with no day closed. */
    async begin(at: Date): Promise<void> {
      setClock(at)
      await closeOn([])
    },
    /** `strike` is called for each day that is over by then. */
    pass(model: Days, minutes: number, strike: (day: LegalDay) => void): void {
      const from = todayOf(model)
      model.now = new Date(model.now.getTime() + minutes * 60_000)
      setClock(model.now)
      for (let day = from; day < todayOf(model); day = addDays(day, 1)) strike(day)
    },
    minutesToMidnight: (model: Days): number =>
      (new Date(`${addDays(todayOf(model), 1)}T00:00:00+07:00`).getTime() - model.now.getTime()) / 60_000,
    /** Closes the offices on a day to come, or opens them again. */
    async toggle(model: Days, inDays: number): Promise<void> {
      const day = addDays(todayOf(model), inDays)
      if (!day.startsWith('2026-')) return
      if (!model.closed.delete(day)) model.closed.add(day)
      await closeOn(model.closed)
    },
  }
}
