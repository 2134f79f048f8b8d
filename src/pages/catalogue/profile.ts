import { html } from 'ghtml'
import type { Language } from '../../core/language.ts'
import type { PictureView, PublicProfile } from '../../modules/register/profiles/profile-shapes.ts'
import { pictureTag } from './pictures.ts'
import { catalogueWords } from './words.ts'

const altOf = ({ altVi, altEn }: PictureView, language: Language, fallback: string): string =>
  (language === 'en' ? (altEn ?? altVi) : altVi) ?? fallback

/** The pictures of a product, the first of them large. */
export function gallery({ pictures }: PublicProfile, name: string, language: Language): string {
  if (pictures.length === 0) return ''
  const items = pictures.map((picture, at) => {
    const sizes = at === 0 ? '(min-width: 44rem) 42rem, 100vw' : '(min-width: 44rem) 14rem, 50vw'
    return html`<li>!${pictureTag(picture, { alt: altOf(picture, language, name), sizes, eager: at === 0 })}</li>`
  })
  return html`<ul class="gallery">!${items}</ul>`
}

function story({ storyVi, storyEn }: PublicProfile, language: Language): string {
  const [text, written] = language === 'en' && storyEn ? [storyEn, 'en'] : [storyVi ?? storyEn, storyVi ? 'vi' : 'en']
  if (text === null) return ''
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p>`)
  return html`<section class="card story" lang="${written}"><h2 lang="${language}">${catalogueWords[language].story}</h2>!${paragraphs}</section>`
}

function channels({ channels: all }: PublicProfile, language: Language): string {
  if (all.length === 0) return ''
  const words = catalogueWords[language]
  const items = all.map(({ kind, label, url }) => {
    // What a producer links to is not vouched for here.
    const name = url ? html`<a href="${url}" rel="nofollow noopener">${label}</a>` : html`${label}`
    return html`<li>!${name}<span>${words.channelKinds[kind]}</span></li>`
  })
  return html`<section class="card channels"><h2>${words.channels}</h2><ul class="links">!${items}</ul></section>`
}

/** What a producer tells of a product besides its pictures. */
export const tellings = (profile: PublicProfile, language: Language): string =>
  story(profile, language) + channels(profile, language)
