import type { FastifyInstance } from 'fastify'
import { html } from 'ghtml'
import { publicActor } from '../../core/actor.ts'
import { perform } from '../../core/perform.ts'
import type { App } from '../../core/world.ts'
import { producerTags } from '../../modules/register/kept.ts'
import { publicProducer } from '../../modules/register/public-producer.ts'
import { keptLanguage, languageOf, sendPage } from '../layout.ts'
import { placeText, productCards } from './cards.ts'
import { pageCache, searchForm } from './catalogue-page.ts'
import { sharingTags } from './structured-data.ts'
import { catalogueStyle } from './style.ts'
import { catalogueWords } from './words.ts'

/** `/producers/{id}`: a producer by its certified products, and nothing of a person (docs/law.md §10). */
export function producerPage(server: FastifyInstance, app: App): void {
  server.get<{ Params: { producerId: string } }>('/producers/:producerId', async (request, reply) => {
    const language = languageOf(request)
    const { producerId } = request.params
    const by = { actor: publicActor, requestId: request.id }
    const { output: producer } = await perform(app, publicProducer, { producerId }, by)
    if (producerId !== producer.id) {
      return reply.header('cache-control', pageCache).redirect(`/producers/${producer.id}${keptLanguage(request)}`, 302)
    }
    const words = catalogueWords[language]
    const description = `${words.kinds[producer.kind]} · ${placeText(producer, language)}`
    const shared = { url: producer.pageUrl, title: producer.name, description }
    const body = html`<h1>${producer.name}</h1>
<p class="lead">${description}</p>
<h2>${words.productsOf}</h2>
!${productCards(producer.products, language)}
<section class="card">!${searchForm(language)}</section>`
    const head = `${catalogueStyle.head}${sharingTags(shared, language)}`
    return sendPage(reply, {
      ...catalogueStyle,
      language,
      title: producer.name,
      head,
      body,
      cacheControl: pageCache,
      tags: producerTags(producer),
    })
  })
}
