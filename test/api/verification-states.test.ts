import t from 'tap'
import { addDays } from '../../src/core/clock.ts'
import { heldStates, type Renewal, stateOn } from '../../src/modules/certification/rules.ts'
import { verification } from '../../src/modules/certification/verification/verification.ts'
import { map } from '../../src/modules/map/map.ts'
import { publicProduct } from '../../src/modules/register/public-product.ts'
import { testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { verified } from '../support/credential-verifier.ts'
import { concluded, decided } from '../support/decided.ts'
import { granted, refused } from '../support/doors.ts'
import { issued, paper } from '../support/issued.ts'
import { done, draft, peopleOf } from '../support/path.ts'

const app = await testApp(t)
const people = await peopleOf(app)
const doors = doorsOf(app)
const at = (day: string) => {
  app.clock.now = new Date(`${day}T03:00:00.000Z`)
}
/** With a token of now: the clock is moved. */
const fresh = (who: keyof typeof people) => ({ ...people[who], token: app.tokenOf(people[who].id) })
const chairman = () => fresh('chairman')
const { pool } = app.database

/** A certificate from before, written as it would stand. */
async function expiringOn(expiresOn: string, wanted: Parameters<typeof issued>[2] = {}) {
  const made = await issued(app, chairman(), wanted)
  const issuedOn = `${Number(expiresOn.slice(0, 4)) - 3}${expiresOn.slice(4)}`
  await pool.query('update certificates set issued_on = $2, expires_on = $3 where id = $1', [
    made.certificateId,
    issuedOn,
    expiresOn,
  ])
  await pool.query('update products set certificate_expires_on = $2 where id = $1', [made.productId, expiresOn])
  return made
}
/** What both doors and the page say, which is the same. */
async function told(code: string, on?: string) {
  const answers = []
  for (const door of doors) answers.push(await granted(door, verification, { code, ...(on && { on }) }))
  t.same(answers[0], answers[1])
  const { text, status } = await app.rest('GET', `/v/${code}?lang=en${on ? `&on=${on}` : ''}`)
  return { ...answers[0]!, heading: /<h1>(.*?)<\/h1>/.exec(text)?.[1], text, status }
}

t.test('in the last 180 days a certificate is expiring to programs, and in force to people', async (t) => {
  at('2026-06-01')
  const { code } = await issued(app, chairman())
  at('2028-12-02')
  t.match(await told(code), { state: 'valid', heading: 'In force' })
  at('2028-12-03')
  t.match(await told(code), {
    state: 'expiring',
    heading: 'In force',
    text: 'The time to file for re-evaluation has come',
  })
  at('2029-06-02')
  t.match(await told(code), { state: 'expired', heading: 'Expired' })
})

t.test('asked about a past day it is as it was then, and what came later is left out', async (t) => {
  at('2026-06-01')
  const made = await issued(app, chairman())
  at('2026-08-15')
  const ground = { ground: 'misuse-of-mark', certificateIds: [made.certificateId] }
  await done(app, chairman(), 'POST', '/v1/revocations', { ...paper('2026-08-15'), ...ground })
  const { code } = made
  t.match(await told(code, '2026-05-31'), { state: 'unknown', asOf: '2026-05-31', certificate: null, status: 404 })
  for (const on of ['2026-06-01', '2026-08-14']) {
    t.match(await told(code, on), {
      ...{ state: 'valid', asOf: on, heading: 'In force' },
      certificate: { endedOn: null, revocationGround: null },
    })
  }
  t.match(await told(code, '2026-08-15'), { state: 'revoked', certificate: { endedOn: '2026-08-15' } })
  const second = await issued(app, chairman(), { name: 'Hai' })
  at('2026-10-01')
  const { productId, producerId } = second
  const newer = await issued(app, chairman(), { productId, producerId, star: 4, dossier: { kind: 'upgrade' } })
  t.match(await told(second.code, '2026-09-30'), { state: 'valid', certificate: { supersededBy: null } })
  t.match(await told(second.code), { state: 'superseded', certificate: { supersededBy: newer.code } })
})

t.test('a day to come, or none, is refused clearly; the page then shows today', async (t) => {
  at('2026-06-01')
  const { code } = await issued(app, chairman())
  for (const door of doors) {
    const future = await refused(door, verification, { code, on: '2026-06-02' })
    t.match(future, { status: 422, code: 'invalid-input' })
    await granted(door, verification, { code, on: '2026-06-01' })
  }
  const json = await app.rest('GET', `/v1/certificates/${code}/verification?on=2026-06-02`)
  t.match(json.body, { errors: [{ pointer: '/on', code: 'in-future' }] })
  for (const on of ['2026-06-02', '2026-02-30', 'x']) {
    const { status, text } = await app.rest('GET', `/v/${code}?lang=en&on=${on}`)
    t.equal(status, 422)
    t.match(text, 'The day has to be a real one and not after today')
    t.match(text, '<h1>In force</h1>')
  }
})

/** A producer whose certificate ends on 1 September 2026 files for re-evaluation on a day. */
async function filedForRenewal(day: string) {
  at('2026-06-10')
  const { producerId, productId, dossierId } = await draft(app, { ...people, producer: fresh('producer') })
  const held = await expiringOn('2026-09-01', { producerId, productId })
  const changed = `update dossiers set kind = 're-evaluation', changes = 'Bao bì mới' where id = $1`
  await pool.query(changed, [dossierId])
  at(day)
  const filing = await app.rest('POST', `/v1/dossiers/${dossierId}/submission`, {}, { as: fresh('producer') })
  return { ...held, dossierId, filing }
}

t.test(
  'whoever could not meet the filing days of QĐ 26/2026 files late, and the certificate holds until the result',
  async (t) => {
    const { filing, code, dossierId, certificateId, productId } = await filedForRenewal('2026-08-20')
    t.equal(filing.status, 200, filing.text)
    at('2026-09-01')
    t.match(await told(code), { state: 'expiring' })
    at('2026-09-02')
    t.match(await told(code), {
      ...{ state: 'extended', heading: 'In force (extended)', text: 'By the transitional rule of Decision 26/2026' },
      certificate: { expiresOn: '2026-09-01', extendedUntil: '2027-02-28' },
    })
    const { body } = await app.rest('GET', '/v1/certificates?state=extended', undefined, { as: chairman() })
    t.match(body, { items: [{ id: certificateId, state: 'extended' }] })
    at('2027-02-28')
    t.match(await told(code), { state: 'extended' })
    at('2027-03-01')
    t.match(await told(code), { state: 'expired' })
    at('2026-10-10')
    await pool.query(`update dossiers set state = 'decided', decided_at = $2, step_since = $2 where id = $1`, [
      dossierId,
      '2026-10-10T02:00:00.000Z',
    ])
    await concluded(app, dossierId, { star: 4 })
    t.match(await told(code), { state: 'expired' }, 'the result is there')
    t.match(await told(code, '2026-10-09'), { state: 'extended' })
    at('2026-10-12')
    const decision = await done(app, chairman(), 'POST', '/v1/decisions', {
      ...paper('2026-10-12'),
      items: [{ dossierId }],
    })
    const [item] = (decision as unknown as { items: { certificate: { code: string } }[] }).items
    t.match(await told(code), { state: 'superseded', certificate: { supersededBy: item!.certificate.code } })
    t.match(await told(item!.certificate.code), { state: 'valid' })
    const inForce = 'select count(*)::int as n from certificates where product_id = $1 and ended_as is null'
    t.same((await pool.query(inForce, [productId])).rows, [{ n: 1 }])
  },
)

t.test(
  'what the transition keeps in force stands on the map, in the sitemap and the register, and its credential is good',
  async (t) => {
    const { code, productId, dossierId } = await filedForRenewal('2026-08-22')
    const fetch = async (url: string) => (await app.rest('GET', url)).text
    const shown = async () => ({
      map: (await granted(doors[0]!, map, {})).total,
      sitemap: (await fetch('/sitemaps/products-1.xml')).includes(productId),
      register: (await granted(doors[0]!, publicProduct, { product: code })).state,
    })
    at('2026-09-01')
    const before = await shown()
    const printed = await fetch(`/v1/certificates/${code}/credential`)
    at('2026-09-02')
    t.match(before, { sitemap: true, register: 'in-force' })
    // Others of this file are extended as well, or have ended.
    const { map: extended, ...others } = await shown()
    t.same(others, { sitemap: true, register: 'in-force' })
    const longer = await fetch(`/v1/certificates/${code}/credential`)
    const check = (jwt: string) => verified(jwt, { fetch, now: app.clock.now })
    t.match(await check(longer), { credential: { validUntil: '2027-02-28T23:59:59+07:00' }, ended: false })
    await t.rejects(check(printed), 'one from before ends with the printed day')
    at('2027-02-28')
    t.equal((await shown()).sitemap, true, 'the last day counts')
    at('2027-03-01')
    t.match(await shown(), { sitemap: false, register: 'expired' })
    await t.rejects(check(longer))
    at('2026-10-10')
    const over = `update dossiers set state = 'decided', decided_at = $2, step_since = $2 where id = $1`
    await pool.query(over, [dossierId, '2026-10-10T02:00:00.000Z'])
    t.match(await shown(), { map: extended - 1, sitemap: false, register: 'expired' })
    t.match(await check(longer), { ended: true }, 'the result is there')
  },
)

t.test('filed too late the certificate is not brought back', async (t) => {
  const { filing, code } = await filedForRenewal('2026-09-02')
  t.match(filing.body, { code: 'dossier-outside-window' })
  t.match(await told(code), { state: 'expired' })
})

t.test('an extended certificate may be revoked, one that has expired may not', async (t) => {
  const { code, certificateId } = await filedForRenewal('2026-08-21')
  const lapsed = await expiringOn('2026-09-01')
  at('2026-09-20')
  const revoke = (id: string) => ({ ...paper('2026-09-20'), ground: 'misuse-of-mark', certificateIds: [id] })
  const answer = await app.rest('POST', '/v1/revocations', revoke(lapsed.certificateId), { as: chairman() })
  t.match(answer.body, { code: 'decision-refused', errors: [{ code: 'certificate-ended' }] })
  await done(app, chairman(), 'POST', '/v1/revocations', revoke(certificateId))
  t.match(await told(code), { state: 'revoked' })
  t.match(await told(code, '2026-09-19'), { state: 'extended' })
})

/** Certificates around the transition, each with what was filed for it; written as it would stand. */
async function aroundTransition() {
  const made = new Map<string, { expiresOn: string; renewal: Renewal | null }>()
  at('2026-06-01')
  for (const expiresOn of ['2026-05-21', '2026-05-22', '2026-09-18', '2026-09-19', '2026-12-01']) {
    for (const after of [-30, 0, 1]) {
      for (const overOn of [null, '2026-10-10']) {
        const { certificateId, productId, producerId } = await expiringOn(expiresOn)
        const filedOn = addDays(expiresOn, after)
        const { dossierId } = await decided(app, { productId, producerId })
        await pool.query(
          `update dossiers set kind = 're-evaluation', filed_at = $2, state = $3, decided_at = $4, step_since = coalesce($4, step_since)
            where id = $1`,
          // Late in the evening in Viet Nam the day is still that one.
          [dossierId, `${filedOn}T16:59:59.999Z`, overOn ? 'decided' : 'filed', overOn && `${overOn}T01:00:00.000Z`],
        )
        made.set(certificateId, { expiresOn, renewal: filedOn <= expiresOn ? { filedOn, overOn } : null })
      }
    }
  }
  return made
}

t.test(
  'around the transition every certificate shows the state of the rule, and the list filters by what each shows',
  async (t) => {
    const made = await aroundTransition()
    const window = app.server.ocop.world.checklists.get('26-2026')!.renewalWindow
    for (const day of [
      '2026-05-22',
      '2026-06-20',
      '2026-09-18',
      '2026-09-19',
      '2026-10-09',
      '2026-10-10',
      '2026-11-18',
      '2026-11-19',
      '2027-03-17',
      '2027-03-18',
    ]) {
      at(day)
      const list = async (state = '') => {
        const { body } = await app.rest('GET', `/v1/certificates?first=100${state}`, undefined, { as: chairman() })
        return (body as { items: { id: string; state: string }[] }).items
      }
      const all = await list()
      const own = all.filter(({ id }) => made.has(id))
      t.equal(own.length, made.size)
      for (const { id, state } of own) {
        const expected = stateOn({ ...made.get(id)!, endedAs: null, endedOn: null }, day, window)
        if (state !== expected) t.equal(state, expected, `${day} ${JSON.stringify(made.get(id))}`)
      }
      for (const state of heldStates)
        t.same(
          await list(`&state=${state}`),
          all.filter((one) => one.state === state),
        )
    }
  },
)
