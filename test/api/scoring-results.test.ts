import t from 'tap'
import type { Action } from '../../src/core/action.ts'
import { answerEvaluation } from '../../src/modules/criteria/evaluation-answer.ts'
import { dossier } from '../../src/modules/dossiers/dossier.ts'
import { ballotHash } from '../../src/modules/scoring/ballots/count-ballot.ts'
import { recordKnockOut } from '../../src/modules/scoring/ballots/record-knock-out.ts'
import { recordVerdict } from '../../src/modules/scoring/ballots/record-verdict.ts'
import { recuseMember } from '../../src/modules/scoring/councils/recuse-member.ts'
import { dossierResult } from '../../src/modules/scoring/results/dossier-result.ts'
import { sessionResults } from '../../src/modules/scoring/results/session-results.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openRound } from '../../src/modules/scoring/sessions/open-round.ts'
import { type Person, testApp } from '../support/app.ts'
import {
  type Council,
  councilOf,
  doorsOf,
  type Item,
  openedSession,
  reviewedDossier,
  scored,
  setNo,
  vote,
  voteAll,
} from '../support/council.ts'
import { shippedSet } from '../support/criteria-sets.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { dossierAt, peopleOf } from '../support/path.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { province, ministry, producer, commune, chairman } = people

async function finish(door: Door, { secretary }: Council, item: Item): Promise<void> {
  await granted(door, concludeDossier, item, secretary)
  await granted(door, closeSession, { sessionId: item.sessionId }, secretary)
}

/** A closed session with one dossier that got these points. */
async function decided(door: Door, points: number[], dossierId: string, options: object = {}) {
  const council = await councilOf(app, door, { officer: province, ...options })
  const item = { sessionId: await openedSession(door, council, [dossierId]), dossierId }
  await voteAll(door, council, item, points)
  await finish(door, council, item)
  return { council, item }
}

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(`nobody reads a result before the session is closed, and then the dossier is decided${through}`, async (t) => {
    const { dossierId } = await dossierAt(app, people, 'reviewed')
    const council = await councilOf(app, door, { officer: province })
    const item = { sessionId: await openedSession(door, council, [dossierId]), dossierId }
    await voteAll(door, council, item, [86, 84, 80])
    await granted(door, concludeDossier, item, council.secretary)
    for (const as of [council.chair, council.secretary, province, ministry, commune, producer, chairman]) {
      t.equal((await refused(door, dossierResult, { dossierId }, as)).code, 'not-found')
    }
    const early = await refused(door, sessionResults, { sessionId: item.sessionId }, council.chair)
    t.match(early, { code: 'session-wrong-state', state: 'open' })
    await granted(door, closeSession, { sessionId: item.sessionId }, council.secretary)
    const seen = await door.ask(dossier as unknown as Action, { dossierId }, producer)
    t.match(seen.output, { state: 'decided', decidedAt: app.clock.now.toISOString() })
    t.match(await granted(door, dossierResult, { dossierId }, producer), { star: 4, mean: { sum: 330, count: 4 } })
  })

  t.test(`producer and commune see means and star, and no ballots nor names${through}`, async (t) => {
    const { dossierId } = await dossierAt(app, people, 'reviewed')
    const { council } = await decided(door, [86, 84, 80, 83], dossierId)
    for (const as of [producer, commune]) {
      const result = await granted(door, dossierResult, { dossierId }, as)
      t.match(result, {
        outcome: 'rated',
        star: 4,
        band: 4,
        proposedForFive: false,
        mean: { sum: 333, count: 4, shown: '83.25' },
        scoring: null,
      })
      const { A, B, C } = result.parts
      t.equal(A.sum + B.sum + C.sum, 333)
      for (const { id } of council.voters) t.notMatch(JSON.stringify(result), id)
    }
  })

  t.test(
    `council and offices see every ballot of every round, and the result can be computed again${through}`,
    async (t) => {
      const council = await councilOf(app, door, { officer: province })
      const dossierId = await reviewedDossier(app)
      const item = { sessionId: await openedSession(door, council, [dossierId]), dossierId }
      await voteAll(door, council, item, [95, 60])
      await granted(door, openRound, item, council.secretary)
      for (const [at, voter] of council.voters.entries()) {
        await vote(door, voter, item, scored(95, at === 1 ? ['7'] : []), 2)
      }
      const verdict = { ...item, key: '5:7', met: true, note: 'Thống nhất đạt' }
      await granted(door, recordVerdict, verdict, council.secretary)
      await finish(door, council, item)
      for (const as of [council.voters[2]!, province, chairman, ministry]) {
        const { items } = await granted(door, sessionResults, { sessionId: item.sessionId }, as)
        t.same(items, [await granted(door, dossierResult, { dossierId }, as)])
        const [result] = items
        t.match(result, { star: 5, proposedForFive: true })
        const { ballots, request, response, verdicts, criteriaSha256, rounds } = result!.scoring!
        t.same([rounds, ballots.map(({ round }) => round)], [2, [1, 1, 1, 1, 2, 2, 2, 2]])
        t.match(verdicts, [{ key: '5:7', met: true, note: 'Thống nhất đạt' }])
        t.same(answerEvaluation(shippedSet(setNo), request), response)
        for (const { hash, member, ...ballot } of ballots) {
          t.equal(ballotHash({ ...ballot, accountId: member.accountId }, criteriaSha256).toString('hex'), hash)
        }
      }
    },
  )

  t.test(`a recused member does not see the result either, the others do${through}`, async (t) => {
    const council = await councilOf(app, door, { officer: province })
    const dossierId = await reviewedDossier(app)
    const item = { sessionId: await openedSession(door, council, [dossierId]), dossierId }
    const [one, two, three, recused] = council.voters as [Person, Person, Person, Person]
    await granted(door, recuseMember, { ...item, reason: 'Cổ đông' }, recused)
    for (const voter of [one, two, three]) await vote(door, voter, item, scored(75))
    await finish(door, council, item)
    t.equal((await refused(door, dossierResult, { dossierId }, recused)).code, 'not-found')
    t.same((await granted(door, sessionResults, { sessionId: item.sessionId }, recused)).items, [])
    t.match(await granted(door, dossierResult, { dossierId }, two), { mean: { sum: 225, count: 3 } })
  })

  t.test(`a knock-out leaves no star, whatever was scored${through}`, async (t) => {
    const council = await councilOf(app, door, { officer: province })
    const dossierId = await reviewedDossier(app)
    const item = { sessionId: await openedSession(door, council, [dossierId]), dossierId }
    await voteAll(door, council, item, [95])
    const finding = { ...item, criterion: 'file', ground: 'Hồ sơ không trung thực' }
    await granted(door, recordKnockOut, finding, council.secretary)
    await finish(door, council, item)
    t.match(await granted(door, dossierResult, { dossierId }, council.chair), {
      outcome: 'knocked-out',
      star: null,
      proposedForFive: false,
      knockOuts: ['file'],
      scoring: { findings: [{ criterion: 'file', ground: 'Hồ sơ không trung thực' }] },
    })
  })

  t.test(`five stars need a mean of 90 exactly, and at the ministry are no proposal${through}`, async (t) => {
    const at = async (points: number[]) => {
      const dossierId = await reviewedDossier(app)
      await decided(door, points, dossierId)
      return granted(door, dossierResult, { dossierId }, province)
    }
    t.match(await at([90]), { star: 5, proposedForFive: true, mean: { shown: '90.00' } })
    t.match(await at([89, 90]), { star: 4, proposedForFive: false, mean: { shown: '89.75' } })
    const dossierId = await reviewedDossier(app, { level: 'ministry' })
    const { item } = await decided(door, [96], dossierId, { officer: ministry, unitCode: 'VN' })
    t.match(await granted(door, dossierResult, { dossierId }, ministry), { star: 5, proposedForFive: false })
    t.match(await granted(door, dossierResult, { dossierId }, province), { level: 'ministry', scoring: null })
    t.equal((await refused(door, sessionResults, { sessionId: item.sessionId }, province)).code, 'not-found')
  })
}
