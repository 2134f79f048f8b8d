import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { criteriaSet } from '../../src/modules/criteria/criteria-set.ts'
import { criteriaVersions } from '../../src/modules/criteria/versions/criteria-versions.ts'
import { importCriteria } from '../../src/modules/criteria/versions/import-criteria.ts'
import { previewCriteriaImport } from '../../src/modules/criteria/versions/preview-criteria-import.ts'
import { removeCriteriaVersion } from '../../src/modules/criteria/versions/remove-criteria-version.ts'
import { testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { known, renamed, rewritten, shippedFile } from '../support/criteria-files.ts'
import { shipped, shippedSet } from '../support/criteria-sets.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { onUnit } from '../support/place.ts'

const app = await testApp(t)
const instrument = '26-2026'
const administrator = await app.person('Quản trị', onUnit('administrator', 'VN'))
const ministry = await app.person('Cán bộ bộ', onUnit('ministry-officer', 'VN'))
const province = await app.person('Cán bộ tỉnh', onUnit('province-officer', '20'))
const [rest] = doorsOf(app) as [Door]

const written = async () =>
  (
    await app.database.pool.query(`select (select count(*) from criteria_sets) as sets,
      (select count(*) from criteria_versions) as versions, (select count(*) from audit_entries) as audited`)
  ).rows[0]
const faultsOf = ({ errors }: { errors?: { pointer: string; code: string }[] }) =>
  errors?.map(({ pointer, code }) => `${pointer} ${code}`)
const nameOn = async (door: Door, set: number) => (await granted(door, criteriaSet, { instrument, set })).name.en

/** Sets that no other test changes. */
let last = 16

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(`a further version is in force from its day on, and every instance knows it soon${through}`, async (t) => {
    const set = ++last
    const before = shippedSet(set)
    const sets = [renamed(set, door.name)]
    const { sets: made } = await granted(door, importCriteria, { sets, from: '2026-06-02' }, ministry)
    t.match(made, [{ set, status: 'changed', inForceFrom: '2026-06-02', replaces: before.sha256 }])
    await known(app, made[0]!.sha256)
    t.equal(await nameOn(door, set), before.source.name.en)
    app.clock.now = new Date('2026-06-01T17:00:00.000Z')
    t.equal(await nameOn(door, set), `Set ${door.name}`)
    app.clock.now = new Date('2026-06-01T03:00:00.000Z')
    const { items } = await granted(door, criteriaVersions, { instrument, set })
    t.match(items, [
      { sha256: before.sha256, inForceFrom: '2026-05-22', shipped: true, firstUsedAt: null },
      { sha256: made[0]!.sha256, inForceFrom: '2026-06-02', shipped: false, firstUsedAt: null },
    ])
    const earlier = await granted(door, criteriaSet, { instrument, set, sha256: before.sha256 })
    t.equal(earlier.name.en, before.source.name.en)
  })

  t.test(`of two versions from one day the one that came last is in force${through}`, async (t) => {
    const set = ++last
    for (const word of ['wrong', 'right']) {
      const made = await granted(door, importCriteria, { sets: [renamed(set, word)], from: '2026-05-22' }, ministry)
      await known(app, made.sets[0]!.sha256)
    }
    t.equal(await nameOn(door, set), 'Set right')
    const back = await granted(door, importCriteria, { sets: [shippedFile(set)] }, ministry)
    t.match(back.sets, [{ status: 'changed', inForceFrom: '2026-06-01', sha256: shippedSet(set).sha256 }])
    while ((await nameOn(door, set)) !== shippedSet(set).source.name.en) await sleep(20)
    t.pass('and what was in force before may come back')
  })

  t.test(`the sets of the release, whatever their files looked like, change nothing${through}`, async (t) => {
    const before = await written()
    const sets = [1, 2, 16].map(shippedFile)
    t.match(await granted(door, previewCriteriaImport, { sets }, administrator), { added: 0, changed: 0, unchanged: 3 })
    t.strictSame(await written(), before)
    t.match(await granted(door, importCriteria, { sets }, administrator), { unchanged: 3 })
  })

  t.test(`every fault is shown with its place, and nothing of the list is written${through}`, async (t) => {
    const before = await written()
    const sums = rewritten(1, (set) => {
      Object.assign(set.parts[0]!.sections[0]!.criteria[0]!, { max: 99 })
    })
    const codes = rewritten(2, (set) => {
      Object.assign(set.parts[0]!.sections[0]!.criteria[1]!, { code: '1.1' })
    })
    const { samples: _, ...short } = renamed(5, 'x')
    const sets = [sums, codes, { ...renamed(3, 'x'), instrument: '9/QĐ' }, renamed(4, 'x'), renamed(4, 'y'), short]
    for (const action of [previewCriteriaImport, importCriteria]) {
      const problem = await refused(door, action, { sets }, ministry)
      t.equal(problem.code, 'invalid-input')
      t.strictSame(faultsOf(problem), [
        '/sets/5/samples missing',
        '/sets/0/parts/0/sections/0/criteria does-not-add-up',
        '/sets/0/parts/0/sections/0/criteria/0/options does-not-add-up',
        '/sets/1/parts/0/sections/0/criteria/1/code repeated',
        '/sets/2/instrument unknown-instrument',
        '/sets/4/set repeated',
      ])
    }
    t.strictSame(await written(), before)
  })

  t.test(`a version holds only within the time of its instrument${through}`, async (t) => {
    const input = { sets: [renamed(6, 'x')], from: '2026-05-21' }
    t.strictSame(faultsOf(await refused(door, importCriteria, input, ministry)), ['/from outside-instrument'])
  })

  t.test(`a preview tells the same and writes nothing, not even an audit row${through}`, async (t) => {
    const sets = [renamed(++last, 'tried')]
    const before = await written()
    const preview = await granted(door, previewCriteriaImport, { sets }, administrator)
    t.strictSame(await written(), before)
    const { id: _, ...made } = await granted(door, importCriteria, { sets }, administrator)
    t.strictSame(made, preview)
  })

  t.test(
    `administrators and the ministry import, and take out what nothing rests on; nobody else${through}`,
    async (t) => {
      const sets = [renamed(++last, 'out')]
      const one = { instrument, set: last }
      t.equal((await refused(door, importCriteria, { sets }, province)).code, 'forbidden')
      t.equal((await refused(door, previewCriteriaImport, { sets }, province)).code, 'forbidden')
      t.equal((await refused(door, importCriteria, { sets })).code, 'unauthenticated')
      for (const person of [administrator, ministry]) {
        await granted(door, importCriteria, { sets }, person)
        const [ofRelease, imported] = (await granted(door, criteriaVersions, one)).items
        const versionId = imported!.id
        t.equal((await refused(door, removeCriteriaVersion, { versionId }, province)).code, 'forbidden')
        const kept = await refused(door, removeCriteriaVersion, { versionId: ofRelease!.id }, person)
        t.match(kept, { code: 'criteria-set-frozen', shipped: true })
        t.strictSame(await granted(door, removeCriteriaVersion, { versionId }, person), imported)
        t.equal((await refused(door, removeCriteriaVersion, { versionId }, person)).code, 'not-found')
        t.strictSame((await granted(door, criteriaVersions, one)).items, [ofRelease])
      }
    },
  )
}

t.test('all sets of an instrument fit into one request', async (t) => {
  const sets = shipped.sets(instrument).map(({ source }) => ({ ...source }))
  for (const door of doorsOf(app)) {
    const { sets: looked } = await granted(door, previewCriteriaImport, { sets }, administrator)
    t.equal(looked.length, 26, door.name)
  }
})

t.test('imports of one version at once add it once', async (t) => {
  const sets = [renamed(12, 'raced')]
  const made = await Promise.all([1, 2, 3].map(() => granted(rest, importCriteria, { sets }, ministry)))
  t.same(made.map(({ changed }) => changed).sort(), [0, 0, 1])
})

t.test('an import leaves its audit row and its event', async (t) => {
  const { id } = await granted(rest, importCriteria, { sets: [renamed(10, 'told')] }, ministry)
  const { rows } = await app.database.pool.query(
    `select a.action, a.actor_id, e.type from audit_entries a join events e using (subject_type, subject_id)
      where subject_type = 'criteria-import' and subject_id = $1`,
    [id],
  )
  t.strictSame(rows, [{ action: 'importCriteria', actor_id: ministry.id, type: 'importCriteria' }])
})

t.test('the shape of a set is published as JSON Schema', async (t) => {
  const { status, headers, text } = await app.rest('GET', '/criteria-set.schema.json')
  t.equal(status, 200)
  t.match(headers['content-type'], 'application/schema+json')
  t.match(JSON.parse(text), { type: 'object', required: ['instrument', 'inForceFrom', 'set'] })
})
