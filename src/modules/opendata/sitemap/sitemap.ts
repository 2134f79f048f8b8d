import type { FastifyInstance } from 'fastify'
import { legalDay } from '../../../core/clock.ts'
import { fail } from '../../../core/problem.ts'
import { tagHeaders } from '../../../core/rest.ts'
import type { App } from '../../../core/world.ts'
import { windowValues } from '../../certification/verification/renewal-store.ts'
import { renewalWindowOn } from '../../certification/verification/renewal-window.ts'
import { registerTags } from '../../register/kept.ts'
import { sendWritten } from '../dumps/send-written.ts'
import type { WrittenFiles } from '../dumps/written-files.ts'
import { countTouches } from '../store.ts'
import { countInForce, sitemapOf } from './urls-store.ts'

/** As many addresses as one file may hold (sitemaps.org). */
const mostUrls = 50_000
const xml = 'application/xml; charset=utf-8'
const cacheControl = 'public, max-age=3600'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const head = '<?xml version="1.0" encoding="UTF-8"?>'
const pages = ['/', '/products', '/map', '/open-data', '/v']

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const located = (tag: 'url' | 'sitemap', addresses: readonly string[]): string =>
  addresses.map((address) => `<${tag}><loc>${escaped(address)}</loc></${tag}>`).join('\n')

// Addresses with a query are the same things once more, in endless combinations; the API is for programs.
const robotsOf = (publicUrl: string): string => `User-agent: *
Disallow: /v1/
Allow: /v1/open-data
Disallow: /graphql
Disallow: /map?
Disallow: /products?
Sitemap: ${publicUrl}/sitemap.xml
`

function onDay({ clock, world }: App) {
  const today = legalDay(clock().toISOString())
  return { today, ...windowValues(renewalWindowOn(world, today)) }
}

/** `/robots.txt`, `/sitemap.xml` and its parts, for search engines. */
export function sitemap(server: FastifyInstance, app: App, files: WrittenFiles): void {
  const { publicUrl } = app.world
  server.get('/robots.txt', async (_request, reply) =>
    reply.header('cache-control', cacheControl).type('text/plain; charset=utf-8').send(robotsOf(publicUrl)),
  )
  server.get('/sitemap.xml', async (_request, reply) => {
    const count = await countInForce(app.database.db, onDay(app))
    const parts = Array.from({ length: Math.ceil(count / mostUrls) }, (_, at) => `products-${at + 1}`)
    const addresses = ['pages', ...parts].map((part) => `${publicUrl}/sitemaps/${part}.xml`)
    const index = `${head}\n<sitemapindex ${namespace}>\n${located('sitemap', addresses)}\n</sitemapindex>\n`
    return reply
      .headers({ 'cache-control': cacheControl, ...tagHeaders(registerTags()) })
      .type(xml)
      .send(index)
  })
  server.get('/sitemaps/pages.xml', async (_request, reply) => {
    const addresses = pages.map((page) => `${publicUrl}${page}`)
    const body = `${head}\n<urlset ${namespace}>\n${located('url', addresses)}\n</urlset>\n`
    return reply.header('cache-control', cacheControl).type(xml).send(body)
  })
  server.get<{ Params: { file: string } }>('/sitemaps/:file', async (request, reply) => {
    const part = Number(/^products-([1-9]\d{0,3})\.xml$/.exec(request.params.file)?.[1] ?? fail('not-found'))
    const now = app.clock()
    const { db } = app.database
    const on = onDay(app)
    const from = (part - 1) * mostUrls
    const count = await countInForce(db, on)
    if (from >= count) fail('not-found')
    // With the count: what a re-evaluation kept in force ends with its result, which touches no product.
    const version = `${on.today} ${await countTouches(db, 'products')} ${count}`
    const urls = { from, most: mostUrls, on, publicUrl: escaped(publicUrl) }
    const copy = sitemapOf(db, urls, `${head}<urlset ${namespace}>`, '</urlset>')
    return sendWritten(request, reply, await files.get({ key: `sitemap ${part}`, version, copy, now }), xml)
  })
}
