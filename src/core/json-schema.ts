import { z } from 'zod'

type Schema = Record<string, unknown>

/**
 * The JSON Schema (draft 7) that Fastify's compiled serialiser takes for an output. A `X or null` union becomes
 * `nullable`, since the serialiser would validate each branch of an `anyOf` at every call (a third of a list's time);
 * so that none hides behind a `$ref`, shapes stand where they are used: no registry, no ids.
 */
export function serialiserSchema(output: z.ZodType): Schema {
  return nullableInstead(z.toJSONSchema(output, { target: 'draft-7', io: 'input', metadata: z.registry() })) as Schema
}

function nullableInstead(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(nullableInstead)
  if (typeof node !== 'object' || node === null) return node
  const schema = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, nullableInstead(value)]))
  const branches = Array.isArray(schema.anyOf) ? (schema.anyOf as Schema[]) : []
  const [value, ...others] = branches.filter((branch) => branch.type !== 'null')
  if (!value || others.length > 0 || branches.length !== 2) return schema
  const { anyOf: _, ...rest } = schema
  return { ...rest, ...value, nullable: true }
}

/** For each field of an action's input, whether its text in a query string stands for a number, a boolean or a list. */
export function queryKinds(input: z.ZodObject): Map<string, 'number' | 'boolean' | 'array'> {
  const { properties = {}, $defs = {} } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Record<string, Schema>
    $defs?: Record<string, Schema>
  }
  // Schemas with a name of their own stand apart.
  const inPlace = (key: string, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? $defs[value.replace('#/$defs/', '')] : value
  const kinds = new Map<string, 'number' | 'boolean' | 'array'>()
  for (const [name, schema] of Object.entries(properties)) {
    const types = JSON.stringify(schema, inPlace)
    // What may be null as well may say so in one list of types.
    if (/"type":\[?"(integer|number)"/.test(types) && !/"type":"array"/.test(types)) kinds.set(name, 'number')
    else if (/"type":\[?"boolean"/.test(types)) kinds.set(name, 'boolean')
    else if (/"type":"array"/.test(types)) kinds.set(name, 'array')
  }
  return kinds
}
