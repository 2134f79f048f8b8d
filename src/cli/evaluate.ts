import { legalDay } from '../core/clock.ts'
import { parseInput } from '../core/input.ts'
import type { Language } from '../core/language.ts'
import { fail } from '../core/problem.ts'
import { evaluateLines, type Lookup } from '../modules/criteria/evaluate-lines.ts'
import { answerEvaluation } from '../modules/criteria/evaluation-answer.ts'
import { type CriteriaReference, loadCriteriaReference } from '../modules/criteria/reference.ts'
import { EvaluationRequest } from '../modules/criteria/shapes.ts'

const maxRequestBytes = 4 * 1024 * 1024

/** What a request is evaluated by beside what is on record: the file of a set, and that of its instrument. */
type Evaluating = {
  criteria?: string
  instrumentFile?: string
  env: NodeJS.ProcessEnv
  language: Language
}

/** The sets of the database that DATABASE_URL names; without it those of the release. */
async function recordOf(env: NodeJS.ProcessEnv): Promise<CriteriaReference> {
  if (!env.DATABASE_URL) return loadCriteriaReference()
  const { criteriaOf } = await import('./criteria-of-database.ts')
  return criteriaOf(env)
}

async function givenSet(record: CriteriaReference, { criteria, instrumentFile }: Evaluating) {
  if (criteria === undefined) return null
  const { setOfFile } = await import('./set-of-file.ts')
  return setOfFile(criteria, { instruments: record.instruments, instrumentFile })
}

/** A set of a file before one on record, and that as the service judges by it today. */
async function lookupOf(
  evaluating: Evaluating,
): Promise<{ given: Awaited<ReturnType<typeof givenSet>>; lookup: Lookup }> {
  const record = await recordOf(evaluating.env)
  const given = await givenSet(record, evaluating)
  const today = legalDay(new Date().toISOString())
  const isGiven = (instrument: string, set: number) => given?.instrument.code === instrument && given.source.set === set
  return {
    given,
    lookup: (instrument, set) => (given && isGiven(instrument, set) ? given : record.set(instrument, set, today)),
  }
}

/**
 * One request from standard input, its response to standard output: by a set on record, or with null by that of the file.
 * Throws a problem for wrong input.
 */
export async function evaluateOne(
  wanted: { instrument: string; set: number } | null,
  evaluating: Evaluating,
): Promise<void> {
  const { given, lookup } = await lookupOf(evaluating)
  const loaded = wanted ? lookup(wanted.instrument, wanted.set) : given
  if (!loaded) return fail('unknown-criteria-set', { ...wanted })
  const request = parseInput(EvaluationRequest, parseJson(await readAll(process.stdin)))
  process.stdout.write(`${JSON.stringify(answerEvaluation(loaded, request))}\n`)
}

/** JSON lines from standard input to standard output; a wrong line is answered with its problem and ends nothing. */
export async function evaluateAll(evaluating: Evaluating): Promise<void> {
  const { lookup } = await lookupOf(evaluating)
  await evaluateLines(process.stdin, process.stdout, { lookup, language: evaluating.language })
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
