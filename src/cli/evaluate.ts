import { legalDay } from '../core/clock.ts'
import { parseInput } from '../core/input.ts'
import type { Language } from '../core/language.ts'
import { fail } from '../core/problem.ts'
import { evaluateLines, type Lookup } from '../modules/criteria/evaluate-lines.ts'
import { answerEvaluation } from '../modules/criteria/evaluation-answer.ts'
import { loadCriteriaReference } from '../modules/criteria/reference.ts'
import { EvaluationRequest } from '../modules/criteria/shapes.ts'

const maxRequestBytes = 4 * 1024 * 1024

/** The sets of the database that DATABASE_URL names, as the service judges by them today; without it those of the release. */
async function lookupOf(env: NodeJS.ProcessEnv): Promise<Lookup> {
  if (!env.DATABASE_URL) return loadCriteriaReference().set
  const { criteriaOf } = await import('./criteria-of-database.ts')
  const criteria = await criteriaOf(env)
  const today = legalDay(new Date().toISOString())
  return (instrument, set) => criteria.set(instrument, set, today)
}

/** One request from standard input, its response to standard output. Throws a problem for wrong input. */
export async function evaluateOne(instrument: string, set: number, env: NodeJS.ProcessEnv): Promise<void> {
  const lookup = await lookupOf(env)
  const loaded = lookup(instrument, set) ?? fail('unknown-criteria-set', { instrument, set })
  const request = parseInput(EvaluationRequest, parseJson(await readAll(process.stdin)))
  process.stdout.write(`${JSON.stringify(answerEvaluation(loaded, request))}\n`)
}

/** JSON lines from standard input to standard output; a wrong line is answered with its problem and ends nothing. */
export async function evaluateAll(language: Language, env: NodeJS.ProcessEnv): Promise<void> {
  await evaluateLines(process.stdin, process.stdout, { lookup: await lookupOf(env), language })
}

async function readAll(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const read: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > maxRequestBytes) fail('body-too-large')
    read.push(chunk)
  }
  return Buffer.concat(read)
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return fail('malformed-json')
  }
}
