import fc from 'fast-check'
import t from 'tap'
import { addDays, type LegalDay } from '../../src/core/clock.ts'
import { testApp } from '../support/app.ts'
import { issued, paper } from '../support/issued.ts'
import { passingDays } from '../support/passing-days.ts'
import { peopleOf } from '../support/path.ts'
import { begun, foreseen, midnight, type Ticking } from '../support/ticking-clock.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { begin: beginDays, pass: passTime, ...days } = passingDays(app, people)
const { todayOf, worksIn } = days
const runs = 25
const grounds = ['breach-of-law', 'misuse-of-mark', 'production-stopped'] as const

type Case = { id: string; ground: string; clock: Ticking; late: boolean }
type Model = { cases: Case[]; revoked: boolean; issuedOn: LegalDay; now: Date; closed: Set<LegalDay> }
type Real = { certificateId: string }

/** As a clerk would have it who began on the day of the finding. */
function since(model: Model, foundOn: LegalDay): Ticking {
  let clock = begun(15, 'calendar-days', foundOn)
  for (let day = foundOn; day < todayOf(model); day = addDays(day, 1)) clock = midnight(clock, day, worksIn(model))
  return clock
}

function expected(model: Model): string[] {
  const today = todayOf(model)
  return model.cases.map(({ id, clock, late }) => {
    if (clock.ended) return [id, clock.ended, late].join()
    const dueOn = foreseen(clock, today, worksIn(model))!
    if (dueOn < today) return [id, 'overdue', true, dueOn].join()
    return [id, dueOn <= addDays(today, 3) ? 'due-soon' : 'running', false, dueOn].join()
  })
}

type Shown = {
  id: string
  deadline: { state: string; late: boolean; dueOn: string; explain: { day: string; count: number | null }[] }
}

async function compare(model: Model, { certificateId }: Real): Promise<void> {
  const url = `/v1/revocation-cases?first=100&certificateId=${certificateId}`
  const { body } = await app.rest('GET', url, undefined, { as: people.province })
  const { items } = body as { items: Shown[] }
  const shown = items.toReversed().map(({ id, deadline: { state, late, dueOn } }) => {
    const ended = state === 'met' || state === 'dropped'
    return (ended ? [id, state, late] : [id, state, late, dueOn]).join()
  })
  const want = expected(model)
  if (shown.join(' ') !== want.join(' '))
    throw new Error(`on ${todayOf(model)}: ${shown.join(' ')} is not ${want.join(' ')}`)
  for (const { deadline } of items)
    if (deadline.explain.at(-1)?.day !== deadline.dueOn || deadline.explain.at(-1)?.count !== 15)
      throw new Error(`explained until ${JSON.stringify(deadline.explain.at(-1))}, due on ${deadline.dueOn}`)
}

const command = (name: string, run: (model: Model, real: Real) => Promise<void>): fc.AsyncCommand<Model, Real> => ({
  check: () => true,
  async run(model, real) {
    await run(model, real)
    await compare(model, real)
  },
  toString: () => name,
})

const ask = (url: string, body: object, as: 'province' | 'chairman') =>
  app.rest('POST', url, body, { as: people[as] }).then((answer) => {
    if (answer.status >= 500) throw new Error(answer.text)
    return answer
  })

const open = ([ground, back]: readonly [(typeof grounds)[number], number]) =>
  command(`open ${ground} found ${back} days ago`, async (model, { certificateId }) => {
    const foundOn = addDays(todayOf(model), -back)
    const free = model.cases.every((one) => one.ground !== ground || one.clock.ended)
    const allowed = !model.revoked && free && foundOn >= model.issuedOn
    const answer = await ask('/v1/revocation-cases', { certificateId, ground, finding: 'Vi phạm', foundOn }, 'province')
    if (allowed !== (answer.status === 201)) throw new Error(`open: ${answer.text}`)
    const { id } = answer.body as { id: string }
    if (allowed) model.cases.push({ id, ground, clock: since(model, foundOn), late: false })
  })

/** Ends a deadline on a day that has come: late if its last day was over by then. */
function end(model: Model, one: Case, day: LegalDay, ended: 'met' | 'dropped'): void {
  one.late = foreseen(one.clock, todayOf(model), worksIn(model))! < day
  one.clock = { ...one.clock, ended }
}

const drop = (at: number) =>
  command(`drop ${at}`, async (model) => {
    const one = model.cases[at % Math.max(1, model.cases.length)]
    if (!one) return
    const allowed = !one.clock.ended
    const answer = await ask(`/v1/revocation-cases/${one.id}/dropping`, { reason: 'Không vi phạm' }, 'province')
    if (allowed !== (answer.status === 200)) throw new Error(`drop: ${answer.text}`)
    if (allowed) end(model, one, todayOf(model), 'dropped')
  })

const revoke = (back: number) =>
  command(`revoke, signed ${back} days ago`, async (model, { certificateId }) => {
    const signedOn = addDays(todayOf(model), -back)
    const allowed = !model.revoked && signedOn >= model.issuedOn
    const body = { ...paper(signedOn), ground: 'breach-of-law', certificateIds: [certificateId] }
    const answer = await ask('/v1/revocations', body, 'chairman')
    if (allowed !== (answer.status === 201)) throw new Error(`revoke: ${answer.text}`)
    if (!allowed) return
    model.revoked = true
    for (const one of model.cases.filter(({ clock }) => !clock.ended)) {
      const day = signedOn > one.clock.begunOn ? signedOn : one.clock.begunOn
      end(model, one, day, 'met')
    }
  })

const pass = (minutes: number) =>
  command(`pass ${minutes} minutes`, async (model) => {
    passTime(model, minutes, (day) => {
      for (const one of model.cases) if (!one.clock.ended) one.clock = midnight(one.clock, day, worksIn(model))
    })
  })

/** Up to the last minute of the day, or to the first of the next. */
const midnightBut = (minutes: 0 | 1) =>
  fc.constant(minutes).map((one) =>
    command(`until ${one === 1 ? '23:59' : '24:00'}`, async (model, real) => {
      await pass(days.minutesToMidnight(model) - one).run(model, real)
    }),
  )

/** Closes the offices on a day to come, or opens them again. */
const toggle = (inDays: number) => command(`toggle the day in ${inDays} days`, (model) => days.toggle(model, inDays))

const real: Real = { certificateId: '' }
async function fresh(startsAt: Date) {
  await beginDays(startsAt)
  const { certificateId } = await issued(app, people.chairman)
  const model: Model = { cases: [], revoked: false, issuedOn: '', now: startsAt, closed: new Set() }
  model.issuedOn = todayOf(model)
  return { model, real: Object.assign(real, { certificateId }) }
}

t.test(
  'whatever becomes of its findings, a certificate’s days to the revocation are those a clerk counts',
  async (t) => {
    const start = fc
      .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 1439 }))
      .map(([days, minutes]) => new Date(Date.parse('2026-05-22T00:00:00+07:00') + (days * 1440 + minutes) * 60_000))
    const opening = fc.tuple(fc.constantFrom(...grounds), fc.nat(20)).map(open)
    const commands = fc.commands(
      [
        opening,
        opening,
        fc.nat(3).map(drop),
        fc.nat(12).map(revoke),
        ...[600, 3 * 1440, 12 * 1440].map((max) => fc.integer({ min: 1, max }).map(pass)),
        midnightBut(0),
        midnightBut(1),
        fc.integer({ min: 1, max: 20 }).map(toggle),
      ],
      { maxCommands: 25, size: 'max' },
    )
    await fc.assert(
      fc.asyncProperty(start, commands, async (at, some) => {
        await fc.asyncModelRun(() => fresh(at), some)
      }),
      { numRuns: runs, endOnFailure: true },
    )
    t.pass(`${runs} histories`)
  },
)
