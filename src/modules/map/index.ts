import type { FastifyInstance } from 'fastify'
import { publicActor } from '../../core/actor.ts'
import { mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { perform } from '../../core/perform.ts'
import { tagHeaders } from '../../core/rest.ts'
import type { App } from '../../core/world.ts'
import { registerTags } from '../register/kept.ts'
import { map } from './map.ts'
import { mapPaths } from './paths.ts'
import { productLocation } from './product-location.ts'
import { setProductLocation } from './set-product-location.ts'

// A minute, as for verification: a revocation has to be seen soon.
const cacheControl = 'public, max-age=60'

function plugin(server: FastifyInstance, app: App): void {
  server.get('/v1/map.geojson', async (request, reply) => {
    const { zoom, star, ...texts } = request.query as Record<string, unknown>
    // A text that is no number stays as it is, and is refused as such.
    const numbers = Object.entries({ zoom, star }).flatMap(([name, text]) =>
      text === undefined ? [] : [[name, typeof text === 'string' && /^\d{1,3}$/.test(text) ? Number(text) : text]],
    )
    const input = { ...texts, ...Object.fromEntries(numbers) }
    const { output } = await perform(app, map, input, { actor: publicActor, requestId: request.id })
    return reply
      .headers({ 'cache-control': cacheControl, 'access-control-allow-origin': '*', ...tagHeaders(registerTags()) })
      .type('application/geo+json; charset=utf-8')
      .send(JSON.stringify(output))
  })
}

export const mapModule: Module = {
  name: 'map',
  summary: 'Where certified products are made',
  routes: [
    route('GET', '/map', 200, map, { cacheControl, tags: registerTags }),
    route('GET', '/products/:productId/location', 200, productLocation),
    route('PUT', '/products/:productId/location', 200, setProductLocation),
  ],
  resolvers: {
    Query: { map: query(map), productLocation: query(productLocation) },
    Mutation: { setProductLocation: mutation(setProductLocation) },
  },
  paths: mapPaths,
  plugin,
}
