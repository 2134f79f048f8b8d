import { readFile } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import t from 'tap'
import { addDays } from '../../src/core/clock.ts'
import { executableSchema } from '../../src/core/graphql-schema.ts'
import { type Job, runJob } from '../../src/core/jobs.ts'
import { revokeCertificates } from '../../src/modules/certification/revoke-certificates.ts'
import { certificates } from '../../src/modules/certification/tables.ts'
import { dossiers } from '../../src/modules/dossiers/tables.ts'
import { modules } from '../../src/modules/index.ts'
import { expiringCertificates } from '../../src/modules/supervision/renewal/expiring-certificates.ts'
import { remindOfRenewals } from '../../src/modules/supervision/renewal/remind-of-renewals.ts'
import { renewalReminders } from '../../src/modules/supervision/renewal/renewal-reminders.ts'
import { renewalStates } from '../../src/modules/supervision/renewal/renewal-rules.ts'
import { setRenewalReminders } from '../../src/modules/supervision/renewal/set-renewal-reminders.ts'
import { type Person, testApp } from '../support/app.ts'
import { type Door, granted, graphqlDoorOf, refused, restDoorOf } from '../support/doors.ts'
import { issued, paper } from '../support/issued.ts'
import { peopleOf } from '../support/path.ts'
import { onUnit, place } from '../support/place.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const neighbour = await app.person('Cán bộ xã bên', onUnit('commune-officer', place.otherCommune))
const elsewhere = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', place.otherProvince))
const everyone = [...Object.values(people), neighbour, elsewhere]
const sdl = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8')
const doors = [restDoorOf(app.server, modules), graphqlDoorOf(app.server, executableSchema(sdl))]
const [rest] = doors as [Door, Door]
const { db, pool } = app.database
const expiresOn = '2029-06-01'

function at(day: string, time = '10:00'): void {
  app.clock.now = new Date(`${day}T${time}:00+07:00`)
  for (const person of everyone) person.token = app.tokenOf(person.id)
}
const as = ({ token }: Person) => ({ token })
const daysBefore = (days: number) => addDays(expiresOn, -days)
const made = async () => {
  at('2026-06-01')
  return issued(app, people.chairman)
}
const listed = (input: object = {}, person = people.province, door = rest) =>
  granted(door, expiringCertificates, { withinDays: 1200, first: 100, ...input }, as(person))
const shown = async (certificateId: string, person = people.province, door = rest) =>
  (await listed({}, person, door)).items.find(({ id }) => id === certificateId)
const remind = () => runJob(app.server.ocop, remindOfRenewals as unknown as Job, {})
const told = async (certificateId: string) => (await shown(certificateId))!.reminders.map((one) => one.daysBefore)
const eventsOf = async (certificateId: string) =>
  (
    await pool.query<{ type: string; name: string | null }>(
      `select e.type, a.action as name from events e left join audit_entries a
         on a.subject_id = e.subject_id and a.action = e.type and a.at = e.at
        where e.subject_id = $1 and e.type = 'remindOfRenewal' order by e.id`,
      [certificateId],
    )
  ).rows.map(({ type, name }) => `${type} ${name}`)

/** A re-evaluation of the product in a state, as its rows would stand. */
async function renewal(
  { dossierId, productId }: { dossierId: string; productId: string },
  wanted: Partial<typeof dossiers.$inferInsert>,
): Promise<string> {
  const [earlier] = await db.select().from(dossiers).where(eq(dossiers.id, dossierId))
  const id = dossierId.replace(/.{6}$/, (end) => (BigInt(`0x${end}`) ^ 1n).toString(16).padStart(6, '0'))
  const { communeCode, provinceCode, producerId, setNo } = earlier!
  const nowhere = { communeReceivedAt: null, forwardedAt: null, provinceReceivedAt: null, decidedAt: null }
  const now = app.clock.now.toISOString()
  const row = {
    id,
    productId,
    producerId,
    communeCode,
    provinceCode,
    setNo,
    level: 'province',
    createdAt: now,
  } as const
  await db
    .insert(dossiers)
    .values({ ...row, ...nowhere, kind: 're-evaluation', state: 'draft', instrument: '26-2026', ...wanted } as never)
  return id
}

t.test(
  'a certificate that ends stands in the list with the days of filing, which open and close, at both doors',
  async (t) => {
    const { certificateId } = await made()
    for (const [left, state] of [
      [181, 'before'],
      [180, 'open'],
      [120, 'open'],
      [119, 'closed'],
      [0, 'closed'],
    ] as const) {
      at(daysBefore(left))
      for (const door of doors)
        t.match(await shown(certificateId, people.province, door), {
          ...{ state, daysLeft: left, dossier: null, reminders: [] },
          ...{ certificate: { state: left > 180 ? 'valid' : 'expiring', expiresOn } },
          ...{ window: { opensOn: '2028-12-03', closesOn: '2029-02-01' } },
        })
      for (const wanted of renewalStates) {
        const { items } = await listed({ state: wanted })
        t.equal(
          items.some(({ id }) => id === certificateId),
          wanted === state,
          `filtered by ${wanted} at ${left}`,
        )
      }
    }
    at(addDays(expiresOn, 1))
    t.equal(await shown(certificateId), undefined, 'one that expired ends no more')
  },
)

t.test(
  'it lists what ends within the days asked for, first what ends first, in pages, for who reaches it',
  async (t) => {
    const [one, two] = [await made(), await made()]
    at(daysBefore(210))
    t.ok(await granted(rest, expiringCertificates, {}, as(people.province)).then(({ items }) => items.length >= 2))
    at(daysBefore(211))
    t.same(
      (await granted(rest, expiringCertificates, {}, as(people.province))).items,
      [],
      'as many days as the first mark',
    )
    await db
      .update(certificates)
      .set({ expiresOn: addDays(expiresOn, -30) })
      .where(eq(certificates.id, two.certificateId))
    for (const door of doors) {
      const walked: string[] = []
      for (let after: string | null = null; ; ) {
        const { items, pageInfo } = await listed({ first: 1, ...(after && { after }) }, people.province, door)
        walked.push(...items.map(({ id }) => id))
        if (!pageInfo.hasNextPage) break
        after = pageInfo.endCursor
      }
      const whole = (await listed({}, people.province, door)).items
      t.same(
        walked,
        whole.map(({ id }) => id),
      )
      t.equal(walked[0], two.certificateId)
      const days = whole.map(({ certificate }) => certificate.expiresOn)
      t.same(days, days.toSorted())
      t.ok(await shown(one.certificateId, people.commune, door))
      t.equal(await shown(one.certificateId, neighbour, door), undefined)
      t.equal(await shown(one.certificateId, elsewhere, door), undefined)
      t.ok((await listed({ unitCode: place.commune }, people.ministry, door)).items.length >= 2)
      t.same((await listed({ unitCode: place.otherCommune }, people.ministry, door)).items, [])
      t.match(await refused(door, expiringCertificates, { after: 'x' }, as(people.province)), { code: 'invalid-input' })
      t.match(await refused(door, expiringCertificates, {}), { code: 'unauthenticated' })
    }
    const { rows } = await pool.query<{ id: string }>(`select producer_id as id from certificates where id = $1`, [
      one.certificateId,
    ])
    const owner = await app.person('Chủ thể', { role: 'producer', on: 'producer', id: rows[0]!.id })
    t.same(
      (await listed({}, owner)).items.map(({ id }) => id),
      [one.certificateId],
      'a producer sees its own',
    )
  },
)

t.test('a producer is reminded once at each mark, however often the job runs and whoever runs it', async (t) => {
  const { certificateId } = await made()
  at(daysBefore(211))
  await remind()
  t.same(await told(certificateId), [])
  at(daysBefore(210))
  await Promise.all([remind(), remind(), remind()])
  t.same(await told(certificateId), [210])
  t.same(await eventsOf(certificateId), ['remindOfRenewal remindOfRenewal'], 'with its audit row')
  at(daysBefore(181))
  await remind()
  t.same(await told(certificateId), [210])
  at(daysBefore(149))
  await remind()
  t.same(await told(certificateId), [210, 180, 150], 'both marks that were missed')
  t.equal((await eventsOf(certificateId)).length, 2, 'told at once')
  at(daysBefore(0))
  await remind()
  t.same(await told(certificateId), [210, 180, 150, 125])
  await remind()
  t.equal((await eventsOf(certificateId)).length, 3)
})

t.test(
  'what is revoked, has expired or was filed is reminded of no more; a draft or a withdrawn dossier changes nothing',
  async (t) => {
    const [revoked, expired, filed] = [await made(), await made(), await made()]
    const input = { ...paper('2026-06-01'), ground: 'misuse-of-mark' as const, certificateIds: [revoked.certificateId] }
    await granted(rest, revokeCertificates, input, as(people.chairman))
    at(daysBefore(179))
    const renewalId = await renewal(filed, { state: 'filed', filedAt: app.clock.now.toISOString() })
    await remind()
    t.same(await eventsOf(revoked.certificateId), [])
    for (const door of doors)
      t.match(await shown(filed.certificateId, people.province, door), {
        ...{ state: 'filed', dossier: { id: renewalId, kind: 're-evaluation', state: 'filed' }, reminders: [] },
      })
    t.same(
      (await listed({ state: 'filed' })).items.map(({ id }) => id),
      [filed.certificateId],
    )
    await db.update(dossiers).set({ state: 'withdrawn', endGround: 'by-producer' }).where(eq(dossiers.id, renewalId))
    await remind()
    t.match(await shown(filed.certificateId), { state: 'open', dossier: null })
    t.same(await told(filed.certificateId), [210, 180], 'what was not told while it was filed')
    at(addDays(expiresOn, 1))
    await remind()
    t.equal((await eventsOf(expired.certificateId)).length, 1, 'nothing after its end')
  },
)

t.test('a draft of the renewal is seen by its producer alone, and who is recused sees none', async (t) => {
  const one = await made()
  at(daysBefore(170))
  const id = await renewal(one, {})
  const owner = await app.person('Chủ thể', { role: 'producer', on: 'producer', id: one.producerId })
  for (const door of doors) {
    t.match(await shown(one.certificateId, owner, door), {
      state: 'open',
      dossier: { id, state: 'draft', filedAt: null },
    })
    t.match(await shown(one.certificateId, people.province, door), { state: 'open', dossier: null })
  }
  const filedAt = app.clock.now.toISOString()
  await db
    .update(dossiers)
    .set({ state: 'filed', filedAt, hiddenFrom: [people.province.id] })
    .where(eq(dossiers.id, id))
  t.match(await shown(one.certificateId), { state: 'open', dossier: null })
  t.match(await shown(one.certificateId, people.commune), { state: 'filed', dossier: { id } })
})

t.test('a province sets its own marks, and nobody those of another', async (t) => {
  at('2026-06-01')
  const usual = { unitCode: place.province, daysBefore: [210, 180, 150, 125], own: false }
  for (const door of doors)
    t.same(await granted(door, renewalReminders, { unitCode: place.province }, as(neighbour)), usual)
  for (const door of doors) {
    const input = { unitCode: place.province, daysBefore: [100, 300] }
    const set = { unitCode: place.province, daysBefore: [300, 100], own: true }
    for (const person of [elsewhere, people.commune, people.chairman])
      t.match(await refused(door, setRenewalReminders, input, as(person)), { code: 'forbidden' })
    t.same(await granted(door, setRenewalReminders, input, as(people.province)), set)
    t.same(await granted(door, renewalReminders, { unitCode: place.province }, as(elsewhere)), set)
    for (const daysBefore of [[], [0], [5, 5], [1096]])
      t.match(await refused(door, setRenewalReminders, { ...input, daysBefore }, as(people.province)), {
        code: 'invalid-input',
      })
  }
  const { certificateId } = await made()
  at(daysBefore(301))
  await remind()
  t.same(await told(certificateId), [])
  at(daysBefore(300))
  await remind()
  t.same(await told(certificateId), [300])
  at(daysBefore(101))
  await remind()
  t.same(await told(certificateId), [300], 'no mark of the usual ones')
})
