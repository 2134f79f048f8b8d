import { html } from 'ghtml'
import { type Language, languages } from '../../core/language.ts'
import type { PublicProduct, PublicProductDetails } from '../../modules/register/shapes.ts'
import { placeText } from './cards.ts'
import { widestOf } from './pictures.ts'
import { catalogueWords } from './words.ts'

/** The product in the words of schema.org, for search engines: what it is, who makes it, and its certificate. */
export function productData(product: PublicProductDetails, language: Language): object {
  const { certificate, producer, profile, star, state } = product
  const story = language === 'en' ? profile?.storyEn : profile?.storyVi
  const category = [product.group?.name, product.set.name].flatMap((name) => name?.[language] ?? []).join(' > ')
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    '@id': product.pageUrl,
    url: product.pageUrl,
    name: product.name,
    category,
    ...(profile && profile.pictures.length > 0 && { image: profile.pictures.map(widestOf) }),
    ...(story && { description: story }),
    manufacturer: {
      '@type': 'Organization',
      name: producer.name,
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'VN',
        addressRegion: product.province.name,
        addressLocality: product.commune.name,
      },
    },
    hasCertification: {
      '@type': 'Certification',
      name: `OCOP ${star} ${catalogueWords[language].stars}`,
      certificationIdentification: certificate.number,
      certificationRating: { '@type': 'Rating', ratingValue: star, worstRating: 1, bestRating: 5 },
      certificationStatus: `https://schema.org/Certification${state === 'in-force' ? 'Active' : 'Inactive'}`,
      datePublished: certificate.issuedOn,
      expires: certificate.expiresOn,
      url: certificate.verificationUrl,
    },
  }
}

/** A block of data in a page: no script, but what ends one must not stand in it. */
export const dataTag = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`

type Shared = { url: string; title: string; description: string; image?: string | null }

/** What other sites show of a page when somebody shares its address (ogp.me), and its address in each language. */
export function sharingTags({ url, title, description, image }: Shared, language: Language): string {
  const locale = { vi: 'vi_VN', en: 'en_GB' }[language]
  const tags = { title, description, url, type: 'website', site_name: 'OCOP', locale, ...(image && { image }) }
  const others = languages.map((one) => html`<link rel="alternate" hreflang="${one}" href="${url}?lang=${one}">`)
  return html`<meta name="description" content="${description}">
<link rel="canonical" href="${url}">!${others}
!${Object.entries(tags).map(([name, value]) => html`<meta property="og:${name}" content="${value}">`)}`
}

export const describe = (product: PublicProduct, language: Language): string =>
  `OCOP ${product.star} ${catalogueWords[language].stars} · ${product.set.name[language]} · ${product.producer.name}, ${placeText(product, language)}`
