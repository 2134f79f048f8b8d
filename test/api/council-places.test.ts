import t from 'tap'
import { me } from '../../src/modules/accounts/me.ts'
import { councilQueue } from '../../src/modules/desk/queues/council-queue.ts'
import { dossierForm } from '../../src/modules/forms/dossier-form.ts'
import { submitBallot } from '../../src/modules/scoring/ballots/submit-ballot.ts'
import { appointMember } from '../../src/modules/scoring/councils/appoint-member.ts'
import { council } from '../../src/modules/scoring/councils/council.ts'
import { createCouncil } from '../../src/modules/scoring/councils/create-council.ts'
import { dismissMember } from '../../src/modules/scoring/councils/dismiss-member.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { sessionResults } from '../../src/modules/scoring/results/session-results.ts'
import type { CouncilPosition } from '../../src/modules/scoring/rules.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { session } from '../../src/modules/scoring/sessions/session.ts'
import { type Person, testApp } from '../support/app.ts'
import { type Council, councilOf, doorsOf, openedSession, reviewedDossier, scored, vote } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { dossierAt, peopleOf } from '../support/path.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { province } = people
const [rest] = doorsOf(app) as [Door]
const named = { unitCode: '20', name: 'Hội đồng', decisionNumber: '1/QĐ', decisionDate: '2026-05-25' }

/** Somebody new in a place of the council. */
async function placed(door: Door, { id: councilId }: Council, position: CouncilPosition, standsInFor?: Person) {
  const person = await app.person(position)
  const standsInForId = standsInFor?.id ?? null
  const place = { councilId, accountId: person.id, position, organisation: 'Sở Y tế', standsInForId }
  await granted(door, appointMember, place, province)
  return person
}

const votersIn = async (door: Door, sessionId: string) =>
  (await granted(door, session, { sessionId }, province)).members
    .filter(({ votes, present }) => votes && present)
    .map(({ accountId }) => accountId)
    .sort()

const idsOf = (people: Person[]) => people.map(({ id }) => id)

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(
    `a term begins with the decision and is open unless said otherwise, and never begins earlier${through}`,
    async (t) => {
      t.match(await granted(door, createCouncil, named, province), { termFrom: '2026-05-25', termUntil: null })
      const term = { termFrom: '2026-06-01', termUntil: '2026-06-01' }
      t.match(await granted(door, createCouncil, { ...named, ...term }, province), term)
      const faults = async (sent: object) =>
        (await refused(door, createCouncil, { ...named, ...sent }, province)).errors
      t.match(await faults({ termFrom: '2026-05-24' }), [{ pointer: '/termFrom', code: 'before-decision' }])
      t.match(await faults({ ...term, termUntil: '2026-05-31' }), [{ pointer: '/termUntil', code: 'before-term' }])
      t.match(await faults({ termUntil: '2026-05-24' }), [{ pointer: '/termUntil', code: 'before-term' }])
    },
  )

  t.test(`no session is planned for a day outside the term, and the days are told${through}`, async (t) => {
    const term = { termFrom: '2026-06-10', termUntil: '2026-06-20' }
    const { id: councilId } = await councilOf(app, door, { officer: province, regulation: term })
    const dossierIds = [await reviewedDossier(app)]
    for (const heldOn of ['2026-06-09', '2026-06-21']) {
      const problem = await refused(door, planSession, { councilId, heldOn, dossierIds }, province)
      t.match(problem, { code: 'council-outside-term', status: 409, day: heldOn, ...term })
    }
    await granted(door, planSession, { councilId, heldOn: '2026-06-10', dossierIds }, province)
    const last = { councilId, heldOn: '2026-06-20', dossierIds: [await reviewedDossier(app)] }
    await granted(door, planSession, last, province)
  })

  t.test(`a session is opened on a day of the term, whatever day it was planned for${through}`, async (t) => {
    t.teardown(() => app.clock.now.setTime(Date.parse('2026-06-01T03:00:00.000Z')))
    const regulation = { termFrom: '2026-06-02', termUntil: '2026-06-03' }
    const { id: councilId, attendees, secretary } = await councilOf(app, door, { officer: province, regulation })
    const plan = { councilId, heldOn: '2026-06-02', dossierIds: [await reviewedDossier(app)] }
    const { id: sessionId } = await granted(door, planSession, plan, province)
    const openAt = (moment: string) => {
      app.clock.now.setTime(Date.parse(moment))
      return { token: app.tokenOf(secretary.id) }
    }
    const refusedDays = { '2026-06-01T16:59:59.000Z': '2026-06-01', '2026-06-03T17:00:00.000Z': '2026-06-04' }
    for (const [moment, day] of Object.entries(refusedDays)) {
      t.match(await refused(door, openSession, { sessionId, attendees }, openAt(moment)), {
        code: 'council-outside-term',
        day,
      })
    }
    await granted(door, openSession, { sessionId, attendees }, openAt('2026-06-03T16:59:59.000Z'))
  })

  t.test(
    `a vice chair votes and does not lead; experts and advisors are there and have no vote${through}`,
    async (t) => {
      const seats = await councilOf(app, door, { officer: province })
      const [vice, expert, advisor] = await Promise.all(
        (['vice', 'expert', 'advisor'] as const).map((position) => placed(door, seats, position)),
      )
      const dossierIds = [await reviewedDossier(app)]
      const plan = { councilId: seats.id, heldOn: '2026-06-15', dossierIds }
      const { id: sessionId } = await granted(door, planSession, plan, province)
      t.equal((await refused(door, planSession, plan, vice!)).code, 'forbidden')
      const guests = idsOf([vice!, expert!, advisor!])
      const withoutChair = [...seats.attendees.slice(1), ...guests]
      const opening = (attendees: string[]) => ({ sessionId, attendees })
      t.equal((await refused(door, openSession, opening(withoutChair), seats.secretary)).code, 'chair-absent')
      await granted(door, openSession, opening([...seats.attendees, ...guests]), seats.secretary)
      t.same(await votersIn(door, sessionId), idsOf([...seats.voters, vice!]).sort())
      const item = { sessionId, dossierId: dossierIds[0]! }
      await vote(door, vice!, item, scored(80))
      for (const guest of [expert!, advisor!]) {
        const ballot = { ...item, round: 1, choices: scored(80) }
        t.equal((await refused(door, submitBallot, ballot, guest)).code, 'forbidden')
        t.equal((await refused(door, councilQueue, {}, guest)).code, 'forbidden')
      }
    },
  )

  t.test(
    `a place without a vote is given none, and only a substitute is named for a member who votes${through}`,
    async (t) => {
      const seats = await councilOf(app, door, { officer: province })
      const { id: accountId } = await app.person('Ai đó')
      const faults = async (sent: { position: CouncilPosition; votes?: boolean; standsInForId?: string }) => {
        const place = { councilId: seats.id, accountId, organisation: 'x', ...sent }
        return (await refused(door, appointMember, place, province)).errors!.map(({ pointer, code }) => [pointer, code])
      }
      for (const position of ['secretary', 'expert', 'advisor'] as const) {
        t.same(await faults({ position, votes: true }), [['/votes', `${position}-does-not-vote`]])
      }
      const [chair, member] = idsOf(seats.voters) as [string, string]
      t.same(await faults({ position: 'substitute', votes: true, standsInForId: member }), [
        ['/votes', 'substitute-does-not-vote'],
      ])
      const unnamed = [['/standsInForId', 'not-to-be-substituted']]
      t.same(await faults({ position: 'substitute' }), unnamed)
      for (const standsInForId of [chair, seats.secretary.id, accountId]) {
        t.same(await faults({ position: 'substitute', standsInForId }), unnamed)
      }
      t.same(await faults({ position: 'member', standsInForId: member }), unnamed)
      const other = await councilOf(app, rest, { officer: province, size: 2 })
      t.same(await faults({ position: 'substitute', standsInForId: other.voters[1]!.id }), unnamed)
    },
  )

  t.test(`a member who has a substitute is dismissed after it${through}`, async (t) => {
    const seats = await councilOf(app, door, { officer: province })
    const member = seats.voters[1]!
    const substitute = await placed(door, seats, 'substitute', member)
    const dismissal = (person: Person) => ({ councilId: seats.id, accountId: person.id })
    t.equal((await refused(door, dismissMember, dismissal(member), province)).code, 'member-has-substitute')
    await granted(door, dismissMember, dismissal(substitute), province)
    await granted(door, dismissMember, dismissal(member), province)
  })

  t.test(
    `a substitute has the seat of an absent member: vote, quorum and mean, and the member has none${through}`,
    async (t) => {
      const everybody = { quorumNumerator: 1, quorumDenominator: 1 }
      const seats = await councilOf(app, door, { officer: province, regulation: everybody })
      const [, absent] = seats.voters as [Person, Person]
      const substitute = await placed(door, seats, 'substitute', absent)
      const dossierId = await reviewedDossier(app)
      const attendees = [...seats.attendees.filter((id) => id !== absent.id), substitute.id]
      const sessionId = await openedSession(door, { ...seats, attendees }, [dossierId])
      const item = { sessionId, dossierId }
      const roll = (await granted(door, session, { sessionId }, province)).members
      t.match(
        roll.find(({ accountId }) => accountId === substitute.id),
        { votes: true, present: true, standsInForId: absent.id },
      )
      t.match(
        roll.find(({ accountId }) => accountId === absent.id),
        { votes: false, present: false },
      )
      const ballot = { ...item, round: 1, choices: scored(80) }
      t.equal((await refused(door, submitBallot, ballot, absent)).code, 'not-a-voter')
      const there = [...seats.voters.filter(({ id }) => id !== absent.id), substitute]
      for (const voter of there) await vote(door, voter, item, scored(voter === substitute ? 84 : 80))
      await granted(door, concludeDossier, item, seats.secretary)
      await granted(door, closeSession, { sessionId }, seats.secretary)
      const { items } = await granted(door, sessionResults, { sessionId }, seats.chair)
      t.match(items[0], { mean: { sum: 324, count: 4 } })
    },
  )

  t.test(
    `of a member and its substitutes one sits, the others are refused by their place in the list${through}`,
    async (t) => {
      const seats = await councilOf(app, door, { officer: province })
      const member = seats.voters[1]!
      const [first, second] = [
        await placed(door, seats, 'substitute', member),
        await placed(door, seats, 'substitute', member),
      ]
      const plan = { councilId: seats.id, heldOn: '2026-06-15', dossierIds: [await reviewedDossier(app)] }
      const { id: sessionId } = await granted(door, planSession, plan, province)
      const faults = async (attendees: string[]) =>
        (await refused(door, openSession, { sessionId, attendees }, seats.secretary)).errors
      const others = seats.attendees.filter((id) => id !== member.id)
      t.match(await faults([...seats.attendees, first.id]), [{ pointer: '/attendees/5', code: 'seat-taken' }])
      t.match(await faults([...others, first.id, second.id]), [{ pointer: '/attendees/5', code: 'seat-taken' }])
      await granted(door, openSession, { sessionId, attendees: seats.attendees }, seats.secretary)
      t.same(await votersIn(door, sessionId), idsOf(seats.voters).sort())
    },
  )

  t.test(
    `experts and advisors see council, agenda and dossiers without personal data, and results without ballots${through}`,
    async (t) => {
      const seats = await councilOf(app, door, { officer: province, size: 1 })
      const guests = [await placed(door, seats, 'expert'), await placed(door, seats, 'advisor')]
      const { dossierId } = await dossierAt(app, people, 'reviewed')
      const hidden = await dossierAt(app, people, 'reviewed')
      const sessionId = await openedSession(rest, seats, [dossierId, hidden.dossierId])
      for (const [at, guest] of guests.entries()) {
        t.match((await granted(door, me, {}, guest)).grants, [
          { role: ['council-expert', 'council-advisor'][at], id: seats.id },
        ])
        t.equal((await granted(door, council, { councilId: seats.id }, guest)).id, seats.id)
        await granted(door, recuseMember, { sessionId, dossierId: hidden.dossierId, reason: 'Cổ đông' }, guest)
        const { agenda } = await granted(door, session, { sessionId }, guest)
        t.same(
          agenda.map((item) => item.dossierId),
          [dossierId],
        )
        const form = (id: string) => ({ dossierId: id, form: 'form-02' as const })
        const { producer } = await granted(door, dossierForm, form(dossierId), guest)
        t.match(producer, { name: 'HTX Chè Đình Lập', phone: null, representativeEthnicGroup: null })
        t.equal((await refused(door, dossierForm, form(hidden.dossierId), guest)).code, 'not-found')
      }
      for (const item of [
        { sessionId, dossierId },
        { sessionId, dossierId: hidden.dossierId },
      ]) {
        await vote(door, seats.chair, item, scored(80))
        await granted(door, concludeDossier, item, seats.secretary)
      }
      await granted(door, closeSession, { sessionId }, seats.secretary)
      for (const guest of guests) {
        const { items } = await granted(door, sessionResults, { sessionId }, guest)
        t.match(items, [{ dossierId, star: 4, scoring: null }])
        t.equal(items.length, 1)
      }
      t.ok((await granted(door, sessionResults, { sessionId }, seats.chair)).items[0]!.scoring)
    },
  )

  t.test(`the days of notice are a setting of the regulation, none unless said otherwise${through}`, async (t) => {
    t.match(await granted(door, createCouncil, named, province), { fileNoticeWorkingDays: 0 })
    const seats = await councilOf(app, door, { officer: province, regulation: { fileNoticeWorkingDays: 5 } })
    const plan = { councilId: seats.id, heldOn: '2026-06-15', dossierIds: [await reviewedDossier(app)] }
    t.match(await granted(door, planSession, plan, province), { fileNoticeWorkingDays: 5 })
    for (const [days, code] of [
      [60, null],
      [61, 'invalid-input'],
      [-1, 'invalid-input'],
    ] as const) {
      const { problem } = await door.ask(createCouncil as never, { ...named, fileNoticeWorkingDays: days }, province)
      t.equal(problem?.code ?? null, code, `${days} days`)
    }
  })
}

t.test('a session in which a member and its substitute both vote is refused by the database', async (t) => {
  const seats = await councilOf(app, rest, { officer: province })
  const member = seats.voters[1]!
  const two = [await placed(rest, seats, 'substitute', member), await placed(rest, seats, 'substitute', member)]
  const sessionId = await openedSession(rest, { ...seats, attendees: seats.attendees }, [await reviewedDossier(app)])
  const write = app.database.pool.query(
    'update session_members set votes = true where session_id = $1 and account_id = any($2)',
    [sessionId, idsOf(two)],
  )
  await t.rejects(write, { message: /session_members_one_substitute/ })
})
