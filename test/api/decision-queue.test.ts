import { deepStrictEqual } from 'node:assert/strict'
import t from 'tap'
import { approveForMinistry } from '../../src/modules/certification/approve-for-ministry.ts'
import { issueDecision } from '../../src/modules/certification/issue-decision.ts'
import { decisionQueue } from '../../src/modules/desk/queues/decision-queue.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { concluded, type Decided, decided } from '../support/decided.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { addCommunes, onUnit, place } from '../support/place.ts'

const today = '2026-06-25'
const app = await testApp(t, `${today}T03:00:00.000Z`)
await addCommunes(app)
const doors = doorsOf(app)
const [rest] = doors as [Door]
const chairman = await app.person('Chủ tịch', onUnit('province-chairman', place.province))
const otherChairman = await app.person('Chủ tịch khác', onUnit('province-chairman', place.otherProvince))
const minister = await app.person('Bộ trưởng', onUnit('minister', 'VN'))

const queueOf = async ({ token }: Person, input: object = {}) => {
  const answers = await Promise.all(doors.map((door) => granted(door, decisionQueue, input, { token })))
  deepStrictEqual(answers[1], answers[0])
  return answers[0]!
}
let number = 0
const paper = (unitCode: string) => ({
  ...{ unitCode, number: `${++number}/QĐ`, signedOn: today, signerTitle: 'Chủ tịch' },
})

/** Every way that a result may stand, with the reason why nobody may sign for it where that is so. */
const cases: (Decided & { why: string })[] = [
  ...[1, 2, 3, 4, 5].map((star) => ({ why: `${star}★ of a province`, star })),
  ...[1, 2, 3, 4, 5].map((star) => ({ why: `${star}★ of the ministry`, level: 'ministry' as const, star })),
  { why: 'knocked out', outcome: 'knocked-out', proposedForFive: false },
  { why: 'an instrument whose certificates have no known term', star: 4, dossier: { instrument: '148-2023' } },
  { why: 'still scored', star: 4, dossier: { state: 'scoring', decidedAt: null } },
  { why: 'of a round', star: 4, dossier: { roundCode: 'r', roundCutOffOn: '2026-04-30', roundFinishOn: '2026-06-26' } },
  {
    why: 'of a round that is over',
    star: 3,
    dossier: { roundCode: 'q', roundCutOffOn: '2026-04-30', roundFinishOn: today },
  },
]

t.test('exactly what a signature may be set to waits for the one who signs', async (t) => {
  const made = []
  for (const wanted of cases) made.push({ ...(await decided(app, { ...wanted, name: wanted.why })), ...wanted })
  const overtaken = await decided(app, { star: 3, name: 'overtaken' })
  app.clock.now = new Date(`${today}T03:05:00.000Z`)
  const newer = await decided(app, { star: 4, productId: overtaken.productId, producerId: overtaken.producerId })
  const issued = { ...paper(place.province), items: [{ dossierId: newer.dossierId }] }
  await granted(rest, issueDecision, issued, { token: chairman.token })

  const held = await decided(app, { star: 5, name: 'another under way' })
  const underWay = { star: 4, dossier: { state: 'filed' as const, decidedAt: null } }
  await decided(app, { ...underWay, productId: held.productId, producerId: held.producerId })

  const items = await Promise.all(
    [chairman, minister].map(async (person) => (await queueOf(person, { first: 30 })).items),
  )
  t.same((await queueOf(otherChairman)).items, [])
  const dossiers = [...made, { ...overtaken, why: 'overtaken' }, { ...newer, why: 'used' }, { ...held, why: 'another' }]
  const signers = [
    { person: chairman, unitCode: place.province, queue: items[0]! },
    { person: minister, unitCode: 'VN', queue: items[1]! },
  ]
  for (const { person, unitCode, queue } of signers) {
    for (const { dossierId, why } of dossiers) {
      const waiting = queue.find((item) => item.dossierId === dossierId)?.step ?? null
      const input = { ...paper(unitCode), items: [{ dossierId }] }
      const as = { token: person.token }
      // Asked of the decisions themselves; what they allow is gone from the queue afterwards.
      const approved = person === chairman ? await rest.ask(approveForMinistry as never, input, as) : { problem: true }
      const recognised = approved.problem
        ? await rest.ask(issueDecision as never, { ...input, ...paper(unitCode) }, as)
        : { problem: true }
      const allowed = !approved.problem ? 'approve-for-ministry' : recognised.problem ? null : 'recognise'
      t.equal(waiting, allowed, `${unitCode}: ${why}`)
    }
  }
  for (const { person } of signers) t.same((await queueOf(person)).items, [])
})

t.test('what its round has to be done with first comes first, and pages walk the rest by age', async (t) => {
  const rounds = [null, '2026-06-30', '2026-06-26', '2026-06-20', null]
  for (const [at, roundFinishOn] of rounds.entries()) {
    const round = roundFinishOn && { roundCode: `c${at}`, roundCutOffOn: '2026-04-30', roundFinishOn }
    const decidedAt = `2026-06-0${at + 1}T03:00:00.000Z`
    await decided(app, { star: 4, name: `p${at}`, dossier: { decidedAt, ...(round || {}) } })
  }
  const seen: unknown[] = []
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof queueOf>> = await queueOf(chairman, { first: 2, ...(after && { after }) })
    seen.push(...page.items.map(({ product, dueOn, colour }) => [product.name, dueOn, colour]))
    if (!page.pageInfo.hasNextPage) {
      t.match(page.counts, [
        { step: 'recognise', count: 5, dueOn: '2026-06-19', colours: { fresh: 1, soon: 1, late: 3 } },
      ])
      break
    }
    after = page.pageInfo.endCursor
  }
  t.same(seen, [
    ['p3', '2026-06-19', 'late'],
    ['p2', '2026-06-25', 'soon'],
    ['p1', '2026-06-29', 'fresh'],
    ['p0', null, 'late'],
    ['p4', null, 'late'],
  ])
})

t.test('a result of a session that is open waits for nobody, and only who signs has this queue', async (t) => {
  const before = (await queueOf(chairman)).items.length
  const { dossierId } = await decided(app, { star: 4, dossier: { state: 'scoring', decidedAt: null } })
  await concluded(app, dossierId, { star: 5 })
  t.equal((await queueOf(chairman)).items.length, before)
  const officer = await app.person('Cán bộ', onUnit('province-officer', place.province))
  t.equal((await refused(rest, decisionQueue, {}, { token: officer.token })).code, 'forbidden')
})
