import t from 'tap'
import { dossier } from '../../src/modules/dossiers/dossier.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { cancelSession } from '../../src/modules/scoring/sessions/cancel-session.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, openedSession, reviewedDossier, scored, vote } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'

const app = await testApp(t)
const { province, commune } = await peopleOf(app)
const [rest] = doorsOf(app) as [Door]
const heldOn = '2026-06-15'
const reason = 'Chưa đủ mẫu'

async function planned(door: Door) {
  const council = await councilOf(app, door, { officer: province })
  const dossierId = await reviewedDossier(app)
  const plan = { councilId: council.id, heldOn, dossierIds: [dossierId] }
  const { id: sessionId, agenda } = await granted(door, planSession, plan, council.secretary)
  return { council, dossierId, sessionId, productCode: agenda[0]!.productCode }
}

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(
    `the dossiers of a cancelled session are planned again, with their codes and all voters${through}`,
    async (t) => {
      const { council, dossierId, sessionId, productCode } = await planned(door)
      const [, member] = council.voters as [Person, Person]
      await granted(door, recuseMember, { sessionId, dossierId, reason: 'Cổ đông' }, member)
      const cancelled = await granted(door, cancelSession, { sessionId, reason }, council.secretary)
      t.match(cancelled, {
        state: 'cancelled',
        allowed: [],
        cancelReason: reason,
        openedAt: null,
        agenda: [{ dossierId }],
      })
      t.match(await granted(rest, dossier, { dossierId }, province), {
        state: 'reviewed',
        councilId: null,
        productCode,
      })
      const again = await openedSession(door, council, [dossierId])
      await vote(door, member, { sessionId: again, dossierId }, scored(80))
    },
  )

  t.test(`the office and those who lead cancel, nobody else${through}`, async (t) => {
    for (const who of ['officer', 'chair', 'secretary'] as const) {
      const { council, sessionId } = await planned(door)
      await granted(door, cancelSession, { sessionId, reason }, council[who])
    }
    const { council, sessionId } = await planned(door)
    const elsewhere = await councilOf(app, door, { officer: province, size: 1 })
    const code = async (as: Person) => (await refused(door, cancelSession, { sessionId, reason }, as)).code
    t.equal(await code(council.voters[1]!), 'forbidden')
    t.equal(await code(commune), 'forbidden')
    t.equal(await code(elsewhere.chair), 'not-found')
  })

  t.test(`what has begun is not cancelled, and what is cancelled does not begin${through}`, async (t) => {
    const { council, dossierId, sessionId } = await planned(door)
    await granted(door, cancelSession, { sessionId, reason }, province)
    const opening = { sessionId, attendees: council.attendees }
    const late = await refused(door, openSession, opening, council.secretary)
    t.match(late, { code: 'session-wrong-state', status: 409, state: 'cancelled', allowed: [] })
    const open = await openedSession(door, council, [dossierId])
    const refusal = await refused(door, cancelSession, { sessionId: open, reason }, province)
    t.match(refusal, { code: 'session-wrong-state', state: 'open' })
  })

  t.test(`of an opening and a cancellation at once, one holds${through}`, async (t) => {
    const { council, dossierId, sessionId } = await planned(door)
    const [opened, cancelled] = await Promise.all([
      door.ask(openSession as never, { sessionId, attendees: council.attendees }, council.chair),
      door.ask(cancelSession as never, { sessionId, reason }, council.secretary),
    ])
    t.not(opened.problem === null, cancelled.problem === null)
    const { state } = await granted(rest, dossier, { dossierId }, province)
    t.equal(state, opened.problem === null ? 'scoring' : 'reviewed')
  })
}
