import t from 'tap'
import { v7 as uuidv7 } from 'uuid'
import type { Action } from '../../src/core/action.ts'
import { addEvidence } from '../../src/modules/dossiers/evidence/add-evidence.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { done, draft, peopleOf } from '../support/path.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { producer } = people
const at = app.clock.now.getTime()
const newId = () => uuidv7({ msecs: at })
const award = { item: 'awards', fileName: 'bang-khen.pdf' }

const filesOf = async (dossierId: string) => {
  const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}/evidence`, undefined, { as: producer })
  return (body as { items: { id: string; item: string }[] }).items
}

for (const door of doorsOf(app)) {
  const ask = (action: unknown, input: object, { token }: Person = producer, ifMatch?: number) =>
    door.ask(action as Action, input, { token, ...(ifMatch !== undefined && { ifMatch }) })

  t.test(`${door.name}: evidence announced twice under the client's id is one, as it stands by then`, async (t) => {
    const { dossierId } = await draft(app, people)
    const sent = { dossierId, id: newId(), ...award }
    t.match(await ask(addEvidence, sent), { output: { id: sent.id, storedAt: null } })
    const contentUrl = `/v1/dossiers/${dossierId}/evidence/${sent.id}/content`
    const headers = { 'content-type': 'application/pdf' }
    await app.rest('PUT', contentUrl, undefined, { as: producer, raw: Buffer.from('%PDF-1.4\n%%EOF\n'), headers })
    t.match(await ask(addEvidence, sent), { output: { id: sent.id, storedAt: String, contentUrl } })
    t.equal((await filesOf(dossierId)).filter(({ item }) => item === 'awards').length, 1)
    await done(app, producer, 'POST', `/v1/dossiers/${dossierId}/submission`)
    t.match(await ask(addEvidence, sent), { output: { id: sent.id } }, 'even once the dossier was filed')
    t.match(await ask(addEvidence, { ...sent, id: newId() }), { problem: { code: 'dossier-wrong-state' } })
  })

  t.test(
    `${door.name}: an id that names other evidence answers that it exists, and nothing of what it is`,
    async (t) => {
      const { dossierId } = await draft(app, people)
      const id = newId()
      await ask(addEvidence, { dossierId, id, ...award })
      const { dossierId: other } = await draft(app, people)
      for (const sent of [
        { dossierId: other, id, item: 'awards', fileName: 'bang-khen.pdf' },
        { dossierId, id, item: 'awards', fileName: 'other.pdf' },
      ]) {
        const { problem } = await ask(addEvidence, sent)
        const { instance: _instance, ...said } = problem as unknown as Record<string, unknown>
        t.match(said, { status: 409, code: 'already-exists', constraint: 'evidence_pkey' })
        t.same(Object.keys(said).sort(), ['code', 'constraint', 'status', 'title', 'type'])
      }
    },
  )

  t.test(`${door.name}: ids of another version or from a clock far ahead are refused`, async (t) => {
    const { dossierId } = await draft(app, people)
    const dayMs = 24 * 60 * 60 * 1000
    for (const id of ['f47ac10b-58cc-4372-a567-0e02b2c3d479', uuidv7({ msecs: at + dayMs + 1 })])
      t.match(
        await ask(addEvidence, { dossierId, id, ...award }),
        { problem: { code: 'invalid-input', errors: [{ pointer: '/id' }] } },
        id,
      )
    const id = uuidv7({ msecs: at + dayMs })
    t.match(await ask(addEvidence, { dossierId, id, ...award }), { output: { id } })
  })

  t.test(`${door.name}: evidence is tied to criteria of the product's set and to no others`, async (t) => {
    const { dossierId } = await draft(app, people)
    const criteria = ['1.1', '5.2']
    t.match(await ask(addEvidence, { dossierId, ...award, criteria }), { output: { criteria } })
    const { problem } = await ask(addEvidence, { dossierId, ...award, criteria: ['1.1', '99.9'] })
    t.match(problem, { code: 'invalid-input', errors: [{ pointer: '/criteria/1', code: 'unknown-criterion' }] })
    const item = await ask(addEvidence, { dossierId, ...award, item: 'update-labels' })
    t.match(item, { problem: { code: 'invalid-input', errors: [{ pointer: '/item', code: 'unknown-item' }] } })
  })
}
