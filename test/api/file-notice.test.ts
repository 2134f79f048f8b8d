import t from 'tap'
import { addToAgenda } from '../../src/modules/scoring/sessions/add-to-agenda.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { session } from '../../src/modules/scoring/sessions/session.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, reviewedDossier } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { goTo, period, reEvaluation } from '../support/written.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const begin = new Date(app.clock.now)
const short = { code: 'file-notice-too-short', status: 409, workingDays: 3 }

/** A session planned on Monday 1 June, of a council whose regulation sets three working days. */
async function planned(door: Door, more: object = {}) {
  app.clock.now = new Date(begin)
  people.province.token = app.tokenOf(people.province.id)
  const council = await councilOf(app, door, { officer: people.province, regulation: { fileNoticeWorkingDays: 3 } })
  const dossierId = await reEvaluation(app)
  const plan = { councilId: council.id, heldOn: period.heldOn, dossierIds: [dossierId], ...more }
  const made = await granted(door, planSession, plan, council.secretary)
  return { council, dossierId, made, sessionId: made.id, go: (day: string) => goTo(app, council, day, '08:00:00') }
}

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(`a session opens on the first day on which members had the files long enough${through}`, async (t) => {
    const { council, dossierId, made, sessionId, go } = await planned(door)
    t.match(made.agenda, [{ sentAt: begin.toISOString() }])
    const open = { sessionId, attendees: council.attendees }
    go('2026-06-03')
    const refusal = await refused(door, openSession, open, council.secretary)
    t.match(refusal, { ...short, firstDay: '2026-06-04', dossierIds: [dossierId] })
    go('2026-06-04')
    t.match(await granted(door, openSession, open, council.secretary), { state: 'open' })
  })

  t.test(
    `what is added later has days of its own, and who may plan adds it to a planned session${through}`,
    async (t) => {
      const { council, dossierId, sessionId, go } = await planned(door)
      const [, member] = council.voters as [Person, Person]
      go('2026-06-03')
      const [one, two] = [await reviewedDossier(app), await reviewedDossier(app)] as [string, string]
      const add = { sessionId, dossierIds: [one, two] }
      t.equal((await refused(door, addToAgenda, add, member)).code, 'forbidden')
      const foreign = await app.person('Tỉnh khác', onUnit('province-officer', place.otherProvince))
      t.equal((await refused(door, addToAgenda, add, foreign)).code, 'not-found')
      t.equal(
        (await refused(door, addToAgenda, { ...add, dossierIds: [dossierId] }, council.chair)).code,
        'dossier-wrong-state',
      )
      const { agenda } = await granted(door, addToAgenda, add, council.secretary)
      t.same(
        agenda.map((item) => [item.position, item.dossierId, item.sentAt]),
        [
          [1, dossierId, begin.toISOString()],
          [2, one, app.clock.now.toISOString()],
          [3, two, app.clock.now.toISOString()],
        ],
      )
      go('2026-06-05')
      const open = { sessionId, attendees: council.attendees }
      const late = { ...short, firstDay: '2026-06-08', dossierIds: [one, two] }
      t.match(await refused(door, openSession, open, council.secretary), late)
      go('2026-06-08')
      await granted(door, openSession, open, council.secretary)
      const third = { sessionId, dossierIds: [await reviewedDossier(app)] }
      t.equal((await refused(door, addToAgenda, third, council.secretary)).code, 'session-wrong-state')
    },
  )

  t.test(`of written opinions the last day is far enough, and only re-evaluations are added${through}`, async (t) => {
    const inWriting = { form: 'written', writtenUntil: '2026-06-03' }
    const early = await planned(door, inWriting)
    const refusal = await refused(door, openSession, { sessionId: early.sessionId }, early.council.secretary)
    t.match(refusal, { ...short, firstDay: '2026-06-04' })
    const { council, sessionId } = await planned(door, { ...inWriting, writtenUntil: '2026-06-04' })
    const add = { sessionId, dossierIds: [await reviewedDossier(app)] }
    t.match((await refused(door, addToAgenda, add, council.secretary)).errors, [
      { pointer: '/dossierIds/0', code: 'not-re-evaluation' },
    ])
    await granted(door, openSession, { sessionId }, council.secretary)
  })

  t.test(`one unfit dossier keeps all of them from being added, and a hundred are the most${through}`, async (t) => {
    const { council, sessionId } = await planned(door)
    const good = await reviewedDossier(app)
    const bad = await reviewedDossier(app, { state: 'forwarded' })
    await refused(door, addToAgenda, { sessionId, dossierIds: [good, bad] }, council.secretary)
    t.equal((await granted(door, session, { sessionId }, council.chair)).agenda.length, 1)
    const hundred = Array.from({ length: 100 }, () => good)
    t.match((await refused(door, addToAgenda, { sessionId, dossierIds: hundred }, council.chair)).errors, [
      { pointer: '/dossierIds', code: 'too-many' },
    ])
  })
}
