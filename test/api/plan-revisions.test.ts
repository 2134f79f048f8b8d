import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import sharp from 'sharp'
import t from 'tap'
import { executableSchema } from '../../src/core/graphql-schema.ts'
import { modules } from '../../src/modules/index.ts'
import { createPlan } from '../../src/modules/planning/create-plan.ts'
import { plan } from '../../src/modules/planning/plan.ts'
import { approvePlan } from '../../src/modules/planning/plans/approve-plan.ts'
import { planChanges } from '../../src/modules/planning/plans/plan-changes.ts'
import { revisePlan } from '../../src/modules/planning/plans/revise-plan.ts'
import { plans } from '../../src/modules/planning/plans.ts'
import { type Target, targetKey } from '../../src/modules/planning/rules.ts'
import { setTargets } from '../../src/modules/planning/set-targets.ts'
import { readTargets, writeTargets } from '../../src/modules/planning/store.ts'
import { testApp } from '../support/app.ts'
import { type Door, granted, graphqlDoorOf, refused, restDoorOf } from '../support/doors.ts'
import { onUnit } from '../support/place.ts'
import { registerProducts } from '../support/registry.ts'

const app = await testApp(t)
const { db } = app.database
const sdl = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8')
const doors = [restDoorOf(app.server, modules), graphqlDoorOf(app.server, executableSchema(sdl))]
const communes = ['20101', '20102']
await registerProducts(db, 2, communes)
await app.server.ocop.world.units.reload()

const officer = await app.person('Cán bộ tỉnh', onUnit('province-officer', '20'))
const chairman = await app.person('Chủ tịch tỉnh', onUnit('province-chairman', '20'))
const elsewhere = await app.person('Chủ tịch tỉnh khác', onUnit('province-chairman', '04'))
const stranger = await app.person('Cán bộ tỉnh khác', onUnit('province-officer', '04'))
const commune = await app.person('Cán bộ xã', onUnit('commune-officer', '20101'))

const target = (changes: Partial<Target> = {}): Target => ({
  ...{ indicator: 'products-recognised', unitCode: '20', fromYear: 2026, untilYear: 2026 },
  ...{ kind: 'at-least', value: 15, upperValue: null },
  ...changes,
})
const [whole, part] = [target(), target({ unitCode: '20101', value: 6 })]
const later = target({ fromYear: 2027, untilYear: 2027, value: 18 })
let count = 0
const entered = (door: Door, changes = {}) =>
  granted(
    door,
    createPlan,
    {
      ...{ unitCode: '20', number: `${++count}/KH-UBND`, title: 'Kế hoạch OCOP', issuer: 'UBND tỉnh Lạng Sơn' },
      ...{ issuedOn: '2026-01-15', fromYear: 2026, untilYear: 2027, targets: [whole, part, later] },
      ...changes,
    },
    officer,
  )
const decision = { number: '88/QĐ-UBND', signer: 'Lê Văn An', issuedOn: '2026-05-20' }
const reason = 'Điều chỉnh theo kết quả rà soát'
const faultsOf = ({ errors }: { errors?: { pointer: string; code: string }[] }) =>
  errors?.map(({ pointer, code }) => `${pointer} ${code}`)
const valuesOf = ({ targets }: { targets: readonly { value: number }[] }) => targets.map(({ value }) => value)
const byNumber = (one: number, other: number) => one - other
const seen = <Who extends object>(who: Who, { version }: { version: number }) => ({ ...who, ifMatch: version })

for (const door of doors) {
  t.test(
    `${door.name}: a later decision revises a plan, and each value stays with the document that set it`,
    async (t) => {
      const made = await entered(door)
      const revision = {
        ...{ planId: made.id, decision, reason },
        targets: [target({ value: 20 }), target({ unitCode: '20102', value: 4 })],
        removed: [{ indicator: part.indicator, unitCode: part.unitCode, fromYear: 2026, untilYear: 2026 }],
      }
      t.equal((await refused(door, revisePlan, revision, officer)).code, 'precondition-required')
      const after = await granted(door, revisePlan, revision, seen(officer, made))
      t.same(valuesOf(after), [20, 18, 4])
      t.equal(after.version, made.version + 1)
      t.equal((await refused(door, revisePlan, revision, seen(officer, made))).code, 'stale-version')
      t.same(
        valuesOf(await granted(door, plan, { planId: made.id, asOf: '2026-05-19' }, commune)).toSorted(byNumber),
        [6, 15, 18],
      )
      t.same(valuesOf(await granted(door, plan, { planId: made.id, asOf: '2026-05-20' }, commune)), [20, 18, 4])
      const early = await refused(door, plan, { planId: made.id, asOf: '2026-01-14' }, commune)
      t.same(faultsOf(early), ['/asOf too-small'])
      const { items } = await granted(door, planChanges, { planId: made.id }, commune)
      t.match(items, [
        { unit: { code: '20102' }, before: null, after: { value: 4 } },
        { unit: { code: '20101' }, before: { kind: 'at-least', value: 6, upperValue: null }, after: null },
        { unit: { code: '20' }, before: { value: 15 }, after: { value: 20 } },
      ])
      for (const item of items)
        t.match(item, { version: 2, decision, reason, late: false, effectiveOn: '2026-05-20', fromYear: 2026 })
    },
  )

  t.test(
    `${door.name}: changes come by pages, the newest first, of one indicator or unit where that is asked`,
    async (t) => {
      const made = await entered(door)
      const first = { planId: made.id, targets: [target({ value: 1 }), target({ unitCode: '20101', value: 1 }), later] }
      const next = await granted(door, setTargets, first, seen(officer, made))
      await granted(door, setTargets, { planId: made.id, targets: [target({ value: 2 })] }, seen(officer, next))
      const found: string[] = []
      for (let after: string | undefined, more = true; more; ) {
        const page: {
          items: { version: number; unit: { code: string } }[]
          pageInfo: { hasNextPage: boolean; endCursor: string | null }
        } = await granted(door, planChanges, { planId: made.id, first: 2, ...(after && { after }) }, officer)
        found.push(...page.items.map(({ version, unit }) => `${version} ${unit.code}`))
        after = page.pageInfo.endCursor ?? undefined
        more = page.pageInfo.hasNextPage
      }
      t.same(found, ['3 20101', '3 20', '3 20', '2 20101', '2 20'])
      const ofUnit = await granted(door, planChanges, { planId: made.id, unitCode: '20101' }, officer)
      t.same(
        ofUnit.items.map(({ version }) => version),
        [3, 2],
      )
      t.same((await granted(door, planChanges, { planId: made.id, indicator: 'products-valid' }, officer)).items, [])
      const wrong = await refused(door, planChanges, { planId: made.id, after: 'x' }, officer)
      t.same(faultsOf(wrong), ['/after invalid-cursor'])
    },
  )

  t.test(
    `${door.name}: a revision that is unclear, of faulty targets or before an earlier document is refused`,
    async (t) => {
      const made = await entered(door)
      const base = { planId: made.id, decision, reason }
      const faults = async (changes: object) =>
        faultsOf(await refused(door, revisePlan, { ...base, ...changes } as typeof base, seen(officer, made)))
      const key = { indicator: part.indicator, unitCode: part.unitCode, fromYear: 2026, untilYear: 2026 }
      t.same(await faults({ targets: [part, part] }), ['/targets/1 repeated'])
      t.same(await faults({ removed: [{ ...key, unitCode: '20102' }] }), ['/removed/0 not-found'])
      t.same(await faults({ targets: [part], removed: [key] }), ['/removed/0 repeated'])
      t.same(await faults({ targets: [target({ unitCode: '04' })] }), ['/targets/0/unitCode outside-the-plan'])
      t.same(await faults({ decision: { ...decision, issuedOn: '2026-01-14' } }), ['/decision/issuedOn too-small'])
      t.same(await faults({ decision: { ...decision, issuedOn: '2026-06-02' } }), ['/decision/issuedOn in-future'])
      const after = await granted(door, revisePlan, { ...base, targets: [target({ value: 1 })] }, seen(officer, made))
      const again = await refused(door, revisePlan, { ...base, targets: [] }, seen(officer, after))
      t.equal(again.code, 'already-exists', 'a document revises a plan once')
      const hidden = await refused(door, revisePlan, base, seen(stranger, after))
      t.equal(hidden.code, 'not-found')
      t.equal((await refused(door, planChanges, { planId: made.id }, stranger)).code, 'not-found')
      t.equal((await refused(door, revisePlan, base, seen(commune, after))).code, 'forbidden')
    },
  )

  t.test(
    `${door.name}: what is approved of a level and a year is changed for a reason, and both values stay`,
    async (t) => {
      const made = await entered(door)
      t.match(made, { state: 'open', approvals: [] })
      const approval = { planId: made.id, level: 'province' as const, fromYear: 2026, untilYear: 2026 }
      t.equal((await refused(door, approvePlan, approval, seen(officer, made))).code, 'forbidden')
      t.equal((await refused(door, approvePlan, approval, seen(elsewhere, made))).code, 'not-found')
      t.equal((await refused(door, approvePlan, approval, chairman)).code, 'precondition-required')
      const approved = await granted(door, approvePlan, approval, seen(chairman, made))
      t.match(approved, { state: 'partly-approved', approvals: [{ level: 'province', year: 2026 }] })
      t.equal((await refused(door, approvePlan, approval, seen(chairman, approved))).code, 'plan-approved')

      const free = [whole, target({ unitCode: '20101', value: 7 }), target({ ...later, value: 19 })]
      const open = await granted(door, setTargets, { planId: made.id, targets: free }, seen(officer, approved))
      const locked = { planId: made.id, targets: [target({ value: 12 }), ...free.slice(1)] }
      const why = await refused(door, setTargets, locked, seen(officer, open))
      t.same(faultsOf(why), ['/reason needed-after-approval'])
      const late = await granted(door, setTargets, { ...locked, reason }, seen(officer, open))
      t.same(valuesOf(late), [12, 7, 19])
      const { items } = await granted(door, planChanges, { planId: made.id }, officer)
      t.match(items[0], { before: { value: 15 }, after: { value: 12 }, late: true, reason, decision: null })
      t.ok(items.slice(1).every((item) => !item.late && item.reason === null))

      const rest = await granted(door, approvePlan, { planId: made.id }, seen(chairman, late))
      t.match(rest, { state: 'approved' })
      t.same(rest.approvals.map(({ level, year }) => `${level} ${year}`).toSorted(), [
        ...['commune 2026', 'commune 2027', 'province 2026', 'province 2027'],
      ])
    },
  )

  t.test(`${door.name}: only levels and years of the plan are approved`, async (t) => {
    const made = await entered(door)
    const faults = async (changes: object) =>
      faultsOf(await refused(door, approvePlan, { planId: made.id, ...changes }, seen(chairman, made)))
    t.same(await faults({ level: 'nation' }), ['/level outside-the-plan'])
    t.same(await faults({ fromYear: 2025 }), ['/fromYear outside-the-plan'])
    t.same(await faults({ untilYear: 2028 }), ['/untilYear outside-the-plan'])
    t.same(await faults({ fromYear: 2027, untilYear: 2026 }), ['/untilYear too-small'])
    t.match(await granted(door, plan, { planId: made.id }, chairman), { state: 'open', version: made.version })
  })

  t.test(`${door.name}: plans are listed by unit, by a year of theirs and by how much is approved`, async (t) => {
    const made = await entered(door, { fromYear: 2031, untilYear: 2032, targets: [] })
    const found = async (filter: object) =>
      (await granted(door, plans, { first: 100, ...filter }, officer)).items.some(({ id }) => id === made.id)
    t.same(await Promise.all([2030, 2031, 2032, 2033].map((year) => found({ year }))), [false, true, true, false])
    t.same(await Promise.all(['20', '04'].map((unitCode) => found({ unitCode }))), [true, false])
    t.same(await Promise.all(['open', 'approved'].map((state) => found({ state }))), [true, false])
    await granted(door, approvePlan, { planId: made.id }, seen(chairman, made))
    t.same(await Promise.all(['open', 'approved'].map((state) => found({ state }))), [false, true])
  })
}

t.test(
  'the signed file of a plan and of each decision comes in once, as PDF, and is read by whoever reads the plan',
  async (t) => {
    const [door] = doors
    const made = await entered(door!)
    const revision = { planId: made.id, decision, reason, targets: [target({ value: 20 })] }
    const { documents } = await granted(door!, revisePlan, revision, seen(officer, made))
    t.match(documents, [
      { version: 1, number: made.number, signer: made.issuer, issuedOn: made.issuedOn, sha256: null, storedAt: null },
      { version: 2, ...decision, sha256: null },
    ])
    const pdf = (text: string) => Buffer.from(`%PDF-1.4\n${text}\n%%EOF\n`)
    const send = (url: string, as: typeof officer, raw = pdf('ban-ky')) =>
      app.rest('PUT', url, undefined, { as, raw, headers: { 'content-type': 'application/pdf' } })
    const read = (url: string, { token }: typeof officer, headers = {}) =>
      app.server.inject({ url, headers: { authorization: `Bearer ${token}`, ...headers } })
    const picture = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    for (const { contentUrl } of documents) {
      t.equal((await read(contentUrl, officer)).statusCode, 404, 'not there yet')
      t.equal((await send(contentUrl, stranger)).status, 404)
      t.equal((await send(contentUrl, commune)).status, 403)
      for (const other of [Buffer.from('MZ'), picture])
        t.match((await send(contentUrl, officer, other)).body, { code: 'file-type-refused' })
      t.match(await send(contentUrl, officer), { status: 200, body: { contentUrl, sizeBytes: pdf('ban-ky').length } })
      t.equal((await send(contentUrl, officer)).status, 200, 'sent again')
      t.match((await send(contentUrl, officer, pdf('ban-khac'))).body, { code: 'content-already-stored' })
      const got = await read(contentUrl, commune)
      t.ok(got.rawPayload.equals(pdf('ban-ky')))
      t.equal((await read(contentUrl, commune, { 'if-none-match': String(got.headers.etag) })).statusCode, 304)
      t.equal((await read(contentUrl, stranger)).statusCode, 404)
    }
    const of = (version: string) => `/v1/plans/${made.id}/documents/${version}/content`
    t.equal((await send(of('3'), officer)).status, 404, 'no document made that version')
    t.equal((await send(of('x'), officer)).status, 422)
    t.equal((await read(of('x'), officer)).statusCode, 404)
    for (const one of doors) {
      const found = await granted(one, plan, { planId: made.id }, officer)
      t.equal(found.version, made.version + 3, 'whoever saw the plan without its files has an older version')
      t.ok(found.documents.every(({ sha256, storedAt }) => sha256?.length === 64 && storedAt))
    }
  },
)

t.test('of two who revise at once, one is told that the plan has changed', async (t) => {
  const [door] = doors
  const made = await entered(door!)
  const of = (number: string, value: number) =>
    door!.ask(
      revisePlan,
      { planId: made.id, decision: { ...decision, number }, reason, targets: [target({ value })] },
      seen(officer, made),
    )
  const answers = await Promise.all([of('90/QĐ', 1), of('91/QĐ', 2)])
  t.same(answers.map(({ problem }) => problem?.code ?? 'made').toSorted(), ['made', 'stale-version'])
  const { items } = await granted(door!, planChanges, { planId: made.id }, officer)
  t.equal(items.length, 1)
})

t.test('a document, an approval and a value are never written over', async (t) => {
  const made = await entered(doors[0]!)
  const approved = await granted(doors[0]!, approvePlan, { planId: made.id }, seen(chairman, made))
  await granted(doors[0]!, setTargets, { planId: made.id, targets: [], reason }, seen(officer, approved))
  for (const statement of [
    'update plan_targets set value = 1 where plan_id = $1',
    'update plan_targets set until_version = null where plan_id = $1',
    'delete from plan_targets where plan_id = $1',
    'update plan_changes set reason = null where plan_id = $1',
    'delete from plan_approvals where plan_id = $1',
  ])
    await t.rejects(app.database.pool.query(statement, [made.id]), { code: '42501' }, statement)
})

const states = fc.array(
  fc.uniqueArray(
    fc.record({
      unitCode: fc.constantFrom('20', ...communes),
      value: fc.constantFrom(0, 0.001, 15),
      kind: fc.constantFrom('at-least' as const, 'exactly' as const),
    }),
    { selector: ({ unitCode }) => unitCode, maxLength: 3 },
  ),
  { minLength: 1, maxLength: 6 },
)

t.test('every version of a plan is read from the database again as it was, in the order of its document', async (t) => {
  const { id } = await entered(doors[0]!, { targets: [] })
  let version = 1
  await fc.assert(
    fc.asyncProperty(states, async (sets) => {
      const from = version + 1
      for (const set of sets)
        await writeTargets(
          db,
          { id, version: ++version },
          set.map((one) => target(one)),
        )
      for (const [at, set] of sets.entries()) {
        const found = await readTargets(db, id, from + at)
        const expected = set.map((one) => target(one))
        if (JSON.stringify(found.map(keyed).toSorted()) !== JSON.stringify(expected.map(keyed).toSorted()))
          throw new Error(`version ${from + at}: ${JSON.stringify(found)} not ${JSON.stringify(expected)}`)
      }
      t.same(
        (await readTargets(db, id)).map(keyed),
        sets.at(-1)!.map((one) => keyed(target(one))),
      )
    }),
    { numRuns: 40 },
  )
})

const keyed = (one: Target) => `${targetKey(one)} ${one.kind} ${one.value}`
