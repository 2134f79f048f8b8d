import { deepEqual } from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { checkResults, type WrongResult } from '../../src/cli/verify-results.ts'
import { certificate } from '../../src/modules/certification/certificate.ts'
import { issueDecision } from '../../src/modules/certification/issue-decision.ts'
import { criteriaSet } from '../../src/modules/criteria/criteria-set.ts'
import { importInstruments } from '../../src/modules/criteria/instruments/import-instruments.ts'
import { instruments } from '../../src/modules/criteria/instruments/instruments.ts'
import { previewInstrumentImport } from '../../src/modules/criteria/instruments/preview-instrument-import.ts'
import { removeInstrument } from '../../src/modules/criteria/instruments/remove-instrument.ts'
import { importCriteria } from '../../src/modules/criteria/versions/import-criteria.ts'
import { removeCriteriaVersion } from '../../src/modules/criteria/versions/remove-criteria-version.ts'
import { dossierDeadlines } from '../../src/modules/dossiers/deadlines/dossier-deadlines.ts'
import { dossier as dossierAction } from '../../src/modules/dossiers/dossier.ts'
import { importCertificates } from '../../src/modules/exchange/certificates/import-certificates.ts'
import { dossierResult } from '../../src/modules/scoring/results/dossier-result.ts'
import { closeSession } from '../../src/modules/scoring/sessions/close-session.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { testApp } from '../support/app.ts'
import { ocop } from '../support/command.ts'
import { councilOf, doorsOf, vote } from '../support/council.ts'
import { known } from '../support/criteria-files.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { choicesUnder, instrumentWith, setUnder, shownInstrument } from '../support/next-instrument.ts'
import { attach, bringTo, done, dossierAt, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { dossierInput, producerInput, productInput, requiredItemsOf } from '../support/sample-dossier.ts'

// The day after it came into force: decisions are often in force before anybody has typed them in.
const app = await testApp(t, '2027-04-02T03:00:00.000Z')
const people = await peopleOf(app)
const { chairman, ministry, province } = people
const administrator = await app.person('Quản trị', onUnit('administrator', 'VN'))
const doors = doorsOf(app)
const [rest] = doors as [Door]
const { code } = shownInstrument
const { criteria } = app.server.ocop.world

const onRecord = async (door: Door, wanted: string) =>
  (await granted(door, instruments, {})).items.find((one) => one.code === wanted)
const heard = async (isThere: boolean) => {
  while ((criteria.instrument(code) !== undefined) !== isThere) await sleep(20)
}
const written = async () =>
  (
    await app.database.pool.query(
      `select (select json_agg(i order by code) from imported_instruments i) as instruments,
        (select count(*) from audit_entries) as audited`,
    )
  ).rows[0]
const faultsOf = async (door: Door, ...given: Record<string, unknown>[]) => {
  const input = { instruments: given }
  const { errors } = await refused(door, importInstruments, input, ministry)
  deepEqual((await refused(door, previewInstrumentImport, input, ministry)).errors, errors)
  return errors?.map(({ pointer, code }) => `${pointer} ${code}`)
}
const imported = (door: Door, ...given: Record<string, unknown>[]) =>
  granted(door, importInstruments, { instruments: given }, ministry)

for (const door of doors) {
  const through = `, through ${door.name}`

  t.test(
    `an instrument is in force from its day on, the one before it ends, and it can be taken out${through}`,
    async (t) => {
      const looked = await granted(
        door,
        previewInstrumentImport,
        { instruments: [{ ...shownInstrument }] },
        administrator,
      )
      t.equal((await onRecord(door, code)) ?? null, null)
      const { id, ...made } = await imported(door, { ...shownInstrument })
      t.same(made, looked)
      t.match(made, {
        added: 1,
        instruments: [{ code, status: 'added', inForceFrom: '2027-04-01', inForceUntil: null }],
      })
      t.same(made.ended, [{ code: '26-2026', inForceUntil: '2027-03-31' }])
      await heard(true)
      const { transition: _, ...shown } = shownInstrument
      t.match(await onRecord(door, code), {
        ...shown,
        finishEarlierDossiersBy: { reEvaluation: '2027-05-31' },
        setCount: 0,
      })
      t.match(await onRecord(door, '26-2026'), { inForceUntil: '2027-03-31', setCount: 26 })
      t.equal(criteria.set('26-2026', 11)?.instrument.inForceUntil, '2027-03-31')
      const rows = await written()
      t.match(await imported(door, { ...shownInstrument }), { added: 0, changed: 0, unchanged: 1, ended: [] })
      t.same((await written()).instruments, rows.instruments, 'the same again changes nothing')
      t.match(await imported(door, instrumentWith({ validMonths: 30 })), { changed: 1 })
      t.match(await granted(door, removeInstrument, { code }, administrator), { code, validMonths: 30 })
      await heard(false)
      t.equal((await onRecord(door, '26-2026'))?.inForceUntil, null)
      const { rows: told } = await app.database.pool.query(
        `select distinct a.action from audit_entries a join events e using (subject_type, subject_id)
        where (subject_type, subject_id) in (('instrument-import', $1), ('instrument', $2))`,
        [id, code],
      )
      t.same(told.map(({ action }) => action).sort(), ['importInstruments', 'removeInstrument'])
    },
  )

  t.test(`everything wrong is told with its place, and nothing is written${through}`, async (t) => {
    const before = await written()
    t.same(
      await faultsOf(
        door,
        instrumentWith({ partMaxima: { A: 50, B: 20, C: 31 }, procedureOf: '148-2025', bands: [] }),
        instrumentWith({ code: '1-2028', inForceFrom: '2026-05-22', starBands: [{ star: 5, from: 0 }] }),
        instrumentWith({ code: '26-2026' }),
      ),
      ['/instruments/0/bands unknown-field'].concat(
        ['starBands incomplete-bands', 'inForceFrom overlaps'].map((fault) => `/instruments/1/${fault}`),
        ['number', 'title', 'issuedOn', 'inForceFrom', 'partMaxima', 'recognisers', 'validMonths', 'starBands']
          .concat('transition', 'procedureOf')
          .map((member) => `/instruments/2/${member} shipped`),
      ),
    )
    t.same(await faultsOf(door, instrumentWith({ partMaxima: { A: 50, B: 20, C: 31 }, procedureOf: '148-2025' })), [
      '/instruments/0/partMaxima does-not-add-up',
      '/instruments/0/procedureOf unknown-procedure',
    ])
    t.same(await written(), before)
  })

  t.test(`who may not is refused, and what there is not or is the release's is not taken out${through}`, async (t) => {
    const input = { instruments: [{ ...shownInstrument }] }
    for (const person of [province, chairman])
      for (const action of [importInstruments, previewInstrumentImport])
        t.match(await refused(door, action, input, person), { code: 'forbidden' })
    t.match(await refused(door, removeInstrument, { code }, province), { code: 'forbidden' })
    t.match(await refused(door, removeInstrument, { code: '1-1999' }, ministry), { code: 'not-found' })
    t.match(await refused(door, removeInstrument, { code: '26-2026' }, ministry), {
      code: 'instrument-in-use',
      shipped: true,
    })
  })

  t.test(`an instrument stays as it is while a set rests on it, but for its last day${through}`, async (t) => {
    await imported(door, { ...shownInstrument })
    // At once: the database says what there is, also where the instance has not heard of it yet.
    const made = await granted(door, importCriteria, { sets: [setUnder(7)] }, ministry)
    t.match(made.sets, [{ instrument: code, status: 'added', inForceFrom: '2027-04-01' }])
    await known(app, made.sets[0]!.sha256)
    t.same(await faultsOf(door, instrumentWith({ validMonths: 36 })), ['/instruments/0/validMonths in-use'])
    t.match(await refused(door, removeInstrument, { code }, ministry), { code: 'instrument-in-use', shipped: false })
    t.match(await imported(door, instrumentWith({ inForceUntil: '2027-12-31' })), { changed: 1, ended: [] })
    while (criteria.instrument(code)?.inForceUntil !== '2027-12-31') await sleep(20)
    t.equal(criteria.set(code, 7)?.instrument.inForceUntil, '2027-12-31')
    for (const sql of [
      `update imported_instruments set content = content || '{"validMonths": 48}'`,
      'delete from imported_instruments',
    ])
      await t.rejects(app.database.pool.query(sql), { message: /an instrument that is used stays as it is/ })
    const { rows } = await app.database.pool.query('select id from criteria_versions where sha256 = $1', [
      made.sets[0]!.sha256,
    ])
    await granted(door, removeCriteriaVersion, { versionId: rows[0].id }, ministry)
    await granted(door, removeInstrument, { code }, ministry)
    await heard(false)
  })
}

t.test('of those who import an instrument and a set of it at once, whoever comes second sees the first', async (t) => {
  await imported(rest, { ...shownInstrument })
  const [corrected, sets] = await Promise.allSettled([
    imported(rest, instrumentWith({ partMaxima: { A: 40, B: 30, C: 30 } })),
    granted(rest, importCriteria, { sets: [setUnder(8)] }, ministry),
  ])
  t.not(corrected.status, sets.status, 'the sums of the set are those of its instrument, or it did not come in')
  if (sets.status === 'fulfilled') {
    await app.database.pool.query('delete from criteria_versions where sha256 = $1', [sets.value.sets[0]!.sha256])
    await app.database.pool.query('delete from criteria_sets where sha256 = $1', [sets.value.sets[0]!.sha256])
  }
  await granted(rest, removeInstrument, { code }, ministry)
  await heard(false)
})

/** A draft under the instrument in force today, by a set that it has imported. */
async function draftUnder(choices: Record<string, number>): Promise<string> {
  const { producer } = people
  const input = { communeCode: place.commune, ...producerInput }
  const { id: producerId } = await done(app, producer, 'POST', '/v1/producers', input)
  const { id: productId } = await done(app, producer, 'POST', `/v1/producers/${producerId}/products`, productInput)
  const { setNo } = productInput
  const fields = { ...dossierInput(setNo), productId, selfAssessment: choices }
  const { id } = await done(app, producer, 'POST', '/v1/dossiers', fields)
  for (const item of requiredItemsOf(setNo)) await attach(app, producer, id, item)
  return id
}

t.test(
  'a dossier is filed, scored and recognised under an imported instrument, one filed before under the former',
  async (t) => {
    const { dossierId: earlier } = await dossierAt(app, people, 'filed')
    await imported(rest, { ...shownInstrument })
    const set = setUnder(productInput.setNo)
    const { sets } = await granted(rest, importCriteria, { sets: [set] }, ministry)
    await known(app, sets[0]!.sha256)
    for (const door of doors) {
      const { parts } = await granted(door, criteriaSet, { instrument: code, set: set.set })
      t.same(
        parts.map(({ max }) => max),
        [50, 20, 30],
      )
    }
    // 75 of 100: four stars by the bands of before, three by these; no minimum asks for anything.
    const choices = choicesUnder(3, { '1.1': 1 })
    const dossierId = await draftUnder(choices)
    await bringTo(app, people, dossierId, 'reviewed')
    const instrumentOf = async (id: string) =>
      (await granted(rest, dossierAction, { dossierId: id }, province)).instrument
    t.equal(await instrumentOf(dossierId), code)
    const { items: clocks } = await granted(rest, dossierDeadlines, { dossierId }, province)
    t.match(clocks, [{ step: 'commune-assessment' }], 'the periods are those of the procedure that it keeps')

    const council = await councilOf(app, rest, { officer: province })
    const plan = { councilId: council.id, heldOn: '2027-04-02', dossierIds: [dossierId] }
    const { id: sessionId } = await granted(rest, planSession, plan, council.secretary)
    await granted(rest, openSession, { sessionId, attendees: council.attendees }, council.secretary)
    for (const voter of council.voters) await vote(rest, voter, { sessionId, dossierId }, choices)
    await granted(rest, concludeDossier, { sessionId, dossierId }, council.secretary)
    await granted(rest, closeSession, { sessionId }, council.secretary)
    const result = await granted(rest, dossierResult, { dossierId }, province)
    t.match(result, { star: 3, mean: { shown: '75.00' } })

    const paper = { unitCode: place.province, number: '1/QĐ-UBND', signedOn: '2027-04-02', signerTitle: 'Chủ tịch' }
    const { items } = await granted(rest, issueDecision, { ...paper, items: [{ dossierId }] }, chairman)
    const { id: certificateId } = items[0]!.certificate!
    for (const door of doors)
      t.match(await granted(door, certificate, { certificateId }, province), {
        ...{ star: 3, instrument: code, issuedOn: '2027-04-02', expiresOn: '2029-04-02' },
      })
    const wrong: WrongResult[] = []
    await checkResults(app.database, criteria, (found) => wrong.push(found))
    t.same(wrong, [])

    t.equal(await instrumentOf(earlier), '26-2026', 'what was filed before it was known stays')
    t.same(await faultsOf(rest, instrumentWith({ validMonths: 36 })), ['/instruments/0/validMonths in-use'])
  },
)

t.test('certificates of earlier years make their instrument stay, though it has no set', async (t) => {
  const first = { code: '1-2018', number: '1/QĐ-TTg', issuedOn: null, inForceFrom: '2018-01-01', transition: null }
  await imported(rest, instrumentWith(first))
  while (!criteria.instrument(first.code)) await sleep(20)
  const row = {
    ...{ decisionNumber: '7/QĐ-UBND', decisionDate: '2018-06-01', issuer: place.province, signerName: 'Nông Văn Tình' },
    ...{ signerTitle: 'Chủ tịch', kind: 'first' as const, product: 'Hồi', setNo: productInput.setNo, star: 3 },
    ...{ number: '7/GCN', issuedOn: '2018-06-01', expiresOn: '2020-06-01', producer: 'HTX Hồi', taxCode: '4900000001' },
    ...{ producerKind: 'cooperative' as const, representative: 'Lý Thị Hoa', communeCode: place.commune },
  }
  t.match(await granted(rest, importCertificates, { rows: [row] }, administrator), { certificates: 1 })
  t.match(await refused(rest, removeInstrument, { code: first.code }, ministry), { code: 'instrument-in-use' })
  t.same(await faultsOf(rest, instrumentWith({ ...first, number: '2/QĐ-TTg' })), ['/instruments/0/number in-use'])
  t.match(await imported(rest, instrumentWith({ ...first, inForceUntil: '2019-06-30' })), { changed: 1 })
})

t.test('ocop import instruments takes files and tells every fault with row and column', async (t) => {
  const folder = t.testdir()
  const file = (name: string, value: object) => {
    const address = path.join(folder, name)
    writeFileSync(address, JSON.stringify(value, null, 2))
    return address
  }
  const env = { DATABASE_URL: app.database.url, DATA_DIR: folder, LANG: 'en_US.UTF-8' }
  const later = { code: '5-2029', number: '5/2029/QĐ-TTg', inForceFrom: '2029-01-01', issuedOn: null, transition: null }
  const next = instrumentWith(later)
  const [good, bad] = [file('good.json', next), file('bad.json', { ...next, code: 'x' })]
  const { status, stderr } = await ocop(['import', 'instruments', good, bad], { env })
  t.equal(status, 2)
  t.match(JSON.parse(stderr).errors, [{ pointer: '/code', row: 2, column: 11, file: bad }])
  const { stdout } = await ocop(['import', 'instruments', good], { env })
  t.equal(stdout, `5-2029 5/2029/QĐ-TTg: added, from 2029-01-01 on.\n${code}: ends with 2028-12-31.\n`)
})

t.test('the shape of an instrument is published as JSON Schema', async (t) => {
  const { status, headers, text } = await app.rest('GET', '/instrument.schema.json')
  t.equal(status, 200)
  t.match(headers['content-type'], 'application/schema+json')
  const { required } = JSON.parse(text)
  t.notOk(required.includes('procedureOf'))
  t.same(Object.keys(shownInstrument).sort(), [...required, 'procedureOf'].sort())
})
