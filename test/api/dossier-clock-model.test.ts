import fc from 'fast-check'
import t from 'tap'
import { addDays, type LegalDay } from '../../src/core/clock.ts'
import { type Person, testApp } from '../support/app.ts'
import { passingDays } from '../support/passing-days.ts'
import { acceptAll, dossierAt, peopleOf } from '../support/path.ts'
import { contents } from '../support/sample-dossier.ts'
import { begun, foreseen, midnight, resumed, stopped, type Ticking } from '../support/ticking-clock.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { begin: beginDays, pass: passTime, ...days } = passingDays(app, people)
const { todayOf, worksIn } = days
const runs = 20

type Step = 'commune-assessment' | 'supplement' | 're-evaluation'
type Model = {
  state: string
  received: boolean
  acknowledged: boolean
  /** In the order in which they began. */
  clocks: { step: Step; clock: Ticking }[]
  now: Date
  closed: Set<LegalDay>
}
type Real = { dossierId: string }

/** Changes the latest clock of a step that has not ended as given, or, to go on again, the latest one. */
function turn(model: Model, step: Step, change: (clock: Ticking, today: LegalDay) => Ticking): void {
  const found = model.clocks.findLast((one) => one.step === step)
  if (found) found.clock = change(found.clock, todayOf(model))
}
const begin = (model: Model, step: Step, days: number, unit: Ticking['unit'] = 'working-days') =>
  model.clocks.push({ step, clock: begun(days, unit, todayOf(model)) })
const end = (outcome: 'met' | 'dropped') => (clock: Ticking, today: LegalDay) => ({
  ...(clock.stoppedOn === null ? stopped(clock, today) : clock),
  dueOn: clock.dueOn,
  ended: outcome,
})

type Move = {
  as: keyof typeof people
  path: string
  body?: (model: Model) => object
  may: (model: Model) => boolean
  after: (model: Model) => void
}

const wrong = () => ({ message: 'Bổ sung', items: [{ item: 'material-origin', reason: 'expired' }] })
const before =
  (...states: string[]) =>
  (model: Model) =>
    states.includes(model.state)

const moves: Record<string, Move> = {
  receive: {
    as: 'commune',
    path: 'receipt',
    may: (model) => model.state === 'filed' && !model.received,
    after: (model) => {
      model.received = true
      begin(model, 'commune-assessment', 15)
    },
  },
  return: {
    as: 'commune',
    path: 'returns',
    body: wrong,
    may: (model) => model.state === 'filed' && model.received,
    after: (model) => {
      model.state = 'returned'
      turn(model, 'commune-assessment', stopped)
      begin(model, 'supplement', 10)
    },
  },
  file: {
    as: 'producer',
    path: 'submission',
    may: before('returned', 'supplement'),
    after: (model) => {
      turn(model, model.state === 'returned' ? 'commune-assessment' : 're-evaluation', resumed)
      turn(model, 'supplement', end('met'))
      model.state = model.state === 'returned' ? 'filed' : 'forwarded'
    },
  },
  report: {
    as: 'commune',
    path: 'report',
    body: () => contents,
    may: (model) => model.state === 'filed' && model.received,
    after: (model) => {
      model.state = 'commune-assessed'
    },
  },
  forward: {
    as: 'commune',
    path: 'forwarding',
    body: (model) => ({ letterNumber: '15/CV', letterDate: todayOf(model) }),
    may: before('commune-assessed'),
    after: (model) => {
      model.state = 'forwarded'
      turn(model, 'commune-assessment', end('met'))
    },
  },
  recall: {
    as: 'commune',
    path: 'recall',
    body: () => ({ reason: 'Sai tờ trình' }),
    may: (model) => model.state === 'forwarded' && !model.acknowledged,
    after: (model) => {
      model.state = 'commune-assessed'
      turn(model, 'commune-assessment', resumed)
    },
  },
  acknowledge: {
    as: 'province',
    path: 'acknowledgement',
    may: (model) => model.state === 'forwarded' && !model.acknowledged,
    after: (model) => {
      model.acknowledged = true
      begin(model, 're-evaluation', 45, 'calendar-days')
    },
  },
  supplement: {
    as: 'province',
    path: 'supplement-requests',
    body: wrong,
    may: (model) => model.state === 'forwarded' && model.acknowledged,
    after: (model) => {
      model.state = 'supplement'
      turn(model, 're-evaluation', stopped)
      begin(model, 'supplement', 10)
    },
  },
  withdraw: {
    as: 'producer',
    path: 'withdrawal',
    body: () => ({ reason: 'Không tham gia nữa' }),
    may: before('filed', 'returned', 'forwarded', 'supplement'),
    after: (model) => {
      model.state = 'withdrawn'
      for (const one of model.clocks) if (!one.clock.ended) one.clock = end('dropped')(one.clock, todayOf(model))
    },
  },
}

type Shown = { step: Step; state: string; dueOn: string | null; explain: { day: string; count: number | null }[] }

function expected(model: Model): object[] {
  const today = todayOf(model)
  return model.clocks.map(({ step, clock }) => {
    if (clock.ended) return { step, state: clock.ended }
    const dueOn = foreseen(clock, today, worksIn(model))
    if (dueOn === null) return { step, dueOn, state: 'paused' }
    if (dueOn < today) return { step, dueOn, state: 'overdue' }
    return { step, dueOn, state: dueOn <= addDays(today, 3) ? 'due-soon' : 'running' }
  })
}

async function compare(model: Model, { dossierId }: Real): Promise<void> {
  const { body } = await app.rest('GET', `/v1/dossiers/${dossierId}/deadlines`, undefined, { as: people.producer })
  const { items } = body as { items: Shown[] }
  const shown = items.map(({ step, state, dueOn }) =>
    state === 'met' || state === 'dropped' ? { step, state } : { step, dueOn, state },
  )
  const want = expected(model)
  if (JSON.stringify(shown.map(sorted)) !== JSON.stringify(want.map(sorted)))
    throw new Error(`on ${todayOf(model)} in ${model.state}: ${JSON.stringify(shown)} is not ${JSON.stringify(want)}`)
  for (const { dueOn, explain, state } of items)
    if (dueOn !== null && state !== 'met' && state !== 'dropped' && explain.at(-1)?.day !== dueOn)
      throw new Error(`explained until ${explain.at(-1)?.day}, due on ${dueOn}`)
}
const sorted = (one: object) => Object.fromEntries(Object.entries(one).sort(([a], [b]) => a.localeCompare(b)))

const command = (name: string, run: (model: Model, real: Real) => Promise<void>): fc.AsyncCommand<Model, Real> => ({
  check: () => true,
  async run(model, real) {
    await run(model, real)
    await compare(model, real)
  },
  toString: () => name,
})

const moveBy = (name: string) =>
  command(name, async (model, { dossierId }) => {
    const { as, path, body, may, after } = moves[name]!
    const person: Person = people[as]
    const allowed = may(model)
    if (allowed && name === 'report') await acceptAll(app, people.commune, dossierId)
    const answer = await app.rest('POST', `/v1/dossiers/${dossierId}/${path}`, body?.(model) ?? {}, { as: person })
    if (allowed !== answer.status < 300) throw new Error(`${name} in ${model.state}: ${answer.status} ${answer.text}`)
    if (allowed) after(model)
  })

/** One of the moves that are allowed now, so that histories get far. */
const goOn = (choice: number) =>
  command(`go on ${choice}`, async (model, real) => {
    const allowed = Object.keys(moves).filter((name) => name !== 'withdraw' && moves[name]!.may(model))
    const name = allowed[choice % allowed.length]
    if (name) await moveBy(name).run(model, real)
  })

const pass = (minutes: number) =>
  command(`pass ${minutes} minutes`, async (model) => {
    passTime(model, minutes, (day) => {
      for (const one of model.clocks) one.clock = midnight(one.clock, day, worksIn(model))
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

const real: Real = { dossierId: '' }
async function fresh(startsAt: Date) {
  await beginDays(startsAt)
  const { dossierId } = await dossierAt(app, people, 'filed')
  // The way to a re-evaluation goes over a certificate of three years: the clock only asks for the kind.
  const change = `update dossiers set kind = 're-evaluation', changes = 'Không đổi' where id = $1`
  await app.database.pool.query(change, [dossierId])
  const model: Model = {
    ...{ state: 'filed', received: false, acknowledged: false },
    ...{ clocks: [], now: startsAt, closed: new Set<LegalDay>() },
  }
  return { model, real: Object.assign(real, { dossierId }) }
}

t.test('however a dossier goes, its clocks show what a clerk has who strikes off a day at each midnight', async (t) => {
  const start = fc
    .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 1439 }))
    .map(([days, minutes]) => new Date(Date.parse('2026-05-22T00:00:00+07:00') + (days * 1440 + minutes) * 60_000))
  const commands = fc.commands(
    [
      ...[1, 2, 3, 4].map(() => fc.nat(5).map(goOn)),
      fc.constantFrom(...Object.keys(moves)).map(moveBy),
      ...[600, 3 * 1440, 20 * 1440].map((max) => fc.integer({ min: 1, max }).map(pass)),
      midnightBut(0),
      midnightBut(1),
      fc.integer({ min: 1, max: 25 }).map(toggle),
    ],
    { maxCommands: 30, size: 'max' },
  )
  await fc.assert(
    fc.asyncProperty(start, commands, async (at, some) => {
      await fc.asyncModelRun(() => fresh(at), some)
    }),
    { numRuns: runs, endOnFailure: true },
  )
  t.pass(`${runs} histories`)
})
