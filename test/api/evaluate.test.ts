import { readFileSync } from 'node:fs'
import t from 'tap'
import { testApp } from '../support/app.ts'
import { bestChoices, shippedSet } from '../support/criteria-sets.ts'

type Example = { instrument: string; set: number; request: Record<string, unknown>; response: Record<string, unknown> }
type Gate = { criterion: string; star?: number }

const examples = readFileSync(new URL('../fixtures/evaluation-examples.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Example)

const app = await testApp(t)

const evaluateQuery = `
  query ($instrument: String!, $set: Int!, $request: EvaluationRequestInput!) {
    evaluate(instrument: $instrument, set: $set, request: $request) {
      ballots { member total parts { A B C } }
      mean { sum count shown }
      band
      spread { value limit within }
      gates { star criterion minimum met ballots }
      outcome
      star
      open { kind criterion ... on OpenGate { star } }
      knockOuts
    }
  }`

/** The order of gates and of what is open says nothing. */
function unordered(response: unknown) {
  const { gates, open, ...others } = response as { gates: Gate[]; open: Gate[] }
  const sorted = (all: Gate[]) => all.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)))
  return { ...others, gates: sorted(gates), open: sorted(open) }
}
const keyOf = ({ criterion, star }: Gate) => `${criterion} ${star}`

const addressOf = ({ instrument, set }: Pick<Example, 'instrument' | 'set'>) =>
  `/v1/criteria-sets/${instrument}/${set}/evaluations`

t.equal(examples.length, 52)

t.test('the 52 examples give their responses by REST, without signing in', async (t) => {
  for (const example of examples) {
    const { status, body } = await app.rest('POST', addressOf(example), example.request)
    t.equal(status, 200)
    t.strictSame(unordered(body), unordered(example.response), `set ${example.set}`)
  }
})

t.test('the 52 examples give the same JSON by GraphQL', async (t) => {
  for (const { instrument, set, request, response } of examples) {
    const { body } = await app.graphql(evaluateQuery, { instrument, set, request })
    const { data, errors } = body as { data: { evaluate: unknown }; errors?: unknown }
    t.equal(errors, undefined)
    t.strictSame(unordered(data.evaluate), unordered(response), `set ${set}`)
  }
})

const ballot = { member: 'M1', choices: bestChoices(shippedSet(11).compiled) }
const two = { instrument: '26-2026', set: 11 }
const { '1.1': _left, ...short } = ballot.choices

const wrong: [name: string, request: object, status: number, code: string, pointers: string[]][] = [
  [
    'a criterion missing',
    { ballots: [{ ...ballot, choices: short }] },
    422,
    'invalid-ballot',
    ['/ballots/0/choices/1.1'],
  ],
  ['a member twice', { ballots: [ballot, ballot] }, 422, 'invalid-ballot', ['/ballots/1/member']],
  ['no ballot', { ballots: [] }, 422, 'invalid-input', ['/ballots']],
  [
    'a text for a number',
    { ballots: [{ ...ballot, choices: { '1.1': 'x' } }] },
    422,
    'invalid-input',
    ['/ballots/0/choices/1.1'],
  ],
  ['an unknown verdict', { ballots: [ballot], verdicts: { '9:9': true } }, 422, 'invalid-input', ['/verdicts/9:9']],
  ['an unknown set', { ballots: [ballot] }, 404, 'unknown-criteria-set', []],
]

for (const [name, request, status, code, pointers] of wrong) {
  t.test(`${name} is refused alike through both doors`, async (t) => {
    const asked = code === 'unknown-criteria-set' ? { ...two, set: 27 } : two
    const rest = await app.rest('POST', addressOf(asked), request)
    const graphql = await app.graphql(evaluateQuery, { ...asked, request })
    const inGraphql = (graphql.body as { errors: { extensions: Record<string, unknown> }[] }).errors[0]!.extensions
    for (const problem of [rest.body, inGraphql] as {
      status: number
      code: string
      errors?: { pointer: string }[]
    }[]) {
      t.match(problem, { status, code })
      t.strictSame(
        (problem.errors ?? []).map(({ pointer }) => pointer),
        pointers,
      )
    }
    t.equal(rest.status, status)
  })
}

t.test('a field that the request does not have is refused', async (t) => {
  const { status, body } = await app.rest('POST', addressOf(two), { ballots: [ballot], instrument: '26-2026' })
  t.equal(status, 422)
  t.match(body, { errors: [{ pointer: '/instrument', code: 'unknown-field' }] })
})

t.test('an address with a set that is no number is refused, pointing at it', async (t) => {
  const { status, body } = await app.rest('POST', '/v1/criteria-sets/26-2026/eleven/evaluations', { ballots: [ballot] })
  t.equal(status, 422)
  t.match(body, { errors: [{ pointer: '/set' }] })
})
