import { readFileSync } from 'node:fs'
import t from 'tap'
import { evaluate } from '../../src/modules/criteria/evaluation.ts'
import { EvaluationRequest, EvaluationResponse } from '../../src/modules/criteria/shapes.ts'
import { shipped } from '../support/criteria-sets.ts'

const file = new URL('../fixtures/evaluation-examples.jsonl', import.meta.url)
const examples = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

type Located = { star?: number; criterion: string }
const place = ({ star = 0, criterion }: Located) => `${criterion} ${star}`
const unordered = (response: { gates: Located[]; open: Located[] }) => ({
  ...response,
  gates: response.gates.toSorted((a, b) => place(a).localeCompare(place(b))),
  open: response.open.toSorted((a, b) => place(a).localeCompare(place(b))),
})

t.equal(examples.length, 52)
examples.forEach(({ instrument, set, request, response }, at) => {
  t.test(`example ${at + 1} (set ${set}) gives the response computed independently`, async (t) => {
    const loaded = shipped.set(instrument, set)
    if (!loaded) return t.fail('the set does not exist')
    const evaluated = evaluate(loaded.compiled, EvaluationRequest.parse(request), loaded.bands)
    t.strictSame(evaluated.response && unordered(evaluated.response), unordered(response))
    t.strictSame(
      EvaluationResponse.parse(evaluated.response),
      evaluated.response,
      'the response has the published shape',
    )
  })
})
