import type { FastifyInstance } from 'fastify'
import { html } from 'ghtml'
import { publicActor } from '../../core/actor.ts'
import type { Language } from '../../core/language.ts'
import { perform } from '../../core/perform.ts'
import type { App } from '../../core/world.ts'
import { productTags } from '../../modules/register/kept.ts'
import { publicProduct } from '../../modules/register/public-product.ts'
import type { PublicProduct, PublicProductDetails } from '../../modules/register/shapes.ts'
import { dayTag, dayText } from '../dates.ts'
import { keptLanguage, languageOf, sendPage } from '../layout.ts'
import { stateIcon } from '../state-icon.ts'
import { placeText, starsTag } from './cards.ts'
import { pageCache, searchForm } from './catalogue-page.ts'
import { lineageTable } from './lineage.ts'
import { widestOf } from './pictures.ts'
import { gallery, tellings } from './profile.ts'
import { dataTag, describe, productData, sharingTags } from './structured-data.ts'
import { catalogueStyle } from './style.ts'
import { catalogueWords } from './words.ts'

/** `/products/{id}`; the code of a certificate leads there as well. */
export function productPage(server: FastifyInstance, app: App): void {
  server.get<{ Params: { product: string } }>('/products/:product', async (request, reply) => {
    const language = languageOf(request)
    const { product: asked } = request.params
    const by = { actor: publicActor, requestId: request.id }
    const { output: product } = await perform(app, publicProduct, { product: asked.slice(0, 40) }, by)
    if (asked !== product.id) {
      return reply.header('cache-control', pageCache).redirect(`/products/${product.id}${keptLanguage(request)}`, 302)
    }
    const image = product.picture && widestOf(product.picture)
    const shared = { url: product.pageUrl, title: product.name, description: describe(product, language), image }
    const head = `${catalogueStyle.head}${sharingTags(shared, language)}${dataTag(productData(product, language))}`
    const body = productBody(product, language)
    return sendPage(reply, {
      ...catalogueStyle,
      language,
      title: product.name,
      head,
      body,
      cacheControl: pageCache,
      tags: productTags(product),
    })
  })
}

const icons = { 'in-force': stateIcon.valid, expired: stateIcon.expired, revoked: stateIcon.revoked }

function banner({ state, certificate }: PublicProduct, language: Language): string {
  const { states, standing } = catalogueWords[language]
  const days = {
    expires: dayText(certificate.expiresOn, language),
    ended: certificate.endedOn ? dayText(certificate.endedOn, language) : '',
  }
  return html`<div class="state ${state}">!${icons[state]}<div><h2>${states[state]}</h2><p>${standing[state](days)}</p></div></div>`
}

const line = (name: string, value: string): string => html`<div><dt>${name}</dt><dd>!${value}</dd></div>`

function productBody(product: PublicProductDetails, language: Language): string {
  const words = catalogueWords[language]
  const { certificate, group, producer, profile, set } = product
  return html`<article>
<h1>${product.name}</h1>
<p>!${starsTag(product.star, language)}</p>
!${profile ? gallery(profile, product.name, language) : ''}
<section class="card"><dl>
!${line(words.producer, html`<a href="/producers/${producer.id}?lang=${language}">${producer.name}</a>`)}
!${line(words.place, html`${placeText(product, language)}`)}
!${group ? line(words.group, html`${group.name[language]}`) : ''}
!${line(words.set, html`<a href="/products?set=${set.no}&lang=${language}">${set.name[language]}</a>`)}
</dl></section>
<section class="card" aria-label="${words.certificate}">!${banner(product, language)}<dl>
!${line(words.number, html`${certificate.number}`)}
!${line(words.issued, dayTag(certificate.issuedOn, language))}
!${line(words.expires, dayTag(certificate.expiresOn, language))}
</dl><p><a class="button" href="/v/${certificate.code}?lang=${language}">${words.verify}</a></p></section>
!${product.lineage.length > 1 ? lineageTable(product, language) : ''}
!${profile ? tellings(profile, language) : ''}
</article>
<section class="card">!${searchForm(language)}</section>`
}
