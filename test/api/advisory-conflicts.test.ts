import t from 'tap'
import type { Action } from '../../src/core/action.ts'
import type { Grant } from '../../src/core/actor.ts'
import { advisoryReview } from '../../src/modules/advising/advisory-review.ts'
import { advisoryConflicts } from '../../src/modules/advising/conflicts/advisory-conflicts.ts'
import { clearAdvisoryConflict } from '../../src/modules/advising/conflicts/clear-advisory-conflict.ts'
import { recuseAdvisor } from '../../src/modules/advising/conflicts/recuse-advisor.ts'
import { askExtraTest } from '../../src/modules/advising/inquiries/ask-extra-test.ts'
import { askSiteVisit } from '../../src/modules/advising/inquiries/ask-site-visit.ts'
import { planSiteVisit } from '../../src/modules/advising/inquiries/plan-site-visit.ts'
import { withdrawInquiry } from '../../src/modules/advising/inquiries/withdraw-inquiry.ts'
import { handOverAdvisoryReport } from '../../src/modules/advising/reports/hand-over-advisory-report.ts'
import { saveAdvisoryReview } from '../../src/modules/advising/save-advisory-review.ts'
import { workQueue } from '../../src/modules/desk/queues/work-queue.ts'
import { clearConflict } from '../../src/modules/scoring/conflicts/clear-conflict.ts'
import { declareConflict } from '../../src/modules/scoring/conflicts/declare-conflict.ts'
import { sessionConflicts } from '../../src/modules/scoring/conflicts/session-conflicts.ts'
import { withdrawConflict } from '../../src/modules/scoring/conflicts/withdraw-conflict.ts'
import { appointMember } from '../../src/modules/scoring/councils/appoint-member.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { cancelSession } from '../../src/modules/scoring/sessions/cancel-session.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { advisorOf, referred } from '../support/advice.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, reviewedDossier, scored } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const { province, ministry, commune } = await peopleOf(app)
const [rest] = doorsOf(app) as [Door]
const ground = 'Anh ruột là giám đốc hợp tác xã'
const reason = 'Quan hệ đã chấm dứt'
const opinion = 'Đề nghị phân hạng 4 sao.'

async function producerOf(dossierId: string): Promise<string> {
  const { rows } = await app.database.pool.query('select producer_id as id from dossiers where id = $1', [dossierId])
  return rows[0].id as string
}

/** A dossier with a team of two, and what is done about it as somebody. */
async function scene(door: Door) {
  const council = await councilOf(app, rest, { officer: province, size: 2 })
  const [advisor, colleague] = [await advisorOf(app, rest, council), await advisorOf(app, rest, council)]
  const dossierId = await referred(rest, council, await reviewedDossier(app))
  const { chair, secretary } = council
  const review = { dossierId, choices: scored(80), opinion }
  return {
    ...{ council, advisor, colleague, dossierId, chair, secretary, review },
    declare: async (as: Person, on: object = { dossierId }) =>
      (await granted(door, declareConflict, { ...on, kind: 'family', ground }, as)).id,
    seen: async (as: Person) => (await granted(door, advisoryConflicts, { dossierId }, as)).items,
    save: (as: Person, ifMatch = 0) => granted(door, saveAdvisoryReview, review, { ...as, ifMatch }),
    saving: async (as: Person, ifMatch = 0) => refused(door, saveAdvisoryReview, review, { ...as, ifMatch }),
    clear: (as: Person, accountId: string, basis: string) =>
      granted(door, clearAdvisoryConflict, { dossierId, accountId, basis, reason }, as),
    clearing: async (as: Person, accountId: string, basis: string) =>
      (await refused(door, clearAdvisoryConflict, { dossierId, accountId, basis, reason }, as)).code,
    plan: async () =>
      (
        await granted(
          door,
          planSession,
          { councilId: council.id, heldOn: '2026-06-15', dossierIds: [dossierId] },
          secretary,
        )
      ).id,
  }
}
type Scene = Awaited<ReturnType<typeof scene>>

/** Somebody of the team with an organisation and roles of their own. */
async function withTies({ council }: Scene, organisation: string, ...grants: Grant[]): Promise<Person> {
  const person = await app.person('Tổ viên khác', ...grants)
  const seat = { councilId: council.id, accountId: person.id, position: 'advisor' as const, organisation }
  await granted(rest, appointMember, seat, province)
  return person
}

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(
    `who declared a conflict does nothing for the team until it is cleared, with the code of a ballot${through}`,
    async (t) => {
      const { advisor, colleague, dossierId, chair, declare, save, saving, seen, clear, clearing } = await scene(door)
      const visit = { dossierId, matter: 'Vùng nguyên liệu', place: 'Xã Đình Lập' }
      const { id: inquiryId } = await granted(door, askSiteVisit, visit, colleague)
      await save(colleague)
      const basis = await declare(advisor)
      const open = { dossierId, accountId: advisor.id, basis, kind: 'family' }
      t.match(await saving(advisor, 1), { code: 'conflicts-open', status: 409, count: 1, conflicts: [open] })
      const test = { dossierId, matter: 'Dư lượng', sample: 'Chè khô', laboratory: 'Quatest 1' }
      const inquiry = { dossierId, inquiryId }
      for (const [action, input, ifMatch] of [
        [handOverAdvisoryReport, { dossierId }, 1],
        [askSiteVisit, visit],
        [askExtraTest, test],
        [planSiteVisit, { ...inquiry, plannedOn: '2026-06-10' }, 1],
        [withdrawInquiry, { ...inquiry, reason }],
      ] as const) {
        const as = { ...advisor, ...(ifMatch && { ifMatch }) }
        t.equal((await door.ask(action as unknown as Action, input, as)).problem?.code, 'conflicts-open', action.name)
      }
      t.match(await seen(chair), [{ member: { accountId: advisor.id }, basis, ground, state: 'open' }])
      await granted(door, withdrawInquiry, { ...inquiry, reason }, colleague)
      t.match(await clear(chair, advisor.id, basis), {
        ...{ state: 'cleared', clearance: { reason, by: { accountId: chair.id } } },
      })
      t.equal(await clearing(chair, advisor.id, basis), 'conflict-resolved')
      t.equal((await save(advisor, 1)).version, 2)
      await granted(door, handOverAdvisoryReport, { dossierId }, { ...advisor, ifMatch: 2 })
      const again = await declare(advisor, { producerId: await producerOf(dossierId) })
      t.match(
        await saving(advisor, 0),
        { code: 'conflicts-open', conflicts: [{ basis: again }] },
        'one named, no other',
      )
    },
  )

  t.test(`what the system knows of a member of the team is found as for members who score${through}`, async (t) => {
    const made = await scene(door)
    const holder: Grant = { role: 'producer', on: 'producer', id: await producerOf(made.dossierId) }
    const found = async (organisation: string, ...grants: Grant[]) => {
      const person = await withTies(made, organisation, ...grants)
      const { code } = await made.saving(person, 9)
      const kinds = (await made.seen(made.chair)).filter(({ member }) => member.accountId === person.id)
      return [code, ...kinds.map(({ basis }) => basis)]
    }
    t.same(await found('Chi cục PTNT', holder), ['conflicts-open', 'acts-for-producer'])
    t.same(await found('Hợp tác xã Chi Lăng'), ['conflicts-open', 'same-organisation'])
    t.same(await found('Sở Y tế', onUnit('commune-officer', place.commune)), ['conflicts-open', 'officer-of-commune'])
    t.same(await found('UBND xã Đình Lập'), ['conflicts-open', 'officer-of-commune'])
    t.same(await found('Sở Y tế'), ['stale-version'], 'no tie')
  })

  t.test(
    `the chair, a delegate or the office clears it, nobody of oneself; advisors see their own only${through}`,
    async (t) => {
      const { council, advisor, colleague, chair, secretary, declare, seen, clear, clearing } = await scene(door)
      const [basis, other] = [await declare(advisor), await declare(advisor)]
      for (const as of [secretary, advisor, colleague, council.voters[1]!, ministry])
        t.equal(await clearing(as, advisor.id, basis), 'forbidden')
      t.match(await clearing(commune, advisor.id, basis), 'forbidden')
      t.equal(await clearing(chair, colleague.id, basis), 'invalid-input')
      t.match(await clear(province, advisor.id, basis), { clearance: { by: { accountId: province.id } } })
      const delegate = await app.person('Người được ủy quyền')
      const seat = { councilId: council.id, position: 'delegate' as const, organisation: 'Sở Công thương' }
      await granted(door, appointMember, { ...seat, accountId: delegate.id }, province)
      await clear(delegate, advisor.id, other)
      for (const as of [advisor, chair, secretary, province]) t.equal((await seen(as)).length, 2)
      for (const as of [colleague, ministry]) t.same(await seen(as), [])
      t.equal((await refused(door, advisoryConflicts, { dossierId: council.id }, chair)).code, 'not-found')
    },
  )

  t.test(`an officer who set the council up and advises in it does not clear their own${through}`, async (t) => {
    const made = await scene(door)
    const officer = await withTies(made, 'Hợp tác xã Chi Lăng', onUnit('province-officer', place.province))
    t.equal(await made.clearing(officer, officer.id, 'same-organisation'), 'own-conflict')
    await made.clear(made.chair, officer.id, 'same-organisation')
    t.equal((await made.save(officer)).version, 1)
  })

  t.test(`what a member took back is none, and stays on record${through}`, async (t) => {
    const { advisor, chair, declare, save, saving, seen } = await scene(door)
    const declarationId = await declare(advisor)
    t.equal((await saving(advisor)).code, 'conflicts-open')
    await granted(door, withdrawConflict, { declarationId, reason }, advisor)
    t.match(await seen(chair), [{ basis: declarationId, state: 'withdrawn', withdrawal: { reason } }])
    await save(advisor)
  })

  t.test(
    `who is recused, by oneself or by who leads, sees the dossier no more, nor in its session${through}`,
    async (t) => {
      const { council, advisor, colleague, dossierId, chair, secretary, declare, save, saving, plan } =
        await scene(door)
      await declare(advisor)
      const recuse = (as: Person, more: object = {}) =>
        door.ask(recuseAdvisor as unknown as Action, { dossierId, reason, ...more }, as)
      t.equal((await recuse(colleague, { accountId: advisor.id })).problem?.code, 'forbidden')
      t.equal((await recuse(council.voters[1]!)).problem?.code, 'forbidden')
      t.equal((await recuse(chair, { accountId: council.voters[1]!.id })).problem?.code, 'invalid-input')
      const third = await advisorOf(app, rest, council)
      t.match((await recuse(third)).output, { member: { accountId: third.id }, councilId: council.id, reason })
      t.match((await recuse(secretary, { accountId: advisor.id })).output, { member: { accountId: advisor.id } })
      t.equal((await recuse(secretary, { accountId: advisor.id })).problem?.code, 'already-recused')
      for (const as of [advisor, third]) {
        t.equal((await saving(as)).code, 'not-found')
        t.same((await granted(door, workQueue, { role: 'council-advisor' }, as)).items, [])
      }
      await save(colleague)
      const sessionId = await plan()
      const conflicts = async () => (await granted(door, sessionConflicts, { sessionId }, chair)).items
      t.match(await conflicts(), [{ member: { accountId: advisor.id }, state: 'recused' }])
      t.same((await granted(door, sessionConflicts, { sessionId }, advisor)).items, [])
      t.equal((await refused(door, advisoryReview, { dossierId }, advisor)).code, 'not-found')
      const opened = await granted(door, openSession, { sessionId, attendees: council.attendees }, secretary)
      t.same(opened.agenda[0]!.recused.toSorted(), [advisor.id, third.id].toSorted())
    },
  )

  t.test(
    `what was cleared for the team holds in the session that follows, and a cancelled one takes nothing${through}`,
    async (t) => {
      const {
        council,
        advisor,
        colleague,
        dossierId,
        chair,
        secretary,
        declare,
        save,
        saving,
        seen,
        clear,
        clearing,
        plan,
      } = await scene(door)
      const basis = await declare(advisor)
      await clear(chair, advisor.id, basis)
      await granted(door, recuseAdvisor, { dossierId, reason }, colleague)
      await save(advisor)
      const first = await plan()
      t.match(await granted(door, advisoryConflicts, { dossierId }, chair), {
        sessionId: first,
        items: [{ state: 'cleared' }],
      })
      await save(advisor, 1)
      const late = await declare(advisor)
      t.equal((await saving(advisor, 2)).code, 'conflicts-open')
      t.equal(await clearing(chair, advisor.id, late), 'dossier-wrong-state', 'its session settles it now')
      const item = { sessionId: first, dossierId }
      await granted(door, clearConflict, { ...item, accountId: advisor.id, basis: late, reason }, chair)
      await save(advisor, 2)
      await granted(door, cancelSession, { sessionId: first, reason }, secretary)
      t.match(
        (await seen(chair)).map(({ basis: of, state }) => [of, state]),
        [
          [late, 'open'],
          [basis, 'cleared'],
        ],
        'the team still has it, and what the session cleared is asked again',
      )
      t.equal((await saving(colleague)).code, 'not-found')
      await clear(province, advisor.id, late)
      const sessionId = await plan()
      const opened = await granted(door, openSession, { sessionId, attendees: council.attendees }, secretary)
      t.same(opened.agenda[0]!.recused, [colleague.id])
    },
  )

  t.test(
    `another council's team asks again about who was recused, and its clearance gives the sight back${through}`,
    async (t) => {
      const { council, advisor, dossierId, chair, plan, secretary } = await scene(door)
      await granted(door, recuseAdvisor, { dossierId, reason }, advisor)
      await granted(door, cancelSession, { sessionId: await plan(), reason }, secretary)
      const next = await councilOf(app, rest, { officer: province, size: 1 })
      const seat = { councilId: next.id, accountId: advisor.id, position: 'advisor' as const, organisation: 'Sở Y tế' }
      await granted(rest, appointMember, seat, province)
      await referred(rest, next, dossierId)
      const review = { dossierId, choices: scored(80), opinion }
      t.equal((await refused(door, saveAdvisoryReview, review, { ...advisor, ifMatch: 0 })).code, 'not-found')
      const clearance = { dossierId, accountId: advisor.id, basis: 'recused-before', reason }
      t.equal((await refused(door, clearAdvisoryConflict, clearance, chair)).code, 'not-found')
      t.match(await granted(door, clearAdvisoryConflict, clearance, next.chair), { state: 'cleared' })
      t.equal((await granted(door, saveAdvisoryReview, review, { ...advisor, ifMatch: 0 })).version, 1)
      await referred(rest, council, dossierId)
      t.equal((await refused(door, advisoryReview, { dossierId }, advisor)).code, 'not-found', 'the first one did not')
    },
  )

  t.test(`with a session planned, who is recused there advises no more${through}`, async (t) => {
    const { advisor, dossierId, secretary, save, saving, plan } = await scene(door)
    await save(advisor)
    const sessionId = await plan()
    const problem = await refused(door, recuseAdvisor, { dossierId, reason }, advisor)
    t.match(problem, { code: 'dossier-wrong-state', state: 'scheduled' })
    await granted(door, recuseMember, { sessionId, dossierId, accountId: advisor.id, reason }, secretary)
    t.equal((await saving(advisor, 1)).code, 'not-found')
  })
}

t.test('a dossier that no team has has no conflicts of one', async (t) => {
  const dossierId = await reviewedDossier(app)
  t.equal((await refused(rest, advisoryConflicts, { dossierId }, province)).code, 'not-found')
})

t.test('the database keeps what was settled as it was said, and no reason stands in the audit log', async (t) => {
  const query = (sql: string) => app.database.pool.query(sql)
  for (const table of ['advisory_recusals', 'advisory_clearances', 'knock_out_withdrawals'])
    await t.rejects(query(`delete from ${table}`), { code: '42501' }, table)
  await t.rejects(query('update advisory_clearances set cleared_by = account_id'), { code: '42501' })
  const audited = await query(
    "select input from audit_entries where action in ('recuseAdvisor', 'clearAdvisoryConflict')",
  )
  t.ok(audited.rows.length > 0)
  for (const { input } of audited.rows) t.notMatch(input, /chấm dứt/)
})
