import type { FastifyInstance } from 'fastify'
import type { App } from '../../core/world.ts'
import { cataloguePage } from './catalogue-page.ts'
import { producerPage } from './producer-page.ts'
import { productPage } from './product-page.ts'

/** The public register as pages. */
export function cataloguePages(server: FastifyInstance, app: App): void {
  cataloguePage(server, app)
  productPage(server, app)
  producerPage(server, app)
}
