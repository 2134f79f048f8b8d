import t from 'tap'
import { issueSessionDocument } from '../../src/modules/documents/issued/issue-session-document.ts'
import { recordVerdict } from '../../src/modules/scoring/ballots/record-verdict.ts'
import { createCouncil } from '../../src/modules/scoring/councils/create-council.ts'
import { sessionResults } from '../../src/modules/scoring/results/session-results.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openRound } from '../../src/modules/scoring/sessions/open-round.ts'
import { session } from '../../src/modules/scoring/sessions/session.ts'
import { testApp } from '../support/app.ts'
import {
  type Council,
  councilOf,
  doorsOf,
  openedSession,
  reviewedDossier,
  scored,
  vote,
  voteAll,
} from '../support/council.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'

const app = await testApp(t)
const { province } = await peopleOf(app)
const named = { unitCode: '20', name: 'Hội đồng', decisionNumber: '1/QĐ', decisionDate: '2026-05-25' }

async function scoring(door: Door, regulation: object) {
  const seats = await councilOf(app, door, { officer: province, regulation })
  const dossierId = await reviewedDossier(app)
  return { seats, item: { sessionId: await openedSession(door, seats, [dossierId]), dossierId } }
}

/** The council's regulation replaced by these settings and the defaults. */
async function update({ id }: Council, settings: object): Promise<void> {
  const { headers } = await app.rest('GET', `/v1/councils/${id}`, undefined, { as: province })
  const sent = { as: province, headers: { 'if-match': String(headers.etag) } }
  const { status } = await app.rest('PUT', `/v1/councils/${id}/regulation`, settings, sent)
  if (status !== 200) throw new Error(`regulation: ${status}`)
}

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(`a regulation that says nothing has one round, consensus and these numbers${through}`, async (t) => {
    t.match(await granted(door, createCouncil, named, province), {
      rounds: 1,
      verdictBy: 'consensus',
      advisoryReportRequired: false,
      minutesTemplate: '{running:2}/BB-HĐ',
      reportTemplate: '{running:2}/BC-HĐ',
    })
    for (const [setting, template, code] of [
      ['minutesTemplate', '{year}/BB', 'running-missing'],
      ['reportTemplate', '{running}/{year}/{star}', 'unknown-placeholder'],
    ] as const) {
      const { errors } = await refused(door, createCouncil, { ...named, [setting]: template }, province)
      t.match(errors, [{ pointer: `/${setting}`, code }])
    }
    t.equal((await refused(door, createCouncil, { ...named, rounds: 6 }, province)).code, 'invalid-input')
    t.equal((await refused(door, createCouncil, { ...named, rounds: 0 }, province)).code, 'invalid-input')
  })

  t.test(
    `with two rounds a dossier is concluded after the second, and the first tells nothing${through}`,
    async (t) => {
      const { seats, item } = await scoring(door, { rounds: 2 })
      t.equal((await refused(door, openRound, item, seats.secretary)).code, 'ballots-missing')
      await voteAll(door, seats, item, [60, 95])
      t.match(await refused(door, concludeDossier, item, seats.secretary), { code: 'rounds-remaining', rounds: 2 })
      const verdict = { ...item, key: '5:1.5', met: true, note: 'Biên bản' }
      t.equal((await refused(door, recordVerdict, verdict, seats.secretary)).code, 'rounds-remaining')
      await granted(door, openRound, item, seats.secretary)
      await voteAll(door, seats, item, [80], 2)
      t.equal((await refused(door, openRound, item, seats.secretary)).code, 'spread-within-limit')
      await granted(door, concludeDossier, item, seats.secretary)
    },
  )

  t.test(`a session keeps the regulation that it opened with in every setting${through}`, async (t) => {
    const settings = {
      quorumNumerator: 1,
      quorumDenominator: 2,
      spreadLimit: 5,
      rounds: 2,
      verdictBy: 'majority',
      advisoryReportRequired: false,
      minutesTemplate: 'BB {running}/{year}',
      reportTemplate: 'BC {running}/{year}',
    }
    const { seats, item } = await scoring(door, settings)
    await update(seats, { fileNoticeWorkingDays: 3 })
    const kept = { ...settings, fileNoticeWorkingDays: 0 }
    t.match(await granted(door, session, { sessionId: item.sessionId }, province), kept)
    await update(seats, {})
    const next = await openedSession(door, seats, [await reviewedDossier(app)])
    t.match(await granted(door, session, { sessionId: next }, province), {
      rounds: 1,
      verdictBy: 'consensus',
      spreadLimit: 10,
    })
  })

  t.test(`minutes and report are numbered by the regulation that the session opened with${through}`, async (t) => {
    const settings = { minutesTemplate: '{running:3}/{year}/BB-{unit}', reportTemplate: 'BC{running}' }
    const { seats, item } = await scoring(door, settings)
    await update(seats, {})
    await voteAll(door, seats, item, [80])
    await granted(door, concludeDossier, item, seats.secretary)
    await granted(door, closeSession, { sessionId: item.sessionId }, seats.secretary)
    const numberOf = async (document: 'minutes' | 'council-report') => {
      const order = { sessionId: item.sessionId, document, signerName: 'Vi Văn Tài', signerTitle: 'Chủ tịch hội đồng' }
      return (await granted(door, issueSessionDocument, order, seats.secretary)).number
    }
    t.same([await numberOf('minutes'), await numberOf('council-report')], ['001/2026/BB-20', 'BC1'])
  })

  t.test(
    `where a council votes on a gate, its verdict is what more than half of those who score stand for${through}`,
    async (t) => {
      const { seats, item } = await scoring(door, { verdictBy: 'majority' })
      for (const [at, voter] of seats.voters.entries())
        await vote(door, voter, item, scored(95, at === 0 ? ['1.5'] : []))
      const verdict = { ...item, key: '5:1.5', note: 'Biểu quyết' }
      const faults = async (sent: { met: boolean; votesFor?: number; votesAgainst?: number }) =>
        (await refused(door, recordVerdict, { ...verdict, ...sent }, seats.secretary)).errors!.map(({ code }) => code)
      t.same(await faults({ met: true }), ['vote-missing'])
      t.same(await faults({ met: true, votesFor: 2, votesAgainst: 2 }), ['no-majority'])
      t.same(await faults({ met: false, votesFor: 3, votesAgainst: 1 }), ['no-majority'])
      t.same(await faults({ met: true, votesFor: 3, votesAgainst: 2 }), ['more-votes-than-voters'])
      const agreed = { ...verdict, met: true, votesFor: 3, votesAgainst: 1 }
      t.match(await granted(door, recordVerdict, agreed, seats.secretary), { votesFor: 3, votesAgainst: 1 })
      await granted(door, concludeDossier, item, seats.secretary)
      await granted(door, closeSession, { sessionId: item.sessionId }, seats.secretary)
      const { items } = await granted(door, sessionResults, { sessionId: item.sessionId }, seats.chair)
      t.match(items, [{ star: 5, scoring: { verdicts: [{ key: '5:1.5', met: true, votesFor: 3, votesAgainst: 1 }] } }])
    },
  )

  t.test(`where a council agrees by consensus, no vote is taken down${through}`, async (t) => {
    const { seats, item } = await scoring(door, {})
    for (const [at, voter] of seats.voters.entries()) await vote(door, voter, item, scored(95, at === 0 ? ['1.5'] : []))
    const verdict = { ...item, key: '5:1.5', met: true, note: 'Thống nhất' }
    const voted = { ...verdict, votesFor: 3, votesAgainst: 1 }
    t.match((await refused(door, recordVerdict, voted, seats.secretary)).errors, [{ code: 'not-voted-on' }])
    t.match(await granted(door, recordVerdict, verdict, seats.secretary), { votesFor: null })
  })
}
