import t from 'tap'
import { v7 as uuidv7 } from 'uuid'
import type { Action } from '../../src/core/action.ts'
import { editDossier } from '../../src/modules/dossiers/drafts/edit-dossier.ts'
import { openDossier } from '../../src/modules/dossiers/drafts/open-dossier.ts'
import { saveDraft } from '../../src/modules/dossiers/drafts/save-draft.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { done, dossierAt, draft, peopleOf } from '../support/path.ts'
import { place } from '../support/place.ts'
import { dossierInput, producerInput, productInput } from '../support/sample-dossier.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { producer, commune } = people
const other = await app.person('Chủ thể khác')
const at = app.clock.now.getTime()

/** A product of someone, for which no dossier is open. */
async function productOf(who: Person): Promise<string> {
  const producer = { communeCode: place.commune, ...producerInput }
  const { id } = await done(app, who, 'POST', '/v1/producers', producer)
  return (await done(app, who, 'POST', `/v1/producers/${id}/products`, productInput)).id
}

/** A draft under an id of the service's own time, which stands still in tests. */
async function opened(): Promise<{ id: string }> {
  const input = { id: uuidv7({ msecs: at }), productId: await productOf(producer), kind: 'first', selfAssessment: {} }
  return done(app, producer, 'POST', '/v1/dossiers', input)
}

const read = async (id: string) => {
  const { body } = await app.rest('GET', `/v1/dossiers/${id}`, undefined, { as: producer })
  return body as { version: number; results: string | null; selfAssessment: Record<string, number> }
}

for (const door of doorsOf(app)) {
  const ask = (action: unknown, input: object, { token }: Person, ifMatch?: number) =>
    door.ask(action as Action, input, { token, ...(ifMatch !== undefined && { ifMatch }) })

  t.test(`${door.name}: a draft opens with its product and kind alone`, async (t) => {
    const answer = await ask(openDossier, { productId: await productOf(producer), kind: 'first' }, producer)
    t.match(answer, { output: { state: 'draft', selfAssessment: {} }, problem: null })
  })

  t.test(`${door.name}: a draft opened twice under the client's id is one draft, as it stands by then`, async (t) => {
    const input = {
      id: uuidv7({ msecs: at }),
      productId: await productOf(producer),
      kind: 'first',
      results: 'Một',
      selfAssessment: {},
    }
    t.match(await ask(openDossier, input, producer), { output: { id: input.id, version: 1 } })
    t.equal((await ask(saveDraft, { dossierId: input.id, results: 'Hai' }, producer, 1)).problem, null)
    const again = await ask(openDossier, input, producer)
    t.match(again, { output: { id: input.id, version: 2, results: 'Hai' }, problem: null })
    const { rows } = await app.database.pool.query('select from dossiers where product_id = $1', [input.productId])
    t.equal(rows.length, 1)
  })

  t.test(
    `${door.name}: an id that is another producer's answers that it exists, and nothing of what it is`,
    async (t) => {
      const { id } = await opened()
      const input = { id, productId: await productOf(other), kind: 'first', selfAssessment: {} }
      const { problem } = await ask(openDossier, input, other)
      const { instance: _instance, ...said } = problem as unknown as Record<string, unknown>
      t.match(said, { status: 409, code: 'already-exists', constraint: 'dossiers_pkey' })
      t.same(Object.keys(said).sort(), ['code', 'constraint', 'status', 'title', 'type'])
    },
  )

  t.test(`${door.name}: an own id used for another product is no second name of the draft`, async (t) => {
    const { id } = await opened()
    const { problem } = await ask(
      openDossier,
      { id, productId: await productOf(producer), kind: 'first', selfAssessment: {} },
      producer,
    )
    t.match(problem, { code: 'already-exists' })
  })

  t.test(`${door.name}: ids of another version or from a clock far ahead are refused`, async (t) => {
    const productId = await productOf(producer)
    const dayMs = 24 * 60 * 60 * 1000
    const random = 'f47ac10b-58cc-4372-a567-0e02b2c3d479'
    for (const id of [random, uuidv7({ msecs: at + dayMs + 1 })]) {
      const { problem } = await ask(openDossier, { id, productId, kind: 'first', selfAssessment: {} }, producer)
      t.match(problem, { code: 'invalid-input', errors: [{ pointer: '/id' }] }, id)
    }
    const { problem } = await ask(
      openDossier,
      { id: uuidv7({ msecs: at + dayMs }), productId, kind: 'first', selfAssessment: {} },
      producer,
    )
    t.equal(problem, null)
  })

  t.test(
    `${door.name}: a save changes the fields it names, clears those that are null and leaves the rest`,
    async (t) => {
      const { dossierId } = await draft(app, people)
      const { version, selfAssessment } = await read(dossierId)
      const sent = { dossierId, results: null, sampleCount: 7, selfAssessment: { '1.1': null, '1.2': 0 } }
      const { output } = await ask(saveDraft, sent, producer, version)
      const { '1.1': _gone, ...left } = selfAssessment
      const { nextPlan } = dossierInput(productInput.setNo)
      t.match(output, { version: version + 1, results: null, sampleCount: 7, nextPlan })
      t.same((output as { selfAssessment: object }).selfAssessment, { ...left, '1.2': 0 })
    },
  )

  t.test(
    `${door.name}: a save on an older version is refused with what holds and what was sent, and writes nothing`,
    async (t) => {
      const { dossierId } = await draft(app, people)
      const { version } = await read(dossierId)
      await ask(saveDraft, { dossierId, results: 'Trên điện thoại' }, producer, version)
      const sent = { results: 'Trên máy tính', changes: null, selfAssessment: { '1.1': 1 } }
      for (const action of [saveDraft, editDossier]) {
        const { problem } = await ask(action, { dossierId, ...sent }, producer, version)
        t.match(problem, {
          status: 412,
          code: 'stale-version',
          version: version + 1,
          current: { results: 'Trên điện thoại', sampleCount: 5 },
          sent,
        })
      }
      t.match(await read(dossierId), { version: version + 1, results: 'Trên điện thoại' })
    },
  )

  t.test(
    `${door.name}: a save needs the version it builds on, a draft that may be edited, and its producer`,
    async (t) => {
      const { dossierId } = await dossierAt(app, people, 'filed')
      const input = { dossierId, results: 'Sửa' }
      t.equal((await ask(saveDraft, input, producer)).problem?.code, 'precondition-required')
      t.match((await ask(saveDraft, input, producer, 1)).problem, { code: 'dossier-wrong-state', state: 'filed' })
      t.equal((await ask(saveDraft, input, commune, 1)).problem?.code, 'producer-claimed')
      await productOf(other)
      t.equal((await ask(saveDraft, input, other, 1)).problem?.code, 'not-found')
    },
  )
}

t.test('of many saves on one version at once exactly one is taken', async (t) => {
  const { dossierId } = await draft(app, people)
  const { version } = await read(dossierId)
  const save = (no: number) =>
    app.rest(
      'PATCH',
      `/v1/dossiers/${dossierId}`,
      { results: `Bản ${no}` },
      {
        as: producer,
        headers: { 'if-match': `"v${version}"` },
      },
    )
  const answers = await Promise.all(Array.from({ length: 8 }, (_, no) => save(no)))
  t.equal(answers.filter(({ status }) => status === 200).length, 1)
  t.equal(answers.filter(({ status }) => status === 412).length, 7)
})

t.test('the same draft sent many times at once is opened once', async (t) => {
  const input = { id: uuidv7({ msecs: at }), productId: await productOf(producer), kind: 'first', selfAssessment: {} }
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => app.rest('POST', '/v1/dossiers', input, { as: producer })),
  )
  t.same(
    answers.map(({ status, body }) => `${status} ${(body as { id: string }).id}`),
    answers.map(() => `201 ${input.id}`),
  )
})
