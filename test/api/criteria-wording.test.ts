import pg from 'pg'
import t from 'tap'
import { criteriaSet } from '../../src/modules/criteria/criteria-set.ts'
import { criteriaVersions } from '../../src/modules/criteria/versions/criteria-versions.ts'
import { importCriteria } from '../../src/modules/criteria/versions/import-criteria.ts'
import { removeCriteriaVersion } from '../../src/modules/criteria/versions/remove-criteria-version.ts'
import { importCriteriaWording } from '../../src/modules/criteria/wording/import-criteria-wording.ts'
import { previewCriteriaWording } from '../../src/modules/criteria/wording/preview-criteria-wording.ts'
import { wordedCodes } from '../../src/modules/criteria/wording/wording-rules.ts'
import { ballotForm } from '../../src/modules/documents/ballots/ballot-form.ts'
import { dossierForm } from '../../src/modules/forms/dossier-form.ts'
import { testApp } from '../support/app.ts'
import { councilOf, doorsOf, openedSession, reviewedDossier, scored, setNo, vote } from '../support/council.ts'
import { known, reloaded, renamed } from '../support/criteria-files.ts'
import { shippedSet } from '../support/criteria-sets.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { dossierAt, peopleOf } from '../support/path.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { ministry, province } = people
const owner = new pg.Pool({ connectionString: app.database.url })
t.teardown(() => owner.end())
const instrument = '26-2026'
const { source, sha256 } = shippedSet(setNo)
const [rest] = doorsOf(app) as [Door]

/** Made-up texts for every code of the set. */
const textsOf = (word: string) =>
  Object.fromEntries([...wordedCodes(source)].map((code) => [code, `${word} của ${code}`]))
const wordingOf = (word: string, set = setNo) => ({ instrument, set, texts: textsOf(word) })

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(`a set shows its official wording beside the short labels, with the SHA-256 it had${through}`, async (t) => {
    const made = await granted(door, importCriteriaWording, { wordings: [wordingOf(door.name)] }, ministry)
    t.match(made.wordings, [{ instrument, set: setNo, sha256, texts: wordedCodes(source).size, without: [] }])
    await reloaded(() => granted(door, criteriaSet, { instrument, set: setNo }), `${door.name} của A`)
    const shown = await granted(door, criteriaSet, { instrument, set: setNo })
    t.equal(shown.sha256, sha256)
    const [part] = shown.parts
    t.match(part, { official: `${door.name} của A`, name: source.parts[0]!.name })
    t.match(part!.sections[0]!.criteria[0], {
      code: '1.1',
      official: `${door.name} của 1.1`,
      name: source.parts[0]!.sections[0]!.criteria[0]!.name,
      options: [{ no: 1, official: `${door.name} của 1.1/1` }],
    })
    const again = await granted(door, importCriteriaWording, { wordings: [wordingOf(door.name)] }, ministry)
    t.match(again.wordings, [{ status: 'unchanged' }])
  })

  t.test(`ballots and Mẫu 02 print the official wording, each with its short label${through}`, async (t) => {
    await granted(door, importCriteriaWording, { wordings: [wordingOf(`In ${door.name}`)] }, ministry)
    await reloaded(() => granted(door, criteriaSet, { instrument, set: setNo }), `In ${door.name} của A`)
    const council = await councilOf(app, door, { officer: province })
    const dossierId = await reviewedDossier(app)
    const sessionId = await openedSession(door, council, [dossierId])
    const { criteria } = source.parts[0]!.sections[0]!
    await vote(door, council.chair, { sessionId, dossierId }, scored(80))
    const ballot = await granted(door, ballotForm, { sessionId, dossierId }, council.chair)
    t.match(ballot.parts[0]!.sections[0]!.criteria[0], {
      name: `In ${door.name} của 1.1`,
      short: criteria[0]!.name.vi,
      options: [{ label: `In ${door.name} của 1.1/1`, short: criteria[0]!.options[0]!.label.vi }],
    })
    const headers = { authorization: `Bearer ${council.chair.token}` }
    const pdf = await app.server.inject({ method: 'GET', url: ballot.contentUrl, headers })
    t.equal(pdf.headers['content-type'], 'application/pdf')
    const { dossierId: filed } = await dossierAt(app, people, 'received', setNo)
    const form = await granted(door, dossierForm, { dossierId: filed, form: 'form-02' }, people.commune)
    t.match(form.selfAssessment!.parts[0]!.sections[0]!.criteria[0], {
      name: `In ${door.name} của 1.1`,
      short: criteria[0]!.name.vi,
      label: /^In .* của 1\.1\/\d$/,
    })
  })

  t.test(`a text for what the set has not, or for no set, is refused with its place${through}`, async (t) => {
    const wordings = [
      { instrument, set: 1, texts: { '1.1': 'Có', '99.9': 'Không', '1.1/99': 'Không' } },
      { instrument, set: 77, texts: {} },
      { instrument, set: 1, texts: { A: 'Lần nữa' } },
    ]
    for (const action of [previewCriteriaWording, importCriteriaWording]) {
      const { errors } = await refused(door, action, { wordings }, ministry)
      t.same(
        errors!.map(({ pointer, code }) => `${pointer} ${code}`),
        [
          '/wordings/0/texts/99.9 unknown-code',
          '/wordings/0/texts/1.1~199 unknown-code',
          '/wordings/1/set unknown-criteria-set',
          '/wordings/2/set repeated',
        ],
      )
    }
    t.equal((await refused(door, importCriteriaWording, { wordings: [wordingOf('x')] }, province)).code, 'forbidden')
  })

  t.test(`a preview tells the same and writes nothing; what has no text keeps its short label${through}`, async (t) => {
    const set = door.name === 'REST' ? 2 : 3
    const wordings = [{ instrument, set, texts: { A: 'Phần A' } }]
    const count = async () => (await app.database.pool.query('select count(*) from criteria_wordings')).rows[0]
    const before = await count()
    const preview = await granted(door, previewCriteriaWording, { wordings }, ministry)
    t.match(preview.wordings, [{ status: 'added', texts: 1 }])
    t.equal(preview.wordings[0]!.without.length, wordedCodes(shippedSet(set).source).size - 1)
    t.same(await count(), before)
    const { id: _, ...made } = await granted(door, importCriteriaWording, { wordings }, ministry)
    t.same(made, preview)
    await reloaded(() => granted(door, criteriaSet, { instrument, set }), 'Phần A')
    t.equal((await granted(door, criteriaSet, { instrument, set })).parts[1]!.official, null)
  })
}

t.test('a wording is of one version, and goes only with one that nothing rests on', async (t) => {
  const { sets } = await granted(rest, importCriteria, { sets: [renamed(5, 'worded')] }, ministry)
  const version = sets[0]!.sha256
  await known(app, version)
  const wordings = [{ instrument, set: 5, sha256: version, texts: { A: 'Của phiên bản mới' } }]
  await granted(rest, importCriteriaWording, { wordings }, ministry)
  await reloaded(() => granted(rest, criteriaSet, { instrument, set: 5 }), 'Của phiên bản mới')
  const former = { instrument, set: 5, sha256: shippedSet(5).sha256 }
  t.equal((await granted(rest, criteriaSet, former)).parts[0]!.official, null)
  const { items } = await granted(rest, criteriaVersions, { instrument, set: 5 })
  await granted(rest, removeCriteriaVersion, { versionId: items[1]!.id }, ministry)
  const left = await owner.query('select from criteria_wordings where sha256 = $1', [version])
  t.equal(left.rowCount, 0)
  await t.rejects(owner.query('delete from criteria_wordings where sha256 = $1', [sha256]), { code: '42501' })
  await t.rejects(owner.query('update criteria_wordings set texts = $1', ['{}']), { code: '42501' })
})
