import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { resolverTypes } from './graphql-types.ts'

const root = new URL('../', import.meta.url)
const read = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8')

async function openapi(): Promise<string> {
  const { openapiDocument } = await import('../src/core/openapi.ts')
  const { modules } = await import('../src/modules/index.ts')
  const { version } = JSON.parse(await read('package.json')) as { version: string }
  const document = openapiDocument(modules, version)
  return `# Made from the actions and routes by \`npm run generate\`; never edited.\n${stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 })}`
}

async function instrumentSchema(): Promise<string> {
  const { instrumentSchema: schema } = await import('../src/modules/criteria/file-formats.ts')
  return `${JSON.stringify(schema(), null, 2)}\n`
}

async function criteriaSetSchema(): Promise<string> {
  const { criteriaSetSchema: schema } = await import('../src/modules/criteria/file-formats.ts')
  return `${JSON.stringify(schema(), null, 2)}\n`
}

const generated: Record<string, () => Promise<string>> = {
  'src/generated/graphql.ts': async () => resolverTypes(await read('schema.graphql')),
  'openapi.yaml': openapi,
  'criteria-set.schema.json': criteriaSetSchema,
  'instrument.schema.json': instrumentSchema,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
})
const unknown = positionals.find((path) => !(path in generated))
if (unknown) throw new Error(`${unknown} is not generated; these are: ${Object.keys(generated).join(', ')}`)

for (const path of positionals.length > 0 ? positionals : Object.keys(generated)) {
  const made = await generated[path]!()
  const current = await read(path).catch(() => null)
  if (made === current) continue
  if (values.check) {
    console.error(`${path} is stale: run npm run generate`)
    process.exitCode = 1
  } else {
    await mkdir(new URL('./', new URL(path, root)), { recursive: true })
    await writeFile(new URL(path, root), made)
    console.log(`wrote ${path}`)
  }
}
