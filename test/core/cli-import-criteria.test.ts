import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { fileProblemLines } from '../../src/cli/criteria-import-words.ts'
import { Problem } from '../../src/core/problem.ts'
import { testApp } from '../support/app.ts'
import { ocop } from '../support/command.ts'
import { known, renamed, rewritten, shippedFile } from '../support/criteria-files.ts'
import { shippedSet } from '../support/criteria-sets.ts'

const app = await testApp(t)
const { pool, url } = app.database
const folder = t.testdir()
const env = { DATABASE_URL: url, LANG: 'en_US.UTF-8' }

function fileOf(name: string, content: string | Buffer): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}
const jsonOf = (name: string, value: unknown) => fileOf(name, JSON.stringify(value, null, 2))
const run = (...args: string[]) => ocop(['import', 'criteria', ...args], { env })
const state = async () =>
  (
    await pool.query(`select (select count(*) from criteria_versions) as versions,
      (select count(*) from audit_entries) as audited, (select count(*) from events) as events`)
  ).rows[0]

type FileError = { file: string; pointer: string; code: string; row: number; column: number; detail: string }
const errorsOf = (stderr: string) => (JSON.parse(stderr) as { errors: FileError[] }).errors

t.test('sets are tried, imported with a day, and change nothing the second time', async (t) => {
  const file = jsonOf('corrected.json', renamed(3, 'corrected'))
  const same = jsonOf('same.json', shippedFile(16))
  const before = await state()
  const tried = await run(file, same, '--dry-run', '--from', '2026-05-22')
  t.match(tried, { status: 0, stderr: '', stdout: /0 sets added, 1 new versions, 1 unchanged\. Dry run/ })
  t.strictSame(await state(), before)
  const made = await run(file, same, '--from', '2026-05-22', '--json')
  const { sets } = JSON.parse(made.stdout) as { sets: { sha256: string; status: string }[] }
  t.match(sets, [{ set: 3, status: 'changed', inForceFrom: '2026-05-22' }, { status: 'unchanged' }])
  await known(app, sets[0]!.sha256)
  t.pass('a running service knows them without a restart')
  t.match(await run(file, '--from', '2026-05-22'), { stdout: '0 sets added, 0 new versions, 1 unchanged.\n' })
})

t.test('the import is in the audit log, by the command line', async (t) => {
  const { rows } = await pool.query(
    `select subject_type, actor_id from audit_entries where action = 'importCriteria' order by at limit 1`,
  )
  t.match(rows, [{ subject_type: 'criteria-import', actor_id: '00000000-0000-0000-0000-000000000000' }])
})

t.test(
  'everything wrong with all files is told with file, pointer, row and column, and nothing is written',
  async (t) => {
    const before = await state()
    const sums = rewritten(1, (set) => {
      Object.assign(set.parts[1]!, { max: 26 })
    })
    const { samples: _, ...short } = renamed(5, 'x')
    const files = [
      jsonOf('good.json', renamed(4, 'x')),
      jsonOf('sums.json', sums),
      jsonOf('short.json', short),
      fileOf('half.json', '{\n  "instrument": "26/2026",\n  "set": ]'),
      fileOf('list.json', '[]'),
      fileOf('latin.json', Buffer.from([0x7b, 0xe1, 0x7d])),
      path.join(folder, 'nothing.json'),
    ]
    const { status, stdout, stderr } = await run(...files)
    t.match({ status, stdout }, { status: 2, stdout: '' })
    const places = errorsOf(stderr).map(({ file, pointer, code }) => `${path.basename(file)} ${pointer} ${code}`)
    t.strictSame(places, [
      'half.json  malformed-json',
      'list.json  not-an-object',
      'latin.json  not-utf-8',
      'nothing.json  unreadable',
      'short.json /samples missing',
      'sums.json /parts does-not-add-up',
      'sums.json /parts/1/max does-not-add-up',
      'sums.json /parts/1/sections does-not-add-up',
    ])
    const at = errorsOf(stderr).map(({ row, column }) => ({ row, column }))
    t.strictSame(at[0], { row: 3, column: 10 })
    const lines = JSON.stringify(sums, null, 2).split('\n')
    t.equal(lines[at[6]!.row - 1]!.slice(at[6]!.column - 1), '26,')
    t.match(errorsOf(stderr)[6], { detail: 'Expected 25, found 26' })
    t.strictSame(await state(), before)
  },
)

t.test('official wordings are tried and loaded beside the short labels', async (t) => {
  const file = jsonOf('wording.json', { instrument: '26-2026', set: 16, texts: { A: 'Phần A', '1.1/2': 'Mức hai' } })
  const tried = await run('--wording', file, '--dry-run')
  t.match(tried, { status: 0, stdout: /^26-2026\/16: 2 official texts, \d+ codes .*\nDry run/ })
  t.match(await run('--wording', file), { status: 0, stdout: /^26-2026\/16: 2 official texts/ })
  t.match(await run('--wording', file), { status: 0, stdout: /unchanged\.\n$/ })
  const wrong = jsonOf('wrong.json', { instrument: '26-2026', set: 16, texts: { A: 'Phần A', Z: 'Không' } })
  const { status, stderr } = await run('--wording', wrong)
  t.equal(status, 2)
  t.match(errorsOf(stderr), [{ file: wrong, pointer: '/texts/Z', code: 'unknown-code', row: 6, column: 10 }])
  t.equal((await run('--wording', file, '--from', '2026-06-01')).status, 2)
})

t.test('what was imported is written out again: the bytes that its SHA-256 is of, and the wording', async (t) => {
  const write = (...args: string[]) => ocop(['export', 'criteria', '--instrument', '26-2026', ...args], { env })
  const shipped = await write('--set', '3', '--sha256', shippedSet(3).sha256)
  t.equal(shipped.stdout, readFileSync(new URL('../../data/criteria/26-2026/03.json', import.meta.url), 'utf8'))
  const corrected = await write('--set', '3')
  t.match(JSON.parse(corrected.stdout), { set: 3, name: { en: 'Set corrected' } })
  const { items } = (await app.rest('GET', '/v1/criteria-sets/26-2026/3/versions')).body as Versions
  t.equal(createHash('sha256').update(corrected.stdout).digest('hex'), items.at(-1)!.sha256)
  const wording = await write('--set', '16', '--wording')
  t.match(JSON.parse(wording.stdout), { set: 16, texts: { A: 'Phần A', '1.1/2': 'Mức hai' } })
  t.match(await run('--wording', fileOf('again.json', wording.stdout)), { status: 0, stdout: /unchanged\.\n$/ })
  t.equal((await write('--set', '77')).status, 2)
  t.equal((await write('--set', '1', '--wording')).status, 2)
})
type Versions = { items: { sha256: string }[] }

t.test('on a terminal errors are lines that name file, row and column', async (t) => {
  const detail = { vi: 'Cần 25', en: 'Expected 25' }
  const error = { file: 'a.json', pointer: '/parts/1/max', code: 'does-not-add-up', detail, row: 7, column: 9 }
  const ofRequest = { file: null, pointer: '/from', code: 'outside-instrument', detail, row: null, column: null }
  const problem = new Problem('invalid-input', { errors: [error, ofRequest] })
  t.equal(
    fileProblemLines(problem, 'en'),
    'a.json:7:9: /parts/1/max: Expected 25\n/from: Expected 25\nocop: The input is not valid\n',
  )
})
