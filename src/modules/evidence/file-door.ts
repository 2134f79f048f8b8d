import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { ZodOpenApiPathsObject } from 'zod-openapi'
import type { Action } from '../../core/action.ts'
import { problemResponses } from '../../core/openapi.ts'
import { perform, type Request } from '../../core/perform.ts'
import { fail } from '../../core/problem.ts'
import { takeRawBodies } from '../../core/raw-bodies.ts'
import { type Identify, noneMatch } from '../../core/rest.ts'
import type { App } from '../../core/world.ts'
import { content } from './evidence-paths.ts'
import { takeInFor } from './take-in.ts'

type Stored = { sha256: string; mediaType: string; disposition: string }

/** Answers with a stored file, to be kept as long as its tag is the same and asked for again each time. */
export async function sendStored(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  { sha256, mediaType, disposition }: Stored,
): Promise<FastifyReply> {
  const headers = {
    'content-type': mediaType,
    'content-disposition': disposition,
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-cache',
    etag: `"${sha256}"`,
  }
  if (noneMatch(request.headers['if-none-match'], headers.etag)) return reply.headers(headers).code(304).send()
  const { stream, sizeBytes } = (await app.world.files.open(sha256)) ?? fail('not-found')
  return reply.headers({ ...headers, 'content-length': sizeBytes }).send(stream)
}

/** Of files that are PDF only. */
export const pdfContent = { 'application/pdf': content['application/pdf'] }

type FileView = { sha256: string | null; mediaType: string | null; fileName: string }

/** A file that something tells of before its bytes come, which may be read by whoever may read that. */
type Announced<Place extends z.ZodObject, Output extends z.ZodType> = {
  tag: string
  /** Where its bytes lie, with the names of `place` in braces. */
  address: string
  place: Place
  /** What its address says, where that is not text; actions look whether it is right. */
  placeOf?(params: Record<string, string>): z.output<Place>
  /** Media types that are taken in, for OpenAPI. */
  content?: Partial<typeof content>
  /** Refuses bytes that nobody waits for, before any is read. */
  awaited: Action<z.ZodObject, z.ZodType>
  /** Writes down what came. */
  record: Action<z.ZodObject, Output>
  get: { operationId: string; summary: string }
  read(app: App, place: z.output<Place>, by: Request): Promise<FileView | null | undefined>
}

/** The bytes of announced files, in by PUT and out by GET: a plugin of a module, and its addresses for OpenAPI. */
export const fileDoor = <Place extends z.ZodObject, Output extends z.ZodType>(file: Announced<Place, Output>) => ({
  serve: serving(file),
  paths: pathsOf(file),
})

const serving =
  <Place extends z.ZodObject, Output extends z.ZodType>(file: Announced<Place, Output>) =>
  async (server: FastifyInstance, app: App, identify: Identify): Promise<void> => {
    const { awaited, record, read } = file
    const url = file.address.replaceAll(/\{(\w+)\}/g, ':$1')
    await server.register(async (scope) => {
      takeRawBodies(scope)
      const requestOf = async (request: FastifyRequest) => ({ actor: await identify(request), requestId: request.id })
      const placeOf = ({ params }: FastifyRequest) =>
        file.placeOf?.(params as Record<string, string>) ?? (params as z.output<Place>)

      scope.put(url, async (request, reply) => {
        const by = await requestOf(request)
        const place = placeOf(request)
        await perform(app, awaited, place, by)
        if (!request.body) fail('file-truncated')
        return reply.code(200).send(await takeInFor(record, app, request.body as Readable, place, by))
      })

      scope.get(url, async (request, reply) => {
        const found = await read(app, placeOf(request), await requestOf(request))
        const { sha256, mediaType, fileName } = found ?? fail('not-found')
        if (sha256 === null) return fail('not-found')
        return sendStored(app, request, reply, {
          sha256,
          mediaType: mediaType ?? 'application/octet-stream',
          disposition: `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        })
      })
    })
  }

function pathsOf<Place extends z.ZodObject, Output extends z.ZodType>(
  file: Announced<Place, Output>,
): ZodOpenApiPathsObject {
  const { address, tag, get, record } = file
  const shared = { tags: [tag], requestParams: { path: file.place } }
  const answered = file.content ?? content
  return {
    [address]: {
      get: {
        ...get,
        ...shared,
        responses: {
          200: { description: 'The file', content: answered },
          304: { description: 'Unchanged since the ETag in If-None-Match' },
          ...problemResponses,
        },
      },
      put: {
        operationId: record.name,
        summary: record.summary,
        ...shared,
        requestBody: { required: true, content: answered },
        responses: {
          200: { description: 'Stored', content: { 'application/json': { schema: record.output } } },
          ...problemResponses,
        },
      },
    },
  }
}
