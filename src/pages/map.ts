import type { FastifyInstance, FastifyRequest } from 'fastify'
import { html } from 'ghtml'
import { publicActor } from '../core/actor.ts'
import { legalDay } from '../core/clock.ts'
import type { Language } from '../core/language.ts'
import { perform } from '../core/perform.ts'
import type { App, World } from '../core/world.ts'
import { setsByNumber } from '../modules/criteria/sets-by-number.ts'
import { map } from '../modules/map/map.ts'
import { archipelagos, provinceCentres } from '../modules/map/places.ts'
import type { Feature, MapView } from '../modules/map/shapes.ts'
import { registerTags } from '../modules/register/kept.ts'
import { languageOf, sendPage } from './layout.ts'
import { mapForm } from './map-form.ts'
import {
  bboxOf,
  type Camera,
  keptNear,
  type Mark,
  marksOf,
  moved,
  nearer,
  type Pixel,
  pixelOf,
  size,
  start,
  zooms,
} from './map-view.ts'
import { type GroupName, mapWords } from './map-words.ts'
import { verificationWords } from './verification-words.ts'

/** What the page shows, as its address says. */
export type Shown = { camera: Camera; star: string; group: string; language: Language }

const shared = 'public, max-age=60'
const stars = ['3', '4', '5']

/** `/map`: circles on a plain ground, moved and zoomed by links, with the list of what they stand for. */
export function mapPage(server: FastifyInstance, app: App): void {
  server.get('/map', async (request, reply) => {
    const groups = groupsOf(app)
    const shown = shownBy(request, groups)
    const { camera, star, group, language } = shown
    const input = { bbox: bboxOf(camera), zoom: camera.zoom, star: star ? Number(star) : null, group: group || null }
    const { output } = await perform(app, map, input, { actor: publicActor, requestId: request.id })
    const words = mapWords[language]
    const body = html`<h1>${words.title}</h1>
<p class="lead">${words.counts(output.total, output.located)}</p>
!${mapForm(shown, groups)}
<div class="map card">!${picture(output, app.world, shown)}!${moves(shown)}</div>
<section class="card" aria-labelledby="here"><h2 id="here">${words.here}</h2>!${list(output, shown)}
<p class="hint"><a href="${dataOf(shown)}">${words.data}</a></p></section>`
    return sendPage(reply, { language, title: words.title, body, cacheControl: shared, tags: registerTags() })
  })
}

function shownBy(request: FastifyRequest, groups: readonly GroupName[]): Shown {
  const texts = request.query as Record<string, unknown>
  const number = (name: string, otherwise: number) => {
    const text = texts[name]
    return typeof text === 'string' && /^-?\d{1,3}(\.\d{1,6})?$/.test(text) ? Number(text) : otherwise
  }
  const { latitude, longitude, zoom } = start
  return {
    camera: keptNear({
      latitude: number('lat', latitude),
      longitude: number('lon', longitude),
      zoom: number('z', zoom),
    }),
    star: stars.find((star) => star === texts.star) ?? '',
    group: groups.find(({ no }) => no === texts.group)?.no ?? '',
    language: languageOf(request),
  }
}

function groupsOf({ world: { criteria }, clock }: App): GroupName[] {
  const today = legalDay(clock().toISOString())
  const byNo = new Map(
    [...setsByNumber(criteria, today).values()].map(({ group }) => [
      group.no,
      { no: group.no, name: { vi: group.vi, en: group.en } },
    ]),
  )
  return [...byNo.values()]
}

/** The same page at another place. */
const addressOf = ({ star, group, language }: Shown, { latitude, longitude, zoom }: Camera): string =>
  `/map?${new URLSearchParams({ lat: `${latitude}`, lon: `${longitude}`, z: `${zoom}`, star, group, lang: language })}`

const dataOf = ({ camera, star, group }: Shown): string =>
  `/v1/map.geojson?${new URLSearchParams({
    ...{ bbox: bboxOf(camera), zoom: `${camera.zoom}` },
    ...(star && { star }),
    ...(group && { group }),
  })}`

/** Places have an English name, products have their own in either language. */
const nameOf = ({ kind, name }: Feature['properties'], { language }: Pick<Shown, 'language'>): string | null =>
  kind === 'product' || name === null ? name : verificationWords[language].unit(name)

const sole = ({ features }: Mark) => (features.length === 1 ? features[0]!.properties : null)

function circle(mark: Mark, shown: Shown): string {
  const words = mapWords[shown.language]
  const one = sole(mark)
  const name = one ? nameOf(one, shown) : words.several(mark.features.length)
  const label = one?.star
    ? `${name}, ${one.star} ${words.stars}`
    : [name, words.products(mark.count)].filter(Boolean).join(': ')
  const href = one?.url ? `${new URL(one.url).pathname}?lang=${shown.language}` : addressOf(shown, mark.camera)
  return html`<a href="${href}" aria-label="${label}"><title>${label}</title>
<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}"/>
<text x="${mark.x}" y="${mark.y + 4}" aria-hidden="true">${one?.star ? '★' : mark.count}</text></a>`
}

const isSeen = ({ x, y }: Pixel): boolean => x >= 0 && y >= 0 && x <= size.width && y <= size.height

/** What one finds one's way by: the archipelagos, and where the provinces are, by name where there is room for it. */
function ground({ units }: World, { camera, language }: Shown): string[] {
  const islands = archipelagos.map(({ name, longitude, latitude }) => {
    const at = pixelOf(camera, [longitude, latitude])
    const lines = name[language].split(/ (?=Hoàng|Trường|archipelago)/)
    return isSeen(at) ? lines.map((line, no) => label(line, { x: at.x, y: at.y + no * 12 })).join('') : ''
  })
  const centres = [...provinceCentres].map(([code, { longitude, latitude }]) => {
    const at = pixelOf(camera, [longitude, latitude])
    if (!isSeen(at)) return ''
    const name = camera.zoom < 7 ? '' : label(bareName(units.named(code).name), { x: at.x, y: at.y + 14 })
    return html`<circle class="centre" cx="${at.x}" cy="${at.y}" r="2.5"/>!${name}`
  })
  return [...islands, ...centres]
}

const label = (name: string, { x, y }: Pixel): string => html`<text class="ground" x="${x}" y="${y}">${name}</text>`
const bareName = (name: string): string => name.replace(/^(Tỉnh|Thành phố) /, '')

const picture = ({ features }: MapView, world: World, shown: Shown): string =>
  html`<svg viewBox="0 0 ${size.width} ${size.height}" role="group" aria-label="${mapWords[shown.language].title}">
<g aria-hidden="true">!${ground(world, shown)}</g>
!${marksOf(features, shown.camera).map((mark) => circle(mark, shown))}
</svg>`

function moves(shown: Shown): string {
  const { camera, language } = shown
  const words = mapWords[language]
  const link = (to: Camera, sign: string, name: string) =>
    html`<a href="${addressOf(shown, to)}" aria-label="${name}" title="${name}">${sign}</a>`
  const zoomed = (by: number) => keptNear({ ...camera, zoom: camera.zoom + by })
  return html`<nav aria-label="${words.move}">
!${camera.zoom < zooms.most ? link(zoomed(1), '+', words.nearer) : ''}
!${camera.zoom > zooms.least ? link(zoomed(-1), '−', words.farther) : ''}
!${link(moved(camera, 0, 1), '↑', words.north)}!${link(moved(camera, 0, -1), '↓', words.south)}
!${link(moved(camera, -1, 0), '←', words.west)}!${link(moved(camera, 1, 0), '→', words.east)}
!${link(start, '⌂', words.whole)}</nav>`
}

function list({ features, products }: MapView, shown: Shown): string {
  const { language, camera } = shown
  const words = mapWords[language]
  if (features.length === 0) return html`<p>${words.empty}</p>`
  const units = features.filter(({ properties }) => ['province', 'commune'].includes(properties.kind))
  const items = [
    ...units
      .toSorted((a, b) => b.properties.count - a.properties.count)
      .map(
        (unit) =>
          html`<li><a href="${addressOf(shown, nearer([unit], camera))}">${nameOf(unit.properties, shown) ?? unit.id}</a><span>${words.products(unit.properties.count)}</span></li>`,
      ),
    ...products.map(({ name, url, star, producer, commune }) => {
      const shownName = url ? html`<a href="${new URL(url).pathname}?lang=${language}">${name}</a>` : html`${name}`
      return html`<li>!${shownName}<span>${star} ${words.stars} · ${producer} · ${verificationWords[language].unit(commune)}</span></li>`
    }),
  ]
  return html`<ul class="links">!${items}</ul>!${products.length === 50 ? html`<p class="hint">${words.first}</p>` : ''}`
}
