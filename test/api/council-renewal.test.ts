import t from 'tap'
import type { Action } from '../../src/core/action.ts'
import { appointMember } from '../../src/modules/scoring/councils/appoint-member.ts'
import { council } from '../../src/modules/scoring/councils/council.ts'
import { dismissMember } from '../../src/modules/scoring/councils/dismiss-member.ts'
import { renewCouncil } from '../../src/modules/scoring/councils/renew-council.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { session } from '../../src/modules/scoring/sessions/session.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, openedSession, reviewedDossier } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'

const app = await testApp(t)
const { province, ministry } = await peopleOf(app)
const decision = { decisionNumber: '900/QĐ-UBND', decisionDate: '2026-06-01' }

/** Moves the clock to noon of a day in Viet Nam, and gives somebody a token that holds then. */
const on = (day: string, person: Person): Person => {
  app.clock.now.setTime(Date.parse(`${day}T05:00:00.000Z`))
  return { ...person, token: app.tokenOf(person.id) }
}
t.afterEach(() => app.clock.now.setTime(Date.parse('2026-06-01T03:00:00.000Z')))

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(
    `a later decision replaces a council: regulation and places go on, the term before ends${through}`,
    async (t) => {
      const regulation = { spreadLimit: 7, rounds: 2 }
      const seats = await councilOf(app, door, { officer: province, regulation })
      const substitute = {
        position: 'substitute' as const,
        organisation: 'Sở Y tế',
        standsInForId: seats.voters[1]!.id,
      }
      const { id: accountId } = await app.person('Dự khuyết')
      await granted(door, appointMember, { councilId: seats.id, accountId, ...substitute }, province)
      const renewal = { councilId: seats.id, ...decision, termFrom: '2026-07-01', termUntil: '2031-06-30' }
      const renewed = await granted(door, renewCouncil, renewal, province)
      const { councilId: _earlier, ...fields } = renewal
      t.match(renewed, {
        ...fields,
        ...regulation,
        name: 'Hội đồng OCOP',
        replacesId: seats.id,
        replacedById: null,
        version: 1,
      })
      const earlier = await granted(door, council, { councilId: seats.id }, province)
      t.match(earlier, {
        decisionNumber: '412/QĐ-UBND',
        termUntil: '2026-06-30',
        replacedById: renewed.id,
        replacesId: null,
      })
      t.same(renewed.members, earlier.members)
      t.equal((await granted(door, council, { councilId: renewed.id }, seats.chair)).id, renewed.id)
    },
  )

  t.test(`a council is renewed without anybody when its places are given anew${through}`, async (t) => {
    const { id: councilId, chair } = await councilOf(app, door, { officer: province })
    const renewal = { councilId, ...decision, name: 'Hội đồng mới', keepMembers: false }
    const renewed = await granted(door, renewCouncil, renewal, province)
    t.match(renewed, { members: [], name: 'Hội đồng mới', termFrom: '2026-06-01', termUntil: null })
    t.equal((await refused(door, council, { councilId: renewed.id }, chair)).code, 'not-found')
  })

  t.test(`each council holds the sessions of its own term, and an open one goes on to its end${through}`, async (t) => {
    const seats = await councilOf(app, door, { officer: province })
    const [opened, planned] = [await reviewedDossier(app), await reviewedDossier(app)]
    const sessionId = await openedSession(door, seats, [opened])
    const plan = { councilId: seats.id, heldOn: '2026-07-01', dossierIds: [planned] }
    const later = await granted(door, planSession, plan, province)
    const before = await granted(door, session, { sessionId }, province)
    const renewal = { councilId: seats.id, ...decision, termFrom: '2026-07-01' }
    const renewed = await granted(door, renewCouncil, renewal, province)
    t.same(await granted(door, session, { sessionId }, province), before)
    const again = { ...plan, dossierIds: [await reviewedDossier(app)] }
    t.match(await refused(door, planSession, again, province), {
      code: 'council-outside-term',
      day: '2026-07-01',
      termUntil: '2026-06-30',
    })
    const early = { ...again, councilId: renewed.id, heldOn: '2026-06-30' }
    t.equal((await refused(door, planSession, early, province)).code, 'council-outside-term')
    await granted(door, planSession, { ...again, councilId: renewed.id }, province)
    const opening = { sessionId: later.id, attendees: seats.attendees }
    t.match(await refused(door, openSession, opening, on('2026-07-01', seats.secretary)), {
      code: 'council-outside-term',
    })
    await granted(door, openSession, opening, on('2026-06-30', seats.secretary))
  })

  t.test(`it is renewed once, by its office, and not from before its own beginning${through}`, async (t) => {
    const { id: councilId, chair } = await councilOf(app, door, { officer: province })
    const renewal = { councilId, ...decision }
    for (const as of [ministry, chair]) t.equal((await refused(door, renewCouncil, renewal, as)).code, 'forbidden')
    const same = { ...renewal, decisionDate: '2026-05-25' }
    t.match((await refused(door, renewCouncil, same, province)).errors, [
      { pointer: '/termFrom', code: 'before-earlier-term' },
    ])
    const { id } = await granted(door, renewCouncil, { ...renewal, decisionDate: '2026-05-26' }, province)
    t.match(await refused(door, renewCouncil, renewal, province), { code: 'council-replaced', replacedById: id })
  })

  t.test(`places of a replaced council change until its term ends, and are history then${through}`, async (t) => {
    const { id: councilId, voters } = await councilOf(app, door, { officer: province })
    await granted(door, renewCouncil, { councilId, ...decision, termFrom: '2026-06-11' }, province)
    const { id: accountId } = await app.person('Người mới')
    const place = { councilId, accountId, position: 'member' as const, organisation: 'x' }
    await granted(door, appointMember, place, on('2026-06-10', province))
    const dismissal = { councilId, accountId: voters[1]!.id }
    t.equal((await refused(door, dismissMember, dismissal, on('2026-06-11', province))).code, 'council-replaced')
    t.equal((await refused(door, appointMember, place, on('2026-06-11', province))).code, 'council-replaced')
    const { headers } = await app.rest('GET', `/v1/councils/${councilId}`, undefined, {
      as: on('2026-06-11', province),
    })
    const sent = { as: on('2026-06-11', province), headers: { 'if-match': String(headers.etag) } }
    t.match(await app.rest('PUT', `/v1/councils/${councilId}/regulation`, {}, sent), {
      body: { code: 'council-replaced' },
    })
  })
}

t.test('of two renewals at once one is made, at whichever door', async (t) => {
  const [rest, graphql] = doorsOf(app) as [Door, Door]
  const { id: councilId } = await councilOf(app, rest, { officer: province })
  const renewals = [rest, graphql].map((door) =>
    door.ask(renewCouncil as unknown as Action, { councilId, ...decision }, { token: province.token }),
  )
  const answers = await Promise.all(renewals)
  const codes = answers.map(({ problem }) => problem?.code ?? 'done').sort()
  t.equal(codes.filter((code) => code === 'done').length, 1)
  t.ok(
    codes.every((code) => ['done', 'council-replaced', 'already-exists'].includes(code)),
    codes.join(),
  )
})
