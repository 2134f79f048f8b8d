import { readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import t from 'tap'
import { checkResults, type WrongResult } from '../../src/cli/verify-results.ts'
import { issueDecision } from '../../src/modules/certification/issue-decision.ts'
import { criteriaSet } from '../../src/modules/criteria/criteria-set.ts'
import { evaluate } from '../../src/modules/criteria/evaluate.ts'
import { importCriteria } from '../../src/modules/criteria/versions/import-criteria.ts'
import { dossiers } from '../../src/modules/dossiers/tables.ts'
import { dossierForm } from '../../src/modules/forms/dossier-form.ts'
import { dossierResult } from '../../src/modules/scoring/results/dossier-result.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { testApp } from '../support/app.ts'
import { councilOf, doorsOf, openedSession, reviewedDossier, vote } from '../support/council.ts'
import { known } from '../support/criteria-files.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { peopleOf } from '../support/path.ts'
import { place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { chairman, ministry, province } = people

const codes = ['1048-2019', '148-2023', '148-2025'] as const
type Code = (typeof codes)[number]

/** Sets made up for tests: they add up as those of the instrument do, and say nothing of what it prints. */
const madeUp = (code: Code): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../fixtures/made-up-set-${code}.json`, import.meta.url), 'utf8'))
const criteria = ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2']
const all = (option: number) => Object.fromEntries(criteria.map((code) => [code, option]))

const evaluateQuery = `query ($instrument: String!, $request: EvaluationRequestInput!) {
  evaluate(instrument: $instrument, set: 1, request: $request) {
    outcome star mean { sum } gates { star } open { kind }
  }
}`

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(`a set of an earlier instrument is in force with it, and judges without gates${through}`, async (t) => {
    const sets = codes.map(madeUp)
    const made = await granted(door, importCriteria, { sets }, ministry)
    const from = made.sets.map(({ instrument, inForceFrom }) => `${instrument} ${inForceFrom}`)
    t.same(from, ['1048-2019 2019-08-21', '148-2023 2023-02-24', '148-2025 2025-07-06'])
    for (const { sha256 } of made.sets) await known(app, sha256)
    for (const instrument of codes) {
      const { parts } = await granted(door, criteriaSet, { instrument, set: 1 })
      t.same(
        parts.map(({ max }) => max),
        instrument === '1048-2019' ? [35, 25, 40] : [40, 25, 35],
      )
      const starOf = async (choices: Record<string, number>) => {
        const request = { ballots: [{ member: 'M1', choices }] }
        if (door.name === 'REST') return granted(door, evaluate, { instrument, set: 1, ...request })
        const { body } = await app.graphql(evaluateQuery, { instrument, request })
        return (body as { data: { evaluate: unknown } }).data.evaluate
      }
      t.match(await starOf(all(3)), { outcome: 'rated', star: 5, gates: [], open: [] })
      t.match(await starOf(all(1)), { outcome: 'rated', star: 1, mean: { sum: 0 } })
      // No minimum holds a star back: 0 on a criterion of 10 points still leaves five stars.
      t.match(await starOf({ ...all(3), '3.2': 1, '2.1': 3 }), { star: 5, mean: { sum: 90 } })
      t.match(await starOf({ ...all(3), '3.2': 1, '2.1': 2 }), { star: 4, mean: { sum: 85 } })
    }
  })

  t.test(`a set that sums as another instrument does, or brings no star bands, is refused${through}`, async (t) => {
    const { starBands: _, ...without } = madeUp('148-2023')
    const other = { ...madeUp('148-2025'), instrument: '1048/QĐ-TTg', inForceFrom: '2019-08-21' }
    const faultsOf = async (set: object, from: string) =>
      (await refused(door, importCriteria, { sets: [set as never], from }, ministry)).errors!.map(
        ({ pointer, code }) => `${pointer} ${code}`,
      )
    t.same(await faultsOf(without, '2023-02-24'), ['/sets/0/starBands missing'])
    t.same(await faultsOf(other, '2019-08-21'), [
      '/sets/0/parts/0/max does-not-add-up',
      '/sets/0/parts/2/max does-not-add-up',
    ])
  })

  t.test(`a correction of an instrument that is over needs a day within its time${through}`, async (t) => {
    const samples = door.name === 'REST' ? 3 : 4
    const sets = [{ ...madeUp('148-2023'), samples }]
    const { errors } = await refused(door, importCriteria, { sets }, ministry)
    t.match(errors, [{ pointer: '/from', code: 'outside-instrument' }])
    const corrected = await granted(door, importCriteria, { sets, from: '2023-02-24' }, ministry)
    await known(app, corrected.sets[0]!.sha256)
    t.equal((await granted(door, criteriaSet, { instrument: '148-2023', set: 1 })).samples, samples)
    const back = await granted(door, importCriteria, { sets: [madeUp('148-2023')], from: '2023-02-24' }, ministry)
    t.match(back.sets, [{ status: 'changed' }])
  })
}

/** A dossier as it was filed on a day under an instrument, reviewed since. */
async function filedUnder(instrument: Code, day: string): Promise<string> {
  const id = await reviewedDossier(app)
  const filed = { instrument, setNo: 1, filedAt: `${day}T03:00:00.000Z` }
  await app.database.db.update(dossiers).set(filed).where(eq(dossiers.id, id))
  return id
}

async function judged(door: Door, dossierIds: string[], choices: Record<string, number>) {
  const council = await councilOf(app, door, { officer: province })
  const sessionId = await openedSession(door, council, dossierIds)
  for (const dossierId of dossierIds) {
    for (const voter of council.voters) await vote(door, voter, { sessionId, dossierId }, choices)
    await granted(door, concludeDossier, { sessionId, dossierId }, council.secretary)
  }
  await granted(door, closeSession, { sessionId }, council.secretary)
}

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`
  let papers = 0
  const whyNot = async (dossierId: string) => {
    const paper = { number: `${++papers}-${door.name}/QĐ`, signedOn: '2026-06-01', signerTitle: 'Chủ tịch' }
    const input = { unitCode: place.province, ...paper, items: [{ dossierId }] }
    return (await refused(door, issueDecision, input, chairman)).errors!.map(({ code }) => code)
  }

  t.test(`dossiers filed under earlier instruments are scored to the end by the sets of those${through}`, async (t) => {
    const [old, district, amended] = [
      await filedUnder('1048-2019', '2023-02-20'),
      await filedUnder('148-2023', '2025-07-05'),
      await filedUnder('148-2025', '2026-05-21'),
    ]
    await judged(door, [old, district, amended], all(3))
    for (const dossierId of [old, district, amended]) {
      const result = await granted(door, dossierResult, { dossierId }, province)
      t.match(result, { star: 5, proposedForFive: true, mean: { shown: '100.00' } })
    }
    const wrong: WrongResult[] = []
    await checkResults(app.database, app.server.ocop.world.criteria, (found) => wrong.push(found))
    t.same(wrong, [])
  })

  t.test(`who recognises a star is as the instrument of the dossier says${through}`, async (t) => {
    const [district, amended] = [await filedUnder('148-2023', '2025-07-05'), await filedUnder('148-2025', '2026-05-21')]
    // 65 of 100: three stars.
    await judged(door, [district, amended], { ...all(3), '3.1': 1, '3.2': 1 })
    for (const dossierId of [district, amended])
      t.match(await granted(door, dossierResult, { dossierId }, province), { star: 3 })
    t.same(await whyNot(district), ['another-authority'], 'a district did until 2025-07-05')
    // The province's by right; only how long its certificate holds is not on record.
    t.same(await whyNot(amended), ['validity-unknown'])
  })

  t.test(`the papers of such a dossier are printed though its checklist is not on record${through}`, async (t) => {
    const dossierId = await filedUnder('148-2025', '2026-05-21')
    const paper = await granted(door, dossierForm, { dossierId, form: 'form-02' }, province)
    t.match(paper, {
      instrument: '148/QĐ-TTg',
      product: { setName: 'Bộ tiêu chí bịa ra để thử, không phải của văn bản' },
    })
  })
}
