import { html } from 'ghtml'
import type { Language } from '../../core/language.ts'
import type { PublicProduct } from '../../modules/register/shapes.ts'
import { verificationWords } from '../verification-words.ts'
import { pictureTag } from './pictures.ts'
import { catalogueWords } from './words.ts'

/** Stars as signs for the eye and in words for everybody else. */
export const starsTag = (star: number, language: Language): string =>
  html`<span class="stars-row"><span aria-hidden="true">${'★'.repeat(star)}${'☆'.repeat(5 - star)}</span> ${star} ${catalogueWords[language].stars}</span>`

export const placeText = (
  { commune, province }: Pick<PublicProduct, 'commune' | 'province'>,
  language: Language,
): string => [commune, province].map(({ name }) => verificationWords[language].unit(name)).join(', ')

const stateTag = ({ state }: PublicProduct, language: Language): string =>
  state === 'in-force' ? '' : html`<p class="tag ${state}">${catalogueWords[language].states[state]}</p>`

const sizes = '(min-width: 44rem) 21rem, 100vw'

function card(product: PublicProduct, language: Language): string {
  // Beside its name the picture says nothing more.
  const picture = product.picture ? pictureTag(product.picture, { alt: '', sizes }) : ''
  return html`<li class="product-card">!${picture}<a href="/products/${product.id}?lang=${language}">
<h3>${product.name}</h3></a>
<p>!${starsTag(product.star, language)}</p>
!${stateTag(product, language)}
<p class="maker">${product.producer.name}</p>
<p class="where">${placeText(product, language)}</p></li>`
}

/** Products as a list of cards, each a link to the page of its product. */
export const productCards = (products: readonly PublicProduct[], language: Language): string =>
  html`<ul class="product-cards">!${products.map((product) => card(product, language))}</ul>`
