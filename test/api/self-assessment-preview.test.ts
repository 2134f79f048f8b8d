import t from 'tap'
import { selfAssessmentPreview } from '../../src/modules/forms/self-assessment-preview.ts'
import { testApp } from '../support/app.ts'
import { doorsOf, scored, setNo } from '../support/council.ts'
import { granted, refused } from '../support/doors.ts'
import { done, dossierAt, draft, peopleOf } from '../support/path.ts'
import { dossierInput } from '../support/sample-dossier.ts'

const app = await testApp(t)
const doors = doorsOf(app)
const people = await peopleOf(app)
const { producer, commune, province } = people

async function drafted(selfAssessment: Record<string, number>): Promise<string> {
  const { dossierId } = await draft(app, people, setNo)
  const url = `/v1/dossiers/${dossierId}`
  const { headers } = await app.rest('GET', url, undefined, { as: producer })
  const { kind: _, ...fields } = dossierInput(setNo)
  const body = { ...fields, selfAssessment }
  const answer = await app.rest('PUT', url, body, { as: producer, headers: { 'if-match': String(headers.etag) } })
  if (answer.status !== 200) throw new Error(answer.text)
  return dossierId
}

const written = async () => {
  const { rows } = await app.database.pool.query(
    'select (select sum(version) from dossiers) as versions, (select count(*) from audit_entries) as entries',
  )
  return rows[0]
}

t.test('a producer sees points, star and missed minimums of its own choices, and nothing is written', async (t) => {
  const dossierId = await drafted(scored(95, ['1.5']))
  const before = await written()
  for (const door of doors) {
    const preview = await granted(door, selfAssessmentPreview, { dossierId }, { token: producer.token })
    t.match(preview, { faults: [], total: Number, band: 5, star: 4, knockedOut: false, setNo }, door.name)
    t.match(preview.gatesMissed, [{ star: 5, criterion: '1.5', name: { vi: String } }])
    t.ok(preview.gatesMissed[0]!.points < preview.gatesMissed[0]!.minimum)
    t.equal(
      Object.values(preview.parts!).reduce((sum, points) => sum + points),
      preview.total,
    )
  }
  t.same(await written(), before)
})

t.test('choices that are no whole ballot yet have faults by criterion and no figures', async (t) => {
  const { '1.1': _missing, ...rest } = scored(100)
  const dossierId = await drafted({ ...rest, '1.2': 99, 'a/b': 1 })
  for (const door of doors) {
    const preview = await granted(door, selfAssessmentPreview, { dossierId }, { token: producer.token })
    t.match(preview, { total: null, parts: null, star: null, gatesMissed: [] })
    t.same(
      preview.faults.map(({ criterion, code }) => [criterion, code]),
      [
        ['1.1', 'missing'],
        ['1.2', 'out-of-range'],
        ['a/b', 'unknown-criterion'],
      ],
    )
  }
})

t.test(
  'the preview is the producer’s alone: those who are to judge do not see a star before they scored',
  async (t) => {
    const { dossierId } = await dossierAt(app, people, 'forwarded')
    await done(app, province, 'POST', `/v1/dossiers/${dossierId}/acknowledgement`)
    for (const door of doors) {
      for (const as of [commune, province])
        t.match(await refused(door, selfAssessmentPreview, { dossierId }, { token: as.token }), { code: 'forbidden' })
      const other = await app.person('Chủ thể khác', { role: 'producer', on: 'producer', id: await otherProducer() })
      t.match(await refused(door, selfAssessmentPreview, { dossierId }, { token: other.token }), { code: 'not-found' })
      t.ok(await granted(door, selfAssessmentPreview, { dossierId }, { token: producer.token }))
    }
  },
)

const otherProducer = async (): Promise<string> => {
  const { id } = await done(app, await app.person('Ai đó'), 'POST', '/v1/producers', {
    communeCode: '06613',
    kind: 'household',
    name: 'Hộ khác',
    representativeName: 'Ai đó',
  })
  return id
}
