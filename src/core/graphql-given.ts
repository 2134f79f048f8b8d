import {
  type DocumentNode,
  type FieldNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromAST,
  visit,
} from 'graphql'
import { inWords, type TypeFault } from './graphql-input-words.ts'

type Variables = Record<string, unknown>
type Path = TypeFault['path']

/** What a root field is given, word for word: nothing of it was refused yet. */
export type Given = {
  root: string
  field: FieldNode
  args: Record<string, unknown>
  faults: TypeFault[]
  /** Names of the variables in its arguments. */
  variables: ReadonlySet<string>
}

type Reading = { variables: Variables; operation: OperationDefinitionNode; faults: TypeFault[] }

/** A value of the document, with what its variables are given in their places. */
function fromDocument(reading: Reading, node: ValueNode, type: GraphQLInputType, path: Path): unknown {
  const inner = isNonNullType(type) ? type.ofType : type
  if (node.kind === Kind.VARIABLE) {
    const { variables, operation, faults } = reading
    const name = node.name.value
    if (Object.hasOwn(variables, name)) return inWords(type, variables[name], path, faults)
    const { defaultValue } = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name) ?? {}
    return defaultValue ? valueFromAST(defaultValue, type) : inWords(type, undefined, path, faults)
  }
  if (isListType(inner) && node.kind === Kind.LIST)
    return node.values.map((item, at) => fromDocument(reading, item, inner.ofType, [...path, at]))
  if (isListType(inner) && node.kind !== Kind.NULL) return [fromDocument(reading, node, inner.ofType, path)]
  if (!isInputObjectType(inner) || node.kind !== Kind.OBJECT) return valueFromAST(node, type, reading.variables)
  const fields = inner.getFields()
  return Object.fromEntries(
    node.fields.flatMap(({ name: { value: name }, value }) => {
      const read = fromDocument(reading, value, fields[name]!.type, [...path, name])
      return read === undefined ? [] : [[name, read]]
    }),
  )
}

/** The root fields of a valid operation, those of its fragments too. */
function rootFields({ definitions }: DocumentNode, { selectionSet }: OperationDefinitionNode): FieldNode[] {
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  )
  const fieldsOf = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((one) => {
      if (one.kind === Kind.FIELD) return [one]
      return fieldsOf(
        one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments.get(one.name.value)!.selectionSet,
      )
    })
  return fieldsOf(selectionSet)
}

function variablesIn(field: FieldNode): Set<string> {
  const names = new Set<string>()
  for (const argument of field.arguments ?? []) visit(argument, { Variable: ({ name }) => void names.add(name.value) })
  return names
}

/**
 * What the root fields of an operation are given, when its variables do not fit: only then is it asked, so that nothing of
 * this is on the way of a request that is as it should be.
 */
export function givenTo(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Given[] {
  const root = schema.getRootType(operation.operation)
  if (!isObjectType(root)) return []
  return rootFields(document, operation).flatMap((field) => {
    const definition = root.getFields()[field.name.value]
    if (!definition) return []
    const faults: TypeFault[] = []
    const args: Variables = {}
    for (const { name, type, defaultValue } of definition.args) {
      const node = field.arguments?.find((argument) => argument.name.value === name)
      const read = node && fromDocument({ variables, operation, faults }, node.value, type, [name])
      if (read !== undefined) args[name] = read
      else if (defaultValue !== undefined) args[name] = defaultValue
    }
    return [{ root: root.name, field, args, faults, variables: variablesIn(field) }]
  })
}
