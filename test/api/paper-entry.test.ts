import t from 'tap'
import { registerPaperDossier } from '../../src/modules/dossiers/paper/register-paper-dossier.ts'
import { type Person, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { runDueJobs } from '../support/jobs.ts'
import { askerOf, claimedBy, paperDraft } from '../support/paper.ts'
import { attach, done, peopleOf } from '../support/path.ts'
import { pdf } from '../support/sample-dossier.ts'

const app = await testApp(t)
const service = app.server.ocop
const { commune } = await peopleOf(app)
const item = 'business-registration'
const back = { message: 'Bổ sung.', items: [{ item, reason: 'illegible', note: null }] }

/** At ten in the morning of a day; returned on Monday, 1 June, due on Monday, 15 June. */
function on(day: string): void {
  app.clock.now = new Date(`${day}T03:00:00.000Z`)
}
const now = ({ id }: Person): Person => ({ id, token: app.tokenOf(id) })

async function returned() {
  on('2026-06-01')
  const made = await paperDraft(app, now(commune))
  const url = `/v1/dossiers/${made.dossierId}`
  await done(app, now(commune), 'POST', `${url}/paper-submission`, { handedInOn: '2026-05-29' })
  await done(app, now(commune), 'POST', `${url}/receipt`)
  await done(app, now(commune), 'POST', `${url}/returns`, back)
  await attach(app, now(commune), made.dossierId, item, pdf('rõ hơn'))
  return made
}

const stateOf = async (dossierId: string) => {
  const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}`, undefined, { as: now(commune) })
  return (body as { state: string }).state
}

for (const door of doorsOf(app)) {
  const { ask, given } = askerOf(door)

  t.test(`${door.name}: a supplement on paper of the last day is entered up to three working days later`, async (t) => {
    const { dossierId } = await returned()
    on('2026-06-18')
    await runDueJobs(service)
    const late = await ask(registerPaperDossier, { dossierId, handedInOn: '2026-06-16' }, now(commune))
    t.match(late.problem, { code: 'invalid-input', errors: [{ pointer: '/handedInOn', code: 'after-due-date' }] })
    const filed = await given(registerPaperDossier, { dossierId, handedInOn: '2026-06-15' }, now(commune))
    t.equal(filed.state, 'filed')
    on('2026-06-19')
    await runDueJobs(service)
    t.equal(await stateOf(dossierId), 'filed', 'what was to end it was taken back')
  })
}

t.test('after those days the dossier ends as any other', async (t) => {
  const { dossierId } = await returned()
  on('2026-06-18')
  await runDueJobs(service)
  t.equal(await stateOf(dossierId), 'returned')
  on('2026-06-19')
  await runDueJobs(service)
  t.equal(await stateOf(dossierId), 'withdrawn')
})

t.test('a producer who claimed itself has its due date and no day more', async (t) => {
  const { dossierId, producerId } = await returned()
  await claimedBy(app, now(commune), producerId)
  on('2026-06-16')
  await runDueJobs(service)
  t.equal(await stateOf(dossierId), 'withdrawn')
})
