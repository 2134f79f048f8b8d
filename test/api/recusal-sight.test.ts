import t, { type Test } from 'tap'
import type { Role } from '../../src/core/actor.ts'
import { advisoryConflicts } from '../../src/modules/advising/conflicts/advisory-conflicts.ts'
import { recuseAdvisor } from '../../src/modules/advising/conflicts/recuse-advisor.ts'
import { draftDecision } from '../../src/modules/certification/decisions/drafts/draft-decision.ts'
import { issueSessionDocument } from '../../src/modules/documents/issued/issue-session-document.ts'
import { issueResultNotices } from '../../src/modules/documents/notices/issue-result-notices.ts'
import { clearConflict } from '../../src/modules/scoring/conflicts/clear-conflict.ts'
import { declareConflict } from '../../src/modules/scoring/conflicts/declare-conflict.ts'
import { sessionConflicts } from '../../src/modules/scoring/conflicts/session-conflicts.ts'
import { appointMember } from '../../src/modules/scoring/councils/appoint-member.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { cancelSession } from '../../src/modules/scoring/sessions/cancel-session.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { referred } from '../support/advice.ts'
import { type Person, testApp } from '../support/app.ts'
import { type Council, councilOf, doorsOf, type Item, scored, voteAll } from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { answers, codeOf, everything } from '../support/every-answer.ts'
import { addressesOf, inputOf, isFor, routes } from '../support/every-question.ts'
import { dossierAt, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const [door] = doorsOf(app) as [Door]
const reason = 'Cổ đông của chủ thể'

type Dossier = Awaited<ReturnType<typeof dossierAt>>
type Viewer = { as: Person; roles: readonly Role[]; sessionId: string; councilId: string; draftId?: string }

/** What nobody knows who does not see the dossier: its id, its numbers and its papers. */
async function marksOf(dossierId: string): Promise<string[]> {
  const { rows } = await app.database.pool.query(
    `select d.id, product_code, commune_receipt_number, province_receipt_number, array_agg(e.id::text) as papers
       from dossiers d join evidence e on e.dossier_id = d.id where d.id = $1 group by d.id`,
    [dossierId],
  )
  const [{ id, product_code: code, commune_receipt_number: one, province_receipt_number: two, papers }] = rows
  return [id, code, one, two, ...papers].filter((mark) => mark !== null)
}

const known = (dossier: Dossier, { sessionId, councilId, draftId }: Viewer, evidenceId: string) => ({
  values: {
    ...dossier,
    sessionId,
    councilId,
    draftId,
    evidenceId,
    text: 'Đình Lập',
    choices: scored(80),
    document: 'minutes',
  },
  byAction: {},
})

/** The queries and addresses by which a viewer learns of a dossier, at either door. */
async function waysTo(dossier: Dossier, viewer: Viewer): Promise<string[]> {
  const marks = await marksOf(dossier.dossierId)
  const evidenceId = marks.at(-1)!
  const asked = known(dossier, viewer, evidenceId)
  const ways = new Set<string>()
  const tells = (answer: string) => marks.some((mark) => answer.includes(mark))
  for (const { action } of routes) {
    if (action.kind !== 'query' || action.roles === 'public' || !isFor(action, viewer.roles)) continue
    for (const input of [asked, { ...asked, values: { ...asked.values, text: marks[1] } }].map((one) =>
      inputOf(action, one),
    )) {
      if (input && (await answers(app, { action, input, as: viewer.as }, Number.POSITIVE_INFINITY)).some(tells))
        ways.add(action.name)
    }
  }
  const values: Record<string, unknown> = { ...asked.values, form: 'form-01' }
  for (const url of addressesOf(app, values)) {
    const answer = await app.server.inject({ url, headers: { authorization: `Bearer ${viewer.as.token}` } })
    const isOpened = answer.statusCode === 200 && marks.some((mark) => url.includes(mark))
    if (isOpened || tells(everything(answer, Number.POSITIVE_INFINITY))) ways.add(url.replace(dossier.dossierId, '…'))
  }
  return [...ways].sort()
}

/** What commands that name the dossier, or its session, answer one who may not see it: of it nothing. */
async function tellsNothing(t: Test, dossier: Dossier, viewer: Viewer): Promise<void> {
  const marks = await marksOf(dossier.dossierId)
  const asked = known(dossier, viewer, marks.at(-1)!)
  const values = { ...asked.values, dossierIds: [dossier.dossierId], accountId: viewer.as.id, items: [], attendees: [] }
  // What a session takes in its state is said before any of its dossiers is looked at.
  const aboutThem = ['not-found', 'forbidden', 'invalid-input', 'precondition-required', 'own-conflict']
  const silent = [...aboutThem, 'session-wrong-state']
  for (const { action } of routes) {
    const { kind, input: shape } = action
    const names = ['dossierId', 'dossierIds'].some((field) => field in shape.shape)
    if (kind !== 'command' || !isFor(action, viewer.roles) || !(names || action.name === 'closeSession')) continue
    const input = inputOf(action, { values, byAction: { closeSession: { attendees: undefined } } })
    if (!input) continue
    const [rest, graphql] = await answers(app, { action, input, as: viewer.as }, Number.POSITIVE_INFINITY)
    for (const answer of [rest, graphql])
      t.notOk(
        marks.some((mark) => answer.includes(mark)),
        `${action.name}: ${answer}`,
      )
    if (names) t.ok(silent.includes(codeOf(rest) ?? ''), `${action.name}: ${codeOf(rest)}`)
  }
}

const planned = async (as: Person, councilId: string, dossierIds: string[]) =>
  (await granted(door, planSession, { councilId, heldOn: '2026-06-15', dossierIds }, as)).id

/** The council with one more member, who is there when it sits. */
async function withMember(council: Council, person: Person, position: 'member' | 'delegate'): Promise<Council> {
  const seat = { councilId: council.id, accountId: person.id, position, organisation: 'Sở Y tế' }
  await granted(door, appointMember, seat, council.officer)
  return { ...council, voters: [...council.voters, person], attendees: [...council.attendees, person.id] }
}

const opened = (council: Council, sessionId: string) =>
  granted(door, openSession, { sessionId, attendees: council.attendees }, council.secretary)

/** Everybody scores a dossier but who is recused, and it is concluded. */
async function concluded(council: Council, item: Item, recused: Person | null): Promise<void> {
  const voters = council.voters.filter((voter) => voter !== recused)
  await voteAll(door, { ...council, voters }, item, [95])
  await granted(door, concludeDossier, item, council.secretary)
}

t.test('who is recused from a dossier learns of it nowhere, whatever else they are, in every state', async (t) => {
  const officer = await app.person('Cán bộ tỉnh', onUnit('province-officer', place.province))
  const four = await councilOf(app, door, { officer: people.province, size: 4 })
  const council = await withMember(four, officer, 'delegate')
  const [dossier, other] = [await dossierAt(app, people, 'reviewed'), await dossierAt(app, people, 'reviewed')]
  const sessionId = await planned(council.secretary, council.id, [dossier.dossierId, other.dossierId])
  const roles = ['province-officer', 'council-chair'] as const
  const drafted = { unitCode: place.province, kind: 'recognise' as const, signerTitle: 'Chủ tịch' }
  const items = [{ dossierId: dossier.dossierId }, { dossierId: other.dossierId }]
  const { id: draftId } = await granted(door, draftDecision, { ...drafted, items }, people.province)
  const viewer = { as: officer, roles, sessionId, councilId: council.id, draftId }
  const item = { sessionId, dossierId: dossier.dossierId }

  await t.test('who is not recused learns of it by many ways', async (t) => {
    const ways = await waysTo(dossier, viewer)
    for (const way of [
      'dossier',
      'dossiers',
      'search',
      'session',
      'sessions',
      'dossierEvidence',
      'dossierForm',
      'evidenceFile',
      'decisionDraft',
    ])
      t.ok(ways.includes(way), way)
    t.ok(ways.length > 12, ways.join(' '))
    t.ok(
      ways.some((way) => way.endsWith('/content')),
      'papers as files',
    )
  })
  await granted(door, recuseMember, { ...item, accountId: officer.id, reason }, council.secretary)
  await t.test('in a planned session', async (t) => t.same(await waysTo(dossier, viewer), []))
  await t.test('in an open session', async (t) => {
    await opened(council, sessionId)
    t.same(await waysTo(dossier, viewer), [])
    await tellsNothing(t, dossier, viewer)
  })
  await t.test('in a closed session, whose results the others read', async (t) => {
    await concluded(council, item, officer)
    await concluded(council, { sessionId, dossierId: other.dossierId }, null)
    await granted(door, closeSession, { sessionId }, officer)
    const signed = { sessionId, signerName: 'Lê Văn An', signerTitle: 'Chủ tịch' }
    await granted(door, issueResultNotices, signed, council.secretary)
    await granted(door, issueSessionDocument, { ...signed, document: 'minutes' }, council.secretary)
    t.same(await waysTo(dossier, viewer), [])
    const ways = await waysTo(dossier, { ...viewer, as: council.voters[1]!, roles: ['council-member'] })
    for (const way of ['dossierResult', 'sessionResults', 'session', 'sessionDocument', 'issuedDocuments'])
      t.ok(ways.includes(way), way)
  })
  await t.test('nor while the ministry’s council has it, which asks about the earlier recusal', async (t) => {
    await sentToMinistry(dossier.dossierId)
    const options = { officer: people.ministry, unitCode: 'VN', size: 4 }
    const ministry = await withMember(await councilOf(app, door, options), officer, 'member')
    const there = await planned(ministry.secretary, ministry.id, [dossier.dossierId])
    const seen = { ...viewer, roles: [...roles, 'council-member'] as Role[], sessionId: there, councilId: ministry.id }
    t.same(await waysTo(dossier, seen), [])
    const opening = { sessionId: there, attendees: ministry.attendees }
    const open = { accountId: officer.id, kind: 'recused-before', dossierId: dossier.dossierId }
    t.match(await refused(door, openSession, opening, ministry.secretary), {
      code: 'conflicts-open',
      conflicts: [open],
    })
    await granted(door, recuseMember, { ...item, sessionId: there, accountId: officer.id, reason }, ministry.chair)
    await granted(door, openSession, opening, ministry.secretary)
    t.same(await waysTo(dossier, seen), [])
    await tellsNothing(t, dossier, seen)
  })
})

t.test('who is recused after a ballot learns of the dossier nowhere either, not even what was scored', async (t) => {
  const council = await councilOf(app, door, { officer: people.province, size: 4 })
  const [, member] = council.voters as [Person, Person]
  const dossier = await dossierAt(app, people, 'reviewed')
  const sessionId = await planned(council.secretary, council.id, [dossier.dossierId])
  const item = { sessionId, dossierId: dossier.dossierId }
  await opened(council, sessionId)
  await voteAll(door, council, item, [95])
  const viewer = { as: member, roles: ['council-member'] as const, sessionId, councilId: council.id }
  t.ok((await waysTo(dossier, viewer)).includes('myBallots'))
  await granted(door, declareConflict, { dossierId: dossier.dossierId, kind: 'share', ground: reason }, member)
  await granted(door, recuseMember, { ...item, accountId: member.id, reason }, council.secretary)
  // One’s own declaration stays one’s own, with what it was made on.
  t.same(await waysTo(dossier, viewer), ['myConflicts'])
  await tellsNothing(t, dossier, viewer)
})

t.test('who the ministry’s council recused does not learn what the province found either', async (t) => {
  const council = await councilOf(app, door, { officer: people.province, size: 3 })
  const dossier = await dossierAt(app, people, 'reviewed')
  const sessionId = await planned(council.secretary, council.id, [dossier.dossierId])
  await opened(council, sessionId)
  await concluded(council, { sessionId, dossierId: dossier.dossierId }, null)
  await granted(door, closeSession, { sessionId }, council.chair)
  await sentToMinistry(dossier.dossierId)
  const officer = await app.person('Cán bộ bộ', onUnit('ministry-officer', 'VN'))
  const options = { officer: people.ministry, unitCode: 'VN', size: 3 }
  const ministry = await withMember(await councilOf(app, door, options), officer, 'member')
  const there = await planned(ministry.secretary, ministry.id, [dossier.dossierId])
  const viewer = {
    as: officer,
    roles: ['ministry-officer', 'council-member'] as const,
    sessionId,
    councilId: council.id,
  }
  const before = await waysTo(dossier, viewer)
  for (const way of ['dossierResult', 'sessionResults', 'sessionProgress', 'dossier']) t.ok(before.includes(way), way)
  await granted(door, recuseMember, { sessionId: there, dossierId: dossier.dossierId, reason }, officer)
  t.same(await waysTo(dossier, viewer), [])
})

t.test(
  'a clearance gives back the sight that an earlier recusal took, a cancelled session takes none back',
  async (t) => {
    const council = await councilOf(app, door, { officer: people.province, size: 4 })
    const [, member] = council.voters as [Person, Person]
    const dossier = await dossierAt(app, people, 'reviewed')
    const { dossierId } = dossier
    const first = await planned(council.secretary, council.id, [dossierId])
    await granted(door, recuseMember, { sessionId: first, dossierId, reason }, member)
    await opened(council, first)
    await concluded(council, { sessionId: first, dossierId }, member)
    await granted(door, closeSession, { sessionId: first }, council.chair)
    await app.database.pool.query("update dossiers set state = 'reviewed', council_id = null where id = $1", [
      dossierId,
    ])
    const second = await planned(council.secretary, council.id, [dossierId])
    await granted(door, recuseMember, { sessionId: second, dossierId, accountId: member.id, reason }, council.chair)
    await granted(door, cancelSession, { sessionId: second, reason }, council.secretary)
    const third = await planned(council.secretary, council.id, [dossierId])
    const viewer = { as: member, roles: ['council-member'] as const, sessionId: third, councilId: council.id }
    t.same(await waysTo(dossier, viewer), [])
    const { items } = await granted(door, sessionConflicts, { sessionId: third }, council.chair)
    t.match(items, [{ member: { accountId: member.id }, basis: 'recused-before', state: 'open' }])
    const clearance = { sessionId: third, dossierId, accountId: member.id, basis: 'recused-before', reason }
    await granted(door, clearConflict, clearance, council.chair)
    t.ok((await waysTo(dossier, viewer)).includes('session'))
    await granted(door, openSession, { sessionId: third, attendees: council.attendees }, council.chair)
  },
)

t.test(
  'an advisor who is recused before there is a session learns of it nowhere, then or in the session',
  async (t) => {
    const officer = await app.person('Cán bộ tỉnh', onUnit('province-officer', place.province))
    const council = await councilOf(app, door, { officer: people.province, size: 3 })
    const organisation = 'Hợp tác xã chè Đình Lập'
    const seat = { councilId: council.id, accountId: officer.id, position: 'advisor' as const, organisation }
    await granted(door, appointMember, seat, people.province)
    const dossier = await dossierAt(app, people, 'reviewed')
    const { dossierId } = dossier
    const kept = { dossierId, councilId: council.id }
    await referred(door, council, dossierId)
    const roles = ['province-officer', 'council-advisor'] as const
    const viewer = { as: officer, roles, sessionId: dossierId, councilId: council.id }
    const before = await waysTo(dossier, viewer)
    for (const way of ['dossier', 'workQueue', 'advisoryConflicts']) t.ok(before.includes(way), way)
    await granted(door, recuseAdvisor, { dossierId, reason }, officer)
    t.same(await waysTo(dossier, viewer), [])
    await tellsNothing(t, dossier, viewer)
    const { items } = await granted(door, advisoryConflicts, { dossierId }, council.chair)
    t.match(items, [{ ...kept, basis: 'same-organisation', state: 'recused' }])
    const sessionId = await planned(council.secretary, council.id, [dossierId])
    t.same(await waysTo(dossier, { ...viewer, sessionId }), [])
    await opened(council, sessionId)
    t.same(await waysTo(dossier, { ...viewer, sessionId }), [])
  },
)

/** As it stands when it was approved, received and reviewed there, which is tested elsewhere. */
const sentToMinistry = (dossierId: string) =>
  app.database.pool.query(
    "update dossiers set level = 'ministry', state = 'reviewed', council_id = null where id = $1",
    [dossierId],
  )
