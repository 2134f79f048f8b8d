import fc from 'fast-check'
import pg from 'pg'
import t from 'tap'
import { v7 as uuidv7 } from 'uuid'
import type { Renewal } from '../../src/modules/certification/rules.ts'
import { renewalWindowOn } from '../../src/modules/certification/verification/renewal-window.ts'
import { dossiers } from '../../src/modules/dossiers/tables.ts'
import { productHistory } from '../../src/modules/merging/product-history.ts'
import type { ProducerKind } from '../../src/modules/producers/rules.ts'
import { publicProducer } from '../../src/modules/register/public-producer.ts'
import { publicProduct } from '../../src/modules/register/public-product.ts'
import { publicProductFacets } from '../../src/modules/register/public-product-facets.ts'
import { publicProducts } from '../../src/modules/register/public-products.ts'
import { type RegisterState, registerStateOn } from '../../src/modules/register/rules.ts'
import { publicUrl, testApp } from '../support/app.ts'
import { doorsOf } from '../support/council.ts'
import { shippedSet } from '../support/criteria-sets.ts'
import { granted, refused } from '../support/doors.ts'
import { issued, paper } from '../support/issued.ts'
import { done, peopleOf } from '../support/path.ts'
import { place } from '../support/place.ts'
import { registerProducts, replaceCertificates, type Written } from '../support/registry.ts'

const nowhere = '01900000-0000-7000-8000-000000000000'

t.test('what the decisions say is in the register at their commit', async (t) => {
  const app = await testApp(t)
  const { chairman, province } = await peopleOf(app)
  const [rest, graphql] = doorsOf(app)
  const found = async (filters: object) =>
    (await granted(rest!, publicProducts, filters)).items.map(({ id, star, state }) => ({ id, star, state }))
  const tea = await issued(app, chairman, { name: 'Chè Shan Đình Lập', star: 3 })
  const na = await issued(app, chairman, { name: 'Na dai Chi Lăng', star: 4 })

  await t.test(
    'a product is found by words of it or its producer, begun, in any order, without diacritics',
    async (t) => {
      const wanted = [{ id: tea.productId, star: 3, state: 'in-force' }]
      for (const text of ['che dinh lap', 'Chè Đình Lập', 'LẬP shan', 'dinh ch', 'Chè Đình Lập'.normalize('NFD')])
        t.same(await found({ text }), wanted, text)
      t.equal((await found({ text: 'thai binh' })).length, 2, 'by the producer')
      for (const text of ['che dinh lang', ':-)', 'inh']) t.same(await found({ text }), [], text)
      t.same(await found({ text: tea.code.toLowerCase() }), wanted, 'by the code of its certificate')
    },
  )

  await t.test('both doors show the same, with what may be known of it and nothing of a person', async (t) => {
    const [one, other] = await Promise.all(
      [rest!, graphql!].map((door) => granted(door, publicProduct, { product: tea.productId })),
    )
    t.same(one, other)
    t.match(one, {
      ...{ name: 'Chè Shan Đình Lập', star: 3, state: 'in-force', group: { no: 'I', name: { en: 'Food' } } },
      set: { no: 11, name: { en: 'Fresh and processed tea' } },
      producer: { id: tea.producerId, name: 'Hợp tác xã Thái Bình', kind: 'cooperative' },
      ...{ commune: { code: place.commune, name: 'Xã Đình Lập' }, province: { code: place.province } },
      certificate: { code: tea.code, expiresOn: '2029-06-01', verificationUrl: `${publicUrl}/v/${tea.code}` },
      pageUrl: `${publicUrl}/products/${tea.productId}`,
    })
    t.same(await granted(rest!, publicProduct, { product: tea.code }), one, 'by the code too')
    const pages = await Promise.all([rest!, graphql!].map((door) => granted(door, publicProducts, {})))
    t.same(pages[0]!.items, pages[1]!.items)
    const producers = await Promise.all(
      [rest!, graphql!].map((door) => granted(door, publicProducer, { producerId: tea.producerId })),
    )
    t.same(producers[0], producers[1])
    const { profile, lineage: _lineage, ...listed } = one!
    t.equal(profile, null)
    t.same(producers[0]!.products, [listed])
    const text = JSON.stringify([pages, producers])
    for (const personal of ['Hoàng Thị Mai', '0912345678', 'Khe Mò']) t.notMatch(text, personal)
  })

  await t.test(
    'what there is not is answered alike; an answer is public, kept for a minute and not sent twice',
    async (t) => {
      for (const product of [nowhere, '0000000000', 'x', '%00', "' or 1=1"])
        t.match(await refused(rest!, publicProduct, { product }), { code: 'not-found' }, product)
      t.match(await refused(rest!, publicProducer, { producerId: nowhere }), { code: 'not-found' })
      for (const url of ['/v1/public-products', '/v1/public-product-facets', `/v1/public-products/${tea.productId}`]) {
        const { headers, status } = await app.rest('GET', url)
        t.match(headers, { 'cache-control': 'public, max-age=60', etag: /^"/ })
        t.equal(status, 200)
        const again = await app.rest('GET', url, undefined, { headers: { 'if-none-match': String(headers.etag) } })
        t.equal(again.status, 304)
      }
      t.match(await refused(rest!, publicProducts, { star: 2 }), { errors: [{ pointer: '/star' }] })
      t.match(await refused(rest!, publicProducts, { after: 'x' }), { code: 'invalid-input' })
    },
  )

  await t.test(
    'a product shows all certificates that it has held, each with its code and how it ended, to the public and officers',
    async (t) => {
      const first = await issued(app, chairman, { name: 'Cao khô Vạn Linh', star: 3 })
      const next = (star: number, kind: 'upgrade' | 're-evaluation') =>
        issued(app, chairman, { ...first, name: 'Cao khô Vạn Linh', star, dossier: { kind } })
      const chain = [first, await next(4, 'upgrade'), await next(4, 're-evaluation'), await next(3, 're-evaluation')]
      for (const [at, { dossierId }] of chain.slice(0, 2).entries())
        await app.database.pool.query('update dossiers set product_code = $2 where id = $1', [
          dossierId,
          `20-20101-7-${at}`,
        ])
      const last = chain.at(-1)!
      await done(app, chairman, 'POST', '/v1/revocations', {
        ...paper('2026-06-01', { ground: 'breach-of-law' }),
        certificateIds: [last.certificateId],
      })
      const wanted = [
        { code: last.code, star: 3, state: 'revoked', endedBy: 'revoked', revocationGround: 'breach-of-law' },
        { code: chain[2]!.code, star: 4, state: 'superseded', endedBy: 'downgrade', supersededBy: last.code },
        { code: chain[1]!.code, star: 4, endedBy: 're-evaluation', productCode: '20-20101-7-1' },
        { code: first.code, star: 3, endedBy: 'upgrade', productCode: '20-20101-7-0', endedOn: '2026-06-01' },
      ]
      const shown = []
      for (const door of [rest!, graphql!]) {
        const { lineage } = await granted(door, publicProduct, { product: first.code })
        const officers = await granted(door, productHistory, { productId: first.productId }, province)
        t.match(lineage, wanted)
        t.same(officers.lineage, lineage)
        shown.push(lineage)
      }
      t.same(shown[0], shown[1])
      const page = (await app.rest('GET', `/products/${first.productId}?lang=vi`)).text
      for (const words of ['Các lần công nhận', 'được nâng hạng', 'thay bằng hạng thấp hơn', '20-20101-7-0'])
        t.match(page, words)
      const replaced = (await app.rest('GET', `/v/${first.code}?lang=en`)).text
      const newer = chain[1]!.code
      t.match(replaced, `Replaced by certificate ${newer.slice(0, 5)}-${newer.slice(5)}`)
      await granted(rest!, publicProduct, { product: tea.productId })
      app.clock.now = new Date('2029-06-01T17:00:00.000Z')
      t.match((await granted(rest!, publicProduct, { product: tea.code })).lineage, [
        { endedBy: 'expired', endedOn: null },
      ])
      app.clock.now = new Date('2026-06-01T03:00:00.000Z')
      await app.database.pool.query('update dossiers set product_code = null')
    },
  )

  await t.test(
    'the register is sorted by stars or by name, walked page by page, at both doors and on its page',
    async (t) => {
      const names = ['Bún khô', 'Ấm chè', 'Đào Mẫu Sơn', 'Dầu hồi', 'ấm áp', 'Zinc'.repeat(12), `${'Zinc'.repeat(12)}b`]
      const made = []
      for (const [at, name] of names.entries()) made.push(await issued(app, chairman, { name, star: 3 + (at % 2) }))
      const filters = { setNo: 11 }
      const walk = async (door: (typeof rest)[], sort: 'star' | 'name' | 'newest') => {
        const items: { id: string; name: string; star: number }[] = []
        for (let after: string | null | undefined; after !== null; ) {
          const page = await granted(door[0]!, publicProducts, {
            ...filters,
            sort,
            first: 2,
            ...(after && { after }),
          } as object)
          items.push(...page.items)
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
        }
        return items.map(({ id, name, star }) => ({ id, name, star }))
      }
      const newest = await walk([rest], 'newest')
      const fold = (name: string) =>
        name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').slice(0, 32)
      for (const door of [rest, graphql]) {
        t.same(
          await walk([door], 'star'),
          newest.toSorted((a, b) => b.star - a.star),
          'among as many stars the newest first',
        )
        const byName = newest.toSorted((a, b) => (fold(a.name) + a.id < fold(b.name) + b.id ? -1 : 1))
        t.same(await walk([door], 'name'), byName)
      }
      t.match(await refused(rest!, publicProducts, { sort: 'price' } as never), { errors: [{ pointer: '/sort' }] })
      const page = (await app.rest('GET', '/products?sort=name&lang=en')).text
      t.ok(page.indexOf('ấm áp') < page.indexOf('Bún khô') && page.indexOf('Bún khô') < page.indexOf('Zinc'))
      t.match(page, 'sort&#61;star')
      await done(app, chairman, 'POST', '/v1/revocations', {
        ...paper('2026-06-01', { ground: 'misuse-of-mark' }),
        certificateIds: made.map(({ certificateId }) => certificateId),
      })
    },
  )

  await t.test('what many products are shown in is purged by one name, what is of one by its own', async (t) => {
    const tagsOf = async (url: string) => (await app.rest('GET', url)).headers['surrogate-key']
    for (const url of [
      '/v1/public-products',
      '/v1/public-product-facets',
      '/products',
      '/v1/map',
      '/v1/map.geojson',
      '/map',
    ])
      t.equal(await tagsOf(url), 'register', url)
    for (const url of [`/v1/public-products/${tea.code}`, `/products/${tea.productId}`])
      t.equal(await tagsOf(url), `product-${tea.productId}`, url)
    for (const url of [`/v1/public-producers/${tea.producerId}`, `/producers/${tea.producerId}`])
      t.equal(await tagsOf(url), `producer-${tea.producerId} product-${tea.productId}`, url)
  })

  await t.test('a crowd that searches takes none of the connections of officers', async (t) => {
    const { pool } = app.database
    const held = new pg.Client({ connectionString: app.database.url })
    await held.connect()
    await held.query('begin')
    await held.query('lock register_entries in access exclusive mode')
    const crowd = Array.from({ length: 60 }, (_, at) =>
      app.server.inject(`/v1/public-product-facets?text=che${at % 7}`),
    )
    for (let at = 0; at < 20; at++)
      t.equal((await app.rest('GET', '/v1/dossiers?first=20', undefined, { as: province })).status, 200)
    t.equal(pool.waitingCount, 0)
    await held.query('commit')
    await held.end()
    t.ok((await Promise.all(crowd)).every(({ statusCode }) => statusCode === 200 || statusCode === 503))
    t.equal((await app.rest('GET', '/v1/public-product-facets')).status, 200, 'and it goes on')
  })

  await t.test('revoked, superseded and expired at once; the product stays under its last certificate', async (t) => {
    const better = await issued(app, chairman, {
      ...tea,
      star: 4,
      name: 'Chè Shan Đình Lập',
      dossier: { kind: 'upgrade' },
    })
    t.same(await found({ text: 'che' }), [{ id: tea.productId, star: 4, state: 'in-force' }])
    t.equal((await granted(rest!, publicProduct, { product: tea.code })).certificate.code, better.code)
    await done(app, chairman, 'POST', '/v1/revocations', {
      ...paper('2026-06-01', { ground: 'misuse-of-mark' }),
      certificateIds: [na.certificateId],
    })
    t.same(await found({ text: 'na' }), [])
    t.same(await found({ text: 'na', state: 'revoked' }), [{ id: na.productId, star: 4, state: 'revoked' }])
    t.match(await refused(rest!, publicProducer, { producerId: na.producerId }), { code: 'not-found' })
    app.clock.now = new Date('2029-06-01T17:00:00.000Z')
    t.same(await found({}), [], 'the day in Viet Nam ends it')
    t.same(await found({ state: 'expired' }), [{ id: tea.productId, star: 4, state: 'expired' }])
  })
})

const communes = ['20101', '20102', '04103', '04104']
const kinds: readonly ProducerKind[] = ['cooperative', 'sme', 'household']
// From the first day of the communes on: whoever asks for a unit that is none of the day finds nothing.
const days = ['2025-07-01', '2026-06-01', '2026-07-15', '2026-09-01', '2026-12-20', '2027-02-01', '2028-01-01']
const groupOf = (set: string) => shippedSet(Number(set.split('/')[1])).source.group.no

type Fact = Written & { renewal: Renewal | null }

/** A re-evaluation that was filed while some of the certificates held, still open or over. */
const renewalsOf = fc.array(fc.record({ product: fc.nat(11), overOn: fc.constantFrom(null, null, '2026-08-01') }), {
  maxLength: 8,
})
const filedOn = '2026-06-15'

const factOf = fc.record({
  product: fc.nat(11),
  commune: fc.constantFrom(...communes),
  producerKind: fc.constantFrom(...kinds),
  set: fc.constantFrom('26-2026/11', '26-2026/14', '26-2026/26', '26-2026/1'),
  star: fc.integer({ min: 3, max: 5 }),
  issuedOn: fc.constantFrom('2023-05-01', '2023-07-01', '2023-07-01', '2024-02-01', '2025-01-01'),
  end: fc.constantFrom(null, null, 'revoked' as const, 'expired' as const, 'superseded' as const),
  endedOn: fc.constantFrom('2025-06-01', '2026-06-01'),
})
const filtersOf = fc.record(
  {
    star: fc.integer({ min: 3, max: 5 }),
    setNo: fc.constantFrom(11, 14),
    group: fc.constantFrom('I', 'II'),
    kind: fc.constantFrom(...kinds),
    year: fc.constantFrom(2023, 2024),
    unitCode: fc.constantFrom('20', '04', 'VN', '20101', '04104'),
    state: fc.constantFrom<RegisterState>('in-force', 'expired', 'revoked'),
  },
  { requiredKeys: [] },
)

t.test('any filters on any day: pages and facets are what a walk through all certificates by hand gives', async (t) => {
  const app = await testApp(t)
  const { db } = app.database
  const [rest] = doorsOf(app)
  const products = await registerProducts(db, 12, communes)
  await app.server.ocop.world.units.reload()

  const replaceRenewals = async (renewals: ReadonlyMap<string, Renewal>) => {
    await db.delete(dossiers)
    const { rows } = await app.database.pool.query<{ id: string }>('select id from producers')
    const rest = { producerId: rows[0]!.id, communeCode: communes[0]!, provinceCode: '20', level: 'province' as const }
    for (const [productId, { overOn }] of renewals) {
      const at = `${filedOn}T03:00:00.000Z`
      const over = overOn && { state: 'decided' as const, decidedAt: `${overOn}T03:00:00.000Z` }
      await db.insert(dossiers).values({
        ...{
          id: uuidv7(),
          productId,
          kind: 're-evaluation',
          state: 'filed',
          instrument: '26-2026',
          setNo: 11,
          ...rest,
        },
        ...{ filedAt: at, createdAt: at, ...over },
      })
    }
  }

  /** The certificate that each product is shown by. */
  const shownOf = (facts: readonly Fact[]) =>
    products.toReversed().flatMap((id) => {
      const own = facts.filter(({ productId, endedAs }) => productId === id && endedAs !== 'superseded')
      const order = ({ endedAs, issuedOn, id: own }: Fact) => `${endedAs === null ? 1 : 0}${issuedOn}${own}`
      return own.toSorted((a, b) => (order(a) < order(b) ? 1 : -1)).slice(0, 1)
    })
  const { world } = app.server.ocop
  const stateOf = ({ renewal, ...fact }: Fact, day: string) =>
    registerStateOn({ ...fact, renewal }, day, renewalWindowOn(world, day))
  const passes = (fact: Fact, filters: object, day: string, but: readonly string[] = []) => {
    const asked = Object.entries({ state: 'in-force', ...filters }) as [string, unknown][]
    const is: Record<string, (wanted: unknown) => boolean> = {
      star: (star) => fact.star === star,
      setNo: (no) => fact.set === `26-2026/${no}`,
      group: (no) => groupOf(fact.set) === no,
      kind: (kind) => fact.producerKind === kind,
      year: (year) => fact.issuedOn.startsWith(String(year)),
      unitCode: (code) => code === 'VN' || fact.provinceCode === code || fact.communeCode === code,
      state: (state) => stateOf(fact, day) === state,
    }
    return asked.every(([name, wanted]) => but.includes(name) || is[name]!(wanted))
  }
  const counted = (facts: readonly Fact[], keyOf: (fact: Fact) => unknown) =>
    Object.fromEntries([...Map.groupBy(facts, keyOf)].map(([key, all]) => [String(key), all.length]))
  const byKey = (counts: readonly { count: number }[], keyOf: (one: never) => unknown) =>
    Object.fromEntries(counts.map((one) => [String(keyOf(one as never)), one.count]))

  await fc.assert(
    fc.asyncProperty(
      fc.array(factOf, { maxLength: 30 }),
      fc.array(fc.tuple(filtersOf, fc.constantFrom(...days)), { minLength: 5, maxLength: 5 }),
      renewalsOf,
      async (made, asked, filed) => {
        const renewals = new Map(filed.map(({ product, overOn }) => [products[product]!, { filedOn, overOn }]))
        await replaceRenewals(renewals)
        const inForce = new Set<number>()
        const facts = made.map(({ product, commune, end, endedOn, ...fact }): Fact => {
          // One of a product may be in force; another one then was superseded.
          const endedAs = end === null && inForce.has(product) ? 'superseded' : end
          if (endedAs === null) inForce.add(product)
          const place = { communeCode: commune, provinceCode: commune.slice(0, 2), dossierKind: 'first' as const }
          const term = { expiresOn: `${Number(fact.issuedOn.slice(0, 4)) + 3}${fact.issuedOn.slice(4)}` }
          const ended = { endedAs, endedOn: endedAs && endedOn }
          const productId = products[product]!
          const own = renewals.get(productId)
          const inTime = own && fact.issuedOn <= filedOn && filedOn <= term.expiresOn
          return { id: uuidv7(), productId, ...place, ...fact, ...term, ...ended, renewal: inTime ? own : null }
        })
        await replaceCertificates(
          db,
          facts.map(({ renewal: _renewal, ...fact }) => fact),
        )
        const shown = shownOf(facts)
        for (const [filters, day] of asked) {
          app.clock.now = new Date(`${day}T03:00:00.000Z`)
          const ids: string[] = []
          for (let after: string | null | undefined; after !== null; ) {
            const page = await granted(rest!, publicProducts, {
              ...filters,
              first: 3,
              ...(after && { after }),
            } as object)
            ids.push(...page.items.map(({ id }) => id))
            after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
          }
          const wanted = shown.filter((fact) => passes(fact, filters, day))
          t.same(
            ids,
            wanted.map(({ productId }) => productId),
          )
          const facets = await granted(rest!, publicProductFacets, filters as object)
          t.equal(facets.total, wanted.length)
          const under = (...but: string[]) => shown.filter((fact) => passes(fact, filters, day, but))
          t.same(
            byKey(facets.stars, ({ star }: { star: number }) => star),
            counted(under('star'), ({ star }) => star),
          )
          t.same(
            byKey(facets.sets, ({ no }: { no: number }) => `26-2026/${no}`),
            counted(under('setNo'), ({ set }) => set),
          )
          t.same(
            byKey(facets.groups, ({ no }: { no: string }) => no),
            counted(under('group', 'setNo'), ({ set }) => groupOf(set)),
          )
          t.same(
            byKey(facets.kinds, ({ kind }: { kind: string }) => kind),
            counted(under('kind'), ({ producerKind }) => producerKind),
          )
          t.same(
            byKey(facets.years, ({ year }: { year: number }) => year),
            counted(under('year'), ({ issuedOn }) => issuedOn.slice(0, 4)),
          )
          t.same(
            byKey(facets.states, ({ state }: { state: string }) => state),
            counted(under('state'), (fact) => stateOf(fact, day)),
          )
          const code = ({ unit }: { unit: { code: string } }) => unit.code
          t.same(
            byKey(facets.provinces, code),
            counted(under('unitCode'), ({ provinceCode }) => provinceCode),
          )
          const unit = (filters as { unitCode?: string }).unitCode ?? 'VN'
          const within =
            unit === 'VN' ? [] : under('unitCode').filter(({ provinceCode }) => unit.startsWith(provinceCode))
          t.same(
            byKey(facets.communes, code),
            counted(within, ({ communeCode }) => communeCode),
          )
        }
      },
    ),
    { numRuns: 12 },
  )
})
