import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { executableSchema } from '../../src/core/graphql-schema.ts'
import { importUnits } from '../../src/modules/exchange/import-units.ts'
import { previewUnitImport } from '../../src/modules/exchange/preview-unit-import.ts'
import type { UnitRow } from '../../src/modules/exchange/unit-import-rules.ts'
import { modules } from '../../src/modules/index.ts'
import { unit } from '../../src/modules/units/unit.ts'
import { testApp } from '../support/app.ts'
import { granted, graphqlDoorOf, refused, restDoorOf } from '../support/doors.ts'
import { onUnit } from '../support/place.ts'

const app = await testApp(t)
const sdl = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8')
const doors = [restDoorOf(app.server, modules), graphqlDoorOf(app.server, executableSchema(sdl))]
const administrator = await app.person('Quản trị', onUnit('administrator', 'VN'))
const officer = await app.person('Cán bộ tỉnh', onUnit('province-officer', '20'))

let last = 90_000
/** Communes of Lạng Sơn that no test has used. */
const newRows = (count: number): UnitRow[] =>
  Array.from({ length: count }, () => {
    const code = String(++last)
    return { code, name: `Xã Mới ${code}`, kind: 'commune', provinceCode: '20' }
  })

const periodsOf = async (code: string) =>
  (
    await app.database.pool.query(
      `select valid_from::text, valid_until::text, name, kind from unit_periods where unit_code = $1 order by valid_from`,
      [code],
    )
  ).rows.map(Object.values)

const countUnits = async () => (await app.database.pool.query('select count(*) from unit_periods')).rows[0]
const faultsOf = ({ errors }: { errors?: { pointer: string; code: string }[] }) =>
  errors?.map(({ pointer, code }) => `${pointer} ${code}`)

for (const door of doors) {
  t.test(`${door.name}: new units are as old as the present map, and every instance knows them soon`, async (t) => {
    const rows = newRows(3)
    const code = rows[0]!.code
    t.match(await granted(door, importUnits, { rows }, administrator), { added: 3, renamed: 0, unchanged: 0 })
    t.strictSame(await periodsOf(code), [['2025-07-01', null, rows[0]!.name, 'commune']])
    while (!app.server.ocop.world.units.get(code)) await sleep(20)
    t.match(await granted(door, unit, { code }), { name: rows[0]!.name, level: 'commune', parentCode: '20' })
  })

  t.test(`${door.name}: the same list twice changes nothing and says so`, async (t) => {
    const rows = newRows(2)
    await granted(door, importUnits, { rows }, administrator)
    const before = await countUnits()
    const again = await granted(door, importUnits, { rows }, administrator)
    t.match(again, { added: 0, renamed: 0, unchanged: 2, renamings: [] })
    t.strictSame(await countUnits(), before)
  })

  t.test(
    `${door.name}: a changed name or kind ends one period and begins the next, on the day that is given`,
    async (t) => {
      const [row] = newRows(1)
      await granted(door, importUnits, { rows: [row!] }, administrator)
      const ward = { ...row!, name: row!.name.replace('Xã', 'Phường'), kind: 'ward' as const }
      const changed = await granted(door, importUnits, { rows: [ward], from: '2026-04-30' }, administrator)
      t.match(changed, {
        renamed: 1,
        renamings: [{ code: row!.code, from: '2026-04-30', before: { kind: 'commune' }, after: { kind: 'ward' } }],
      })
      t.strictSame(await periodsOf(row!.code), [
        ['2025-07-01', '2026-04-30', row!.name, 'commune'],
        ['2026-04-30', null, ward.name, 'ward'],
      ])
    },
  )

  t.test(
    `${door.name}: without a day a change holds from today, and once more on that day it is corrected`,
    async (t) => {
      const [row] = newRows(1)
      await granted(door, importUnits, { rows: [row!] }, administrator)
      for (const name of ['Xã Sai', 'Xã Đúng'])
        await granted(door, importUnits, { rows: [{ ...row!, name }] }, administrator)
      t.strictSame(await periodsOf(row!.code), [
        ['2025-07-01', '2026-06-01', row!.name, 'commune'],
        ['2026-06-01', null, 'Xã Đúng', 'commune'],
      ])
    },
  )

  t.test(`${door.name}: a province may come in the same list as its communes`, async (t) => {
    const code = door.name === 'REST' ? '97' : '98'
    const rows: UnitRow[] = [
      { code: `${code}001`, name: 'Đặc khu Thử', kind: 'special-zone', provinceCode: code },
      { code, name: 'Tỉnh Thử', kind: 'province', provinceCode: null },
    ]
    t.match(await granted(door, importUnits, { rows }, administrator), { added: 2 })
  })

  t.test(`${door.name}: every fault is shown with its row, and nothing of the list is written`, async (t) => {
    const [good, other] = newRows(2)
    await granted(door, importUnits, { rows: [other!] }, administrator)
    const before = await countUnits()
    const rows: UnitRow[] = [
      good!,
      { ...good!, name: 'Xã Khác' },
      { code: '123', name: 'Phường A', kind: 'commune', provinceCode: '2' },
      { code: '91234', name: 'Xã B', kind: 'commune', provinceCode: '55' },
      { ...other!, provinceCode: '04' },
      { code: '99', name: 'Tỉnh C', kind: 'province', provinceCode: '20' },
    ]
    for (const problem of [
      await refused(door, importUnits, { rows }, administrator),
      await refused(door, previewUnitImport, { rows }, administrator),
    ]) {
      t.equal(problem.code, 'invalid-input')
      t.strictSame(faultsOf(problem), [
        '/rows/1/code repeated',
        '/rows/2/code wrong-code',
        '/rows/2/name does-not-fit-type',
        '/rows/2/provinceCode wrong-code',
        '/rows/2/provinceCode unknown-province',
        '/rows/3/provinceCode unknown-province',
        '/rows/4/provinceCode other-province',
        '/rows/5/provinceCode not-for-a-province',
      ])
    }
    t.strictSame(await countUnits(), before)
  })

  t.test(`${door.name}: a day before a unit began is refused`, async (t) => {
    const [row] = newRows(1)
    await granted(door, importUnits, { rows: [row!] }, administrator)
    const problem = await refused(door, importUnits, { rows: [row!], from: '2020-01-01' }, administrator)
    t.strictSame(faultsOf(problem), ['/rows/0/code not-yet'])
  })

  t.test(`${door.name}: a preview tells the same and writes nothing, not even an audit row`, async (t) => {
    const rows = newRows(2)
    const audited = async () => (await app.database.pool.query('select count(*) from audit_entries')).rows[0]
    const before = [await countUnits(), await audited()]
    t.match(await granted(door, previewUnitImport, { rows }, administrator), { added: 2, renamed: 0, unchanged: 0 })
    t.strictSame([await countUnits(), await audited()], before)
  })

  t.test(`${door.name}: only administrators import units`, async (t) => {
    t.equal((await refused(door, importUnits, { rows: newRows(1) }, officer)).code, 'forbidden')
    t.equal((await refused(door, importUnits, { rows: newRows(1) })).code, 'unauthenticated')
  })
}

t.test('two imports at once leave each unit with one name on each day', async (t) => {
  const rows = newRows(50)
  await granted(doors[0]!, importUnits, { rows }, administrator)
  const renamed = (word: string) => rows.map((row) => ({ ...row, name: `${row.name} ${word}` }))
  const imports = ['A', 'B', 'C'].map((word) =>
    granted(doors[0]!, importUnits, { rows: renamed(word), from: '2026-05-01' }, administrator),
  )
  t.strictSame(
    (await Promise.all(imports)).map(({ renamed }) => renamed),
    [50, 50, 50],
  )
  t.equal((await periodsOf(rows[0]!.code)).length, 2)
})

t.test('an import leaves its audit row and its event', async (t) => {
  const { id } = await granted(doors[0]!, importUnits, { rows: newRows(1) }, administrator)
  const { rows } = await app.database.pool.query(
    `select a.action, a.actor_id, e.type from audit_entries a join events e using (subject_type, subject_id)
      where subject_type = 'unit-import' and subject_id = $1`,
    [id],
  )
  t.strictSame(rows, [{ action: 'importUnits', actor_id: administrator.id, type: 'importUnits' }])
})

t.test('a list of the whole country fits into one request', async (t) => {
  const rows = newRows(3_321)
  t.match(await granted(doors[0]!, importUnits, { rows }, administrator), { added: 3_321 })
  t.match(await granted(doors[1]!, importUnits, { rows }, administrator), { added: 0, unchanged: 3_321 })
})
