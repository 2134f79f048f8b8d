import t from 'tap'
import { decision as decisionAction } from '../../src/modules/certification/decision.ts'
import { decisionDraft } from '../../src/modules/certification/decisions/drafts/decision-draft.ts'
import { decisionDrafts } from '../../src/modules/certification/decisions/drafts/decision-drafts.ts'
import { draftDecision } from '../../src/modules/certification/decisions/drafts/draft-decision.ts'
import { dropDecisionDraft } from '../../src/modules/certification/decisions/drafts/drop-decision-draft.ts'
import { editDecisionDraft } from '../../src/modules/certification/decisions/drafts/edit-decision-draft.ts'
import { issueDraftedDecision } from '../../src/modules/certification/decisions/drafts/issue-drafted-decision.ts'
import { testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { concluded, type Decided, decided } from '../support/decided.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { issued, paper } from '../support/issued.ts'
import { done, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const doors = doorsOf(app) as [Door, Door]
const [rest, graphql] = doors
const people = await peopleOf(app)
const { province, chairman, ministry, minister } = people
const foreign = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))

let papers = 0
const numbered = () => ({ number: `D${++papers}/QĐ-UBND`, signedOn: '2026-06-01' })
const of = { unitCode: place.province, signerTitle: 'Chủ tịch Ủy ban nhân dân tỉnh' }
const dossierOf = async (wanted: Decided = {}) => (await decided(app, wanted)).dossierId
const recognition = async (...dossierIds: string[]) => ({
  ...{ ...of, kind: 'recognise' as const },
  items: dossierIds.map((dossierId) => ({ dossierId })),
})
const drafted = async (door: Door, ...dossierIds: string[]) =>
  granted(door, draftDecision, await recognition(...dossierIds), province)
const seen = (version: number, { token }: { token: string }) => ({ token, ifMatch: version })
const rowsOf = async (sql: string, ...values: unknown[]) => (await app.database.pool.query(sql, values)).rows

t.test('an officer drafts, the signer issues: certificates are given as by a decision made at once', async (t) => {
  for (const door of doors) {
    const [one, two] = [await dossierOf({ star: 3, name: 'Chè' }), await dossierOf({ star: 4, name: 'Na' })]
    const draft = await drafted(door, one, two)
    t.match(draft, { state: 'draft', warnings: [], decision: null, version: 1, unit: { code: place.province } })
    t.match(draft.items, [
      { dossierId: one, product: { name: 'Chè' }, star: 3 },
      { dossierId: two, star: 4 },
    ])
    const given = numbered()
    const made = await granted(door, issueDraftedDecision, { draftId: draft.id, ...given }, seen(1, chairman))
    t.match(made, { kind: 'recognise', ...given, signerName: 'Chủ tịch', signerTitle: of.signerTitle })
    t.ok(made.items.every(({ certificate }) => certificate))
    t.match(await granted(door, decisionAction, { decisionId: made.id }, province), { items: { length: 2 } })
    t.match(await granted(door, decisionDraft, { draftId: draft.id }, province), {
      ...{ state: 'issued', warnings: [], version: 2 },
      decision: { id: made.id, number: given.number },
    })
    const [{ n }] = await rowsOf('select count(*)::int as n from certificates where decision_id = $1', made.id)
    t.equal(n, 2)
  }
})

t.test('what would refuse it is told with the item when it is drafted, and refuses it when it is issued', async (t) => {
  for (const door of doors) {
    const [good, low] = [await dossierOf({ star: 3 }), await dossierOf({ star: 2 })]
    const scoring = await dossierOf({ dossier: { state: 'scoring', decidedAt: null } })
    const draft = await drafted(door, good, low, scoring)
    const warned = [
      ['/items/1/dossierId', 'star-without-decision'],
      ['/items/2/dossierId', 'not-decided'],
    ]
    t.same(
      draft.warnings.map(({ pointer, code }) => [pointer, code]),
      warned,
    )
    t.equal(draft.items[2]!.star, null, 'of a session that is open nothing is told')
    const problem = await refused(door, issueDraftedDecision, { draftId: draft.id, ...numbered() }, seen(1, chairman))
    t.equal(problem.code, 'decision-refused')
    t.same(
      (problem as unknown as { errors: { pointer: string; code: string }[] }).errors.map((one) => [
        one.pointer,
        one.code,
      ]),
      warned,
    )
    const items = [{ dossierId: good }]
    const edited = await granted(
      door,
      editDecisionDraft,
      { draftId: draft.id, signerTitle: 'Chủ tịch', items },
      seen(1, chairman),
    )
    t.match(edited, { version: 2, warnings: [], items: { length: 1 }, signerTitle: 'Chủ tịch' })
    await granted(door, issueDraftedDecision, { draftId: draft.id, ...numbered() }, seen(2, chairman))
  }
})

t.test('a draft reserves nothing: what was decided on meanwhile is warned of, and refuses the whole', async (t) => {
  const [one, two] = [await dossierOf({ star: 3 }), await dossierOf({ star: 3 })]
  const [first, second] = [await drafted(rest, one, two), await drafted(graphql, two)]
  await granted(rest, issueDraftedDecision, { draftId: second.id, ...numbered() }, seen(1, chairman))
  t.match((await granted(graphql, decisionDraft, { draftId: first.id }, province)).warnings, [
    { pointer: '/items/1/dossierId', code: 'result-used' },
  ])
  const problem = await refused(rest, issueDraftedDecision, { draftId: first.id, ...numbered() }, seen(1, chairman))
  t.match(problem, { code: 'decision-refused', errors: [{ pointer: '/items/1/dossierId', code: 'result-used' }] })
  t.same(await rowsOf('select id from certificates where dossier_id = $1', one), [], 'nothing of it is written')
})

t.test(
  'of several who issue one draft at once one does; a draft and a decision at once use a result once',
  async (t) => {
    const dossierId = await dossierOf({ star: 3 })
    const draft = await drafted(rest, dossierId)
    const issue = (draftId: string) =>
      app.rest('POST', `/v1/decision-drafts/${draftId}/issue`, numbered(), {
        as: chairman,
        headers: { 'if-match': '"v1"' },
      })
    const answers = await Promise.all([issue(draft.id), issue(draft.id), issue(draft.id)])
    t.same(answers.map(({ status }) => status).sort(), [201, 409, 409])
    t.ok(
      answers.every(({ status, body }) => status === 201 || (body as { code: string }).code === 'decision-draft-ended'),
    )
    for (let at = 0; at < 3; at++) {
      const made = await decided(app, { star: 4 })
      const { id } = await drafted(graphql, made.dossierId)
      const direct = { ...paper('2026-06-01'), items: [{ dossierId: made.dossierId }] }
      const both = await Promise.all([issue(id), app.rest('POST', '/v1/decisions', direct, { as: chairman })])
      t.same(both.map(({ status }) => status).sort(), [201, 409])
      const used = await rowsOf('select id from decision_items where result_id = $1', made.resultId)
      t.equal(used.length, 1)
      const [{ state }] = await rowsOf('select state from decision_drafts where id = $1', id)
      t.equal(state, both[0]!.status === 201 ? 'issued' : 'draft', 'what was refused can still be issued')
    }
  },
)

t.test('an edit or an issue that builds on an older draft is refused, and one that has ended stays', async (t) => {
  const dossierId = await dossierOf({ star: 3 })
  for (const door of doors) {
    const { id: draftId } = await drafted(door, dossierId)
    const edit = { draftId, signerTitle: 'KT. Chủ tịch', items: [{ dossierId }] }
    await granted(door, editDecisionDraft, edit, seen(1, province))
    t.match(await refused(door, editDecisionDraft, edit, seen(1, chairman)), { code: 'stale-version', version: 2 })
    const issue = { draftId, ...numbered() }
    t.match(await refused(door, issueDraftedDecision, issue, seen(1, chairman)), { code: 'stale-version' })
    t.match(await refused(door, issueDraftedDecision, issue, chairman), { code: 'precondition-required' })
    t.match(await granted(door, dropDecisionDraft, { draftId }, seen(2, province)), { state: 'dropped', version: 3 })
    for (const [action, input] of [
      [editDecisionDraft, edit],
      [dropDecisionDraft, { draftId }],
      [issueDraftedDecision, issue],
    ] as const)
      t.match(await refused(door, action as typeof dropDecisionDraft, input, seen(3, chairman)), {
        ...{ code: 'decision-draft-ended', state: 'dropped' },
      })
  }
})

t.test('only the side of the issuer sees a draft; only the one who signs issues it', async (t) => {
  const dossierId = await dossierOf({ star: 3 })
  const { id: draftId } = await drafted(rest, dossierId)
  for (const door of doors) {
    for (const outsider of [ministry, minister, foreign])
      t.match(await refused(door, decisionDraft, { draftId }, outsider), { code: 'not-found' })
    for (const outsider of [people.commune, people.producer]) {
      t.match(await refused(door, decisionDraft, { draftId }, outsider), { code: 'forbidden' })
      t.match(await refused(door, decisionDrafts, {}, outsider), { code: 'forbidden' })
    }
    t.same((await granted(door, decisionDrafts, {}, ministry)).items, [])
    const issue = { draftId, ...numbered() }
    t.match(await refused(door, issueDraftedDecision, issue, seen(1, province)), { code: 'forbidden' })
    t.match(await refused(door, issueDraftedDecision, issue, seen(1, minister)), { code: 'not-found' })
    const elsewhere = { ...(await recognition(dossierId)), unitCode: place.otherProvince }
    t.match(await refused(door, draftDecision, elsewhere, province), { code: 'forbidden' })
    t.match(await refused(door, draftDecision, elsewhere, foreign), {
      ...{ code: 'decision-refused', errors: [{ pointer: '/items/0/dossierId', code: 'not-found' }] },
    })
    const open = await granted(door, decisionDrafts, { state: 'draft', unitCode: place.province, first: 1 }, chairman)
    t.match(open, { items: [{ id: draftId, itemCount: 1 }], pageInfo: { hasNextPage: true } })
  }
})

t.test('who is recused from a dossier in a draft finds neither the draft nor, drafting, the dossier', async (t) => {
  const [one, two] = [await dossierOf({ star: 3 }), await dossierOf({ star: 3 })]
  const officer = await app.person('Cán bộ có liên quan', onUnit('province-officer', place.province))
  const { id: draftId } = await drafted(rest, one, two)
  t.match(await granted(rest, decisionDraft, { draftId }, officer), { items: { length: 2 } })
  await app.database.pool.query('update dossiers set hidden_from = array[$1::uuid] where id = $2', [officer.id, two])
  for (const door of doors) {
    t.match(await refused(door, decisionDraft, { draftId }, officer), { code: 'not-found' })
    t.match(await refused(door, dropDecisionDraft, { draftId }, seen(1, officer)), { code: 'not-found' })
    t.notOk((await granted(door, decisionDrafts, {}, officer)).items.some(({ id }) => id === draftId))
    t.match(await refused(door, draftDecision, await recognition(one, two), officer), {
      errors: [{ pointer: '/items/1/dossierId', code: 'not-found' }],
    })
  }
})

t.test('revocations, approvals and evaluations again are drafted and issued by the rules of their kinds', async (t) => {
  for (const door of doors) {
    const held = await issued(app, chairman, { star: 3 })
    const revocation = { ...of, kind: 'revoke' as const, certificateIds: [held.certificateId] }
    t.match(await refused(door, draftDecision, revocation, province), { errors: [{ pointer: '/ground' }] })
    const unsaid = { ...revocation, ground: 'other-finding' as const }
    t.match(await refused(door, draftDecision, unsaid, province), { errors: [{ pointer: '/note', code: 'missing' }] })
    const revoking = await granted(door, draftDecision, { ...revocation, ground: 'breach-of-law' }, province)
    t.match(revoking, { warnings: [], items: [{ certificate: { id: held.certificateId }, star: 3 }] })
    const revoked = await granted(
      door,
      issueDraftedDecision,
      { draftId: revoking.id, ...numbered() },
      seen(1, chairman),
    )
    t.match(revoked, { kind: 'revoke', ground: 'breach-of-law', items: [{ certificate: { id: held.certificateId } }] })
    const again = await granted(door, draftDecision, { ...revocation, ground: 'breach-of-law' }, province)
    t.match(again.warnings, [{ pointer: '/certificateIds/0', code: 'certificate-ended' }])

    const five = await dossierOf({ star: 5 })
    const approval = { ...of, kind: 'approve-for-ministry' as const, items: [{ dossierId: five }] }
    const approving = await granted(door, draftDecision, approval, province)
    t.same(approving.warnings, [])
    await granted(door, issueDraftedDecision, { draftId: approving.id, ...numbered() }, seen(1, chairman))
    t.match((await granted(door, decisionDraft, { draftId: approving.id }, chairman)).decision, { number: /QĐ-UBND/ })

    await app.database.pool.query(`update dossiers set level = 'ministry' where id = $1`, [five])
    await concluded(app, five, { level: 'ministry', star: 4 })
    const repeat = { ...approval, kind: 'evaluate-again' as const, note: 'Đề nghị xem lại nội dung thị trường' }
    const ofTheirs = { ...repeat, items: [{ dossierId: five, samplesReturned: 9 }] }
    const repeating = await granted(door, draftDecision, ofTheirs, province)
    t.match(repeating.warnings, [{ pointer: '/items/0/samplesReturned', code: 'too-many' }])
    const { signerTitle, note, items } = repeat
    const edit = { draftId: repeating.id, signerTitle, note, items }
    await granted(door, editDecisionDraft, edit, seen(1, province))
    await granted(door, issueDraftedDecision, { draftId: repeating.id, ...numbered() }, seen(2, chairman))
    t.match((await done(app, people.commune, 'GET', `/v1/dossiers/${five}`, undefined)) as object, {
      ...{ state: 'forwarded', level: 'province' },
    })
  }
})

t.test('a decision of the Minister is drafted by officers of the ministry', async (t) => {
  for (const door of doors) {
    const dossierId = await dossierOf({ level: 'ministry', star: 5 })
    const draft = {
      ...{ unitCode: 'VN', kind: 'recognise' as const, signerTitle: 'Bộ trưởng' },
      items: [{ dossierId, star: 5 }],
    }
    const { id: draftId } = await granted(door, draftDecision, draft, ministry)
    t.match(await refused(door, decisionDraft, { draftId }, province), { code: 'not-found' })
    const made = await granted(door, issueDraftedDecision, { draftId, ...numbered() }, seen(1, minister))
    t.match(made, { unit: { code: 'VN' }, items: [{ star: 5 }] })
    const approval = { ...draft, kind: 'approve-for-ministry' as const, items: [{ dossierId }] }
    t.match(await refused(door, draftDecision, approval, ministry), { errors: [{ pointer: '/kind' }] })
  }
})
