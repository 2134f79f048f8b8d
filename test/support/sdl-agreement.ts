import {
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { z } from 'zod'

type Schema = z.core.$ZodTypes

/** The schema inside its wrappers, as the caller of an action sees it; what may be given instead: nothing, or null. */
export function unwrap(schema: z.core.$ZodType): { inner: Schema; optional: boolean; nullable: boolean } {
  let inner = schema as Schema
  const absent = inner._zod.optin !== undefined
  let nullable = false
  for (;;) {
    const { def } = inner._zod
    if (['nullable', 'any', 'unknown'].includes(def.type)) nullable = true
    if ('innerType' in def) inner = def.innerType as Schema
    else if (def.type === 'pipe') inner = (def.in._zod.def.type === 'transform' ? def.out : def.in) as Schema
    else if (def.type === 'lazy') inner = def.getter() as Schema
    else return { inner, optional: absent || nullable, nullable }
  }
}

/** Where types meet: arguments of a query, the input of a mutation, an answer. */
export type Place = 'argument' | 'input' | 'answer'

/** Which fields of an object type are answered by a resolver or loader and not by the action. */
export type Resolved = (type: string, field: string) => boolean

/**
 * Compares SDL types with zod schemas, field by field and type by type.
 * `faults` names each disagreement with the way to it.
 */
export function agreement(resolved: Resolved) {
  const faults: string[] = []
  const compared = new WeakMap<object, Set<object>>()

  function once(type: object, schema: object): boolean {
    const known = compared.get(type) ?? new Set()
    compared.set(type, known)
    return known.size !== known.add(schema).size
  }

  function compare(place: Place, sdl: GraphQLType, zod: z.core.$ZodType, at: string, defaulted = false): void {
    const { inner, optional, nullable } = unwrap(zod)
    const required = isNonNullType(sdl)
    if (required && !defaulted && optional) faults.push(`${at}: required in the SDL, optional in the action`)
    if (place !== 'answer' && !required && !optional) faults.push(`${at}: optional in the SDL, required in the action`)
    // A query drops arguments that are null; in the input of a mutation null may mean something.
    if (place === 'input' && !required && !nullable)
      faults.push(`${at}: the SDL lets null through, the action does not`)
    compareKind(place, getNullableType(sdl), inner, at)
  }

  function compareKind(place: Place, sdl: GraphQLType, zod: Schema, at: string): void {
    const { def } = zod._zod
    if (def.type === 'union' && !isAbstractType(sdl)) {
      const values = stringValues(zod)
      if (values) compareValues(sdl, values, at)
      else for (const option of def.options) compareKind(place, sdl, unwrap(option).inner, at)
    } else if (isListType(sdl)) {
      if (def.type === 'array') compare(place, sdl.ofType, def.element, `${at}[]`)
      else faults.push(`${at}: a list in the SDL, ${def.type} in the action`)
    } else if (isInputObjectType(sdl) || isObjectType(sdl)) {
      if (def.type !== 'object') faults.push(`${at}: ${sdl.name} in the SDL, ${def.type} in the action`)
      else if (once(sdl, zod)) compareFields(place, sdl.name, sdl.getFields(), def.shape, at)
    } else if (!isAbstractType(sdl)) {
      const values = stringValues(zod)
      if (values) compareValues(sdl, values, at)
      else if (!scalarsOf(zod).includes(String(sdl)))
        faults.push(`${at}: ${sdl} in the SDL, ${scalarsOf(zod).join(' or ')} in the action`)
    }
  }

  function compareValues(sdl: GraphQLType, values: readonly string[], at: string): void {
    // Values that no GraphQL name can be made of stay strings.
    if (!isEnumType(sdl)) {
      if (values.every((value) => /^[a-z][a-z0-9-]*$/.test(value)) && values.length > 1)
        faults.push(`${at}: ${sdl} in the SDL, an enum in the action`)
      return
    }
    const names = sdl.getValues().map(({ value }) => value as string)
    const missing = values.filter((value) => !names.includes(value))
    const extra = names.filter((name) => !values.includes(name))
    if (missing.length > 0) faults.push(`${at}: enum ${sdl.name} has no ${missing.join(', ')}`)
    if (extra.length > 0) faults.push(`${at}: enum ${sdl.name} has ${extra.join(', ')}, which the action has not`)
  }

  type SdlField = { type: GraphQLInputType | GraphQLOutputType; defaultValue?: unknown }

  function compareFields(
    place: Place,
    type: string,
    fields: Record<string, SdlField>,
    shape: Readonly<Record<string, z.core.$ZodType>>,
    at: string,
  ): void {
    for (const [name, { type: fieldType, defaultValue }] of Object.entries(fields)) {
      if (resolved(type, name)) continue
      const field = shape[name]
      if (field) compare(place, fieldType, field, `${at}.${name}`, defaultValue !== undefined)
      else faults.push(`${at}.${name}: in the SDL (${type}) but neither in the action nor resolved`)
    }
    for (const name of Object.keys(shape)) {
      if (!(name in fields)) faults.push(`${at}.${name}: in the action but not in the SDL (${type})`)
    }
  }

  return { faults, compare, compareFields }
}

function stringValues(schema: Schema): string[] | null {
  const { def } = schema._zod
  let values: unknown[] | null = null
  if (def.type === 'enum') values = Object.values(def.entries)
  if (def.type === 'literal') values = def.values
  if (def.type === 'union') {
    const options = def.options.map((option) => stringValues(unwrap(option).inner))
    values = options.every((option) => option !== null) ? options.flat() : null
  }
  return values?.every((value) => typeof value === 'string') ? values : null
}

/** The scalars that may stand for a schema. */
function scalarsOf({ _zod: { def } }: Schema): string[] {
  if (def.type === 'boolean') return ['Boolean']
  if (def.type === 'literal') return def.values.every(Number.isInteger) ? ['Int'] : [typeof def.values[0]]
  if (def.type === 'number') return 'format' in def && /int/.test(String(def.format)) ? ['Int'] : ['Float']
  if (def.type === 'record' || def.type === 'unknown' || def.type === 'any') return ['JSON']
  if (def.type !== 'string') return [def.type]
  const format = 'format' in def ? def.format : undefined
  if (format === 'datetime') return ['DateTime']
  if (format === 'date') return ['Date']
  return ['String', 'ID']
}
