import t from 'tap'
import { openDossier } from '../../src/modules/dossiers/drafts/open-dossier.ts'
import { dossierForm } from '../../src/modules/forms/dossier-form.ts'
import { testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { granted, refused } from '../support/doors.ts'
import { done, peopleOf } from '../support/path.ts'
import { place } from '../support/place.ts'
import { producerInput, productInput } from '../support/sample-dossier.ts'

const app = await testApp(t)
const { producer } = await peopleOf(app)
const as = { token: producer.token }
const growth = [
  { year: 2024, revenueMillionVnd: 1800, workers: 20, localWorkers: 18 },
  { year: 2025, revenueMillionVnd: 2400, workers: 24, localWorkers: 22 },
]

for (const door of doorsOf(app))
  t.test(
    `growth of the last years is kept as told and stands in Mẫu 02 with its per cent (${door.name})`,
    async (t) => {
      const { id: producerId } = await done(app, producer, 'POST', '/v1/producers', {
        communeCode: place.commune,
        ...producerInput,
      })
      const { id: productId } = await done(app, producer, 'POST', `/v1/producers/${producerId}/products`, productInput)
      const wrong = [...growth, { ...growth[1]!, year: 2026, localWorkers: 25 }]
      t.match(await refused(door, openDossier, { productId, kind: 'first', selfAssessment: {}, growth: wrong }, as), {
        code: 'invalid-input',
        errors: [{ pointer: '/growth/2/localWorkers', code: 'more-than-all' }],
      })
      // GraphQL shows a dossier's evidence too, which `granted` would call one field too many.
      const { output } = await door.ask(
        openDossier as never,
        { productId, kind: 'first', selfAssessment: {}, growth },
        as,
      )
      const dossier = output as { id: string; growth: unknown }
      t.same(dossier.growth, growth)
      const form = await granted(door, dossierForm, { dossierId: dossier.id, form: 'form-02' }, as)
      t.match(form.selfAssessment?.growth, [{ revenueGrowthPercent: null }, { year: 2025, revenueGrowthPercent: 33 }])
    },
  )

t.test('an edit replaces the growth that was told', async (t) => {
  const { body } = await app.rest('GET', '/v1/dossiers?first=1', undefined, { as: producer })
  const { id, version } = (body as { items: { id: string; version: number }[] }).items[0]!
  const answer = await app.rest(
    'PUT',
    `/v1/dossiers/${id}`,
    { growth: growth.slice(1) },
    {
      as: producer,
      headers: { 'if-match': `"v${version}"` },
    },
  )
  t.match(answer.body, { growth: growth.slice(1) })
})

t.test('a partial save replaces the growth that was told, clears it with null, and otherwise leaves it', async (t) => {
  const { body } = await app.rest('GET', '/v1/dossiers?first=1', undefined, { as: producer })
  const { id, ...seen } = (body as { items: { id: string; version: number }[] }).items[0]!
  let { version } = seen
  const save = async (changes: object) => {
    const headers = { 'if-match': `"v${version}"` }
    const answer = await app.rest('PATCH', `/v1/dossiers/${id}`, changes, { as: producer, headers })
    if (answer.status === 200) version++
    return answer
  }
  t.match(await save({ growth }), { body: { growth } })
  t.match(await save({ results: 'Doanh thu tăng' }), { body: { growth, results: 'Doanh thu tăng' } })
  const disorderly = await save({ growth: growth.toReversed() })
  t.match(disorderly.body, { errors: [{ pointer: '/growth/1/year', code: 'out-of-order' }] })
  t.same(((await save({ growth: null })).body as { growth: unknown }).growth, [])
})
