import {
  buildSchema,
  type GraphQLArgument,
  GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  valueFromAST,
} from 'graphql'
import type { Module } from './module.ts'

/** `COMMUNE_OFFICER`, the only way a GraphQL name can be written, is `commune-officer` everywhere else. */
export const enumValue = (name: string): string => name.toLowerCase().replaceAll('_', '-')

/** The schema of the SDL as it stands, with enums that read and write the values of the actions. */
export function executableSchema(sdl: string): GraphQLSchema {
  const schema = buildSchema(sdl)
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type))
  for (const type of types) {
    if (!(type instanceof GraphQLEnumType)) continue
    const { values, ...config } = type.toConfig()
    const mapped = Object.entries(values).map(([name, value]) => [name, { ...value, value: enumValue(name) }])
    // Every field holds this very object, so it takes over what a type with the values would be made of.
    Object.assign(type, new GraphQLEnumType({ ...config, values: Object.fromEntries(mapped) }))
  }
  for (const type of types) {
    if (isInputObjectType(type)) Object.values(type.getFields()).forEach(readDefaultAgain)
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const { args } of Object.values(type.getFields())) args.forEach(readDefaultAgain)
  }
  return schema
}

/** A default of an enum was read before its values were known. */
function readDefaultAgain(place: GraphQLArgument | GraphQLInputField): void {
  if (place.astNode?.defaultValue) place.defaultValue = valueFromAST(place.astNode.defaultValue, place.type)
}

type Fields = Record<string, Record<string, unknown>>

/** The resolvers or the loaders of all modules; two for one field are a mistake. */
export function mergeFields(modules: readonly Module[], kind: 'resolvers' | 'loaders'): Fields {
  const merged: Fields = {}
  for (const module of modules) {
    for (const [type, fields] of Object.entries(module[kind] ?? {})) {
      merged[type] ??= {}
      const known = merged[type]
      for (const [name, resolver] of Object.entries(fields)) {
        if (name in known) throw new Error(`${type}.${name} has two ${kind}, one of them in ${module.name}`)
        known[name] = resolver
      }
    }
  }
  return merged
}

/** A root field without a resolver would answer null for ever: refuse to start. */
export function assertRootsResolved(schema: GraphQLSchema, resolvers: Fields): void {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    const missing = Object.keys(root?.getFields() ?? {}).filter((name) => !resolvers[root!.name]?.[name])
    if (missing.length > 0)
      throw new Error(`no resolver for ${missing.map((name) => `${root!.name}.${name}`).join(', ')}`)
  }
}
