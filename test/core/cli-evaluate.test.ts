import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { type Ended, ocop } from '../support/command.ts'
import { testDatabase } from '../support/database.ts'
import { choicesUnder, setUnder, shownInstrument } from '../support/next-instrument.ts'

type Example = { instrument: string; set: number; request: object; response: Response }
type Response = { gates: Gate[]; open: Gate[] }
type Gate = { criterion: string; star?: number }

const examples = readFileSync(new URL('../fixtures/evaluation-examples.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Example)

/** The order of gates and of what is open says nothing. */
function unordered(response: Response) {
  const keyOf = ({ criterion, star }: Gate) => `${criterion} ${star}`
  const sorted = (all: Gate[]) => all.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)))
  return { ...response, gates: sorted(response.gates), open: sorted(response.open) }
}

const linesOf = ({ stdout }: Ended) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Response & { error?: { code: string } })

const asLine = ({ instrument, set, request }: Example) => `${JSON.stringify({ instrument, set, request })}\n`
const one = (set: number, input: string) => ocop(['evaluate', '--instrument', '26-2026', '--set', `${set}`], { input })

t.test('the 52 examples give their responses line by line, and nothing else is said', async (t) => {
  const ended = await ocop(['evaluate', '--lines'], { input: examples.map(asLine).join('') })
  t.match(ended, { status: 0, stderr: '' })
  t.strictSame(
    linesOf(ended).map(unordered),
    examples.map(({ response }) => unordered(response)),
  )
})

t.test('one request gives one response, the same JSON', async (t) => {
  for (const example of examples.filter(({ set }) => set === 16)) {
    const ended = await one(example.set, JSON.stringify(example.request))
    t.match(ended, { status: 0, stderr: '' })
    t.strictSame(linesOf(ended).map(unordered), [unordered(example.response)])
  }
})

t.test('a wrong line is answered with its problem, in its place', async (t) => {
  const [first, second] = examples as [Example, Example]
  const input = [asLine(first), 'not JSON\n', asLine({ ...first, set: 99 }), asLine(second)].join('')
  const ended = await ocop(['evaluate', '--lines'], { input })
  t.equal(ended.status, 0)
  t.strictSame(
    linesOf(ended).map(({ error }) => error?.code),
    [undefined, 'malformed-json', 'unknown-criteria-set', undefined],
  )
})

const wrong: [name: string, set: number, input: string, problem: object][] = [
  ['no JSON', 1, 'ballots', { code: 'malformed-json', status: 400 }],
  [
    'an incomplete ballot',
    1,
    '{"ballots":[{"member":"A","choices":{}}]}',
    { code: 'invalid-ballot', status: 422, errors: [{ pointer: '/ballots/0/choices/1.1', code: 'missing' }] },
  ],
  ['an unknown set', 27, '{}', { code: 'unknown-criteria-set', set: 27 }],
]
for (const [name, set, input, problem] of wrong) {
  t.test(`${name} ends with status 2 and the problem document on standard error`, async (t) => {
    const { status, stdout, stderr } = await one(set, input)
    t.match({ status, stdout }, { status: 2, stdout: '' })
    t.match(JSON.parse(stderr), problem)
    t.equal(stderr.trimEnd().split('\n').length, 1, 'in one line')
  })
}

t.test('the words of a problem are Vietnamese, or English where the terminal is', async (t) => {
  const env = { LANG: 'en_US.UTF-8' }
  const english = await ocop(['evaluate', '--instrument', 'x', '--set', '1'], { env })
  t.match(JSON.parse(english.stderr), { title: 'There is no such criteria set' })
  t.match(JSON.parse((await one(99, '')).stderr), { title: 'Không có bộ tiêu chí này' })
})

t.test('without the set, or with one that is no number, the command line is wrong', async (t) => {
  for (const args of [
    ['--instrument', '26-2026'],
    ['--instrument', '26-2026', '--set', 'eleven'],
  ]) {
    const { status, stderr } = await ocop(['evaluate', ...args])
    t.equal(status, 2)
    t.match(stderr, /^error: .*\n$/)
  }
})

t.test('where the database is configured, imported sets are known, and shipped ones judge as ever', async (t) => {
  const { url } = await testDatabase(t)
  const env = { DATABASE_URL: url }
  const set = fileURLToPath(new URL('../fixtures/made-up-set-148-2023.json', import.meta.url))
  t.match(await ocop(['import', 'criteria', set], { env }), { status: 0 })
  const choices = Object.fromEntries(['1.1', '1.2', '2.1', '2.2', '3.1', '3.2'].map((code) => [code, 3]))
  const request = { ballots: [{ member: 'A', choices }] }
  const asked = ['evaluate', '--instrument', '148-2023', '--set', '1']
  const input = JSON.stringify(request)
  t.match(JSON.parse((await ocop(asked, { env, input })).stdout), { outcome: 'rated', star: 5 })
  t.match(JSON.parse((await ocop(asked, { input })).stderr), { code: 'unknown-criteria-set' }, 'without it')
  const [example] = examples as [Example]
  const lines = [`${JSON.stringify({ instrument: '148-2023', set: 1, request })}\n`, asLine(example)].join('')
  const both = linesOf(await ocop(['evaluate', '--lines'], { env, input: lines }))
  t.match(both[0], { star: 5 })
  t.strictSame(unordered(both[1]!), unordered(example.response))
  const away = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }
  t.match(await ocop(asked, { env: away, input }), { status: 1, stdout: '', stderr: /^[^\n]+\n$/ })
})

t.test(
  'a set in a file is evaluated by, with the bands of its instrument, and nothing needs to hold either',
  async (t) => {
    const folder = t.testdir()
    const file = (name: string, value: object) => {
      const address = path.join(folder, name)
      writeFileSync(address, JSON.stringify(value, null, 2))
      return address
    }
    const env = { LANG: 'en_US.UTF-8' }
    const set = file('set.json', setUnder(1))
    const instrument = ['--instrument-file', file('instrument.json', shownInstrument)]
    // 75 of 100: four stars by the bands of QĐ 26/2026, three by those that the file has.
    const request = { ballots: [{ member: 'A', choices: choicesUnder(3, { '1.1': 1 }) }] }
    const input = JSON.stringify(request)
    const by = (...args: string[]) => ocop(['evaluate', '--criteria', ...args], { env, input })
    t.match(JSON.parse((await by(set, ...instrument)).stdout), { outcome: 'rated', star: 3, mean: { shown: '75.00' } })
    t.match(JSON.parse((await by(set)).stderr), {
      errors: [{ pointer: '/instrument', code: 'unknown-instrument', file: set, row: 2, column: 17 }],
    })
    const wrong = file('wrong.json', { ...setUnder(1), parts: setUnder(1).parts.toReversed() })
    const { status, stderr } = await by(wrong, ...instrument)
    t.equal(status, 2)
    t.match(JSON.parse(stderr).errors[0], { pointer: '/parts', file: wrong })
    t.match(await by(set, '--set', '1'), { status: 2, stderr: /^error: / })
    const lines = [`${JSON.stringify({ instrument: shownInstrument.code, set: 1, request })}\n`, asLine(examples[0]!)]
    const both = await ocop(['evaluate', '--lines', '--criteria', set, ...instrument], { env, input: lines.join('') })
    t.match(linesOf(both), [
      { star: 3 },
      { outcome: (examples[0]!.response as unknown as { outcome: string }).outcome },
    ])
  },
)

t.test('a reader that stops reading ends the command quietly', async (t) => {
  const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
  const child = spawn(process.execPath, [cli, 'evaluate', '--lines'], { env: {} })
  let said = ''
  child.stderr.on('data', (text) => (said += text))
  child.stdin.on('error', () => {})
  child.stdin.write(asLine(examples[0]!))
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const closed = once(child, 'close')
  child.stdin.end(asLine(examples[0]!).repeat(2_000))
  t.strictSame(await closed, [0, null])
  t.equal(said, '')
})
