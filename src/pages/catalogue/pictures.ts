import { html } from 'ghtml'
import type { PictureView } from '../../modules/register/profiles/profile-shapes.ts'

type How = { alt: string; sizes: string; eager?: boolean }

// By path: the page may have been asked for under another name of this host, and loads nothing from elsewhere.
const pathOf = (url: string): string => new URL(url).pathname

const filesOf = ({ files }: PictureView, type: string) => files.filter(({ mediaType }) => mediaType === type)
const setOf = (files: PictureView['files']): string =>
  files.map(({ url, width }) => `${pathOf(url)} ${width}w`).join(', ')

/** A picture in the width that the screen needs, as WebP where the browser knows it. */
export function pictureTag(picture: PictureView, { alt, sizes, eager = false }: How): string {
  const jpegs = filesOf(picture, 'image/jpeg')
  const { url, width, height } = jpegs.at(-1)!
  return html`<picture><source type="image/webp" srcset="${setOf(filesOf(picture, 'image/webp'))}" sizes="${sizes}"><img src="${pathOf(url)}" srcset="${setOf(jpegs)}" sizes="${sizes}" width="${width}" height="${height}" alt="${alt}" loading="${eager ? 'eager' : 'lazy'}" decoding="async"></picture>`
}

/** The widest file of a picture, for sites that show one. */
export const widestOf = (picture: PictureView): string => filesOf(picture, 'image/jpeg').at(-1)!.url
