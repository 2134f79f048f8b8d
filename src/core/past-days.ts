import { z } from 'zod'
import type { LegalDay } from './clock.ts'

type Schema = {
  $ref?: string
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  $defs?: Record<string, Schema>
}
type Path = readonly (string | typeof each)[]

/** Every element of a list. */
const each = Symbol('each')
const name = 'PastDay'

/** Where days that must have come stand in what a schema reads. */
function* pathsIn(
  node: Schema,
  named: Record<string, Schema>,
  path: Path = [],
  within: string[] = [],
): Generator<Path> {
  const ref = node.$ref?.split('/').at(-1)
  if (ref === name) yield path
  else if (ref && !within.includes(ref)) yield* pathsIn(named[ref] ?? {}, named, path, [...within, ref])
  for (const [key, field] of Object.entries(node.properties ?? {})) yield* pathsIn(field, named, [...path, key], within)
  if (node.items) yield* pathsIn(node.items, named, [...path, each], within)
  for (const branch of node.anyOf ?? []) yield* pathsIn(branch, named, path, within)
}

const known = new WeakMap<z.ZodType, readonly Path[]>()

function pathsOf(schema: z.ZodType): readonly Path[] {
  const before = known.get(schema)
  if (before) return before
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema
  const paths = [...pathsIn(json, json.$defs ?? {})]
  known.set(schema, paths)
  return paths
}

function* at(value: unknown, [step, ...rest]: Path, path: PropertyKey[] = []): Generator<[PropertyKey[], unknown]> {
  if (step === undefined) yield [path, value]
  else if (typeof value !== 'object' || value === null) return
  else if (step !== each) yield* at((value as Record<string, unknown>)[step], rest, [...path, step])
  else for (const [index, one] of (value as unknown[]).entries()) yield* at(one, rest, [...path, index])
}

/**
 * Where an input names a day after today in a field of the shape `PastDay`. Here and not in the shape itself, which does
 * not know what day it is; `today` is asked only of inputs that have such a field.
 */
export function futureDays(schema: z.ZodType, input: unknown, today: () => LegalDay): PropertyKey[][] {
  const paths = pathsOf(schema)
  if (paths.length === 0) return []
  const latest = today()
  return paths
    .flatMap((path) => [...at(input, path)])
    .filter(([, day]) => typeof day === 'string' && day > latest)
    .map(([path]) => path)
}
