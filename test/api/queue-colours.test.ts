import t from 'tap'
import { addDays, legalDay } from '../../src/core/clock.ts'
import { workQueue } from '../../src/modules/desk/queues/work-queue.ts'
import { fillSandbox, sandboxReference } from '../../src/modules/exchange/sandbox.ts'
import { modules } from '../../src/modules/index.ts'
import { type Person, testApp } from '../support/app.ts'
import { granted, restDoorOf } from '../support/doors.ts'
import { onUnit, place } from '../support/place.ts'

const until = '2026-11-20'
const app = await testApp(t, `${until}T12:00:00.000Z`)
const reference = sandboxReference({ sha256: 'a'.repeat(64), sizeBytes: 70, mediaType: 'application/pdf' })
const sizes = { seed: 'colours', products: 1_500, dossiers: 4_000, evidencePerDossier: 4, drafts: 0 }
await fillSandbox(app.database.url, { ...sizes, province: place.province, until }, reference)
await app.server.ocop.world.units.reload()
const { pool } = app.database
const rest = restDoorOf(app.server, modules)

type Queue = Awaited<ReturnType<typeof queueOf>>
const queueOf = ({ token }: Person, input: object = {}) => granted(rest, workQueue, input, { token })
async function wholeQueueOf(person: Person): Promise<Queue['items']> {
  const items: Queue['items'] = []
  for (let after: string | null = null; ; ) {
    const page: Queue = await queueOf(person, { first: 7, ...(after && { after }) })
    items.push(...page.items)
    if (!page.pageInfo.hasNextPage) return items
    after = page.pageInfo.endCursor
  }
}

const communes = (await pool.query<{ code: string }>(`select distinct commune_code as code from dossiers`)).rows
const producers = (
  await pool.query<{ id: string }>(
    `select distinct producer_id as id from dossiers where state in ('draft', 'returned')`,
  )
).rows
const held = communes.map(({ code }) => onUnit('commune-officer', code))
const desks = {
  province: await app.person('Cán bộ tỉnh', onUnit('province-officer', place.province)),
  commune: await app.person('Cán bộ các xã', ...held),
  producer: await app.person(
    'Chủ thể',
    ...producers.map(({ id }) => ({ role: 'producer' as const, on: 'producer' as const, id })),
  ),
}
const at = (day: string, person: Person) => {
  app.clock.now = new Date(`${day}T12:00:00.000Z`)
  person.token = app.tokenOf(person.id)
}
const days = [until, addDays(until, 5), addDays(until, 13)]

for (const [name, person] of Object.entries(desks)) {
  t.test(
    `${name}: pages go from what is due first to what has waited longest, and repeat and skip nothing`,
    async (t) => {
      at(until, person)
      const items = await wholeQueueOf(person)
      const keys = items.map(({ dueOn, waitingSince, id }) => `${dueOn ?? '9999'} ${waitingSince} ${id}`)
      t.same(keys, [...new Set(keys)].sort())
      const { counts } = await queueOf(person)
      t.equal(
        items.length,
        counts.reduce((sum, { count }) => sum + count, 0),
      )
      t.ok(items.some(({ dueOn }) => dueOn !== null) && items.some(({ dueOn }) => dueOn === null))
    },
  )

  t.test(`${name}: on any day the counts are those of the items, by step and by colour`, async (t) => {
    for (const day of days) {
      at(day, person)
      const items = await wholeQueueOf(person)
      for (const { step, state, count, colours, colour, dueOn, waitingSince } of (await queueOf(person)).counts) {
        const waiting = items.filter((item) => item.step === step && item.state === state)
        const of = (wanted: string) => waiting.filter((item) => item.colour === wanted).length
        t.same(colours, { fresh: of('fresh'), soon: of('soon'), late: of('late') }, `${day} ${step}`)
        t.equal(count, waiting.length)
        t.equal(colour, colours.late ? 'late' : colours.soon ? 'soon' : 'fresh')
        t.equal(waitingSince, waiting.map((item) => item.waitingSince).sort()[0])
        t.equal(dueOn, waiting.flatMap((item) => item.dueOn ?? []).sort()[0] ?? null)
      }
    }
  })
}

t.test('the colour of a deadline is that of the dossier’s own clock on the legal day of Viet Nam', async (t) => {
  // 17:30 UTC is the next day there.
  app.clock.now = new Date(`${until}T17:30:00.000Z`)
  const today = legalDay(app.clock.now.toISOString())
  t.equal(today, addDays(until, 1))
  desks.commune.token = app.tokenOf(desks.commune.id)
  const colours = { running: 'fresh', 'due-soon': 'soon', overdue: 'late' } as Record<string, string>
  const clocked = (await wholeQueueOf(desks.commune)).filter(({ dueOn }) => dueOn !== null)
  const seen = new Set<string>()
  for (const { id, dueOn, colour } of clocked) {
    const { body } = await app.rest('GET', `/v1/dossiers/${id}/deadlines`, undefined, { as: desks.commune })
    const { items } = body as { items: { step: string; state: string; dueOn: string }[] }
    const own = items.findLast(({ step }) => step === 'commune-assessment')!
    t.same([dueOn, colour], [own.dueOn, colours[own.state]])
    seen.add(colour)
  }
  t.same([...seen].sort(), ['fresh', 'late', 'soon'])
})

t.test('GraphQL shows the same', async (t) => {
  const query =
    '{ workQueue(role: COMMUNE_OFFICER) { counts { dueOn colours { fresh soon late } } items { id dueOn colour } } }'
  const { body } = await app.graphql(query, {}, { as: desks.commune })
  const { items, counts } = await queueOf(desks.commune)
  t.match(body, {
    data: {
      workQueue: {
        counts: counts.map(({ dueOn, colours }) => ({ dueOn, colours })),
        items: items.map(({ id, dueOn, colour }) => ({ id, dueOn, colour: colour.toUpperCase() })),
      },
    },
  })
})
