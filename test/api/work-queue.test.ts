import { readFile } from 'node:fs/promises'
import { and, eq, inArray, sql } from 'drizzle-orm'
import t from 'tap'
import { v7 as uuidv7 } from 'uuid'
import { executableSchema } from '../../src/core/graphql-schema.ts'
import { inquiries } from '../../src/modules/advising/tables.ts'
import { workQueue } from '../../src/modules/desk/queues/work-queue.ts'
import { queueRoles, stepFor } from '../../src/modules/desk/rules.ts'
import { dossierLevels, dossierStates } from '../../src/modules/dossiers/rules.ts'
import { dossiers } from '../../src/modules/dossiers/tables.ts'
import { modules } from '../../src/modules/index.ts'
import { appointMember } from '../../src/modules/scoring/councils/appoint-member.ts'
import { type Person, testApp } from '../support/app.ts'
import { councilOf } from '../support/council.ts'
import { granted, graphqlDoorOf, refused, restDoorOf } from '../support/doors.ts'
import { done, dossierAt, draft, peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const { producer, commune, province, ministry } = people
const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
const rest = restDoorOf(app.server, modules)
const sdl = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8')
const doors = [rest, graphqlDoorOf(app.server, executableSchema(sdl))]

const queueOf = ({ token }: Person, input: object = {}) => granted(rest, workQueue, input, { token })
const stepsOf = async (person: Person) =>
  (await queueOf(person)).counts.map(({ step, count }) => [step, count] as [string, number])
const at = (day: string) => {
  app.clock.now = new Date(`2026-06-${day}T03:00:00.000Z`)
  for (const person of [producer, commune, province, ministry]) person.token = app.tokenOf(person.id)
}

t.test('a dossier waits on one desk at a time, since the step before it', async (t) => {
  const { dossierId } = await draft(app, people)
  t.same(await stepsOf(commune), [])
  t.match((await queueOf(producer)).items, [{ id: dossierId, step: 'file', ageDays: 0, colour: 'fresh' }])
  const step = async (day: string, who: Person, path: string, body: object = {}) => {
    at(day)
    await done(app, who, 'POST', `/v1/dossiers/${dossierId}/${path}`, body)
  }
  await step('02', producer, 'submission')
  t.same((await queueOf(producer)).items, [])
  t.match((await queueOf(commune)).items, [
    { id: dossierId, step: 'receive', waitingSince: '2026-06-02T03:00:00.000Z', product: { name: 'Chè Đình Lập' } },
  ])
  await step('03', commune, 'receipt')
  t.match((await queueOf(commune)).items, [{ step: 'report', waitingSince: '2026-06-03T03:00:00.000Z' }])
  await step('10', commune, 'returns', { message: 'Thiếu', items: [{ item: 'awards', reason: 'illegible' }] })
  t.same((await queueOf(commune)).items, [])
  at('18')
  t.match((await queueOf(producer)).items, [
    { step: 'file', state: 'returned', ageDays: 8, dueOn: '2026-06-24', colour: 'fresh' },
  ])
  await step('19', producer, 'submission')
  t.match((await queueOf(commune)).items, [{ step: 'report', waitingSince: '2026-06-19T03:00:00.000Z' }])
})

t.test('papers added to a draft do not make it wait anew', async (t) => {
  at('19')
  const { dossierId } = await draft(app, people)
  at('24')
  await done(app, producer, 'POST', `/v1/dossiers/${dossierId}/evidence`, { item: 'awards', fileName: 'a.pdf' })
  const { items } = await queueOf(producer)
  t.match(items, [{ id: dossierId, waitingSince: '2026-06-19T03:00:00.000Z', ageDays: 5 }])
})

t.test('both doors show the same queue, and count what is not on the page', async (t) => {
  at('24')
  await dossierAt(app, people, 'acknowledged')
  await dossierAt(app, people, 'acknowledged')
  at('25')
  await dossierAt(app, people, 'forwarded')
  const page = await queueOf(province, { first: 1 })
  t.match(page, { role: 'province-officer', pageInfo: { hasNextPage: true } })
  t.same(page.counts.map(({ step, count, ageDays }) => [step, count, ageDays]).sort(), [
    ['acknowledge', 1, 0],
    ['review', 2, 1],
  ])
  const { body } = await app.graphql(
    '{ workQueue(first: 1) { role counts { step count ageDays colour } items { id step waitingSince } } }',
    {},
    { as: province },
  )
  t.match(body, {
    data: {
      workQueue: {
        role: 'PROVINCE_OFFICER',
        items: [{ id: page.items[0]!.id, step: 'REVIEW', waitingSince: page.items[0]!.waitingSince }],
      },
    },
  })
})

t.test('pages walk the whole queue in order and repeat nothing, also where several waited alike', async (t) => {
  at('25')
  const seen: string[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof queueOf>> = await queueOf(province, { first: 1, ...(after && { after }) })
    seen.push(...page.items.map(({ waitingSince, id }) => `${waitingSince} ${id}`))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  t.equal(seen.length, 3)
  t.same(seen, [...new Set(seen)].sort())
  const { code } = await refused(rest, workQueue, { after: 'bm90IGEgcGxhY2U' }, { token: province.token })
  t.equal(code, 'invalid-input')
})

t.test('nothing of another place waits or is counted, and a role that is not held shows nothing', async (t) => {
  at('25')
  elsewhere.token = app.tokenOf(elsewhere.id)
  t.match(await queueOf(elsewhere), { counts: [], items: [] })
  const { code } = await refused(rest, workQueue, { role: 'commune-officer' }, { token: elsewhere.token })
  t.equal(code, 'forbidden')
  t.equal((await app.rest('GET', '/v1/work-queue')).status, 401)
})

t.test('a dossier hidden from an officer is neither shown nor counted', async (t) => {
  at('25')
  const { items, counts } = await queueOf(province)
  const hide = (ids: string[]) =>
    app.database.pool.query('update dossiers set hidden_from = $2 where id = $1', [items[0]!.id, ids])
  await hide([province.id])
  const left = await queueOf(province)
  t.same(left.items, items.slice(1))
  const sum = (all: typeof counts) => all.reduce((total, { count }) => total + count, 0)
  t.equal(sum(left.counts), sum(counts) - 1)
  await hide([])
})

t.test('who holds two roles has two queues, and several places of one role make one', async (t) => {
  const both = await app.person(
    'Cán bộ hai xã',
    onUnit('commune-officer', place.commune),
    onUnit('commune-officer', place.otherCommune),
    onUnit('province-officer', place.province),
  )
  t.same((await queueOf(both)).items, (await queueOf(province)).items)
  t.same((await queueOf(both, { role: 'commune-officer' })).items, (await queueOf(commune)).items)
})

t.test('of one unit there is what waits in it alone, as its own officer would see it, and page by page', async (t) => {
  at('25')
  const made: string[] = []
  for (const step of ['filed', 'filed', 'received', 'filed', 'received'] as const)
    made.push((await dossierAt(app, people, step)).dossierId)
  const { db } = app.database
  await db
    .update(dossiers)
    .set({ communeCode: place.otherCommune })
    .where(inArray(dossiers.id, made.slice(2)))
  const other = await app.person('Cán bộ xã khác', onUnit('commune-officer', place.otherCommune))
  const both = await app.person(
    'Cán bộ hai xã',
    onUnit('commune-officer', place.commune),
    onUnit('commune-officer', place.otherCommune),
  )
  for (const door of doors) {
    const of = ({ token }: Person, input: object = {}) => granted(door, workQueue, input, { token })
    const whole = await of(both)
    const [here, there] = await Promise.all([of(commune), of(other)])
    t.same(await of(both, { unitCode: place.commune }), here)
    t.same(await of(both, { unitCode: place.otherCommune }), there)
    t.same(await of(both, { unitCode: place.province }), whole)
    t.match(there.counts, [
      { step: 'receive', count: 1 },
      { step: 'report', count: 2 },
    ])
    t.same([...here.items, ...there.items].map(({ id }) => id).sort(), whole.items.map(({ id }) => id).sort())
    t.same((await of(province, { unitCode: place.commune })).items, (await of(province)).items)

    const nothing = { role: 'commune-officer', counts: [], items: [], followUps: { count: 0, items: [] } }
    const unknown = await of(both, { unitCode: '99999' })
    t.match(unknown, nothing)
    for (const unitCode of [place.foreignCommune, place.otherProvince]) t.same(await of(both, { unitCode }), unknown)
    t.match(await of(commune, { unitCode: place.otherCommune }), nothing, 'a commune beside it neither')

    const seen: typeof there.items = []
    for (let after: string | null = null; ; ) {
      const page: typeof there = await of(both, { unitCode: place.otherCommune, first: 1, ...(after && { after }) })
      t.same(page.counts, there.counts)
      seen.push(...page.items)
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    t.same(seen, there.items)
  }
  const { code } = await refused(rest, workQueue, { unitCode: 'x' }, { token: both.token })
  t.equal(code, 'invalid-input')
})

t.test('in every state each desk has exactly what the rule gives it', async (t) => {
  const { db } = app.database
  await db.update(dossiers).set({ state: 'decided', hiddenFrom: [] }).where(sql`filed_at is not null`)
  await db.update(dossiers).set({ state: 'withdrawn', endGround: 'by-producer' }).where(sql`filed_at is null`)
  const ofCommune = and(eq(dossiers.state, 'decided'), eq(dossiers.communeCode, place.commune))
  const [made] = await db.select().from(dossiers).where(ofCommune).limit(1)
  const council = await councilOf(app, rest, { officer: province, size: 1 })
  const central = await councilOf(app, rest, { officer: ministry, unitCode: 'VN', size: 1 })
  const team = await app.person('Tổ viên')
  for (const { id: councilId, officer } of [council, central]) {
    const place = { councilId, accountId: team.id, position: 'advisor' as const, organisation: 'Chi cục PTNT' }
    await granted(rest, appointMember, place, officer)
  }
  const holders = {
    ...{ 'province-officer': province, 'commune-officer': commune, 'ministry-officer': ministry },
    producer,
    'council-advisor': team,
  }
  const was = '2026-06-01T03:00:00.000Z'
  const inquiring = ['inquiring', 'advised-inquiring']
  const visit = { kind: 'site-visit' as const, matter: 'Vùng nguyên liệu', place: 'Xã Đình Lập', participants: [] }
  const asked = { ...visit, askedBy: team.id, askedAt: was, version: 1 }
  const inquire = (how: Pick<typeof inquiries.$inferInsert, 'level' | 'doneOn' | 'findings'>) =>
    db.insert(inquiries).values({ id: uuidv7(), dossierId: made!.id, ...asked, ...how })
  for (const state of dossierStates)
    for (const level of dossierLevels)
      for (const received of [true, false])
        for (const special of ['none', 'approved', 'asked', 'advised', 'elsewhere', ...(received ? inquiring : [])]) {
          const endGround = state === 'withdrawn' || state === 'disqualified' ? ('by-producer' as const) : null
          const receipt = received ? was : null
          const ofLevel = level === 'province' ? council.id : central.id
          const otherLevel = level === 'province' ? central.id : council.id
          const standing = {
            ...{ state, level, endGround, communeReceivedAt: receipt, provinceReceivedAt: receipt },
            approvedAt: special === 'approved' ? was : null,
            partsAskedAt: special === 'asked' ? was : null,
            advisedAt: special.startsWith('advised') ? was : null,
            councilId: special === 'elsewhere' ? otherLevel : ofLevel,
          }
          await db.update(dossiers).set(standing).where(eq(dossiers.id, made!.id))
          const waiting = {
            ...{ state, level, received, approved: special === 'approved', partsAsked: special === 'asked' },
            toAdvise: !special.startsWith('advised') && special !== 'elsewhere',
            inquiriesOpen: special.endsWith('inquiring'),
          }
          await db.delete(inquiries)
          const other = level === 'province' ? ('ministry' as const) : ('province' as const)
          // What was got, and what another level's team asked for, is not waited for.
          await inquire({ level, doneOn: '2026-06-01', findings: 'Đạt' })
          await inquire({ level: other })
          if (waiting.inquiriesOpen) await inquire({ level })
          for (const role of queueRoles) {
            const { items, counts } = await queueOf(holders[role], { role })
            const step = stepFor(role, waiting)
            const wanted = step ? [step] : []
            const found = [items.map((item) => item.step), counts.map((count) => count.step)]
            t.same(found, [wanted, wanted], `${state} ${level} ${special} ${role}`)
            if (!step) continue
            const inUnit = async (unitCode: string) => queueOf(holders[role], { role, unitCode })
            t.match(await inUnit(made!.communeCode), { items, counts }, `${role} in its unit`)
            t.match(await inUnit(place.otherProvince), { items: [], counts: [] }, `${role} in another`)
          }
        }
})
