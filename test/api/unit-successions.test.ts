import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import t from 'tap'
import type { Context } from '../../src/core/action.ts'
import { executableSchema } from '../../src/core/graphql-schema.ts'
import { certificates } from '../../src/modules/certification/certificates.ts'
import { importCertificates } from '../../src/modules/exchange/certificates/import-certificates.ts'
import { importUnits } from '../../src/modules/exchange/import-units.ts'
import { importSuccessions } from '../../src/modules/exchange/successions/import-successions.ts'
import { placeProducer } from '../../src/modules/exchange/successions/place-producer.ts'
import { previewSuccessionImport } from '../../src/modules/exchange/successions/preview-succession-import.ts'
import type { SuccessionRow } from '../../src/modules/exchange/successions/succession-shapes.ts'
import { modules } from '../../src/modules/index.ts'
import { actualsOf } from '../../src/modules/planning/indicators/actuals.ts'
import { homesOnMap } from '../../src/modules/units/home-store.ts'
import { addUnits } from '../../src/modules/units/store.ts'
import { historyOf, homeOn } from '../../src/modules/units/succession-rules.ts'
import { unit } from '../../src/modules/units/unit.ts'
import { units as unitsBelow } from '../../src/modules/units/units.ts'
import { testApp } from '../support/app.ts'
import { granted, graphqlDoorOf, refused, restDoorOf } from '../support/doors.ts'
import { onUnit } from '../support/place.ts'
import { askedCodes, askedDays, type RandomHistory, randomHistory } from '../support/unit-histories.ts'

const app = await testApp(t)
const { db, pool } = app.database
const { units } = app.server.ocop.world
const sdl = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8')
const doors = [restDoorOf(app.server, modules), graphqlDoorOf(app.server, executableSchema(sdl))]
const administrator = await app.person('Quản trị', onUnit('administrator', 'VN'))
const officer = await app.person('Cán bộ tỉnh', onUnit('province-officer', '20'))
const ministry = await app.person('Cán bộ Bộ', onUnit('ministry-officer', 'VN'))
const canTho = await app.person('Cán bộ Cần Thơ', onUnit('province-officer', '92'))
const changedOn = '2025-07-01'

/** Communes of today in Cần Thơ with codes that no test has used, and former ones of Sóc Trăng that went into them. */
let last = 31_000
async function newPlace() {
  const [a, b, c] = Array.from({ length: 3 }, () => String(++last)) as [string, string, string]
  const rows = [a, b].map((code) => ({ code, name: `Xã Mới ${code}`, kind: 'commune' as const, provinceCode: '92' }))
  await granted(doors[0]!, importUnits, { rows }, administrator)
  const row = (oldCode: string, newCode: string, parts = 1): SuccessionRow => ({
    ...{ oldProvinceCode: '94', oldProvinceName: 'Tỉnh Sóc Trăng', oldCode, oldName: `Thị trấn Cũ ${oldCode}` },
    ...{ newCode, newName: `Xã Mới ${newCode}`, parts },
  })
  return { a, b, c, row }
}
const homeOf = async (code: string, day: string, mapDay: string) =>
  (
    await pool.query(
      `select commune_code, province_code, communes from unit_homes where code = $1 and first_day <= $2 and $2 < until_day
        and map_from <= $3 and $3 < map_until`,
      [code, day, mapDay],
    )
  ).rows.map(Object.values)
const periodsOf = async (code: string) =>
  (
    await pool.query(
      `select valid_from::text, valid_until::text, name, kind, coalesce(p.parent_code, u.parent_code)
         from unit_periods p join units u on u.code = unit_code where u.code = $1 order by valid_from`,
      [code],
    )
  ).rows.map(Object.values)
const state = async () =>
  (
    await pool.query(
      `select (select json_agg(p order by p) from unit_periods p) as periods, (select json_agg(u order by u) from units u) as units,
              (select json_agg(s order by s) from unit_successions s) as successions,
              (select json_agg(h order by h) from unit_homes h) as homes`,
    )
  ).rows[0]
const faultsOf = ({ errors }: { errors?: { pointer: string; code: string }[] }) =>
  errors?.map(({ pointer, code }) => `${pointer} ${code}`)

for (const door of doors) {
  t.test(
    `${door.name}: former communes come in with what became of them, and every instance knows it soon`,
    async (t) => {
      const { a, b, c, row } = await newPlace()
      const rows = [row(a, a), row(c, a, 2), row(c, b, 2)]
      const told = await granted(door, importSuccessions, { rows, changedOn }, administrator)
      t.match(told, { successions: 3, unchanged: 0, former: 2, ended: 0, split: 1 })
      t.strictSame(await periodsOf(a), [
        ['2008-08-01', changedOn, `Thị trấn Cũ ${a}`, 'township', '94'],
        [changedOn, null, `Xã Mới ${a}`, 'commune', '92'],
      ])
      t.strictSame(await homeOf(a, '2022-05-04', '2026-06-01'), [[a, '92', [a]]])
      t.strictSame(await homeOf(a, '2022-05-04', '2022-05-04'), [[a, '94', [a]]])
      t.strictSame(await homeOf(c, '2022-05-04', '2026-06-01'), [[null, '92', [a, b]]])
      while (!units.homeOn(c, '2022-05-04', '2026-06-01')) await sleep(20)
      t.match(units.on('2022-05-04').get(a), { name: `Thị trấn Cũ ${a}`, kind: 'township', parentCode: '94' })
      t.equal(units.get(a)?.name, `Xã Mới ${a}`)
      t.equal(units.get(c), undefined, 'it is none of today')
      t.equal(units.named(c).name, `Thị trấn Cũ ${c}`, 'and is still known by its name')
    },
  )

  t.test(
    `${door.name}: the same list twice changes nothing and says so, be the communes listed again in between`,
    async (t) => {
      const { a, b, c, row } = await newPlace()
      const rows = [row(a, a), row(c, b)]
      await granted(door, importSuccessions, { rows, changedOn }, administrator)
      const before = await state()
      const communes = [{ code: a, name: `Xã Mới ${a}`, kind: 'commune' as const, provinceCode: '92' }]
      t.match(await granted(door, importUnits, { rows: communes }, administrator), { added: 0, unchanged: 1 })
      const again = await granted(door, importSuccessions, { rows, changedOn }, administrator)
      t.match(again, { successions: 0, unchanged: 2, former: 0, ended: 0, split: 0 })
      t.strictSame(await state(), before)
    },
  )

  t.test(`${door.name}: every fault is shown with its row, and nothing of the list is written`, async (t) => {
    const { a, b, c, row } = await newPlace()
    const known = await newPlace()
    await granted(door, importSuccessions, { rows: [known.row(known.c, known.a)], changedOn }, administrator)
    const [d, e, f] = Array.from({ length: 3 }, () => String(++last)) as [string, string, string]
    const before = await state()
    const rows: SuccessionRow[] = [
      row(a, a),
      row(c, '31999'),
      row(d, a, 2),
      { ...row(e, b), newName: 'Xã Khác' },
      { ...row(f, b), oldProvinceCode: '99', oldName: 'Huyện Cũ' },
      { ...row('1', b), oldProvinceName: 'Tỉnh Cà Mau' },
      row(known.c, known.b),
      { ...row(known.c, known.b), oldName: 'Xã Nào Đó' },
    ]
    const problems = [
      await refused(door, importSuccessions, { rows, changedOn }, administrator),
      await refused(door, previewSuccessionImport, { rows, changedOn }, administrator),
    ]
    for (const problem of problems) {
      t.equal(problem.code, 'invalid-input')
      t.strictSame(faultsOf(problem), [
        '/rows/1/newCode unknown-unit',
        '/rows/2/parts part-lost',
        '/rows/3/newName other-name',
        '/rows/4/oldName does-not-fit-type',
        '/rows/4/oldProvinceCode unknown-province',
        '/rows/5/oldCode wrong-code',
        '/rows/5/oldProvinceName other-name',
        '/rows/6/newCode other-succession',
        '/rows/7/oldName differs-above',
        '/rows/7/newCode repeated',
      ])
    }
    t.strictSame(await state(), before)
  })

  t.test(
    `${door.name}: units that went as a whole cannot succeed each other in a circle; parts may be exchanged`,
    async (t) => {
      const { a, b, row } = await newPlace()
      const circle = await refused(door, importSuccessions, { rows: [row(a, b), row(b, a)], changedOn }, administrator)
      t.strictSame(faultsOf(circle), ['/rows/0/newCode cycle', '/rows/1/newCode cycle'])
      const exchange = [row(a, a, 2), row(a, b, 2), row(b, a, 2), row(b, b, 2)]
      t.match(await granted(door, importSuccessions, { rows: exchange, changedOn }, administrator), { split: 2 })
    },
  )

  t.test(`${door.name}: a later change ends communes that are known, and needs them`, async (t) => {
    const { a, b, c, row } = await newPlace()
    const later = '2026-03-01'
    const merged = { ...row(a, b), oldProvinceCode: '92', oldProvinceName: 'Thành phố Cần Thơ', oldName: `Xã Mới ${a}` }
    const rows = [merged, { ...merged, oldCode: b, oldName: `Xã Mới ${b}` }]
    t.match(
      faultsOf(
        await refused(door, importSuccessions, { rows: [{ ...merged, oldCode: c }], changedOn: later }, administrator),
      ),
      ['/rows/0/oldCode unknown-unit'],
    )
    const wrong = [{ ...merged, oldName: 'Xã Sai', oldProvinceCode: '91', oldProvinceName: 'Tỉnh An Giang' }]
    t.strictSame(faultsOf(await refused(door, importSuccessions, { rows: wrong, changedOn: later }, administrator)), [
      '/rows/0/oldName other-name',
    ])
    const told = await granted(door, importSuccessions, { rows, changedOn: later }, administrator)
    t.match(told, { successions: 2, former: 0, ended: 1 })
    t.strictSame(await periodsOf(a), [[changedOn, later, `Xã Mới ${a}`, 'commune', '92']])
    t.strictSame(await homeOf(a, '2026-02-28', later), [[b, '92', [b]]])
    t.strictSame(await homeOf(b, later, '2026-02-28'), [[null, '92', [a, b]]])
    const anew = { code: a, name: 'Xã Dùng Lại', kind: 'commune' as const, provinceCode: '91' }
    await granted(door, importUnits, { rows: [anew], from: '2026-05-01' }, administrator)
    t.strictSame((await periodsOf(a)).at(-1), ['2026-05-01', null, 'Xã Dùng Lại', 'commune', '91'])
    t.strictSame((await periodsOf(a))[0]?.at(-1), '92', 'a code that is used again elsewhere lay where it lay')
    t.strictSame(await homeOf(a, '2026-02-28', '2026-06-01'), [[b, '92', [b]]])
    t.strictSame(await homeOf(a, '2026-05-02', '2026-06-01'), [[a, '91', [a]]])
  })

  t.test(
    `${door.name}: an earlier change of communes that are known since then is brought in after the later one`,
    async (t) => {
      const { a, c, row } = await newPlace()
      await granted(door, importSuccessions, { rows: [row(a, a)], changedOn }, administrator)
      const earlier = { changedOn: '2020-01-01' }
      const then = { newName: `Thị trấn Cũ ${a}` }
      const rows = [
        { ...row(a, a), ...then, oldName: 'Xã Xưa' },
        { ...row(c, a), ...then },
      ]
      t.match(await granted(door, importSuccessions, { rows, ...earlier }, administrator), {
        successions: 2,
        former: 2,
      })
      t.strictSame(await homeOf(c, '2019-12-31', '2026-06-01'), [[a, '92', [a]]])
      t.strictSame(
        (await periodsOf(a)).map(([from, until, name]) => [from, until, name]),
        [
          ['2008-08-01', '2020-01-01', 'Xã Xưa'],
          ['2020-01-01', changedOn, `Thị trấn Cũ ${a}`],
          [changedOn, null, `Xã Mới ${a}`],
        ],
      )
      t.match(await granted(door, importSuccessions, { rows, ...earlier }, administrator), {
        successions: 0,
        unchanged: 2,
      })
      const between = { ...row(c, a), newName: 'Xã Xưa' }
      const problem = await refused(
        door,
        importSuccessions,
        { rows: [between], changedOn: '2021-01-01' },
        administrator,
      )
      t.match(faultsOf(problem), ['/rows/0/newName other-name', '/rows/0/oldCode overlapping-periods'])
    },
  )

  t.test(
    `${door.name}: a unit cannot have ended before it became something else, as a list of a later day has it`,
    async (t) => {
      const { a, b, c, row } = await newPlace()
      const list = { rows: [row(a, a), row(c, b), row(b, b)], changedOn }
      await granted(door, importSuccessions, list, administrator)
      const before = await state()
      const wrong = { rows: [{ ...row(c, a), newName: `Thị trấn Cũ ${a}` }], changedOn: '2020-01-01' }
      for (const asked of [importSuccessions, previewSuccessionImport])
        t.match(await refused(door, asked, wrong, administrator), {
          code: 'invalid-input',
          errors: [{ pointer: '/rows/0/oldCode', code: 'later-succession', detail: /2025-07-01.*\d{5}/ }],
        })
      t.match(await granted(door, importSuccessions, list, administrator), { successions: 0, unchanged: 3 })
      t.strictSame(await state(), before)
    },
  )

  t.test(
    `${door.name}: a list as long as the change of 2025 comes in; from those who may not send it nothing so long is read`,
    async (t) => {
      const { a, row } = await newPlace()
      const rows = Array.from({ length: 10_599 }, (_, no) => row(String(40_000 + no), a))
      const input = { rows, changedOn }
      t.match(await granted(door, previewSuccessionImport, input, administrator), { successions: 10_599 })
      const [noRole, noOne] = [
        await refused(door, previewSuccessionImport, input, ministry),
        await refused(door, previewSuccessionImport, input),
      ]
      const expected = door.name === 'REST' ? ['forbidden', 'unauthenticated'] : ['body-too-large', 'body-too-large']
      t.strictSame([noRole.code, noOne.code], expected)
    },
  )

  t.test(
    `${door.name}: how a tone is placed, capitals, and the word for a kind that changed since make no other name`,
    async (t) => {
      const { a, row } = await newPlace()
      const communes = [{ code: a, name: 'Phường Hoà Bình', kind: 'ward' as const, provinceCode: '92' }]
      await granted(door, importUnits, { rows: communes, from: '2026-04-30' }, administrator)
      const rows = [{ ...row(a, a), newName: 'xã Hòa Bình' }]
      t.match(await granted(door, previewSuccessionImport, { rows, changedOn }, administrator), { successions: 1 })
      const other = [{ ...row(a, a), newName: 'Xã Hóa Bình' }]
      t.strictSame(faultsOf(await refused(door, previewSuccessionImport, { rows: other, changedOn }, administrator)), [
        '/rows/0/newName other-name',
      ])
    },
  )

  t.test(`${door.name}: a preview tells the same and writes nothing, not even an audit row`, async (t) => {
    const { a, row } = await newPlace()
    const audited = async () => (await pool.query('select count(*) from audit_entries')).rows[0]
    const before = [await state(), await audited()]
    const input = { rows: [row(a, a)], changedOn }
    t.match(await granted(door, previewSuccessionImport, input, administrator), { successions: 1, former: 1 })
    t.strictSame([await state(), await audited()], before)
  })

  t.test(`${door.name}: only administrators, only what has happened, and not before the map of 2008`, async (t) => {
    const { a, row } = await newPlace()
    const rows = [row(a, a)]
    t.equal((await refused(door, importSuccessions, { rows, changedOn }, officer)).code, 'forbidden')
    t.equal((await refused(door, importSuccessions, { rows, changedOn })).code, 'unauthenticated')
    const ahead = await refused(door, importSuccessions, { rows, changedOn: '2030-01-01' }, administrator)
    t.strictSame(faultsOf(ahead), ['/changedOn in-future'])
    const before = await refused(door, importSuccessions, { rows, changedOn: '2004-01-01' }, administrator)
    t.strictSame(faultsOf(before), ['/changedOn too-early'])
  })
}

/** A certificate of Sóc Trăng of 2022, each of another product. */
const certificateRow = (communeCode: string, more: object = {}) => ({
  ...{ decisionNumber: `${++last}/QĐ-UBND`, decisionDate: '2022-05-04', issuer: '94', signerName: 'Trần Văn Lâu' },
  ...{ signerTitle: 'Chủ tịch', kind: 'first' as const, product: `Bánh pía ${last}`, setNo: 11, star: 3 },
  ...{ number: `${last}/GCN`, issuedOn: '2022-05-04', expiresOn: '2025-05-04', producer: `Hợp tác xã ${last}` },
  ...{
    producerKind: 'cooperative' as const,
    taxCode: `22${String(last).padStart(8, '0')}`,
    representative: 'Lý Thị Hoa',
  },
  ...{ communeCode, ...more },
})
const unitsBecome = async (code: string, is: (home: ReturnType<typeof units.homeOn>) => boolean) => {
  while (!is(units.homeOn(code, '2022-05-04', '2026-06-01'))) await sleep(20)
}
const placesOf = async (product: string) =>
  (
    await pool.query(
      `select c.issued_in, c.commune_code, c.province_code, p.commune_code as p_commune, p.province_code as p_province,
              r.commune_code as r_commune, r.province_code as r_province
         from certificates c join products p on p.id = c.product_id join producers r on r.id = c.producer_id
        where c.product_name = $1`,
      [product],
    )
  ).rows.map(Object.values)

for (const door of doors) {
  t.test(`${door.name}: a unit of a day is told with what it was made of and what became of it`, async (t) => {
    const { a, b, c, row } = await newPlace()
    await granted(door, importSuccessions, { rows: [row(a, a), row(c, a, 2), row(c, b, 2)], changedOn }, administrator)
    await unitsBecome(c, (home) => home?.communes.length === 2)
    t.strictSame(await granted(door, unit, { code: a }), {
      ...{ code: a, name: `Xã Mới ${a}`, kind: 'commune', level: 'commune', parentCode: '92' },
      ...{ validFrom: changedOn, validUntil: null, successors: [] },
      predecessors: [
        { unit: { code: a, name: `Thị trấn Cũ ${a}` }, changedOn, parts: 1 },
        { unit: { code: c, name: `Thị trấn Cũ ${c}` }, changedOn, parts: 2 },
      ],
    })
    t.match(await granted(door, unit, { code: c, on: '2022-05-04' }), {
      ...{ kind: 'township', parentCode: '94', validUntil: changedOn, predecessors: [] },
      successors: [
        { unit: { code: a, name: `Xã Mới ${a}` }, parts: 2 },
        { unit: { code: b, name: `Xã Mới ${b}` }, parts: 2 },
      ],
    })
    t.match(await granted(door, unit, { code: '91', on: '2022-05-04' }), {
      ...{ name: 'Tỉnh Kiên Giang', successors: [{ unit: { code: '91', name: 'Tỉnh An Giang' } }] },
    })
    t.equal((await refused(door, unit, { code: c })).code, 'not-found')
    t.equal((await refused(door, unit, { code: b, on: '2022-05-04' })).code, 'not-found')
    const codes = async (parentCode: string, on?: string) =>
      (await granted(door, unitsBelow, { parentCode, ...(on && { on }) })).items.map(({ code }) => code)
    t.ok((await codes('94', '2022-05-04')).includes(c))
    t.notOk((await codes('92')).includes(c))
    t.strictSame(await codes('94'), [])
    t.equal((await codes('VN', '2025-06-30')).length, 63)
  })

  t.test(
    `${door.name}: a certificate comes in with the commune of its day, and is in the care of the one of today`,
    async (t) => {
      const { a, b, c, row } = await newPlace()
      const lost = String(++last)
      await granted(
        door,
        importSuccessions,
        { rows: [row(c, a), row(lost, a, 2), row(lost, b, 2)], changedOn },
        administrator,
      )
      await unitsBecome(lost, (home) => home?.communes.length === 2)
      const rows = [
        certificateRow(c),
        certificateRow(lost),
        certificateRow(a, { issuer: '92', office: 'UBND tỉnh Sóc Trăng' }),
      ]
      const [merged, split, ofToday] = rows.map(({ product }) => product) as [string, string, string]
      await granted(door, importCertificates, { rows }, administrator)
      t.match(await granted(door, importCertificates, { rows }, administrator), { certificates: 0, unchanged: 3 })
      t.strictSame(await placesOf(merged), [[c, a, '92', a, '92', a, '92']])
      t.strictSame(
        await placesOf(split),
        [[lost, lost, '92', lost, '92', lost, '92']],
        'which part it lies in is not guessed',
      )
      t.strictSame(
        await placesOf(ofToday),
        [[a, a, '92', a, '92', a, '92']],
        'a list may be made with the codes of today',
      )
      const ward = await app.person('Cán bộ xã', onUnit('commune-officer', a))
      const seen = async (who: typeof officer, search: string) =>
        (await granted(door, certificates, { search }, who)).items.map(({ product }) => product.name)
      t.strictSame(await seen(ward, merged), [merged])
      t.strictSame(await seen(ward, split), [])
      t.strictSame([await seen(canTho, merged), await seen(canTho, split)], [[merged], [split]])
      t.strictSame(await seen(officer, merged), [])
      const [found] = (await granted(door, certificates, { search: merged }, canTho)).items
      t.match(found, {
        ...{ commune: { code: a }, province: { name: 'Thành phố Cần Thơ' }, issuer: { name: 'Tỉnh Sóc Trăng' } },
        issuedIn: { commune: { code: c, name: `Thị trấn Cũ ${c}` }, province: { code: '94', name: 'Tỉnh Sóc Trăng' } },
      })
      const wrong = [certificateRow(c, { issuer: '20' }), certificateRow('00009')]
      t.strictSame(faultsOf(await refused(door, importCertificates, { rows: wrong }, administrator)), [
        '/rows/0/issuer other-province',
        '/rows/1/communeCode unknown-commune',
      ])
    },
  )

  t.test(
    `${door.name}: what lies in communes that are merged moves with them, its certificates keep where they were issued`,
    async (t) => {
      const { a, b, row } = await newPlace()
      const other = await newPlace()
      const rows = [certificateRow(a, { issuer: '92' }), certificateRow(other.a, { issuer: '92' })]
      const [merged, split] = rows.map(({ product }) => product) as [string, string]
      await unitsBecome(other.b, (home) => home !== null)
      await granted(door, importCertificates, { rows }, administrator)
      const ofCanTho = { oldProvinceCode: '92', oldProvinceName: 'Thành phố Cần Thơ' }
      const became = [
        { ...row(a, b), ...ofCanTho, oldName: `Xã Mới ${a}` },
        { ...row(other.a, b, 2), ...ofCanTho, oldName: `Xã Mới ${other.a}` },
        { ...row(other.a, other.b, 2), ...ofCanTho, oldName: `Xã Mới ${other.a}` },
      ]
      const input = { rows: became, changedOn: '2026-03-01' }
      t.match(await granted(door, importSuccessions, input, administrator), { ended: 2, moved: 3, unplaced: 3 })
      t.strictSame(await placesOf(merged), [[a, b, '92', b, '92', b, '92']])
      t.strictSame(await placesOf(split), [[other.a, other.a, '92', other.a, '92', other.a, '92']])
      t.match(await granted(door, importSuccessions, input, administrator), { successions: 0, moved: 0, unplaced: 0 })
      const { rows: found } = await pool.query(
        `select r.province_code, r.commune_code from register_entries r join products p on p.id = r.product_id where p.name = $1`,
        [merged],
      )
      t.match(found, [{ province_code: '92', commune_code: b }], 'the public register follows')
    },
  )

  t.test(
    `${door.name}: in which part of a split commune a producer lies is said by its province, and everything of it goes along`,
    async (t) => {
      const { a, b, row } = await newPlace()
      const elsewhere = await newPlace()
      await unitsBecome(elsewhere.b, (home) => home !== null)
      const rows = [certificateRow(a, { issuer: '92' })]
      const { product } = rows[0]!
      await granted(door, importCertificates, { rows }, administrator)
      const ofCanTho = { oldProvinceCode: '92', oldProvinceName: 'Thành phố Cần Thơ', oldName: `Xã Mới ${a}` }
      const became = [b, elsewhere.b].map((code) => ({ ...row(a, code, 2), ...ofCanTho }))
      await granted(door, importSuccessions, { rows: became, changedOn: '2026-03-01' }, administrator)
      await unitsBecome(a, (home) => home?.communes.length === 2)
      const [found] = (await granted(door, certificates, { search: product }, canTho)).items
      const producerId = found!.producer.id
      const as = { token: canTho.token, ifMatch: 1 }
      const place = { producerId, communeCode: b }
      t.equal((await refused(door, placeProducer, place, { ...as, token: officer.token })).code, 'not-found')
      t.equal((await refused(door, placeProducer, place, { ...as, ifMatch: 2 })).code, 'stale-version')
      const wrong = await refused(door, placeProducer, { producerId, communeCode: elsewhere.a }, as)
      t.strictSame(faultsOf(wrong), ['/communeCode not-a-part'])
      t.match(await granted(door, placeProducer, place, as), { commune: { code: b }, version: 2 })
      t.strictSame(await placesOf(product), [[a, b, '92', b, '92', b, '92']])
      const again = await refused(door, placeProducer, { producerId, communeCode: elsewhere.b }, { ...as, ifMatch: 2 })
      t.strictSame(faultsOf(again), ['/communeCode not-a-part'])
    },
  )

  t.test(
    `${door.name}: a code that was used again means the new commune to whatever was registered after the change`,
    async (t) => {
      const { a, b, row } = await newPlace()
      const recent = certificateRow(a, { issuer: '92' })
      await unitsBecome(a, (home) => home !== null)
      await granted(door, importCertificates, { rows: [recent] }, administrator)
      t.match(await granted(door, importSuccessions, { rows: [row(a, b)], changedOn }, administrator), {
        former: 1,
        moved: 0,
        unplaced: 0,
      })
      t.strictSame(await placesOf(recent.product), [[a, a, '92', a, '92', a, '92']])
    },
  )
}

t.test(
  'figures are those of the commune of issue on any map: Sóc Trăng then, inside Cần Thơ now, and what a split leaves open',
  async (t) => {
    const { a, b, c, row } = await newPlace()
    const [lost, former] = [String(++last), String(++last)]
    const ofThatTime = { oldProvinceCode: '93', oldProvinceName: 'Tỉnh Hậu Giang' }
    const rows = [row(c, a), { ...row(lost, a, 2) }, { ...row(lost, b, 2) }, { ...row(former, b), ...ofThatTime }]
    const day = '2021-03-04'
    const counts = async (mapOn: string | undefined, codes: readonly string[]) => {
      const { clock, database, world } = app.server.ocop
      const context = { db: database.db, world, now: clock().toISOString(), today: '2026-06-01' } as Context
      const asked = codes.map((unitCode) => ({ indicator: 'products-recognised', unitCode, from: day, until: day }))
      const actuals = await actualsOf(context, asked, mapOn)
      return actuals.map(({ value, unattributed }) => `${value!.numerator} ${unattributed}`)
    }
    await granted(doors[0]!, importSuccessions, { rows, changedOn }, administrator)
    await unitsBecome(former, (home) => home !== null)
    const issued = { decisionDate: day, issuedOn: day, expiresOn: '2024-03-04', issuer: '92', office: 'UBND tỉnh' }
    const list = [c, c, lost, former].map((code) => certificateRow(code, issued))
    await granted(doors[0]!, importCertificates, { rows: list }, administrator)
    t.strictSame(await counts(day, ['94', '93', '92', c, lost, 'VN']), ['3 0', '1 0', '0 0', '2 0', '1 0', '4 0'])
    t.strictSame(await counts(undefined, ['92', a, b, 'VN']), ['4 0', '2 1', '1 1', '4 0'])
  },
)

t.test('a body in pieces, which tells no length before, is read as far as who sends it may go', async (t) => {
  const { a, row } = await newPlace()
  const rows = Array.from({ length: 8_000 }, (_, no) => row(String(40_000 + no), a))
  const query = `query ($rows: [SuccessionImportRow!]!, $changedOn: Date!) {
    previewSuccessionImport(rows: $rows, changedOn: $changedOn) { successions } }`
  const send = async (length: number, token?: string) => {
    const body = Buffer.from(JSON.stringify({ query, variables: { rows: rows.slice(0, length), changedOn } }))
    const pieces = Array.from({ length: Math.ceil(body.length / 65_536) }, (_, no) =>
      body.subarray(no * 65_536, (no + 1) * 65_536),
    )
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
    const answer = await app.server.inject({ method: 'POST', url: '/graphql', headers, payload: Readable.from(pieces) })
    const { data, errors } = answer.json()
    return [answer.statusCode, data?.previewSuccessionImport.successions ?? errors[0].extensions.code]
  }
  t.strictSame(await send(8_000, administrator.token), [200, 8_000])
  t.strictSame(await send(8_000), [413, 'body-too-large'])
  t.strictSame(await send(100), [200, 'unauthenticated'])
  t.strictSame(await send(100, 'x'), [401, 'invalid-token'])
})

t.test(
  'after all these imports every succession has its old unit on the day before, and its new one since',
  async (t) => {
    const { rows } = await pool.query(
      `select * from unit_successions s
      where not exists (select from unit_periods where unit_code = old_code and valid_from < changed_on
                           and (valid_until is null or valid_until >= changed_on))
         or not exists (select from unit_periods where unit_code = new_code and valid_from <= changed_on
                           and (valid_until is null or valid_until > changed_on))`,
    )
    t.strictSame(rows, [])
  },
)

t.test('an import leaves its audit row and its event', async (t) => {
  const { a, row } = await newPlace()
  const { id } = await granted(doors[0]!, importSuccessions, { rows: [row(a, a)], changedOn }, administrator)
  const { rows } = await pool.query(
    `select a.action, a.actor_id, e.type from audit_entries a join events e using (subject_type, subject_id)
      where subject_type = 'succession-import' and subject_id = $1`,
    [id],
  )
  t.strictSame(rows, [{ action: 'importSuccessions', actor_id: administrator.id, type: 'importSuccessions' }])
})

t.test('the 63 provinces of before 2025-07-01 are known, with what became of them', async (t) => {
  const then = units.on('2025-06-30')
  t.equal(then.childrenOf('VN').length, 63)
  t.equal(units.on(changedOn).childrenOf('VN').length, 34)
  t.strictSame([then.named('91').name, units.named('91').name], ['Tỉnh Kiên Giang', 'Tỉnh An Giang'])
  t.strictSame(
    ['75', '46'].map((code) =>
      ['2024-12-31', '2025-06-30', '2026-04-29', '2026-04-30'].map((day) => units.on(day).named(code).name),
    ),
    [
      ['Tỉnh Đồng Nai', 'Tỉnh Đồng Nai', 'Tỉnh Đồng Nai', 'Thành phố Đồng Nai'],
      ['Tỉnh Thừa Thiên Huế', 'Thành phố Huế', 'Thành phố Huế', 'Thành phố Huế'],
    ],
  )
  t.strictSame(await homeOf('94', '2022-05-04', '2026-06-01'), [[null, '92', []]])
})

t.test('which units are those of today follows the day, without news or a restart', async (t) => {
  const { a } = await newPlace()
  const rows = [{ code: a, name: 'Phường Mai', kind: 'ward' as const, provinceCode: '92' }]
  await granted(doors[0]!, importUnits, { rows, from: '2026-06-02' }, administrator)
  while (units.periodsOf(a).length < 2) await sleep(20)
  t.equal(units.named(a).kind, 'commune')
  const { now } = app.clock
  app.clock.now = new Date('2026-06-01T17:00:00.000Z')
  t.equal(units.named(a).name, 'Phường Mai', 'at midnight in Viet Nam')
  app.clock.now = now
})

/** Makes these the only units of the invented provinces. */
async function write({ existences, successions }: RandomHistory): Promise<void> {
  await pool.query(
    `delete from unit_successions where old_code like '9%' and length(old_code) = 5 or old_code in ('97', '98', '99')`,
  )
  await pool.query(`delete from unit_periods where unit_code = any($1)`, [askedCodes])
  await pool.query(`delete from units where code = any($1)`, [askedCodes])
  const records = existences.map(({ code, level, parentCode, validFrom, validUntil }) => ({
    ...{ code, level, parentCode },
    periods: [{ validFrom, validUntil, name: 'Tên', kind: 'commune' as const, parentCode }],
  }))
  await addUnits(
    db,
    records.toSorted((one, other) => one.code.length - other.code.length),
    successions,
  )
}

t.test('the table of homes says of any code, day and map what the rule says', async (t) => {
  const onMap = (mapDay: string) => homesOnMap(sql`${mapDay}::date`)
  const holds = async (random: RandomHistory) => {
    await write(random)
    const ready = historyOf(random.existences, random.successions)
    const known = askedCodes.filter((code) => ready.periodsOf(code).length > 0)
    for (const mapDay of askedDays) {
      const { rows } = await db.execute(sql`
        select asked.code, asked.day, h.commune_code as "communeCode", h.province_code as "provinceCode", h.communes, h.provinces
          from jsonb_to_recordset(${JSON.stringify(known.flatMap((code) => askedDays.map((day) => ({ code, day }))))}::jsonb)
            as asked(code text, day text)
          left join (${onMap(mapDay)}) h on h.code = asked.code and h.first_day <= asked.day::date and asked.day::date < h.until_day`)
      if (rows.length !== known.length * askedDays.length) throw new Error(`${rows.length} rows`)
      for (const { code, day, ...home } of rows as { code: string; day: string }[]) {
        const [one, other] = [home, homeOn(ready, code, day, mapDay)].map((found) => JSON.stringify(found))
        if (one !== other) throw new Error(`${code} ${day} ${mapDay}: ${one} is not ${other}`)
      }
    }
  }
  const numRuns = Number(process.env.RUNS ?? 40)
  await fc.assert(fc.asyncProperty(randomHistory, holds), { numRuns })
  t.pass(`${numRuns} histories`)
})
