import { createHash } from 'node:crypto'
import pg from 'pg'
import t from 'tap'
import { checkResults, type WrongResult } from '../../src/cli/verify-results.ts'
import { criteriaVersions } from '../../src/modules/criteria/versions/criteria-versions.ts'
import { importCriteria } from '../../src/modules/criteria/versions/import-criteria.ts'
import { removeCriteriaVersion } from '../../src/modules/criteria/versions/remove-criteria-version.ts'
import { dossierForm } from '../../src/modules/forms/dossier-form.ts'
import { concludeDossier } from '../../src/modules/scoring/sessions/conclude-dossier.ts'
import { openSession } from '../../src/modules/scoring/sessions/open-session.ts'
import { planSession } from '../../src/modules/scoring/sessions/plan-session.ts'
import { session } from '../../src/modules/scoring/sessions/session.ts'
import { testApp } from '../support/app.ts'
import { councilOf, doorsOf, openedSession, reviewedDossier, scored, setNo, vote } from '../support/council.ts'
import { known, renamed } from '../support/criteria-files.ts'
import { shippedSet } from '../support/criteria-sets.ts'
import { type Door, granted, refused } from '../support/doors.ts'
import { dossierAt, peopleOf } from '../support/path.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { ministry } = people
const owner = new pg.Pool({ connectionString: app.database.url })
t.teardown(() => owner.end())
const { sha256: ofRelease } = shippedSet(setNo)
const one = { instrument: '26-2026', set: setNo }
const [rest] = doorsOf(app) as [Door]

async function imported(door: Door, word: string, from = '2026-05-22'): Promise<string> {
  const { sets } = await granted(door, importCriteria, { sets: [renamed(setNo, word)], from }, ministry)
  await known(app, sets[0]!.sha256)
  return sets[0]!.sha256
}
const versionOf = async (sha256: string) =>
  (await granted(rest, criteriaVersions, one)).items.findLast((version) => version.sha256 === sha256)!
const boundIn = async (door: Door, sessionId: string, as = people.province) =>
  (await granted(door, session, { sessionId }, as)).agenda[0]!.criteriaSha256

for (const door of doorsOf(app)) {
  const through = `, through ${door.name}`

  t.test(`a version is frozen by the first dossier filed under it${through}`, async (t) => {
    const sha256 = await imported(door, `filed ${door.name}`)
    t.equal((await versionOf(sha256)).firstUsedAt, null)
    await dossierAt(app, people, 'filed', setNo)
    const version = await versionOf(sha256)
    t.match(version.firstUsedAt, /^\d{4}-/)
    const problem = await refused(door, removeCriteriaVersion, { versionId: version.id }, ministry)
    t.match(problem, { code: 'criteria-set-frozen', firstUsedAt: version.firstUsedAt })
  })

  t.test(`a session is bound to the version known when it opens, and no later one touches it${through}`, async (t) => {
    const council = await councilOf(app, door, { officer: people.province })
    const dossierId = await reviewedDossier(app)
    const plan = { councilId: council.id, heldOn: '2026-06-15', dossierIds: [dossierId] }
    const { id: sessionId } = await granted(door, planSession, plan, council.secretary)
    const corrected = await imported(door, `before opening ${door.name}`)
    await granted(door, openSession, { sessionId, attendees: council.attendees }, council.secretary)
    t.equal(await boundIn(door, sessionId), corrected)
    t.match((await versionOf(corrected)).firstUsedAt, /^\d{4}-/)
    await imported(door, `while open ${door.name}`)
    for (const voter of council.voters) await vote(door, voter, { sessionId, dossierId }, scored(80))
    await granted(door, concludeDossier, { sessionId, dossierId }, council.secretary)
    t.equal(await boundIn(door, sessionId), corrected)
    const wrong: WrongResult[] = []
    await checkResults(app.database, app.server.ocop.world.criteria, (found) => wrong.push(found))
    t.same(wrong, [])
  })

  t.test(`a version that begins after a dossier was filed does not judge it${through}`, async (t) => {
    const now = app.clock.now
    const before = await imported(door, `of the day ${door.name}`)
    const dossierId = await reviewedDossier(app)
    const next = await imported(door, `of the next day ${door.name}`, '2026-06-02')
    app.clock.now = new Date('2026-06-03T03:00:00.000Z')
    const officer = { ...people.province, token: app.tokenOf(people.province.id) }
    const council = await councilOf(app, door, { officer })
    t.equal(await boundIn(door, await openedSession(door, council, [dossierId]), officer), before)
    app.clock.now = now
    const version = await versionOf(next)
    await granted(door, removeCriteriaVersion, { versionId: version.id }, ministry)
  })

  t.test(`a self-assessment is printed by the version that it was handed in under${through}`, async (t) => {
    const handedIn = await imported(door, `handed in ${door.name}`)
    const { dossierId } = await dossierAt(app, people, 'received', setNo)
    await imported(door, `after ${door.name}`)
    const paper = await granted(door, dossierForm, { dossierId, form: 'form-02' }, people.commune)
    t.equal(paper.product.setName, `Bộ handed in ${door.name}`)
    t.match((await versionOf(handedIn)).firstUsedAt, /^\d{4}-/)
  })
}

t.test('the database itself lets nothing of a used version change or go', async (t) => {
  const sha256 = await imported(rest, 'guarded')
  await dossierAt(app, people, 'filed', setNo)
  for (const change of [
    `update criteria_sets set content = '{}' where sha256 = $1`,
    `update criteria_sets set first_used_at = null where sha256 = $1`,
    `update criteria_versions set in_force_from = '2020-01-01' where sha256 = $1`,
    `delete from criteria_versions where sha256 = $1`,
    `delete from criteria_sets where sha256 = $1`,
  ])
    await t.rejects(owner.query(change, [sha256]), { code: /^(42501|23503)$/ }, change)
})

t.test('what was scored by before sets were kept is frozen as soon as it is kept', async (t) => {
  const content = '{"of": "an older release"}'
  const sha256 = createHash('sha256').update(content).digest('hex')
  const council = await councilOf(app, rest, { officer: people.province })
  const sessionId = await openedSession(rest, council, [await reviewedDossier(app)])
  const client = await owner.connect()
  try {
    await client.query('begin')
    await client.query('alter table session_dossiers drop constraint session_dossiers_criteria')
    await client.query('update session_dossiers set criteria_sha256 = $1 where session_id = $2', [sha256, sessionId])
    const kept = await client.query(
      `insert into criteria_sets (sha256, instrument, set_no, content) values ($1, '26-2026', 1, $2) returning first_used_at`,
      [sha256, content],
    )
    t.type(kept.rows[0].first_used_at, Date)
  } finally {
    await client.query('rollback')
    client.release()
  }
})

t.test('what a set says is what its hash is of, or it is not kept', async (t) => {
  const row = `insert into criteria_sets (sha256, instrument, set_no, content) values ($1, '26-2026', 1, '{}')`
  await t.rejects(owner.query(row, [ofRelease.replace(/^./, 'f')]), { code: '23514' })
})

t.test('a session that opens while its version is taken out has a version that is there', async (t) => {
  const council = await councilOf(app, rest, { officer: people.province })
  for (const round of [1, 2, 3, 4]) {
    const sha256 = await imported(rest, `raced ${round}`)
    const dossierId = await reviewedDossier(app)
    const { id: versionId } = await versionOf(sha256)
    const removal = app.rest('DELETE', `/v1/criteria-versions/${versionId}`, undefined, { as: ministry })
    const plan = { councilId: council.id, heldOn: '2026-06-15', dossierIds: [dossierId] }
    const planning = app.rest('POST', '/v1/sessions', plan, { as: council.secretary })
    const [removed, planned] = await Promise.all([removal, planning])
    const left = (await granted(rest, criteriaVersions, one)).items.some((version) => version.sha256 === sha256)
    t.equal(left, removed.status === 409)
    if (planned.status === 201) t.ok(await versionOf((planned.body as Planned).agenda[0]!.criteriaSha256))
    else t.match(planned.body, { code: 'unknown-reference' })
  }
})
type Planned = { agenda: { criteriaSha256: string }[] }
