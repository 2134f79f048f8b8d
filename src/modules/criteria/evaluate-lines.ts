import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { parseInput } from '../../core/input.ts'
import type { Language } from '../../core/language.ts'
import { fail, Problem, problemDocument } from '../../core/problem.ts'
import { type ByteLine, byteLines } from './byte-lines.ts'
import type { EvaluationResponse } from './evaluation.ts'
import { answerEvaluation } from './evaluation-answer.ts'
import type { LoadedSet } from './reference.ts'
import { EvaluationRequest } from './shapes.ts'

/** Far above the largest request that the shape allows: 200 ballots take about 200 kB. */
const maxLineBytes = 4 * 1024 * 1024

const Line = z.strictObject({ instrument: z.string(), set: z.int(), request: z.looseObject({}) })

export type Lookup = (instrument: string, set: number) => LoadedSet | undefined

const utf8 = new TextDecoder('utf-8', { fatal: true })

function parseLine(line: ByteLine): unknown {
  if (line === 'tooLong') return fail('body-too-large')
  try {
    return JSON.parse(utf8.decode(line))
  } catch {
    return fail('malformed-json')
  }
}

function answerLine(line: ByteLine, lookup: Lookup): EvaluationResponse {
  const { instrument, set, request } = parseInput(Line, parseLine(line))
  const loaded = lookup(instrument, set)
  if (!loaded) return fail('unknown-criteria-set', { instrument, set })
  return answerEvaluation(loaded, parseInput(EvaluationRequest, request))
}

/**
 * Evaluates JSON lines: each input line `{ instrument, set, request }` gives one output line, the response or
 * `{ "error": problem document }`, in the same order; a bad line never stops those after it. Memory stays flat, since a
 * slow `writable` holds up reading. `writable` is ended, unless it is standard output.
 *
 * Pointers of an error lead into `request`, as at the other doors, unless the line itself is not of that form.
 * Rejects when reading or writing fails. Resolves to the number of lines answered and of those that are errors.
 */
export async function evaluateLines(
  readable: Readable,
  writable: Writable,
  { lookup, language = 'vi' }: { lookup: Lookup; language?: Language },
): Promise<{ lines: number; errors: number }> {
  const counted = { lines: 0, errors: 0 }
  async function* answers(chunks: AsyncIterable<Buffer | string>) {
    for await (const line of byteLines(chunks, maxLineBytes)) {
      counted.lines += 1
      yield `${JSON.stringify(answerOrError(line))}\n`
    }
  }
  function answerOrError(line: ByteLine) {
    try {
      return answerLine(line, lookup)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      counted.errors += 1
      return { error: problemDocument(error, language) }
    }
  }
  await pipeline(readable, answers, writable)
  return counted
}
