import { html } from 'ghtml'
import type { Language } from '../../core/language.ts'
import type { RegisterFacets } from '../../modules/register/shapes.ts'
import { verificationWords } from '../verification-words.ts'
import { type Asked, addressWith, type Parameter } from './address.ts'
import { type CatalogueWords, catalogueWords } from './words.ts'

type Choice = { value: string; name: string; count: number }
type Facet = {
  parameter: Parameter
  title: string
  choices: readonly Choice[]
  changes?: Partial<Record<Parameter, null>>
}

function facetsOf(facets: RegisterFacets, language: Language, words: CatalogueWords): Facet[] {
  const unit = verificationWords[language].unit
  const units = (counts: RegisterFacets['provinces']) =>
    counts.map(({ unit: { code, name }, count }) => ({ value: code, name: unit(name), count }))
  const { facets: titles } = words
  return [
    {
      parameter: 'group',
      title: titles.group,
      choices: facets.groups.map(({ no, name, count }) => ({ value: no, name: name[language], count })),
      // A kind of product belongs to one group.
      changes: { set: null },
    },
    {
      parameter: 'set',
      title: titles.set,
      choices: facets.sets.map(({ no, name, count }) => ({ value: String(no), name: name[language], count })),
    },
    {
      parameter: 'star',
      title: titles.star,
      choices: facets.stars.map(({ star, count }) => ({ value: String(star), name: `${star} ${words.stars}`, count })),
    },
    { parameter: 'unit', title: titles.unit, choices: units(facets.provinces) },
    { parameter: 'unit', title: words.communes, choices: units(facets.communes) },
    {
      parameter: 'kind',
      title: titles.kind,
      choices: facets.kinds.map(({ kind, count }) => ({ value: kind, name: words.kinds[kind], count })),
    },
    {
      parameter: 'year',
      title: titles.year,
      choices: facets.years.map(({ year, count }) => ({ value: String(year), name: String(year), count })),
    },
    {
      parameter: 'state',
      title: titles.state,
      choices: facets.states.map(({ state, count }) => ({ value: state, name: words.states[state], count })),
    },
  ]
}

/** Every choice as a link with the number of products that it leaves; what is chosen already leads back out of it. */
export function facetLinks(facets: RegisterFacets, asked: Asked, language: Language): string {
  const words = catalogueWords[language]
  const lists = facetsOf(facets, language, words)
    .filter(({ choices }) => choices.length > 0)
    .map(({ parameter, title, choices, changes = {} }) => {
      const items = choices.map(({ value, name, count }) => {
        const isChosen = (asked[parameter] ?? (parameter === 'state' ? 'in-force' : null)) === value
        const to = addressWith(asked, { ...changes, [parameter]: isChosen ? null : value })
        const current = isChosen ? ' aria-current="true"' : ''
        return html`<li><a href="${to}"!${current}>${name}</a> <span>${count.toLocaleString('vi-VN')}</span></li>`
      })
      return html`<section><h2>${title}</h2><ul>!${items}</ul></section>`
    })
  // Closed where there are results: on a phone they would stand below a screen of choices.
  const open = facets.total === 0 ? ' open' : ''
  return html`<details class="facets"!${open}><summary>${words.filters}</summary><nav aria-label="${words.filters}">!${lists}</nav></details>`
}

/** What of the address narrows the results, but for the words that were typed. */
export const filtersChosen = ({ q: _text, sort: _sort, after: _page, lang: _language, ...filters }: Asked) => filters
