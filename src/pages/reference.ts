import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { languageOf, sendPage, styleHash } from './layout.ts'

const contract = new URL('../../openapi.yaml', import.meta.url)
const instrumentSchema = new URL('../../instrument.schema.json', import.meta.url)
const criteriaSetSchema = new URL('../../criteria-set.schema.json', import.meta.url)
const swaggerUi = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
const served = ['/swagger-ui.css', '/swagger-ui-bundle.js']

const start = `SwaggerUIBundle({ url: '/openapi.yaml', dom_id: '#reference', deepLinking: true, docExpansion: 'list' })\n`

// Swagger UI sets styles on its elements; its scripts and styles are files of this service.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${styleHash}`,
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const title = { vi: 'Tài liệu API', en: 'API reference' }

/** `/reference`, made from `/openapi.yaml`, with nothing loaded from elsewhere. */
export async function apiReference(server: FastifyInstance): Promise<void> {
  await server.register(fastifyStatic, {
    root: swaggerUi,
    prefix: '/assets/swagger-ui/',
    index: false,
    decorateReply: false,
    allowedPath: (file) => served.includes(file),
    maxAge: '1d',
  })
  server.get('/assets/reference.js', async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=86400').type('text/javascript; charset=utf-8').send(start),
  )
  server.get('/openapi.yaml', async (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=300')
      .type('application/yaml; charset=utf-8')
      .send(await readFile(contract, 'utf8')),
  )
  server.get('/criteria-set.schema.json', async (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=300')
      .type('application/schema+json; charset=utf-8')
      .send(await readFile(criteriaSetSchema, 'utf8')),
  )
  server.get('/instrument.schema.json', async (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=300')
      .type('application/schema+json; charset=utf-8')
      .send(await readFile(instrumentSchema, 'utf8')),
  )
  server.get('/reference', async (request, reply) => {
    const language = languageOf(request)
    return sendPage(reply, {
      language,
      title: title[language],
      body: '<div id="reference" class="reference"></div><noscript>JavaScript; <a href="/openapi.yaml">openapi.yaml</a></noscript>',
      head: '<link rel="stylesheet" href="/assets/swagger-ui/swagger-ui.css"><script defer src="/assets/swagger-ui/swagger-ui-bundle.js"></script><script defer src="/assets/reference.js"></script>',
      policy,
      cacheControl: 'public, max-age=300',
    })
  })
}
