import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import { v7 as uuidv7 } from 'uuid'
import type { Action } from '../../src/core/action.ts'
import { legalDay } from '../../src/core/clock.ts'
import { type Job, runJob } from '../../src/core/jobs.ts'
import { dossierHandovers } from '../../src/modules/dossiers/custody/dossier-handovers.ts'
import { dossier } from '../../src/modules/dossiers/dossier.ts'
import { closeOverdueReturn } from '../../src/modules/dossiers/returns/close-overdue-return.ts'
import { dossierReturns } from '../../src/modules/dossiers/returns/dossier-returns.ts'
import { testApp } from '../support/app.ts'
import { copiesOf } from '../support/copies.ts'
import { doorsOf } from '../support/council.ts'
import {
  actionOf,
  type Caller,
  callers,
  lapsed,
  type Model,
  may,
  refusalOf,
  type Step,
  steps,
} from '../support/intake-model.ts'
import { draft, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'
import { dossierInput, productInput } from '../support/sample-dossier.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { pool, db } = app.database
const doors = doorsOf(app)
const today = legalDay(app.clock.now.toISOString())
const { dossierId: first } = await draft(app, people)
const otherProducer = await app.person('Chủ thể khác')
await draft(app, { ...people, producer: otherProducer })
const tokens: Record<Caller, string | undefined> = {
  producer: people.producer.token,
  commune: people.commune.token,
  province: people.province.token,
  ministry: people.ministry.token,
  otherProducer: otherProducer.token,
  otherCommune: (await app.person('Xã khác', onUnit('commune-officer', place.otherCommune))).token,
  otherProvince: (await app.person('Tỉnh khác', onUnit('province-officer', place.otherProvince))).token,
  nobody: undefined,
}
const { body } = await app.rest('GET', `/v1/dossiers/${first}/checklist`, undefined, { as: people.producer })
const items = (body as { items: { code: string; required: boolean }[] }).items
  .filter(({ required }) => required)
  .map(({ code }) => code)

type Last = { action: Action; input: object; sent: object; output: unknown }
type Real = { version: number; last: Last | null }

/** All that a step writes, of every dossier: nothing else runs meanwhile. */
async function written(id: string) {
  const { rows } = await pool.query<{ version: number; audited: number; told: number; rest: string }>(
    `select version, (select count(*)::int from audit_entries) as audited, (select count(*)::int from events) as told,
            jsonb_build_array(to_jsonb(dossiers),
              (select count(*) from graphile_worker._private_jobs), (select jsonb_agg(c.value order by c) from counters c),
              (select jsonb_agg(r order by r.id) from dossier_returns r where r.dossier_id = dossiers.id),
              (select jsonb_agg(h order by h.id) from dossier_handovers h where h.dossier_id = dossiers.id),
              (select jsonb_agg(c order by c.id) from dossier_deadlines c where c.dossier_id = dossiers.id),
              (select count(*) from evidence where dossier_id = dossiers.id),
              (select count(*) from dossier_checks where dossier_id = dossiers.id),
              (select count(*) from dossier_reviews where dossier_id = dossiers.id),
              (select count(*) from commune_reports where dossier_id = dossiers.id))::text as rest
       from dossiers where id = $1`,
    [id],
  )
  return rows[0]!
}

function same(what: string, got: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(got, wanted))
    throw new Error(`${what}: ${JSON.stringify(got)} is not ${JSON.stringify(wanted)}`)
}

/** What both sides see of the dossier is what the clerk wrote down. */
async function compare(model: Model, { version }: Real, doorNo: number): Promise<void> {
  const ask = async <Output>(action: unknown) => {
    const door = doors[doorNo % doors.length]!
    return (await door.ask(action as Action, { dossierId: model.id }, { token: people.producer.token }))
      .output as Output
  }
  const seen = await ask<Record<string, unknown>>(dossier)
  const { state, endGround, received, numbered, inRound } = model
  same(
    'allowed',
    [...(seen.allowed as string[])].sort(),
    Object.keys(may)
      .filter((event) => may[event]!(model))
      .sort(),
  )
  same('dossier', [seen.state, seen.endGround, seen.version], [state, endGround, version])
  const given = [seen.communeReceiptNumber, seen.provinceReceiptNumber, seen.round].map((one) => one !== null)
  same('numbers and round', given, [received, numbered, inRound])
  type Round = { answeredAt: string | null; closedAt: string | null; number: number }
  const rounds = await ask<{ items: Round[] }>(dossierReturns)
  const how = ({ answeredAt, closedAt }: Round) => (answeredAt ? 'answered' : closedAt ? 'closed' : 'open')
  same('returns', rounds.items.map(how), model.returns)
  same(
    'their numbers',
    rounds.items.map(({ number }) => number),
    model.returns.map((_, at) => at + 1),
  )
  const custody = await ask<{ items: { state: string }[] }>(dossierHandovers)
  same(
    'custody',
    custody.items.map((one) => one.state),
    model.custody,
  )
}

const command = (name: string, run: (model: Model, real: Real) => Promise<void>): fc.AsyncCommand<Model, Real> => ({
  check: () => true,
  run,
  toString: () => name,
})

type Asked = { name: string; caller: Caller; door: number; choice: number }

async function ask(model: Model, real: Real, { name, caller, door, choice }: Asked): Promise<void> {
  const step: Step = steps[name]!
  const given = { today, choice, items }
  const refusal = refusalOf(step, caller, model)
  const before = await written(model.id)
  const action = actionOf(step)
  const input = { dossierId: model.id, ...step.input(model, given) }
  const sent = {
    token: tokens[caller],
    idempotencyKey: uuidv7(),
    ...(action.needsVersion && { ifMatch: before.version }),
  }
  const { output, problem } = await doors[door]!.ask(action, input, sent)
  const after = await written(model.id)
  const where = `${name} by ${caller} in ${model.state} at ${doors[door]!.name}`
  same(where, problem?.code ?? null, refusal)
  if (problem) return same(`${where} writes nothing`, after, before)
  step.after(model, output as { id: string }, given)
  same(`${where} is written once`, [after.audited - before.audited, after.told - before.told], [1, 1])
  real.version = before.version + (step.keepsVersion ? 0 : 1)
  real.last = { action, input, sent, output }
  await compare(model, real, choice)
}

const anyone = fc
  .record({
    name: fc.constantFrom(...Object.keys(steps)),
    caller: fc.constantFrom(...callers),
    door: fc.nat(1),
    choice: fc.nat(99),
  })
  .map((asked) =>
    command(`${asked.name} by ${asked.caller} at door ${asked.door}`, (model, real) => ask(model, real, asked)),
  )

/** One of the steps that would be granted now, so that histories get far. */
const goOn = fc.record({ door: fc.nat(1), choice: fc.nat(999) }).map(({ door, choice }) =>
  command(`go on ${choice} at door ${door}`, async (model, real) => {
    const ends = ['withdrawDossier', 'disqualifyDossier']
    const open = Object.keys(steps).flatMap((name) =>
      callers
        .filter((caller) => !ends.includes(name) && refusalOf(steps[name]!, caller, model) === null)
        .map((caller) => ({ name, caller })),
    )
    const next = open[choice % open.length]
    if (next) await ask(model, real, { ...next, door, choice })
  }),
)

/** GraphQL hangs the evidence of today on any dossier, and the other door none. */
const withoutEvidence = (output: unknown) => ({ ...(output as object), evidence: null })

const repeat = fc.nat(1).map((door) =>
  command(`repeat at door ${door}`, async (model, { last }) => {
    if (!last) return
    const before = await written(model.id)
    const { output } = await doors[door]!.ask(last.action, last.input, last.sent)
    same('a repeat is answered alike', withoutEvidence(output), withoutEvidence(last.output))
    same('a repeat writes nothing', await written(model.id), before)
  }),
)

/** The due date passes without an answer; of a return that has ended the job does nothing. */
const overdue = fc.constant(
  command('the due date passes', async (model, real) => {
    const sql = `update dossier_returns set due_on = due_on - 100 where dossier_id = $1 returning id, answered_at, closed_at`
    const { rows } = await pool.query<{ id: string }>(sql, [model.id])
    await pool.query(
      `update dossier_deadlines set due_on = due_on - 100 where dossier_id = $1 and step = 'supplement'`,
      [model.id],
    )
    const before = await written(model.id)
    const isOpen = model.returns.includes('open')
    for (const { id: returnId } of rows)
      await runJob(app.server.ocop, closeOverdueReturn as unknown as Job, { returnId })
    const after = await written(model.id)
    same('what the system did is written', after.audited - before.audited, isOpen ? 1 : 0)
    if (!isOpen) return same('nothing was overdue', after, before)
    lapsed(model)
    real.version = after.version
    await compare(model, real, 0)
  }),
)

/** A council takes a reviewed dossier on, step by step. */
const council = fc.constant(
  command('the council goes on', async (model) => {
    const next = { reviewed: 'scheduled', scheduled: 'scoring', scoring: 'decided' }[model.state]
    if (!next) return
    await pool.query('update dossiers set state = $2::dossier_state where id = $1', [model.id, next])
    model.state = next
  }),
)

async function fresh() {
  const [id] = await copiesOf(db, first, 1)
  const { version } = await written(id!)
  const model: Model = {
    ...{ id: id!, state: 'draft', filed: false, received: false, acknowledged: false, numbered: false, inRound: false },
    ...{ endGround: null, results: dossierInput(productInput.setNo).results, accepted: null },
    ...{ awaited: [], returns: [], custody: [] },
  }
  return { model, real: { version, last: null } }
}

t.test("whoever asks for whatever step in any order, what is not the model's next step changes nothing", async (t) => {
  const runs = 40
  const commands = fc.commands([anyone, anyone, goOn, goOn, goOn, goOn, repeat, overdue, council], {
    maxCommands: 40,
    size: 'max',
  })
  await fc.assert(
    fc.asyncProperty(commands, (some) => fc.asyncModelRun(fresh, some)),
    { numRuns: runs, endOnFailure: true, includeErrorInReport: true },
  )
  t.pass(`${runs} histories`)
})
