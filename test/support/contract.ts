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

/**
 * What is wrong with an answer by openapi.yaml; null when it is as written. `route` is the Fastify pattern of the
 * address, which tells undocumented addresses from wrong ones.
 */
export function breachOfContract(
  method: string,
  route: string | undefined,
  answer: { statusCode: number; headers: Record<string, unknown>; body: string },
): string | null {
  if (!route?.startsWith('/v1/')) return null
  const path = route.replaceAll(/:(\w+)/g, '{$1}')
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
  const pointer = ['paths', path, method.toLowerCase(), 'responses', status, 'content', mediaType, 'schema']
    .map(escaped)
    .join('/')
  const validate = ajv.getSchema(`openapi#/${pointer}`)
  if (!validate) return `no schema at ${pointer}`
  return validate(JSON.parse(answer.body)) ? null : `${method} ${path} ${status}: ${ajv.errorsText(validate.errors)}`
}
