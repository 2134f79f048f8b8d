import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { problemLines, resultText } from '../../src/cli/unit-import-words.ts'
import { Problem } from '../../src/core/problem.ts'
import { testApp } from '../support/app.ts'
import { ocop } from '../support/command.ts'

const app = await testApp(t)
const { pool, url } = app.database
const folder = t.testdir()
const env = { DATABASE_URL: url, LANG: 'en_US.UTF-8' }

const { rows: provinces } = await pool.query<{ code: string }>(
  `select code from units join unit_periods on unit_code = code where level = 'province' and valid_until is null`,
)
const header = 'code,full_name,type,province_code\n'

/** As many communes as the country has, of every kind, over all provinces. */
const country = Array.from({ length: 3_321 }, (_, at) => {
  const type = ['Xã', 'Phường', 'Đặc khu'][at % 100 === 99 ? 2 : at % 2]
  return `${String(10_000 + at)},${type} Thử ${at},${type},${provinces[at % provinces.length]!.code}\n`
})

let files = 0
function fileOf(content: string | Buffer): string {
  const file = path.join(folder, `units-${++files}.csv`)
  writeFileSync(file, content)
  return file
}
const successions = (content: string, ...options: string[]) =>
  ocop(['import', 'successions', fileOf(successionHeader + content), '--on', '2025-07-01', ...options], { env })
const successionHeader =
  'old_province_code,old_province_name,old_commune_code,old_commune_name,new_commune_code,new_commune_name,split_count\n'
const run = (content: string | Buffer, ...options: string[]) =>
  ocop(['import', 'units', fileOf(content), ...options], { env })

const state = async () =>
  (
    await pool.query(`select (select count(*) from unit_periods) as periods,
                             (select count(*) from audit_entries) as audited, (select count(*) from events) as events`)
  ).rows[0]

type FileError = { pointer: string; code: string; detail: string; row: number; column: string | null }
const errorsOf = (stderr: string) => (JSON.parse(stderr) as { errors: FileError[] }).errors
const placesOf = (stderr: string) => errorsOf(stderr).map(({ row, column, code }) => `${row} ${column} ${code}`)

t.test('a list of the country is tried, imported, and changes nothing the second time', async (t) => {
  const before = await state()
  const content = header + country.join('')
  t.match(await run(content, '--dry-run'), {
    status: 0,
    stdout: '3321 added, 0 renamed, 0 unchanged. Dry run, nothing was written.\n',
    stderr: '',
  })
  t.strictSame(await state(), before)
  t.match(await run(content), { status: 0, stdout: '3321 added, 0 renamed, 0 unchanged.\n', stderr: '' })
  const after = await state()
  t.match(await run(content), { status: 0, stdout: '0 added, 0 renamed, 3321 unchanged. Nothing changed.\n' })
  t.strictSame((await state()).periods, after.periods)
  while (!app.server.ocop.world.units.get('10000')) await sleep(20)
  t.pass('a running service knows the units without a restart')
})

t.test('the import is in the audit log, by the command line', async (t) => {
  const { rows } = await pool.query(
    `select action, subject_type, actor_id from audit_entries where action = 'importUnits' order by at limit 1`,
  )
  t.match(rows, [{ subject_type: 'unit-import', actor_id: '00000000-0000-0000-0000-000000000000' }])
})

t.test('a new name holds from the day that is given; the result is JSON when that is asked for', async (t) => {
  const renamed = header + country[0]!.replace('Thử 0', 'Mới')
  const { status, stdout } = await run(renamed, '--from', '2026-03-01', '--json')
  t.equal(status, 0)
  const after = { name: 'Xã Mới', kind: 'commune' }
  t.match(JSON.parse(stdout), {
    added: 0,
    renamed: 1,
    unchanged: 0,
    renamings: [{ code: '10000', from: '2026-03-01', after }],
  })
})

t.test('everything wrong with a file is told with row and column, and nothing is written', async (t) => {
  const before = await state()
  const content = Buffer.concat([
    Buffer.from(`${header}20001,Xã Một,Xã,20\n2,Xã Hai,Xã,20\n20003,Xã Ba,Quận,20\n20004,Xã Bốn,Xã\n`),
    Buffer.concat([Buffer.from('20005,Xã '), Buffer.from([0xe1, 0x20]), Buffer.from(',Xã,20\n')]),
    Buffer.from('20006,,Xã,20\n20007,Phường Bảy,Xã,20\n20008,Xã Tám,Xã,55\n20001,Xã Chín,Xã,20\n'),
    Buffer.from(
      country[2]!.replace(/\d\d\n$/, '04\n').replace(',04\n', country[2]!.endsWith(',04\n') ? ',08\n' : ',04\n'),
    ),
  ])
  const { status, stdout, stderr } = await run(content)
  t.match({ status, stdout }, { status: 2, stdout: '' })
  t.strictSame(placesOf(stderr), [
    '3 code wrong-code',
    '4 type unknown-type',
    '5 null wrong-number-of-fields',
    '6 full_name not-utf-8',
    '7 full_name missing',
    '8 full_name does-not-fit-type',
    '9 province_code unknown-province',
    '10 code repeated',
    '11 province_code other-province',
  ])
  t.match(errorsOf(stderr)[0], { pointer: '/rows/1/code', detail: 'Five digits, leading zeros included' })
  t.strictSame(await state(), before)
})

t.test('a file that is not there is wrong input', async (t) => {
  const { status, stderr } = await ocop(['import', 'units', path.join(folder, 'nothing.csv')], { env })
  t.equal(status, 2)
  t.match(JSON.parse(stderr), { code: 'invalid-input', detail: /ENOENT/ })
})

t.test('on a terminal errors are lines that name file, row and column', async (t) => {
  const detail = { vi: 'Năm chữ số', en: 'Five digits' }
  const errors = [{ pointer: '/rows/0/code', code: 'wrong-code', detail, row: 2, column: 'code' }]
  const problem = new Problem('invalid-input', { errors })
  t.equal(problemLines('a.csv', problem, 'en'), 'a.csv:2: code: Five digits\nocop: The input is not valid\n')
})

t.test('the result says what was renamed, in the language of the terminal', async (t) => {
  const before = { name: 'Xã A', kind: 'commune' as const }
  const renamings = [{ code: '10000', from: '2026-03-01', before, after: { ...before, name: 'Xã B' } }]
  const result = { added: 0, renamed: 1, unchanged: 2, renamings }
  t.equal(resultText(result, false, 'en'), '10000 Xã A → Xã B, from 2026-03-01\n0 added, 1 renamed, 2 unchanged.\n')
  t.match(resultText(result, true, 'vi'), /1 đổi tên hoặc loại, 2 giữ nguyên. Chạy thử, chưa ghi gì\./)
})

t.test('a list of successions is tried, brought in once, and refused with file, row and column', async (t) => {
  const today = `${header}31201,Phường Hưng Phú,Phường,92\n31579,Xã Long Hưng,Xã,92\n`
  t.equal((await run(today)).status, 0)
  const before = await state()
  const split = '94,Tỉnh Sóc Trăng,31588,Xã Hưng Phú,'
  const content = `${split}31201,Phường Hưng Phú,2\n${split}31579,Xã Long Hưng,2\n`
  const counts = '2 successions added, 0 unchanged; 1 former units added, 0 units ended, 1 former units were split.'
  t.match(await successions(content, '--dry-run'), { status: 0, stdout: `${counts} Dry run, nothing was written.\n` })
  t.strictSame(await state(), before)
  const bad = await successions(`${content}94,Tỉnh Sóc Trăng,31999,Xã Mất,31579,Xã Long Hưng,2\n,,,,,,0\n`)
  t.strictSame(placesOf(bad.stderr), [
    '4 split_count part-lost',
    ...['old_province_code', 'old_province_name', 'old_commune_code', 'old_commune_name', 'new_commune_code'].map(
      (column) => `5 ${column} missing`,
    ),
    '5 new_commune_name missing',
    '5 split_count not-a-number',
  ])
  t.strictSame(await state(), before)
  t.match(await successions(content), { status: 0, stdout: `${counts}\n` })
  t.match(await successions(content), {
    status: 0,
    stdout: /^0 successions added, 2 unchanged; .* Nothing changed\.\n$/,
  })
  t.match(await ocop(['import', 'successions', fileOf(content)], { env }), { status: 2 })
})
