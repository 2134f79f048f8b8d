import t, { type Test } from 'tap'
import { approveForMinistry } from '../../src/modules/certification/approve-for-ministry.ts'
import { evaluateAgain } from '../../src/modules/certification/evaluate-again.ts'
import { issueDecision } from '../../src/modules/certification/issue-decision.ts'
import { acknowledgeDossier } from '../../src/modules/dossiers/custody/acknowledge-dossier.ts'
import { dossierHandovers } from '../../src/modules/dossiers/custody/dossier-handovers.ts'
import { recallDossier } from '../../src/modules/dossiers/custody/recall-dossier.ts'
import { dossierDeadlines } from '../../src/modules/dossiers/deadlines/dossier-deadlines.ts'
import { dossier } from '../../src/modules/dossiers/dossier.ts'
import { dossierReviews } from '../../src/modules/dossiers/dossier-reviews.ts'
import { reviewDossier } from '../../src/modules/dossiers/review-dossier.ts'
import { recordKnockOut } from '../../src/modules/scoring/ballots/record-knock-out.ts'
import { dossierResults } from '../../src/modules/scoring/results/dossier-results.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { testApp } from '../support/app.ts'
import { councilOf, doorsOf, openedSession, scored, vote } from '../support/council.ts'
import { decided } from '../support/decided.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { judged, paperOf, proposedAtMinistry, readied, sentUp, stepped } from '../support/ministry.ts'
import { peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { faultsIn } from '../support/whole.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const [rest] = doorsOf(app) as [Door]
const councils = {
  province: await councilOf(app, rest, { officer: people.province }),
  ministry: await councilOf(app, rest, { officer: people.ministry, unitCode: 'VN' }),
}
const chairman = { token: people.chairman.token }
const officer = { token: people.province.token }
const why = { note: 'Bộ đánh giá 86 điểm: hội đồng tỉnh xem lại phần tiếp thị.' }
const again = (dossierId: string, more: object = {}) => ({ ...paperOf(), ...why, items: [{ dossierId, ...more }] })
const codesOf = (problem: { errors?: { code: string }[] }) => problem.errors?.map(({ code }) => code)
const resultsOf = async (door: Door, dossierId: string) =>
  (await granted(door, dossierResults, { dossierId }, officer)).items.map(({ mean, star, proposedForFive }) => [
    mean.shown,
    star,
    proposedForFive,
  ])

/** Below 90 at the ministry, evaluated again at the province, and on from there by one door. */
async function throughProvince(t: Test, door: Door) {
  const { dossierId } = await proposedAtMinistry(app, door, people, councils)
  await judged(door, councils.ministry, dossierId, 86)
  const decision = await granted(door, evaluateAgain, again(dossierId, { samplesReturned: 2 }), chairman)
  t.match(decision, { kind: 'evaluate-again', note: why.note, items: [{ star: 4, dossierId, certificate: null }] })
  t.match(await stepped(door, dossier, { dossierId }, officer), {
    ...{ state: 'forwarded', level: 'province', provinceReceivedAt: null, decidedAt: null, councilId: null },
    allowed: ['withdraw', 'acknowledge', 'disqualify'],
  })
  t.same(codesOf(await refused(door, issueDecision, { ...paperOf(), items: [{ dossierId }] }, chairman)), [
    'not-decided',
  ])
  const recall = { dossierId, reason: 'Gửi nhầm' }
  t.match(await refused(door, recallDossier, recall, { token: people.commune.token }), { code: 'dossier-wrong-state' })
  t.match(await refused(door, acknowledgeDossier, { dossierId }, { token: people.ministry.token }), {
    code: 'forbidden',
  })
  await stepped(door, acknowledgeDossier, { dossierId, samplesReceived: 1 }, officer)
  const { items } = await granted(door, dossierHandovers, { dossierId }, officer)
  t.match(items.slice(1), [
    { to: 'ministry', state: 'acknowledged', samplesHandedOver: 5, samplesReceived: 5 },
    { to: 'province', state: 'acknowledged', letterNumber: decision.number, samplesHandedOver: 2, samplesReceived: 1 },
  ])
  await stepped(door, reviewDossier, { dossierId, opinion: 'Bổ sung bằng chứng tiếp thị.' }, officer)
  t.match((await granted(door, dossierReviews, { dossierId }, officer)).items, [
    { level: 'province' },
    { level: 'ministry' },
    { level: 'province', opinion: 'Bổ sung bằng chứng tiếp thị.' },
  ])
  return dossierId
}

for (const door of doorsOf(app)) {
  t.test(`${door.name}: below 90 at the ministry, evaluated again, recognised by the new result`, async (t) => {
    const dossierId = await throughProvince(t, door)
    await judged(door, councils.province, dossierId, 82)
    t.same(await resultsOf(door, dossierId), [
      ['95.00', 5, true],
      ['86.00', 4, false],
      ['82.00', 4, false],
    ])
    const decision = await granted(door, issueDecision, { ...paperOf(), items: [{ dossierId }] }, chairman)
    t.match(decision.items, [{ star: 4, dossierId }])
    t.ok(decision.items[0]!.certificate)
    t.same(codesOf(await refused(door, evaluateAgain, again(dossierId), chairman)), ['not-from-ministry'])
  })

  t.test(`${door.name}: the council of the province may propose it for 5★ once more`, async (t) => {
    const dossierId = await throughProvince(t, door)
    await judged(door, councils.province, dossierId, 94)
    await sentUp(door, people, dossierId)
    t.same(codesOf(await refused(door, evaluateAgain, again(dossierId), chairman)), ['not-decided'])
    await readied(door, people.ministry, dossierId)
    await judged(door, councils.ministry, dossierId, 92)
    const minister = { token: people.minister.token }
    const five = { ...paperOf({ unitCode: 'VN' }), items: [{ dossierId }] }
    t.match(await granted(door, issueDecision, five, minister), { items: [{ star: 5 }] })
    t.equal((await resultsOf(door, dossierId)).length, 4)
  })

  t.test(`${door.name}: or the Chairman recognises what the ministry found, and then it is not repeated`, async (t) => {
    const { dossierId } = await proposedAtMinistry(app, door, people, councils)
    await judged(door, councils.ministry, dossierId, 86)
    t.match(await granted(door, issueDecision, { ...paperOf(), items: [{ dossierId }] }, chairman), {
      items: [{ star: 4 }],
    })
    t.same(codesOf(await refused(door, evaluateAgain, again(dossierId), chairman)), ['result-used'])
    t.match(await stepped(door, dossier, { dossierId }, officer), { state: 'decided', level: 'ministry' })
  })
}

t.test('at the ministry 90 points with a minimum of 5★ missed are no 5★: the Chairman has them', async (t) => {
  const { dossierId } = await proposedAtMinistry(app, rest, people, councils)
  await judged(rest, councils.ministry, dossierId, 96, ['4.1'])
  const [, found] = await resultsOf(rest, dossierId)
  t.ok(Number(found![0]) >= 90, `${found![0]}`)
  t.equal(found![1], 4)
  const paper = { ...paperOf({ unitCode: 'VN' }), items: [{ dossierId }] }
  t.same(codesOf(await refused(rest, issueDecision, paper, { token: people.minister.token })), ['another-authority'])
  t.match(await granted(rest, evaluateAgain, again(dossierId), chairman), { items: [{ star: 4 }] })
})

t.test('a knock-out at the ministry ends the evaluation: nothing to recognise and nothing to repeat', async (t) => {
  const { dossierId } = await proposedAtMinistry(app, rest, people, councils)
  const { chair, secretary, voters } = councils.ministry
  const sessionId = await openedSession(rest, councils.ministry, [dossierId])
  for (const voter of voters) await vote(rest, voter, { sessionId, dossierId }, scored(95))
  const found = { sessionId, dossierId, criterion: 'file', ground: 'Hồ sơ không trung thực' }
  await granted(rest, recordKnockOut, found, { token: chair.token })
  await granted(rest, concludeDossier, { sessionId, dossierId }, { token: secretary.token })
  await granted(rest, closeSession, { sessionId }, { token: secretary.token })
  t.match((await granted(rest, dossierResults, { dossierId }, officer)).items[1], {
    outcome: 'knocked-out',
    star: null,
  })
  t.same(codesOf(await refused(rest, evaluateAgain, again(dossierId), chairman)), ['knocked-out'])
  const paper = { ...paperOf(), items: [{ dossierId }] }
  t.same(codesOf(await refused(rest, issueDecision, paper, chairman)), ['knocked-out'])
})

t.test('what came back and went on leaves nothing half-done', async (t) => {
  t.same(await faultsIn(app.database, app.server.ocop.world.files), [])
})

t.test('a re-evaluation is decided within its days of each receipt: the earlier clocks were met', async (t) => {
  const { dossierId } = await decided(app, { level: 'ministry', star: 4, dossier: { kind: 're-evaluation' } })
  await granted(rest, evaluateAgain, again(dossierId), chairman)
  const deadlines = async () =>
    (await granted(rest, dossierDeadlines, { dossierId }, officer)).items.map(({ step, state }) => [step, state])
  t.same(await deadlines(), [])
  await stepped(rest, acknowledgeDossier, { dossierId }, officer)
  t.same(await deadlines(), [['re-evaluation', 'running']])
})

t.test('only the Chairman of the province has it evaluated again, with the reason', async (t) => {
  const { dossierId } = await decided(app, { level: 'ministry', star: 2 })
  const elsewhere = await app.person('Chủ tịch khác', onUnit('province-chairman', place.otherProvince))
  for (const door of doorsOf(app)) {
    for (const person of [people.province, people.ministry, people.minister, elsewhere])
      t.equal((await refused(door, evaluateAgain, again(dossierId), { token: person.token })).code, 'forbidden')
    const theirs = { ...again(dossierId), unitCode: place.otherProvince }
    t.same(codesOf(await refused(door, evaluateAgain, theirs, { token: elsewhere.token })), ['not-found'])
    t.match(await refused(door, evaluateAgain, { ...again(dossierId), note: ' ' }, chairman), {
      errors: [{ pointer: '/note' }],
    })
    t.match(await refused(door, evaluateAgain, again(dossierId, { samplesReturned: 1 }), chairman), {
      code: 'invalid-input',
      errors: [{ pointer: '/items/0/samplesReturned', code: 'too-many' }],
    })
  }
  const items = [{ dossierId }, { dossierId }]
  t.match(await refused(rest, evaluateAgain, { ...again(dossierId), items }, chairman), {
    errors: [{ pointer: '/items/1/dossierId', code: 'duplicate' }],
  })
  t.match(await granted(rest, evaluateAgain, again(dossierId), chairman), { items: [{ star: 2 }] })
})

t.test('a product has one dossier under way: another one keeps it from coming back or going up', async (t) => {
  const back = await decided(app, { level: 'ministry', star: 4 })
  const up = await decided(app, { star: 5 })
  for (const { productId, producerId } of [back, up])
    await decided(app, { productId, producerId, star: 3, dossier: { state: 'filed', decidedAt: null } })
  t.same(codesOf(await refused(rest, evaluateAgain, again(back.dossierId), chairman)), ['another-dossier-open'])
  const paper = { ...paperOf(), items: [{ dossierId: up.dossierId }] }
  t.same(codesOf(await refused(rest, approveForMinistry, paper, chairman)), ['another-dossier-open'])
})

t.test(
  'two Chairmen’s acts on one result at the same time: one recognises or repeats, the other is told',
  async (t) => {
    for (let round = 0; round < 5; round++) {
      const { dossierId } = await decided(app, { level: 'ministry', star: 4 })
      const answers = await Promise.all([
        rest.ask(evaluateAgain as never, again(dossierId), chairman),
        rest.ask(issueDecision as never, { ...paperOf(), items: [{ dossierId }] }, chairman),
      ])
      t.equal(answers.filter(({ problem }) => problem === null).length, 1)
      const [refusal] = answers.flatMap(({ problem }) => problem ?? [])
      t.match(refusal, {
        code: 'decision-refused',
        errors: [{ code: /^(result-used|not-decided|not-from-ministry)$/ }],
      })
    }
  },
)
