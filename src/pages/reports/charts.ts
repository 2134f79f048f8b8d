import { html } from 'ghtml'
import type { Language } from '../../core/language.ts'
import { placesOpen, standingOf } from '../../modules/reports/place-standing.ts'
import type { UnitReport } from '../../modules/reports/shapes.ts'
import { pageWords } from './report-words.ts'

const size = { width: 360, height: 200, left: 4, foot: 24, head: 20, most: 52 }

type Year = UnitReport['years'][number]
const recognisedIn = ({ byStar }: Year): number => byStar.reduce((sum, { counts }) => sum + counts.newlyRecognised, 0)

/** Columns of the years, each of its stars: the lowest below. Heights are by the highest year. */
export function yearChart({ years }: UnitReport, language: Language): string {
  const words = pageWords[language]
  const highest = Math.max(1, ...years.map(recognisedIn))
  const step = (size.width - 2 * size.left) / years.length
  const width = Math.min(size.most, Math.round(step * 0.6))
  const drawn = years.map((year, at) => column(year, Math.round(size.left + step * (at + 0.5)), { highest, width }))
  const label = years.map((year) => `${year.year}: ${recognisedIn(year)}`).join('; ')
  const keys = [3, 4, 5].map(
    (star) => html`<li><span class="key star-${star}" aria-hidden="true"></span>${star} ${words.stars}</li>`,
  )
  return html`<figure class="chart"><svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${words.chartLabel}: ${label}">!${drawn}</svg>
<figcaption>${words.chartLabel}<ul class="keys">!${keys}</ul></figcaption></figure>`
}

type Scale = { highest: number; width: number }

function column(year: Year, middle: number, { highest, width }: Scale): string {
  const room = size.height - size.foot - size.head
  const x = middle - Math.round(width / 2)
  let top = size.height - size.foot
  const blocks = year.byStar
    .toSorted((a, b) => a.star - b.star)
    .map(({ star, counts }) => {
      const height = Math.round((counts.newlyRecognised / highest) * room)
      top -= height
      return html`<rect class="star-${star}" x="${x}" y="${top}" width="${width}" height="${height}"/>`
    })
  return html`!${blocks}<text class="figure" x="${middle}" y="${top - 6}">${recognisedIn(year)}</text>
<text x="${middle}" y="${size.height - 6}">${year.year}</text>`
}

/** A tile for each unit below, in the order of their codes: there are no boundaries to draw a map from. */
export function placeTiles(
  { places, placesWithProduct }: UnitReport,
  language: Language,
  hrefOf: (code: string) => string,
): string {
  const words = pageWords[language]
  const tiles = places.map((place) => {
    const { unit, counts, unattributed } = place
    const said = {
      has: words.products(counts.valid, (unattributed?.valid ?? 0) > 0),
      maybe: words.perhaps,
      lacks: words.none,
    }
    const standing = standingOf(place)
    return html`<li class="${standing}"><a href="${hrefOf(unit.code)}"><span>${unit.name}</span><b>${said[standing]}</b></a></li>`
  })
  const open = placesOpen({ places })
  return html`<p>${words.withProduct(placesWithProduct, places.length)}${open > 0 ? ` ${words.openPlaces(open)}` : ''}</p>
<ul class="tiles">!${tiles}</ul><p class="hint">${words.tilesHint}${open > 0 ? ` ${words.openHint}` : ''}</p>`
}
