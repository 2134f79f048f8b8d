import t from 'tap'
import type { Grant } from '../../src/core/actor.ts'
import { councilQueue } from '../../src/modules/desk/queues/council-queue.ts'
import { mergeProducers } from '../../src/modules/merging/merge-producers.ts'
import { submitBallot } from '../../src/modules/scoring/ballots/submit-ballot.ts'
import { clearConflict } from '../../src/modules/scoring/conflicts/clear-conflict.ts'
import { declareConflict } from '../../src/modules/scoring/conflicts/declare-conflict.ts'
import { myConflicts } from '../../src/modules/scoring/conflicts/my-conflicts.ts'
import { sessionConflicts } from '../../src/modules/scoring/conflicts/session-conflicts.ts'
import { appointMember } from '../../src/modules/scoring/councils/appoint-member.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { cancelSession } from '../../src/modules/scoring/sessions/cancel-session.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { type Person, testApp } from '../support/app.ts'
import { type Council, councilOf, doorsOf, reviewedDossier, scored } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { dossierAt, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { province, ministry } = people
const heldOn = '2026-06-15'
const nowhere = '01900000-0000-7000-8000-000000000000'
const ground = 'Vợ là thành viên hợp tác xã'
const reason = 'Quan hệ đã chấm dứt từ năm 2020'

const planned = async (door: Door, { id: councilId, secretary }: Council, dossierIds: string[]) =>
  (await granted(door, planSession, { councilId, heldOn, dossierIds }, secretary)).id

async function producerOf(dossierId: string): Promise<string> {
  const { rows } = await app.database.pool.query('select producer_id as id from dossiers where id = $1', [dossierId])
  return rows[0].id as string
}

/** A planned session on one dossier, and what is done in it as somebody. */
async function scene(door: Door) {
  const council = await councilOf(app, door, { officer: province })
  const dossierId = await reviewedDossier(app)
  const sessionId = await planned(door, council, [dossierId])
  const item = { sessionId, dossierId }
  const { chair, secretary, attendees } = council
  const [, member, other] = council.voters as [Person, Person, Person]
  return {
    ...{ council, dossierId, sessionId, item, chair, secretary, member, other },
    seen: async (as: Person) => (await granted(door, sessionConflicts, { sessionId }, as)).items,
    declare: (as: Person, on: object = { dossierId }) =>
      granted(door, declareConflict, { ...on, kind: 'family', ground }, as),
    open: () => granted(door, openSession, { sessionId, attendees }, secretary),
    opening: () => refused(door, openSession, { sessionId, attendees }, secretary),
    clear: (as: Person, accountId: string, basis: string) =>
      granted(door, clearConflict, { ...item, accountId, basis, reason }, as),
    clearing: async (as: Person, accountId: string, basis: string) =>
      (await refused(door, clearConflict, { ...item, accountId, basis, reason }, as)).code,
  }
}

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(`a session does not open over a declared conflict until the member is recused${through}`, async (t) => {
    const { item, member, declare, open, opening, seen, chair, secretary } = await scene(door)
    const { id } = await declare(member)
    const conflict = { dossierId: item.dossierId, accountId: member.id, basis: id, kind: 'family' }
    t.match(await opening(), { code: 'conflicts-open', status: 409, count: 1, conflicts: [conflict] })
    for (const as of [chair, secretary, province])
      t.match(await seen(as), [{ member: { accountId: member.id }, basis: id, kind: 'family', ground, state: 'open' }])
    await granted(door, recuseMember, { ...item, accountId: member.id, reason: 'Gia đình' }, secretary)
    t.match(await seen(chair), [{ basis: id, state: 'recused', clearance: null }])
    t.equal((await open()).state, 'open')
  })

  t.test(`or until the chair clears it with a reason, which stays on record${through}`, async (t) => {
    const { member, chair, declare, open, opening, seen, clear, clearing } = await scene(door)
    const { id } = await declare(member)
    t.equal((await opening()).code, 'conflicts-open')
    const cleared = await clear(chair, member.id, id)
    t.match(cleared, { state: 'cleared', clearance: { reason, by: { accountId: chair.id } } })
    t.same(await seen(province), [cleared])
    t.equal(await clearing(chair, member.id, id), 'conflict-resolved')
    t.equal((await open()).state, 'open')
  })

  t.test(`a clearance is of the one conflict that it names, not of what is declared after${through}`, async (t) => {
    const { member, chair, declare, opening, clear, open } = await scene(door)
    const [first, second] = [await declare(member), await declare(member)]
    await clear(chair, member.id, first.id)
    t.match(await opening(), { code: 'conflicts-open', count: 1, conflicts: [{ basis: second.id }] })
    await clear(chair, member.id, second.id)
    const third = await declare(member)
    t.match(await opening(), { conflicts: [{ basis: third.id }] })
    await clear(chair, member.id, third.id)
    await open()
  })

  t.test(`nobody clears a conflict of their own, and the secretary and members clear none${through}`, async (t) => {
    const { council, chair, secretary, member, other, declare, clear, clearing, open } = await scene(door)
    const delegate = await app.person('Người được ủy quyền')
    const seat = { councilId: council.id, position: 'delegate' as const, organisation: 'Sở Công thương' }
    await granted(door, appointMember, { ...seat, accountId: delegate.id }, province)
    const mine = await declare(chair)
    t.equal(await clearing(chair, chair.id, mine.id), 'own-conflict')
    t.equal(await clearing(secretary, chair.id, mine.id), 'forbidden')
    t.equal(await clearing(other, chair.id, mine.id), 'forbidden')
    t.equal(await clearing(ministry, chair.id, mine.id), 'forbidden')
    await clear(delegate, chair.id, mine.id)
    const theirs = await declare(delegate)
    t.equal(await clearing(delegate, delegate.id, theirs.id), 'own-conflict')
    await clear(province, delegate.id, theirs.id)
    const [one] = [await declare(member)]
    await clear(chair, member.id, one.id)
    await open()
  })

  t.test(`an officer who set up the council and sits in it does not clear their own either${through}`, async (t) => {
    const { council, declare, clearing, item, clear, chair } = await scene(door)
    const officer = await app.person('Cán bộ tỉnh', onUnit('province-officer', place.province))
    const seat = { councilId: council.id, position: 'member' as const, organisation: 'Chi cục' }
    await granted(door, appointMember, { ...seat, accountId: officer.id }, province)
    const { id } = await declare(officer, { producerId: await producerOf(item.dossierId) })
    t.equal(await clearing(officer, officer.id, id), 'own-conflict')
    await clear(chair, officer.id, id)
  })

  t.test(`a standing declaration meets every later dossier of that producer and no other's${through}`, async (t) => {
    const { council, member, declare, dossierId, chair } = await scene(door)
    const producerId = await producerOf(dossierId)
    const declared = await declare(member, { producerId })
    t.match(declared, { producerId, dossierId: null, producerName: 'HTX Chi Lăng' })
    const [later, foreign] = [await reviewedDossier(app), await reviewedDossier(app)]
    await app.database.pool.query('update dossiers set producer_id = $1 where id = $2', [producerId, later])
    const sessionId = await planned(door, council, [foreign, later])
    const { items } = await granted(door, sessionConflicts, { sessionId }, chair)
    t.match(items, [{ dossierId: later, basis: declared.id, ground }])
    t.equal(items.length, 1)
  })

  t.test(`who advised on a dossier and may score it has a conflict, a secretary none${through}`, async (t) => {
    const { council, item, dossierId, chair } = await scene(door)
    const { rows } = await app.database.pool.query(
      'insert into dossier_advisers select $1, unnest($2::uuid[]) returning account_id',
      [dossierId, [council.voters[1]!.id, council.secretary.id]],
    )
    t.equal(rows.length, 2)
    const { items } = await granted(door, sessionConflicts, { sessionId: item.sessionId }, chair)
    t.match(items, [{ member: { accountId: council.voters[1]!.id }, basis: 'handled-dossier', state: 'open' }])
    t.equal(items.length, 1)
  })

  t.test(`it follows its producer into the one that it is merged into${through}`, async (t) => {
    const { council, member, declare, dossierId, sessionId, chair } = await scene(door)
    const other = await reviewedDossier(app)
    const [mergedId, keptId] = [await producerOf(dossierId), await producerOf(other)]
    const { id } = await declare(member, { producerId: mergedId })
    await granted(door, cancelSession, { sessionId, reason: 'Chủ thể có hai lần' }, chair)
    const versions = { keptVersion: 1, mergedVersion: 1 }
    await granted(door, mergeProducers, { keptId, mergedId, ...versions, reason: 'Nhập hai lần' }, province)
    const next = { sessionId: await planned(door, council, [other]) }
    t.match((await granted(door, sessionConflicts, next, chair)).items, [{ basis: id, dossierId: other }])
    const { items } = await granted(door, myConflicts, {}, member)
    t.match(items, [{ id, producerId: keptId }])
  })

  t.test(`what the system knows of a member is found without a declaration, each by its kind${through}`, async (t) => {
    const council = await councilOf(app, door, { officer: province, size: 2 })
    const { dossierId, producerId } = await dossierAt(app, people, 'reviewed')
    const sessionId = await planned(door, council, [dossierId])
    const found = async (organisation: string, person: Person) => {
      const seat = { councilId: council.id, position: 'member' as const, accountId: person.id, organisation }
      await granted(door, appointMember, seat, province)
      const { items } = await granted(door, sessionConflicts, { sessionId }, council.chair)
      return items.filter(({ member }) => member.accountId === person.id).map(({ kind, basis }) => [kind, basis])
    }
    const holder: Grant = { role: 'producer', on: 'producer', id: producerId }
    const officer = await app.person('Cán bộ xã', onUnit('commune-officer', place.commune))
    const neighbour = await app.person('Cán bộ xã khác', onUnit('commune-officer', place.otherCommune))
    const found_ = {
      holder: await found('Sở Y tế', await app.person('Chị Mai', holder)),
      officer: await found('Sở Y tế', officer),
      neighbour: await found('Sở Y tế', neighbour),
      committee: await found('UBND xã Đình Lập', await app.person('Anh Tài')),
      namesake: await found('Hợp tác xã chè Đình Lập', await app.person('Ông Vi')),
      reviewer: await found('Chi cục Phát triển nông thôn', province),
      checker: await found('Sở Y tế', people.commune),
    }
    const only = (...kinds: string[]) => kinds.map((kind) => [kind, kind])
    t.same(found_, {
      holder: only('acts-for-producer'),
      officer: only('officer-of-commune'),
      neighbour: [],
      committee: only('officer-of-commune'),
      namesake: only('same-organisation'),
      reviewer: only('handled-dossier'),
      checker: only('officer-of-commune', 'handled-dossier'),
    })
  })

  t.test(`what the system found keeps a session from opening as a declaration does${through}`, async (t) => {
    const { council, chair, clear, opening, open, dossierId } = await scene(door)
    const holder = await app.person('Chị Mai', { role: 'producer', on: 'producer', id: await producerOf(dossierId) })
    const seat = { councilId: council.id, position: 'member' as const, organisation: 'Sở Y tế' }
    await granted(door, appointMember, { ...seat, accountId: holder.id }, province)
    t.match(await opening(), {
      code: 'conflicts-open',
      conflicts: [{ accountId: holder.id, kind: 'acts-for-producer' }],
    })
    await clear(chair, holder.id, 'acts-for-producer')
    await open()
  })

  t.test(
    `members see their own conflicts only, outsiders see no session, the ministry none of a province${through}`,
    async (t) => {
      const { sessionId, member, other, declare, seen } = await scene(door)
      const { id } = await declare(member)
      t.match(await seen(member), [{ basis: id, ground }])
      t.same(await seen(other), [])
      t.same(await seen(ministry), [])
      t.equal((await refused(door, sessionConflicts, { sessionId }, people.commune)).code, 'not-found')
      t.match((await granted(door, myConflicts, {}, member)).items, [{ id, ground }])
      t.same((await granted(door, myConflicts, {}, other)).items, [])
    },
  )

  t.test(
    `a relative is declared by name, and meets every dossier of whoever that person represents${through}`,
    async (t) => {
      const { council, member, declare, seen, chair, opening, clear, open } = await scene(door)
      const elsewhere = await declare(member, { relativeName: 'Vi Văn Tài Em' })
      t.same(await seen(chair), [], 'a namesake in part is none')
      const declared = await declare(member, { relativeName: 'VI VĂN  TÀI' })
      t.match(declared, { relativeName: 'VI VĂN  TÀI', producerId: null, dossierId: null, producerName: null })
      t.match(await seen(chair), [{ basis: declared.id, kind: 'family', state: 'open' }])
      t.equal((await opening()).code, 'conflicts-open')
      await clear(chair, member.id, declared.id)
      await open()
      const later = await planned(door, council, [await reviewedDossier(app)])
      const { items } = await granted(door, sessionConflicts, { sessionId: later }, chair)
      t.match(items, [{ basis: declared.id, state: 'open' }], 'a later dossier of another producer is met as well')
      const own = (await granted(door, myConflicts, {}, member)).items
      t.same(own, [declared, elsewhere])
      const { errors } = await refused(door, declareConflict, { relativeName: 'A', kind: 'share', ground }, member)
      t.match(errors, [{ pointer: '/kind', code: 'family' }])
      const nobody = { relativeName: '...', kind: 'family' as const, ground }
      t.match(await refused(door, declareConflict, nobody, member), { errors: [{ pointer: '/relativeName' }] })
    },
  )

  t.test(`what one may not see cannot be declared on, and one names one thing to declare on${through}`, async (t) => {
    const { member, dossierId } = await scene(door)
    const foreign = await reviewedDossier(app)
    const said = { kind: 'share' as const, ground }
    const code = async (on: object, as = member) => (await refused(door, declareConflict, { ...on, ...said }, as)).code
    for (const on of [{ dossierId: foreign }, { dossierId: nowhere }, { producerId: nowhere }])
      t.equal(await code(on), 'not-found')
    t.equal(await code({ producerId: await producerOf(foreign) }), 'not-found')
    t.equal(await code({ dossierId }, ministry), 'forbidden')
    for (const on of [{}, { dossierId, producerId: nowhere }, { producerId: nowhere, relativeName: 'A' }]) {
      const { errors } = await refused(door, declareConflict, { ...on, ...said }, member)
      t.match(errors, [{ pointer: '/producerId', code: 'one-of-three' }])
    }
  })

  t.test(
    `who is recused from a dossier sees nobody's conflict with it, and opening tells only that there is one${through}`,
    async (t) => {
      const { item, chair, member, declare, seen, council, clearing } = await scene(door)
      const { id } = await declare(member)
      await granted(door, recuseMember, { ...item, reason: 'Cổ đông' }, chair)
      t.same(await seen(chair), [])
      t.equal(await clearing(chair, member.id, id), 'not-found')
      const opening = { sessionId: item.sessionId, attendees: council.attendees }
      t.match(await refused(door, openSession, opening, chair), { code: 'conflicts-open', count: 1, conflicts: [] })
    },
  )

  t.test(
    `a conflict that comes up after the opening keeps the member from the ballot until it is resolved${through}`,
    async (t) => {
      const { item, chair, member, other, declare, open, clear, clearing } = await scene(door)
      await open()
      const [mine, theirs] = [await declare(member), await declare(other)]
      const ballot = { ...item, round: 1, choices: scored(80) }
      for (const as of [member, other]) t.equal((await refused(door, submitBallot, ballot, as)).code, 'conflicts-open')
      await clear(chair, member.id, mine.id)
      t.equal((await granted(door, submitBallot, ballot, member)).total, 80)
      await granted(door, recuseMember, { ...item, accountId: other.id, reason: 'Cổ đông' }, chair)
      t.equal((await refused(door, submitBallot, ballot, other)).code, 'not-found')
      t.equal(await clearing(chair, other.id, theirs.id), 'conflict-resolved')
      const queue = await granted(door, councilQueue, {}, other)
      t.notOk(queue.items.some(({ dossier }) => dossier?.id === item.dossierId))
    },
  )
}

t.test('no ground of a conflict and no reason of a clearance is written to the audit log', async (t) => {
  const { rows } = await app.database.pool.query(
    "select action, input from audit_entries where action in ('declareConflict', 'clearConflict')",
  )
  t.ok(rows.some(({ action }) => action === 'declareConflict') && rows.some(({ action }) => action === 'clearConflict'))
  for (const { input } of rows) {
    const { ground: said = '[redacted]', reason: why = '[redacted]' } = JSON.parse(input as string)
    t.same([said, why], ['[redacted]', '[redacted]'])
    t.notMatch(input, /hợp tác xã|chấm dứt|Văn Tài|VĂN/)
  }
})

t.test('the database itself keeps what was declared and cleared, and lets nobody clear their own', async (t) => {
  const query = (sql: string) => app.database.pool.query(sql)
  for (const table of ['conflict_declarations', 'conflict_clearances']) {
    await t.rejects(query(`delete from ${table}`), { code: '42501' }, table)
  }
  await t.rejects(query("update conflict_declarations set ground = 'x'"), { code: '42501' })
  await t.rejects(query('update conflict_clearances set cleared_by = account_id'), { code: '42501' })
})
