import { html } from 'ghtml'
import type { Language } from '../../core/language.ts'
import type { PublicProductDetails } from '../../modules/register/shapes.ts'
import { dayTag } from '../dates.ts'
import { starsTag } from './cards.ts'
import { catalogueWords } from './words.ts'

/** The certificates that a product has held, each with what became of it. */
export function lineageTable({ lineage }: Pick<PublicProductDetails, 'lineage'>, language: Language): string {
  const words = catalogueWords[language]
  const entries = lineage.map(({ code, number, star, productCode, issuedOn, expiresOn, endedOn, endedBy }) => {
    const end = endedBy
      ? html`${words.endings[endedBy]} !${dayTag(endedOn ?? expiresOn, language)}`
      : html`${words.inForce}`
    const called = productCode ? html`<br>${words.productCode}: ${productCode}` : ''
    return html`<li>!${starsTag(star, language)} <a href="/v/${code}?lang=${language}">${number}</a><br>
!${dayTag(issuedOn, language)}: !${end}!${called}</li>`
  })
  return html`<section class="card" id="history"><h2>${words.lineage}</h2><ol class="lineage">!${entries}</ol></section>`
}
