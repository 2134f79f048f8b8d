import type { FastifyInstance } from 'fastify'
import { html } from 'ghtml'
import { publicActor } from '../../core/actor.ts'
import type { Language } from '../../core/language.ts'
import { perform } from '../../core/perform.ts'
import type { App } from '../../core/world.ts'
import { registerTags } from '../../modules/register/kept.ts'
import { publicProductFacets } from '../../modules/register/public-product-facets.ts'
import { publicProducts } from '../../modules/register/public-products.ts'
import { registerSorts } from '../../modules/register/rules.ts'
import type { RegisterFacets } from '../../modules/register/shapes.ts'
import { languageOf, sendPage } from '../layout.ts'
import { verificationWords } from '../verification-words.ts'
import { type Asked, addressWith, filtersOf, type Parameter, readAddress } from './address.ts'
import { productCards } from './cards.ts'
import { facetLinks, filtersChosen } from './facets.ts'
import { catalogueStyle } from './style.ts'
import { catalogueWords } from './words.ts'

/** As long as in the API: a revocation has to be seen soon. */
export const pageCache = 'public, max-age=60'

/** `/products`: the public register for people, with every choice as a link and no scripts. */
export function cataloguePage(server: FastifyInstance, app: App): void {
  server.get('/products', async (request, reply) => {
    const asked = readAddress(request.query)
    const language = languageOf(request)
    const by = { actor: publicActor, requestId: request.id }
    const filters = filtersOf(asked)
    const [{ output: page }, { output: facets }] = await Promise.all([
      perform(
        app,
        publicProducts,
        { ...filters, ...(asked.sort && { sort: asked.sort }), ...(asked.after && { after: asked.after }) },
        by,
      ),
      perform(app, publicProductFacets, filters, by),
    ])
    const words = catalogueWords[language]
    const next = page.pageInfo.hasNextPage ? addressWith(asked, { after: page.pageInfo.endCursor }) : null
    const body = html`<h1>${words.title}</h1><p class="lead">${words.lead}</p>
<section class="card">!${searchForm(language, asked)}</section>
!${chosenLinks(asked, facets, language)}
!${facetLinks(facets, asked, language)}
<h2 class="found">${words.found(facets.total)}</h2>
!${facets.total > 1 ? sortLinks(asked, language) : ''}
!${page.items.length > 0 ? productCards(page.items, language) : html`<p class="card">${words.none}</p>`}
!${next ? html`<p class="next"><a rel="next" href="${next}">${words.next}</a></p>` : ''}`
    return sendPage(reply, {
      ...{ language, title: words.title, body, cacheControl: pageCache, tags: registerTags(), ...catalogueStyle },
      // One page for search engines; each product has its own.
      indexed: Object.keys(asked).every((name) => name === 'lang'),
      kept: keptOf(asked),
    })
  })
}

const keptOf = ({ lang: _language, ...kept }: Asked): Record<string, string> => kept

/** Where anyone types what they look for; what was chosen besides stays chosen. */
export function searchForm(language: Language, asked: Asked = {}): string {
  const { search, hint, find } = catalogueWords[language]
  const kept = Object.entries({ ...filtersChosen(asked), ...(asked.sort && { sort: asked.sort }), lang: language })
  return html`<form class="check" action="/products" method="get" role="search">
<label for="q">${search}</label>
<input id="q" name="q" type="search" value="${asked.q ?? ''}" maxlength="100" autocomplete="off" aria-describedby="q-hint">
!${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<button>${find}</button>
<p class="hint" id="q-hint">${hint}</p>
</form>`
}

function sortLinks(asked: Asked, language: Language): string {
  const words = catalogueWords[language]
  const links = registerSorts.map((sort) => {
    const chosen = sort === (asked.sort ?? 'newest')
    const address = addressWith(asked, { sort: sort === 'newest' ? null : sort })
    return chosen
      ? html`<li aria-current="true">${words.sorts[sort]}</li>`
      : html`<li><a href="${address}">${words.sorts[sort]}</a></li>`
  })
  return html`<nav class="sorts" aria-label="${words.sort}"><ul>!${links}</ul></nav>`
}

/** What the results are narrowed by, each with the way out of it: a choice that leaves nothing stands in no facet. */
function chosenLinks(asked: Asked, facets: RegisterFacets, language: Language): string {
  const words = catalogueWords[language]
  const chosen = Object.entries(filtersChosen(asked)) as [Exclude<Parameter, 'q' | 'sort' | 'after' | 'lang'>, string][]
  if (chosen.length === 0) return ''
  const nameOf = (parameter: (typeof chosen)[number][0], value: string): string => {
    const place = [...facets.communes, ...facets.provinces].find(({ unit }) => unit.code === value)?.unit.name
    const names: Record<typeof parameter, string | undefined> = {
      group: facets.groups.find(({ no }) => no === value)?.name[language],
      set: facets.sets.find(({ no }) => String(no) === value)?.name[language],
      star: `${value} ${words.stars}`,
      unit: place && verificationWords[language].unit(place),
      kind: words.kinds[value as keyof typeof words.kinds],
      year: value,
      state: words.states[value as keyof typeof words.states],
    }
    return names[parameter] ?? value
  }
  const items = chosen.map(
    ([parameter, value]) =>
      html`<li><a href="${addressWith(asked, { [parameter]: null })}"><span class="away">${words.remove} ${words.facets[parameter]}: </span>${nameOf(parameter, value)} <span aria-hidden="true">×</span></a></li>`,
  )
  const { q, sort, lang } = asked
  const nothing = addressWith({ ...(q && { q }), ...(sort && { sort }), ...(lang && { lang }) }, {})
  return html`<nav class="chosen" aria-label="${words.chosen}"><ul>!${items}<li><a href="${nothing}">${words.clear}</a></li></ul></nav>`
}
