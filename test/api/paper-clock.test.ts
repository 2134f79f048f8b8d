import t from 'tap'
import { legalDay } from '../../src/core/clock.ts'
import { type Person, testApp } from '../support/app.ts'
import { paperDraft } from '../support/paper.ts'
import { attach, done, draft, peopleOf } from '../support/path.ts'
import { pdf } from '../support/sample-dossier.ts'

const app = await testApp(t, '2026-05-22T03:00:00.000Z')
const people = await peopleOf(app)
const item = 'business-registration'
const back = { message: 'Bổ sung.', items: [{ item, reason: 'illegible', note: null }] }

/** On a day at ten in the morning. */
function on(day: string): void {
  app.clock.now = new Date(`${day}T03:00:00.000Z`)
}
const now = ({ id }: Person): Person => ({ id, token: app.tokenOf(id) })
const step = (who: Person, dossierId: string, name: string, body = {}) =>
  done(app, now(who), 'POST', `/v1/dossiers/${dossierId}/${name}`, body)

type Told = { step: string; dueOn: string | null; state: string; counted: number; begunAt: string; pauses: Pause[] }
type Pause = { from: string; until: string | null }

/** What the clocks of a dossier say, by days: the hour in which a paper was handed in is not known. */
async function clocksOf(dossierId: string) {
  const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}/deadlines`, undefined, { as: now(people.commune) })
  const { items, total } = body as { items: Told[]; total: Pick<Told, 'pauses'> }
  const clocks = items.map(({ step, dueOn, state, counted, begunAt, pauses }) => ({
    ...{ step, dueOn, state, counted, begunOn: legalDay(begunAt) },
    pauses: byDays(pauses),
  }))
  return { clocks, total: { ...total, since: null, pauses: byDays(total.pauses) } }
}

const byDays = (pauses: readonly Pause[]) => pauses.map(({ from, until }) => [legalDay(from), until && legalDay(until)])

type Days = { handedInOn: string; returnedOn: string; supplementOn: string }

async function electronically({ handedInOn, returnedOn, supplementOn }: Days): Promise<string> {
  on(handedInOn)
  const { dossierId } = await draft(app, { ...people, producer: now(people.producer) })
  await step(people.producer, dossierId, 'submission')
  await step(people.commune, dossierId, 'receipt')
  on(returnedOn)
  await step(people.commune, dossierId, 'returns', back)
  on(supplementOn)
  await attach(app, now(people.producer), dossierId, item, pdf('rõ hơn'))
  await step(people.producer, dossierId, 'submission')
  return dossierId
}

async function onPaper({ handedInOn, returnedOn, supplementOn }: Days, enteredOn: string): Promise<string> {
  on(returnedOn)
  const { dossierId } = await paperDraft(app, now(people.commune))
  await step(people.commune, dossierId, 'paper-submission', { handedInOn })
  await step(people.commune, dossierId, 'receipt')
  await step(people.commune, dossierId, 'returns', back)
  on(enteredOn)
  await attach(app, now(people.commune), dossierId, item, pdf('rõ hơn'))
  await step(people.commune, dossierId, 'paper-submission', { handedInOn: supplementOn })
  return dossierId
}

t.test('whenever a paper is entered, its clocks stand as if it had been filed electronically on its day', async (t) => {
  const [returnedOn, enteredOn] = ['2026-06-01', '2026-06-08']
  // A Friday, a Sunday and the day of the return; then that day, the next, a Friday to Sunday, and the day of entering.
  for (const handedInOn of ['2026-05-22', '2026-05-31', '2026-06-01']) {
    for (const date of [1, 2, 5, 6, 7, 8]) {
      const days = { handedInOn, returnedOn, supplementOn: `2026-06-0${date}` }
      const [one, other] = [await electronically(days), await onPaper(days, enteredOn)]
      on(enteredOn)
      t.same(await clocksOf(other), await clocksOf(one), `${handedInOn}, ${days.supplementOn}`)
    }
  }
})
