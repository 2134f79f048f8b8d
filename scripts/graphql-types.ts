import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers'
import { type DocumentNode, type EnumTypeDefinitionNode, Kind, parse } from 'graphql'
import { enumValue } from '../src/core/graphql-schema.ts'

const header = `// Made from schema.graphql by \`npm run generate\`; never edited.
import type { GraphqlContext, Loose } from '../core/graphql.ts'
`

/**
 * An enum as a scalar whose type is the union of its internal values: codegen knows no other way to say
 * that COMMUNE_OFFICER is 'commune-officer' in resolvers.
 */
const unionOf = ({ values = [] }: EnumTypeDefinitionNode): string =>
  values.map(({ name }) => `'${enumValue(name.value)}'`).join(' | ')

function withoutEnums(document: DocumentNode): { schema: DocumentNode; unions: Record<string, string> } {
  const unions: Record<string, string> = {}
  const definitions = document.definitions.map((node) => {
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION) return node
    unions[node.name.value] = unionOf(node)
    return { kind: Kind.SCALAR_TYPE_DEFINITION, name: node.name } as const
  })
  return { schema: { kind: Kind.DOCUMENT, definitions }, unions }
}

/** The TypeScript types of resolvers: what an action returns must fit the SDL, and its input must accept what the SDL lets through. */
export async function resolverTypes(sdl: string): Promise<string> {
  const { schema, unions } = withoutEnums(parse(sdl))
  const code = await codegen({
    filename: 'src/generated/graphql.ts',
    documents: [],
    schema: schema as never,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
    config: {
      scalars: {
        ...unions,
        ID: 'string',
        DateTime: 'string',
        Date: 'string',
        JSON: { input: 'any', output: 'unknown' },
      },
      strictScalars: true,
      namingConvention: 'keep',
      skipTypename: true,
      useTypeImports: true,
      maybeValue: 'T | null | undefined',
      contextType: 'GraphqlContext',
      // A field with a loader is not in the answer of the action, so no field is required; the contract test
      // `doors` sees that none is forgotten.
      defaultMapper: 'Loose<{T}>',
      // The parent is what the action returned, whose type the resolver says itself.
      customResolverFn:
        '(parent: TParent & any, args: TArgs, context: TContext, info: GraphQLResolveInfo) => Promise<TResult> | TResult',
    },
  })
  return header + code
}
