import t from 'tap'
import type { Action } from '../../src/core/action.ts'
import { approveForMinistry } from '../../src/modules/certification/approve-for-ministry.ts'
import { evaluateAgain } from '../../src/modules/certification/evaluate-again.ts'
import { issueDecision } from '../../src/modules/certification/issue-decision.ts'
import { openRevocationCase } from '../../src/modules/certification/revocation/open-revocation-case.ts'
import { revokeCertificates } from '../../src/modules/certification/revoke-certificates.ts'
import { forwardDossier } from '../../src/modules/dossiers/custody/forward-dossier.ts'
import { createPlan } from '../../src/modules/planning/create-plan.ts'
import { registerPaperProducer } from '../../src/modules/producers/register-paper-producer.ts'
import { registerProducer } from '../../src/modules/producers/register-producer.ts'
import { updateProducer } from '../../src/modules/producers/update-producer.ts'
import { createCouncil } from '../../src/modules/scoring/councils/create-council.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { dossierAt, peopleOf } from '../support/path.ts'
import { place } from '../support/place.ts'
import { producerInput } from '../support/sample-dossier.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const made = await dossierAt(app, people, 'commune-assessed')
const somewhere = '01900000-0000-7000-8000-000000000000'
const decision = { unitCode: place.province, number: '1/QĐ', signedOn: '', signerTitle: 'Chủ tịch' }
const plan = { unitCode: place.province, number: '1/KH', title: 'Kế hoạch', issuer: 'UBND tỉnh', issuedOn: '' }
const finding = { certificateId: somewhere, ground: 'breach-of-law', finding: 'Vi phạm', foundOn: '' }
const council = { unitCode: place.province, name: 'Hội đồng', decisionNumber: '1/QĐ', decisionDate: '' }

/** Each command with a day of something that has happened, by one who may. */
const commands: [action: unknown, input: object, person: Person, field: string][] = [
  [registerProducer, { communeCode: place.commune, ...producerInput }, people.producer, 'registeredOn'],
  [registerPaperProducer, { communeCode: place.commune, ...producerInput }, people.commune, 'registeredOn'],
  [updateProducer, { producerId: made.producerId, ...producerInput }, people.producer, 'registeredOn'],
  [forwardDossier, { dossierId: made.dossierId, letterNumber: '15/CV' }, people.commune, 'letterDate'],
  [createCouncil, council, people.province, 'decisionDate'],
  [createPlan, { ...plan, fromYear: 2026, untilYear: 2026 }, people.province, 'issuedOn'],
  [issueDecision, { ...decision, items: [{ dossierId: somewhere }] }, people.chairman, 'signedOn'],
  [approveForMinistry, { ...decision, items: [{ dossierId: somewhere }] }, people.chairman, 'signedOn'],
  [evaluateAgain, { ...decision, note: 'x', items: [{ dossierId: somewhere }] }, people.chairman, 'signedOn'],
  [
    revokeCertificates,
    { ...decision, ground: 'breach-of-law', certificateIds: [somewhere] },
    people.chairman,
    'signedOn',
  ],
  [openRevocationCase, finding, people.province, 'foundOn'],
]

t.test('what has happened is dated today at the latest, in Viet Nam, at both doors', async (t) => {
  for (const [last, tomorrow] of [
    ['2026-06-01T16:59:59.999Z', '2026-06-02'],
    ['2026-06-01T17:00:00.000Z', '2026-06-03'],
  ] as const) {
    app.clock.now = new Date(last)
    for (const [action, input, { id }, field] of commands) {
      const sent = { token: app.tokenOf(id), ifMatch: 1 }
      for (const door of doorsOf(app)) {
        const { problem } = await door.ask(action as Action, { ...input, [field]: tomorrow }, sent)
        const name = `${door.name}: ${(action as Action).name}`
        t.match(problem, { code: 'invalid-input', errors: [{ pointer: `/${field}`, code: 'in-future' }] }, name)
        t.equal(problem!.errors?.length, 1, name)
      }
    }
  }
})

t.test('the same with the day of today is not refused for its day', async (t) => {
  app.clock.now = new Date('2026-06-01T16:59:59.999Z')
  for (const [action, input, { id }, field] of commands)
    for (const door of doorsOf(app)) {
      const sent = { token: app.tokenOf(id), ifMatch: 1 }
      const { problem } = await door.ask(action as Action, { ...input, [field]: '2026-06-01' }, sent)
      t.notMatch(problem, { code: 'invalid-input' }, `${door.name}: ${(action as Action).name}`)
    }
})
