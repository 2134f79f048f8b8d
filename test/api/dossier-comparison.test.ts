import { eq } from 'drizzle-orm'
import t from 'tap'
import { dossierComparison } from '../../src/modules/advising/comparison/dossier-comparison.ts'
import { handOverAdvisoryReport } from '../../src/modules/advising/reports/hand-over-advisory-report.ts'
import { saveAdvisoryReview } from '../../src/modules/advising/save-advisory-review.ts'
import { shownMean } from '../../src/modules/criteria/mean.ts'
import { evidence } from '../../src/modules/dossiers/tables.ts'
import { recordVerdict } from '../../src/modules/scoring/ballots/record-verdict.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { sessionResults } from '../../src/modules/scoring/results/session-results.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { advisorOf, referred } from '../support/advice.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf, doorsOf, openedSession, scored, setNo, vote } from '../support/council.ts'
import { shippedSet } from '../support/criteria-sets.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { dossierAt, peopleOf } from '../support/path.ts'
import { onUnit } from '../support/place.ts'
import { statementsOf } from '../support/statements.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { province, producer, commune, ministry, chairman } = people
const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', '19'))
const { compiled } = shippedSet(setNo)
const pointsOn = (code: string, choices: Record<string, number>): number => {
  const criterion = compiled.criteria.find((one) => one.code === code)!
  return criterion.points[choices[code] ?? 0]!
}

/** A dossier with a report of the team, before a council of four of whom one is recused, in an open session. */
async function compared(door: Door) {
  const { dossierId } = await dossierAt(app, people, 'reviewed', setNo)
  const { db } = app.database
  const [paper] = await db.select().from(evidence).where(eq(evidence.dossierId, dossierId))
  await db
    .update(evidence)
    .set({ criteria: ['1.5', '4.1'] })
    .where(eq(evidence.id, paper!.id))
  const remarks = [{ criterion: '1.5', comment: 'Có hợp đồng liên kết', evidenceIds: [paper!.id] }]
  const council = await councilOf(app, door, { officer: province, size: 5 })
  const advisor = await advisorOf(app, door, council)
  await referred(door, council, dossierId)
  const proposal = { dossierId, choices: scored(88), remarks, opinion: 'Đề nghị 4 sao' }
  await granted(door, saveAdvisoryReview, proposal, { ...advisor, ifMatch: 0 })
  await granted(door, handOverAdvisoryReport, { dossierId }, { ...advisor, ifMatch: 1 })
  const sessionId = await openedSession(door, council, [dossierId])
  const recused = council.voters.at(-1)!
  const item = { sessionId, dossierId }
  await granted(door, recuseMember, { ...item, reason: 'Cổ đông' }, recused)
  const voters = council.voters.slice(0, -1)
  return { dossierId, item, council, advisor, recused, voters, paperId: paper!.id }
}

const ballots = [scored(92, ['1.5']), scored(95), scored(91), scored(93, ['1.5'])]

async function close(door: Door, { item, council, voters }: Awaited<ReturnType<typeof compared>>) {
  for (const [at, voter] of voters.entries()) await vote(door, voter, item, ballots[at]!)
  await granted(door, recordVerdict, { ...item, key: '5:1.5', met: false, note: 'Biên bản' }, council.secretary)
  await granted(door, concludeDossier, item, council.secretary)
  await granted(door, closeSession, { sessionId: item.sessionId }, council.secretary)
}

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(`each criterion shows what was claimed, proposed and scored, with its evidence${through}`, async (t) => {
    const scene = await compared(door)
    const { dossierId, item, council, paperId } = scene
    await close(door, scene)
    const view = await granted(door, dossierComparison, { dossierId }, province)
    t.same(
      view.criteria.map(({ code }) => code),
      compiled.criteria.map(({ code }) => code),
    )
    const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}`, undefined, { as: province })
    const { selfAssessment } = body as { selfAssessment: Record<string, number> }
    // Ballots are counted in the order of accounts.
    const { items } = await granted(door, sessionResults, { sessionId: item.sessionId }, council.chair)
    const { scoring } = items[0]!
    const counted = scoring!.request.ballots
    for (const line of view.criteria) {
      t.equal(line.selfPoints ?? 0, pointsOn(line.code, selfAssessment), `${line.code} claimed`)
      t.match(line.proposals, [{ level: 'province', points: pointsOn(line.code, scored(88)) }])
      const points = counted.map(({ choices }) => pointsOn(line.code, choices))
      const sum = points.reduce((total, one) => total + one)
      const mean = { sum, count: 4, shown: shownMean(sum, 4) }
      t.match(line.scores, [{ sessionId: item.sessionId, points, mean }], `${line.code} scored`)
    }
    const linked = view.criteria.filter(({ evidence }) => evidence.length > 0)
    t.same(
      linked.map(({ code, evidence: [paper] }) => [code, paper!.id]),
      [
        ['1.5', paperId],
        ['4.1', paperId],
      ],
    )
    const { proposals, scores } = view.criteria.find(({ code }) => code === '1.5')!
    t.match(proposals, [{ comment: 'Có hợp đồng liên kết', evidenceIds: [paperId] }])
    t.same(scores[0]!.verdicts, [{ key: '5:1.5', met: false }])
    t.match(
      scores[0]!.gates.find(({ star }) => star === 5),
      { met: false },
    )
    const [result] = view.results
    t.match(result, { outcome: 'rated', star: 4, mean: items[0]!.mean })
    t.same(
      result!.totals,
      scoring!.response.ballots.map(({ total }) => total),
    )
    t.match(view.reports, [{ level: 'province', number: 1, total: 88 }])
    t.equal(
      view.selfTotal,
      view.criteria.reduce((sum, { selfPoints }) => sum + (selfPoints ?? 0), 0),
    )
  })

  t.test(`before the session is closed nobody has a column of the council, however it scores${through}`, async (t) => {
    const scene = await compared(door)
    const { dossierId, item, council, advisor, voters } = scene
    const [voter] = voters as [Person]
    const readers = [...voters, council.secretary, advisor, province, chairman, ministry]
    const seen = () => Promise.all(readers.map((as) => granted(door, dossierComparison, { dossierId }, as)))
    const before = await seen()
    for (const { results, criteria } of before) {
      t.same(results, [])
      t.ok(criteria.every(({ scores }) => scores.length === 0))
      t.ok(criteria.every(({ proposals }) => proposals.length === 1))
    }
    await vote(door, voter, item, ballots[0]!)
    t.same(await seen(), before)
    for (const [at, one] of voters.slice(1).entries()) await vote(door, one, item, ballots[at + 1]!)
    await granted(door, recordVerdict, { ...item, key: '5:1.5', met: false, note: 'Biên bản' }, council.secretary)
    await granted(door, concludeDossier, item, council.secretary)
    t.same(await seen(), before)
    await granted(door, closeSession, { sessionId: item.sessionId }, council.secretary)
    for (const { results } of await seen()) t.equal(results.length, 1)
  })

  t.test(`advisors see what came out, and the ballots only who judges and the offices above${through}`, async (t) => {
    const scene = await compared(door)
    const { dossierId, advisor, council, voters } = scene
    await close(door, scene)
    const seenBy = async (as: Person) => {
      const { results, criteria } = await granted(door, dossierComparison, { dossierId }, as)
      return {
        totals: results[0]!.totals.length,
        points: criteria[0]!.scores[0]!.points.length,
        mean: results[0]!.mean,
      }
    }
    for (const as of [...voters, council.secretary, province, chairman, ministry]) {
      t.match(await seenBy(as), { totals: 4, points: 4, mean: { count: 4 } })
    }
    t.match(await seenBy(advisor), { totals: 0, points: 0, mean: { count: 4 } })
  })

  t.test(`who is recused, the producer, the commune and another province see none of it${through}`, async (t) => {
    const scene = await compared(door)
    const { dossierId, recused } = scene
    const codeFor = async (as: Person) => (await refused(door, dossierComparison, { dossierId }, as)).code
    await close(door, scene)
    t.equal(await codeFor(recused), 'not-found')
    t.equal(await codeFor(elsewhere), 'not-found')
    for (const as of [producer, commune]) t.equal(await codeFor(as), 'forbidden')
  })

  t.test(`it takes at most three statements${through}`, async (t) => {
    const scene = await compared(door)
    await close(door, scene)
    const look = () => granted(door, dossierComparison, { dossierId: scene.dossierId }, province)
    await look()
    t.equal(await statementsOf(look), 3)
  })
}
