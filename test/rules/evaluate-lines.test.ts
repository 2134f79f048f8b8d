import { readFileSync } from 'node:fs'
import { Readable, Writable } from 'node:stream'
import t from 'tap'
import { evaluateLines } from '../../src/modules/criteria/evaluate-lines.ts'
import { bestChoices, shipped, shippedSet } from '../support/criteria-sets.ts'

const lookup = shipped.set
const best = { ballots: [{ member: 'M1', choices: bestChoices(shippedSet(11).compiled) }] }
const line = (more: object = {}) => JSON.stringify({ instrument: '26-2026', set: 11, request: best, ...more })

/** What is written for these chunks of input, line by line. */
async function answersTo(...chunks: (string | Buffer)[]) {
  const written: Buffer[] = []
  const writable = new Writable({ write: (chunk, _, done) => done(void written.push(chunk) as undefined) })
  const counted = await evaluateLines(Readable.from(chunks), writable, { lookup, language: 'en' })
  const text = Buffer.concat(written).toString()
  return {
    counted,
    text,
    answers: text
      .split('\n')
      .slice(0, -1)
      .map((answer) => JSON.parse(answer)),
  }
}

t.test('each of the 52 examples gives its response, in order, one line each', async (t) => {
  const examples = readFileSync(new URL('../fixtures/evaluation-examples.jsonl', import.meta.url), 'utf8')
  const lines = examples
    .trim()
    .split('\n')
    .map((example) => JSON.parse(example))
  const { answers, counted } = await answersTo(
    ...lines.map(({ response: _, ...asked }) => `${JSON.stringify(asked)}\n`),
  )
  t.strictSame(counted, { lines: 52, errors: 0 })
  for (const [at, { response }] of lines.entries()) {
    const { gates, ...rest } = response
    t.match(answers[at], rest)
    t.equal(answers[at].gates.length, gates.length)
  }
})

t.test('a bad line is answered with a problem and does not stop those after it', async (t) => {
  const bad: [sent: string | Buffer, code: string, pointer?: string][] = [
    ['{"instrument":', 'malformed-json'],
    ['', 'malformed-json'],
    [Buffer.from([0x22, 0xff, 0x22]), 'malformed-json'],
    ['[]', 'invalid-input', ''],
    [line({ extra: 1 }), 'invalid-input', '/extra'],
    [line({ set: '11' }), 'invalid-input', '/set'],
    [line({ request: undefined }), 'invalid-input', '/request'],
    [line({ set: 27 }), 'unknown-criteria-set'],
    [line({ instrument: '148-2025' }), 'unknown-criteria-set'],
    [line({ instrument: '__proto__' }), 'unknown-criteria-set'],
    [line({ request: { ballots: [] } }), 'invalid-input', '/ballots'],
    [line({ request: { ...best, limit: 3 } }), 'invalid-input', '/limit'],
    [line({ request: { ...best, verdicts: { x: true } } }), 'invalid-input', '/verdicts/x'],
    [
      line({ request: { ballots: [{ member: 'M1', choices: { '1.1': 1.5 } }] } }),
      'invalid-input',
      '/ballots/0/choices/1.1',
    ],
    [line({ set: 26 }), 'invalid-ballot', '/ballots/0/choices/1.1'],
  ]
  for (const [sent, code, pointer] of bad) {
    const { answers, counted } = await answersTo(sent, '\n', `${line()}\n`)
    t.strictSame(counted, { lines: 2, errors: 1 }, code)
    t.equal(answers[0].error.code, code)
    if (pointer !== undefined) t.equal(answers[0].error.errors[0].pointer, pointer, `${code} at "${pointer}"`)
    t.equal(answers[1].star, 5)
  }
})

t.test('lines are found whatever the chunks, line ends and the byte-order mark', async (t) => {
  // JSON allows U+2028 inside a string: it ends no line.
  const member = 'Nguyễn\u2028Thị Hà'
  const bytes = Buffer.from(`\uFEFF${line({ request: { ballots: [{ ...best.ballots[0], member }] } })}\r\n${line()}`)
  const single = Array.from(bytes, (byte) => Buffer.from([byte]))
  const { answers } = await answersTo(...single)
  t.equal(answers.length, 2)
  t.equal(answers[0].ballots[0].member, member)
})

t.test('of a line over the limit nothing is kept: it is refused and the next is answered', async (t) => {
  const piece = Buffer.alloc(1024 * 1024, 0x20)
  const { answers } = await answersTo(...Array<Buffer>(9).fill(piece), `\n${line()}\n`)
  t.equal(answers[0].error.code, 'body-too-large')
  t.equal(answers[1].star, 5)
})

t.test('no input gives no output', async (t) => {
  t.strictSame(await answersTo(), { counted: { lines: 0, errors: 0 }, text: '', answers: [] })
})

t.test('a slow reader of the answers holds up the reading of lines', async (t) => {
  let sent = 0
  const lines = Readable.from(
    (function* () {
      for (; sent < 5_000; sent++) yield `${line()}\n`
    })(),
  )
  const stuck = new Writable({ highWaterMark: 1, write: () => {} })
  const running = evaluateLines(lines, stuck, { lookup })
  // Turns of the event loop, in which an unchecked stream would read everything.
  for (let turn = 0; turn < 1_000; turn++) await new Promise(setImmediate)
  t.ok(sent < 100, `${sent} of 5000 lines were read`)
  stuck.destroy(new Error('the reader went away'))
  await t.rejects(running, { message: 'the reader went away' })
})
