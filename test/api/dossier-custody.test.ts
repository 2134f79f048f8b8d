import t from 'tap'
import type { Action } from '../../src/core/action.ts'
import { acknowledgeDossier } from '../../src/modules/dossiers/custody/acknowledge-dossier.ts'
import { dossierHandovers } from '../../src/modules/dossiers/custody/dossier-handovers.ts'
import { forwardDossier } from '../../src/modules/dossiers/custody/forward-dossier.ts'
import { recallDossier } from '../../src/modules/dossiers/custody/recall-dossier.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { granted } from '../support/doors.ts'
import { done, dossierAt, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { commune, province, producer } = people
const letter = { letterNumber: '15/CV-UBND', letterDate: '2026-06-01' }
const tourism = 26

for (const door of doorsOf(app)) {
  const ask = (action: unknown, input: object, { token }: Person) => door.ask(action as Action, input, { token })
  const custody = async (dossierId: string, { token } = commune) =>
    (await granted(door, dossierHandovers, { dossierId }, { token })).items

  t.test(`${door.name}: a forwarding is sent, then acknowledged with the samples that arrived`, async (t) => {
    const { dossierId } = await dossierAt(app, people, 'commune-assessed')
    await ask(forwardDossier, { dossierId, ...letter, samplesHandedOver: 6 }, commune)
    t.match(await custody(dossierId), [
      { ...letter, to: 'province', state: 'sent', samplesHandedOver: 6, samplesReceived: null },
    ])
    const tooMany = await ask(acknowledgeDossier, { dossierId, samplesReceived: 7 }, province)
    t.match(tooMany.problem, { code: 'invalid-input', errors: [{ pointer: '/samplesReceived' }] })
    await ask(acknowledgeDossier, { dossierId, samplesReceived: 5 }, province)
    t.match(await custody(dossierId, producer), [{ state: 'acknowledged', samplesReceived: 5 }])
  })

  t.test(`${door.name}: a recalled forwarding stays on record, and the next one stands beside it`, async (t) => {
    const { dossierId } = await dossierAt(app, people, 'forwarded')
    const recalled = await ask(recallDossier, { dossierId, reason: 'Sai số công văn' }, commune)
    t.match(recalled.output, { state: 'commune-assessed', allowed: ['forward'], forwardedAt: null })
    await ask(forwardDossier, { dossierId, ...letter, letterNumber: '16/CV-UBND' }, commune)
    await ask(acknowledgeDossier, { dossierId }, province)
    t.match(await custody(dossierId), [
      { state: 'recalled', letterNumber: '15/CV-UBND', recallReason: 'Sai số công văn', samplesReceived: null },
      { state: 'acknowledged', letterNumber: '16/CV-UBND', samplesHandedOver: 5, samplesReceived: 5 },
    ])
  })

  t.test(`${door.name}: after the acknowledgement a recall is refused with what is allowed`, async (t) => {
    const { dossierId } = await dossierAt(app, people, 'acknowledged')
    const { problem } = await ask(recallDossier, { dossierId, reason: 'Muộn' }, commune)
    t.match(problem, { code: 'dossier-wrong-state', status: 409, state: 'forwarded' })
    t.notOk((problem as unknown as { allowed: string[] }).allowed.includes('recall'))
  })

  t.test(`${door.name}: only the commune of the dossier recalls it`, async (t) => {
    const { dossierId } = await dossierAt(app, people, 'forwarded')
    const elsewhere = await app.person('Xã khác', onUnit('commune-officer', place.otherCommune))
    const input = { dossierId, reason: 'Thử' }
    t.equal((await ask(recallDossier, input, elsewhere)).problem?.code, 'not-found')
    for (const other of [producer, province])
      t.equal((await ask(recallDossier, input, other)).problem?.code, 'forbidden')
  })

  t.test(`${door.name}: fewer samples than the set asks for do not go out, and none of set 26`, async (t) => {
    const tea = await dossierAt(app, people, 'commune-assessed')
    const few = await ask(forwardDossier, { dossierId: tea.dossierId, ...letter, samplesHandedOver: 4 }, commune)
    t.match(few.problem, { errors: [{ pointer: '/samplesHandedOver', code: 'too-few-samples' }] })
    const village = await dossierAt(app, people, 'commune-assessed', tourism)
    const input = { dossierId: village.dossierId, ...letter }
    const some = await ask(forwardDossier, { ...input, samplesHandedOver: 1 }, commune)
    t.match(some.problem, { errors: [{ pointer: '/samplesHandedOver', code: 'no-samples-asked' }] })
    await ask(forwardDossier, input, commune)
    t.match(await custody(village.dossierId), [{ samplesHandedOver: 0 }])
  })

  t.test(`${door.name}: a letter from before the receipt or from tomorrow is refused`, async (t) => {
    const { dossierId } = await dossierAt(app, people, 'commune-assessed')
    for (const letterDate of ['2026-05-31', '2026-06-02']) {
      const { problem } = await ask(forwardDossier, { dossierId, ...letter, letterDate }, commune)
      t.match(problem, { code: 'invalid-input', errors: [{ pointer: '/letterDate' }] }, letterDate)
    }
  })
}

t.test(
  'of a recall and an acknowledgement at the same moment exactly one happens, and custody says which',
  async (t) => {
    for (let round = 0; round < 5; round++) {
      const { dossierId } = await dossierAt(app, people, 'forwarded')
      const url = `/v1/dossiers/${dossierId}`
      const [recall, receipt] = await Promise.all([
        app.rest('POST', `${url}/recall`, { reason: 'Rút' }, { as: commune }),
        app.rest('POST', `${url}/acknowledgement`, {}, { as: province }),
      ])
      t.same([recall.status, receipt.status].sort(), [200, 409])
      const { body } = await app.rest('GET', `${url}/handovers`, undefined, { as: commune })
      const { items } = body as { items: { state: string }[] }
      t.same(
        items.map(({ state }) => state),
        [recall.status === 200 ? 'recalled' : 'acknowledged'],
      )
    }
  },
)

t.test('the receipt of what never came is refused once the commune has taken it back', async (t) => {
  const { dossierId } = await dossierAt(app, people, 'forwarded')
  await done(app, commune, 'POST', `/v1/dossiers/${dossierId}/recall`, { reason: 'Rút' })
  const { status } = await app.rest('POST', `/v1/dossiers/${dossierId}/acknowledgement`, {}, { as: province })
  t.equal(status, 409)
})
