import t from 'tap'
import type { Action } from '../../src/core/action.ts'
import { dossier } from '../../src/modules/dossiers/dossier.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { updateCouncilRegulation } from '../../src/modules/scoring/councils/update-council-regulation.ts'
import { sessionActions } from '../../src/modules/scoring/rules.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { session } from '../../src/modules/scoring/sessions/session.ts'
import { sessionProgress } from '../../src/modules/scoring/sessions/session-progress.ts'
import { sessions } from '../../src/modules/scoring/sessions/sessions.ts'
import { type Person, testApp } from '../support/app.ts'
import {
  type Council,
  councilOf,
  doorsOf,
  openedSession,
  reviewedDossier,
  scored,
  setNo,
  vote,
} from '../support/council.ts'
import { shippedSet } from '../support/criteria-sets.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { province, ministry } = people
const heldOn = '2026-06-15'
const nowhere = '01900000-0000-7000-8000-000000000000'

const planned = async (door: Door, { id: councilId, secretary }: Council, dossierIds: string[]) =>
  (await granted(door, planSession, { councilId, heldOn, dossierIds }, secretary)).id

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(
    `planning schedules the dossiers in order, numbers their products and binds their criteria${through}`,
    async (t) => {
      const council = await councilOf(app, door, { officer: province })
      const dossierIds = [await reviewedDossier(app), await reviewedDossier(app)]
      const made = await granted(door, planSession, { councilId: council.id, heldOn, dossierIds }, province)
      t.match(made, {
        state: 'planned',
        heldOn,
        allowed: [
          ...['recuseMember', 'clearConflict', 'giveExpertOpinion', 'addToAgenda', 'openSession', 'cancelSession'],
        ],
        members: [],
      })
      t.same(
        made.agenda.map(({ dossierId }) => dossierId),
        dossierIds,
      )
      const [first, second] = made.agenda.map(({ productCode }) => productCode!)
      t.match(first, new RegExp(`^20-${place.commune}-\\d{3}-2026$`))
      t.equal(Number(second!.split('-')[2]), Number(first!.split('-')[2]) + 1)
      t.ok(made.agenda.every(({ criteriaSha256 }) => criteriaSha256 === shippedSet(setNo).sha256))
      const scheduled = await dossierSeen(door, dossierIds[0]!, council.voters[1]!)
      t.match(scheduled, { state: 'scheduled', councilId: council.id, productCode: first })
      t.same(await granted(door, session, { sessionId: made.id }, council.secretary), made)
    },
  )

  t.test(`only reviewed dossiers of the council's province and level can be planned${through}`, async (t) => {
    const council = await councilOf(app, door, { officer: province, size: 1 })
    const code = async (id: string, as = council.chair) =>
      (await refused(door, planSession, { councilId: council.id, heldOn, dossierIds: [id] }, as)).code
    t.equal(await code(await reviewedDossier(app, { state: 'forwarded' })), 'dossier-wrong-state')
    t.equal(await code(await reviewedDossier(app, { level: 'ministry' })), 'dossier-of-other-level')
    const elsewhere = { communeCode: place.foreignCommune, provinceCode: place.otherProvince }
    t.equal(await code(await reviewedDossier(app, elsewhere)), 'not-found')
    t.equal(await code(nowhere), 'not-found')
    const good = await reviewedDossier(app)
    t.equal(await code(good, people.commune), 'forbidden')
    t.equal(await code(good, ministry), 'forbidden')
    const twice = { councilId: council.id, heldOn, dossierIds: [good, good] }
    t.match((await refused(door, planSession, twice, province)).errors, [{ pointer: '/dossierIds/1', code: 'twice' }])
    await planned(door, council, [good])
    t.equal(await code(good), 'dossier-wrong-state')
  })

  t.test(`one unfit dossier keeps the whole session from being planned${through}`, async (t) => {
    const council = await councilOf(app, door, { officer: province, size: 1 })
    const [good, bad] = [await reviewedDossier(app), await reviewedDossier(app, { state: 'forwarded' })]
    await refused(door, planSession, { councilId: council.id, heldOn, dossierIds: [good, bad] }, province)
    t.equal((await dossierSeen(door, good, province)).state, 'reviewed')
    t.same((await granted(door, sessions, { councilId: council.id }, province)).items, [])
  })

  t.test(`the ministry's council scores what was sent to the ministry, from any province${through}`, async (t) => {
    const council = await councilOf(app, door, { officer: ministry, unitCode: 'VN' })
    const sent = await reviewedDossier(app, { level: 'ministry' })
    const plan = { councilId: council.id, heldOn, dossierIds: [sent] }
    t.equal((await granted(door, planSession, plan, ministry)).level, 'ministry')
    const other = { ...plan, dossierIds: [await reviewedDossier(app)] }
    t.equal((await refused(door, planSession, other, ministry)).code, 'dossier-of-other-level')
    t.equal((await refused(door, session, { sessionId: nowhere }, province)).code, 'not-found')
  })

  t.test(`the session opens with the roll of those present and the regulation of that day${through}`, async (t) => {
    const council = await councilOf(app, door, { officer: province })
    const dossierId = await reviewedDossier(app)
    const sessionId = await planned(door, council, [dossierId])
    await update(council, 7)
    const attendees = council.attendees.filter((id) => id !== council.voters[3]!.id)
    const opened = await granted(door, openSession, { sessionId, attendees }, council.secretary)
    t.match(opened, { state: 'open', spreadLimit: 7, openedAt: app.clock.now.toISOString() })
    t.same(
      opened.members.filter(({ present }) => !present).map(({ accountId }) => accountId),
      [council.voters[3]!.id],
    )
    t.equal((await dossierSeen(door, dossierId, council.chair)).state, 'scoring')
    await update(council, 20)
    t.equal((await granted(door, session, { sessionId }, council.chair)).spreadLimit, 7)
    const again = await refused(door, openSession, { sessionId, attendees }, council.chair)
    t.match(again, { code: 'session-wrong-state', status: 409, state: 'open', allowed: sessionActions.open })
  })

  t.test(`below the quorum a session does not open, and the numbers are told${through}`, async (t) => {
    const council = await councilOf(app, door, { officer: province })
    const sessionId = await planned(door, council, [await reviewedDossier(app)])
    const open = (attendees: string[]) => refused(door, openSession, { sessionId, attendees }, council.secretary)
    const [chair, second, third] = council.attendees as [string, string, string]
    t.match(await open([chair, second, council.secretary.id]), {
      code: 'quorum-missing',
      status: 409,
      present: 2,
      members: 4,
      needed: 3,
    })
    t.equal((await open(council.attendees.filter((id) => id !== chair))).code, 'chair-absent')
    t.match((await open([chair, nowhere])).errors, [{ pointer: '/attendees/1', code: 'not-a-member' }])
    t.equal((await granted(door, session, { sessionId }, council.chair)).state, 'planned')
    await granted(door, openSession, { sessionId, attendees: [chair, second, third] }, council.chair)
  })

  t.test(`a recusal counts against the quorum of its dossier, and names it${through}`, async (t) => {
    const council = await councilOf(app, door, { officer: province, regulation: allMustBeThere })
    const [one, two] = [await reviewedDossier(app), await reviewedDossier(app)]
    const sessionId = await planned(door, council, [one, two])
    const everyone = council.voters.map(({ id }) => id)
    for (const voter of council.voters) await recuse(door, sessionId, two, voter)
    t.match(await refused(door, openSession, { sessionId, attendees: everyone }, council.secretary), {
      code: 'quorum-missing',
      dossierId: two,
      present: 0,
      members: 0,
      needed: 1,
    })
  })

  t.test(
    `a recused member sees neither dossier nor its place in the session, everybody else does${through}`,
    async (t) => {
      const council = await councilOf(app, door, { officer: province })
      const [kept, left] = [await reviewedDossier(app), await reviewedDossier(app)]
      const sessionId = await openedSession(door, council, [kept, left])
      const [, recused, other] = council.voters as [Person, Person, Person]
      await recuse(door, sessionId, left, recused)
      const agenda = async (as: Person) =>
        (await granted(door, session, { sessionId }, as)).agenda.map(({ dossierId }) => dossierId)
      t.same(await agenda(recused), [kept])
      t.same(await agenda(other), [kept, left])
      const progress = await granted(door, sessionProgress, { sessionId }, recused)
      t.same(
        progress.dossiers.map(({ dossierId }) => dossierId),
        [kept],
      )
      t.equal((await refused(door, dossier, { dossierId: left }, recused)).code, 'not-found')
      t.equal((await dossierSeen(door, left, other)).id, left)
      t.equal((await dossierSeen(door, kept, recused)).id, kept)
      const seen = await granted(door, session, { sessionId }, other)
      t.same(seen.agenda[1]?.recused, [recused.id])
    },
  )

  t.test(
    `members step back for themselves, chair and secretary for any member, before the ballot${through}`,
    async (t) => {
      const council = await councilOf(app, door, { officer: province })
      const dossierId = await reviewedDossier(app)
      const sessionId = await openedSession(door, council, [dossierId])
      const item = { sessionId, dossierId }
      const [, one, two, three] = council.voters as [Person, Person, Person, Person]
      const refusal = (as: Person, accountId?: string) =>
        refused(door, recuseMember, { ...item, reason: 'Họ hàng', ...(accountId && { accountId }) }, as)
      t.equal((await refusal(one, two.id)).code, 'forbidden')
      await vote(door, two, item, scored(80))
      t.equal((await refusal(two)).code, 'ballot-already-submitted')
      t.equal((await refusal(council.secretary, two.id)).code, 'ballot-already-submitted')
      t.match((await refusal(council.chair, nowhere)).errors, [{ pointer: '/accountId', code: 'not-a-member' }])
      await granted(door, recuseMember, { ...item, accountId: three.id, reason: 'Cổ phần' }, council.secretary)
      t.equal((await refusal(council.chair, three.id)).code, 'already-recused')
      t.equal((await refusal(three)).code, 'not-found')
    },
  )

  t.test(`a session out of reach answers as a missing one${through}`, async (t) => {
    const council = await councilOf(app, door, { officer: province, size: 1 })
    const sessionId = await openedSession(door, council, [await reviewedDossier(app)])
    const foreign = await app.person('Tỉnh khác', onUnit('province-officer', place.otherProvince))
    for (const as of [people.commune, foreign]) {
      const [there, missing] = await Promise.all(
        [sessionId, nowhere].map((id) => refused(door, session, { sessionId: id }, as)),
      )
      t.same({ ...there, instance: null }, { ...missing, instance: null })
    }
  })
}

const allMustBeThere = { quorumNumerator: 1, quorumDenominator: 1 }

/** A dossier as one sees it; GraphQL tells of evidence too, which is no part of the action's answer. */
async function dossierSeen(door: Door, dossierId: string, as: Person): Promise<Record<string, unknown>> {
  const { output, problem } = await door.ask(dossier as unknown as Action, { dossierId }, as)
  return (output ?? problem) as Record<string, unknown>
}

const recuse = (door: Door, sessionId: string, dossierId: string, as: { token: string }) =>
  granted(door, recuseMember, { sessionId, dossierId, reason: 'Có quan hệ gia đình với chủ thể' }, as)

async function update({ id, officer }: Council, spreadLimit: number): Promise<void> {
  const { headers } = await app.rest('GET', `/v1/councils/${id}`, undefined, { as: officer })
  const sent = { as: officer, headers: { 'if-match': String(headers.etag) } }
  const { status } = await app.rest('PUT', `/v1/councils/${id}/regulation`, { spreadLimit }, sent)
  if (status !== 200) throw new Error(`${updateCouncilRegulation.name}: ${status}`)
}

t.test('the reason of a recusal is not written to the audit log', async (t) => {
  const { rows } = await app.database.pool.query("select input from audit_entries where action = 'recuseMember'")
  t.ok(rows.length > 0)
  t.ok(rows.every(({ input }) => JSON.parse(input as string).reason === '[redacted]'))
})
