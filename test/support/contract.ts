import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { openapiDocument } from '../../src/core/openapi.ts'
import { modules } from '../../src/modules/index.ts'

type Operation = { responses: Record<string, { content?: Record<string, { schema?: unknown }> }> }

const document = openapiDocument(modules, 'test') as unknown as {
  paths: Record<string, Record<string, Operation>>
  components?: unknown
}
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'openapi', ...(document as object) })

const escaped = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1')

const templates = Object.keys(document.paths).map((path) => ({
  path,
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  parameters: path.split('{').length,
}))

/** The documented path that an address belongs to: of several that fit, the one with the fewest parameters. */
const templateOf = (address: string): string | undefined =>
  templates.filter(({ pattern }) => pattern.test(address)).sort((a, b) => a.parameters - b.parameters)[0]?.path

/** What is wrong with an answer by openapi.yaml; null when it is as written, or when nothing serves the address. */
export function breachOfContract(
  method: string,
  address: string,
  answer: { statusCode: number; headers: Record<string, unknown>; body: string },
): string | null {
  if (!address.startsWith('/v1/') || [404, 405].includes(answer.statusCode)) return null
  const path = templateOf(address)
  if (!path) return `${address} is not in openapi.yaml`
  const operation = document.paths[path]?.[method.toLowerCase()]
  if (!operation) return `${method} ${path} is not in openapi.yaml`
  const status = [String(answer.statusCode), `${String(answer.statusCode)[0]}XX`].find(
    (key) => key in operation.responses,
  )
  if (!status) return `${method} ${path} does not document status ${answer.statusCode}`
  const mediaType = String(answer.headers['content-type'] ?? '').split(';')[0]!
  const content = operation.responses[status]!.content
  if (!content) return answer.body === '' ? null : `${method} ${path} ${status} documents no body`
  if (!content[mediaType]) return `${method} ${path} ${status} does not document ${mediaType}`
  if (!/json/.test(mediaType)) return null
  const pointer = ['paths', path, method.toLowerCase(), 'responses', status, 'content', mediaType, 'schema']
    .map(escaped)
    .join('/')
  const validate = ajv.getSchema(`openapi#/${pointer}`)
  if (!validate) return `no schema at ${pointer}`
  return validate(JSON.parse(answer.body)) ? null : `${method} ${path} ${status}: ${ajv.errorsText(validate.errors)}`
}
