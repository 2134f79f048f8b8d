import t from 'tap'
import { sessionDocument } from '../../src/modules/documents/sessions/session-document.ts'
import { recordDeparture } from '../../src/modules/scoring/attendance/record-departure.ts'
import { declareConflict } from '../../src/modules/scoring/conflicts/declare-conflict.ts'
import { appointMember } from '../../src/modules/scoring/councils/appoint-member.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { expertOpinions } from '../../src/modules/scoring/experts/expert-opinions.ts'
import { giveExpertOpinion } from '../../src/modules/scoring/experts/give-expert-opinion.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { postponeDossier } from '../../src/modules/scoring/sessions/postpone-dossier.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, reviewedDossier, voteAll } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const opinion = 'Quy trình sấy giữ được hương; cần kiểm nghiệm lại dư lượng.'

/** A planned session of a council with two experts. */
async function scene(door: Door) {
  const council = await councilOf(app, door, { officer: people.province })
  const experts = [await app.person('Chuyên gia chè'), await app.person('Chuyên gia bao bì')] as const
  const seat = { councilId: council.id, position: 'expert' as const, organisation: 'Viện Khoa học nông nghiệp' }
  for (const { id: accountId } of experts) await granted(door, appointMember, { ...seat, accountId }, people.province)
  const dossierIds = [await reviewedDossier(app), await reviewedDossier(app)]
  const plan = { councilId: council.id, heldOn: '2026-06-15', dossierIds }
  const { id: sessionId } = await granted(door, planSession, plan, council.secretary)
  const items = dossierIds.map((dossierId) => ({ sessionId, dossierId })) as [{ sessionId: string; dossierId: string }]
  return {
    ...{ council, sessionId, item: items[0], items, expert: experts[0], second: experts[1] },
    seen: async (as: Person) => (await granted(door, expertOpinions, { sessionId }, as)).items,
    open: () => granted(door, openSession, { sessionId, attendees: council.attendees }, council.secretary),
  }
}

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(`an opinion follows a dossier that was put off into the session that takes it up${through}`, async (t) => {
    const { council, sessionId, item, items, expert, open } = await scene(door)
    const [off, kept] = items as unknown as [typeof item, typeof item]
    const given = await granted(door, giveExpertOpinion, { ...off, opinion }, expert)
    const ofOther = await granted(door, giveExpertOpinion, { ...kept, opinion: 'Đạt.' }, expert)
    await open()
    const departure = { sessionId, at: app.clock.now.toISOString() }
    for (const { id: accountId } of council.voters.slice(1, 3))
      await granted(door, recordDeparture, { ...departure, accountId }, council.secretary)
    const reason = 'Không đủ số thành viên'
    for (const one of [off, kept]) await granted(door, postponeDossier, { ...one, reason }, council.secretary)
    await granted(door, closeSession, { sessionId }, council.secretary)
    const opinionsOf = async (id: string, as: Person) =>
      (await granted(door, expertOpinions, { sessionId: id }, as)).items
    const taken = async (from: typeof item) => {
      const plan = { councilId: council.id, heldOn: '2026-06-16', dossierIds: [from.dossierId] }
      return (await granted(door, planSession, plan, council.secretary)).id
    }
    const next = await taken(off)
    t.same(await opinionsOf(next, council.chair), [given], 'named with the session in which it was given')
    t.equal(given.sessionId, sessionId)
    const more = await granted(door, giveExpertOpinion, { ...off, sessionId: next, opinion: 'Bổ sung.' }, expert)
    const meeting = { sessionId: next, attendees: council.attendees }
    await granted(door, openSession, meeting, council.secretary)
    await voteAll(door, council, { sessionId: next, dossierId: off.dossierId }, [80], 2)
    await granted(door, concludeDossier, { sessionId: next, dossierId: off.dossierId }, council.secretary)
    await granted(door, closeSession, { sessionId: next }, council.secretary)
    t.same(await opinionsOf(next, council.chair), [given, more])
    t.same(await opinionsOf(sessionId, council.chair), [given, ofOther])
    const minutes = await granted(door, sessionDocument, { sessionId: next, document: 'minutes' }, council.chair)
    t.match(minutes.items[0]!.expertOpinions, [{ opinion }, { opinion: 'Bổ sung.' }])
  })

  t.test(`members read an expert’s opinion as soon as it is given, and the minutes have it${through}`, async (t) => {
    const { council, sessionId, item, items, expert, second, seen, open } = await scene(door)
    const first = await granted(door, giveExpertOpinion, { ...item, opinion }, expert)
    t.match(first, { expert: { accountId: expert.id, name: 'Chuyên gia chè' }, opinion })
    await open()
    const more = await granted(door, giveExpertOpinion, { ...item, opinion: 'Đã xem kết quả kiểm nghiệm.' }, expert)
    for (const as of [...council.voters, council.secretary, expert, second, people.province])
      t.same(await seen(as), [first, more])
    for (const one of items) {
      await voteAll(door, council, one, [80])
      await granted(door, concludeDossier, one, council.secretary)
    }
    t.equal((await refused(door, giveExpertOpinion, { ...item, opinion }, second)).code, 'dossier-concluded')
    await granted(door, closeSession, { sessionId }, council.secretary)
    t.equal((await refused(door, giveExpertOpinion, { ...item, opinion }, second)).code, 'session-wrong-state')
    const minutes = await granted(door, sessionDocument, { sessionId, document: 'minutes' }, council.chair)
    const [advised, other] = minutes.items
    t.match(advised!.expertOpinions, [{ name: 'Chuyên gia chè', opinion }, { opinion: 'Đã xem kết quả kiểm nghiệm.' }])
    t.same(other!.expertOpinions, [])
  })

  t.test(`who is recused from the dossier neither reads nor gives an opinion on it${through}`, async (t) => {
    const { council, item, items, expert, second, seen, open } = await scene(door)
    const [, member] = council.voters as [Person, Person]
    await granted(door, giveExpertOpinion, { ...item, opinion }, expert)
    for (const { id: accountId } of [member, second])
      await granted(door, recuseMember, { ...item, accountId, reason: 'Cổ đông' }, council.chair)
    for (const as of [member, second]) t.same(await seen(as), [])
    t.equal((await refused(door, giveExpertOpinion, { ...item, opinion }, second)).code, 'not-found')
    await open()
    const on = await granted(door, giveExpertOpinion, { ...items.at(-1)!, opinion }, second)
    t.same(await seen(member), [on])
  })

  t.test(`an expert with a conflict says nothing until it is settled${through}`, async (t) => {
    const { item, expert } = await scene(door)
    const tie = { dossierId: item.dossierId, kind: 'share' as const, ground: 'Cổ phần' }
    await granted(door, declareConflict, tie, expert)
    t.equal((await refused(door, giveExpertOpinion, { ...item, opinion }, expert)).code, 'conflicts-open')
  })

  t.test(
    `nobody but the experts of the session gives one, and no one outside the council reads it${through}`,
    async (t) => {
      const { council, item, sessionId, expert, open } = await scene(door)
      const asks = async (as: Person) => (await refused(door, giveExpertOpinion, { ...item, opinion }, as)).code
      for (const as of [council.chair, council.secretary, council.voters[1]!, people.province])
        t.equal(await asks(as), 'forbidden')
      const elsewhere = (await scene(door)).expert
      t.equal(await asks(elsewhere), 'not-found')
      await open()
      const late = await app.person('Chuyên gia mới')
      const seat = { councilId: council.id, position: 'expert' as const, organisation: 'Viện', accountId: late.id }
      await granted(door, appointMember, seat, people.province)
      t.equal(await asks(late), 'not-an-expert')
      await granted(door, giveExpertOpinion, { ...item, opinion }, expert)
      for (const as of [elsewhere, people.producer, people.commune])
        t.equal((await refused(door, expertOpinions, { sessionId }, as)).code, 'not-found')
      await t.rejects(app.database.pool.query('delete from expert_opinions'), { code: '42501' })
    },
  )
}
