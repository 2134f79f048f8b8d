import { z } from 'zod'
import { action, type Context } from '../../core/action.ts'
import { searching } from '../../core/db.ts'
import { failAt } from '../../core/input.ts'
import { windowValues } from '../certification/verification/renewal-store.ts'
import { renewalWindowOn } from '../certification/verification/renewal-window.ts'
import { setsByNumber } from '../criteria/sets-by-number.ts'
import { provinceCentres } from './places.ts'
import { cellDegrees, type Detail, detailAt, type Extent, extent, readExtent, zoomFor } from './rules.ts'
import { type Feature, MapView, mapInput } from './shapes.ts'
import { countByCell, countByUnit, countCertified, listInView, type MapQuery } from './store.ts'

const mostListed = 50
const usualZoom = 5

export const map = action({
  name: 'map',
  summary: 'Where certified products are made: by province, by commune or in clusters, as the zoom has it',
  kind: 'query',
  roles: 'public',
  input: z.strictObject(mapInput),
  output: MapView,
  async run(context, { bbox, zoom, star, group, unitCode }) {
    const view = (bbox === null ? null : readExtent(bbox)) ?? extent
    const { world, today } = context
    const on = { today, ...windowValues(renewalWindowOn(world, today)) }
    const query = { ...view, ...on, star, setNos: setNosOf(context, group), unitCode }
    const shown = zoomFor(view, zoom ?? usualZoom)
    const detail = detailAt(shown)
    const [totals, features, products] = await Promise.all([
      searching(context.db, (db) => countCertified(db, query)),
      detail === 'place' ? cells(context, query, cellDegrees(shown)) : units(context, query, detail),
      detail === 'place' ? listed(context, query) : [],
    ])
    const { west, south, east, north } = view
    return {
      type: 'FeatureCollection' as const,
      bbox: [west, south, east, north],
      zoom: shown,
      ...totals,
      features,
      products,
    }
  },
})

function setNosOf({ world, today }: Context, group: string | null): number[] | null {
  if (group === null) return null
  const sets = [...setsByNumber(world.criteria, today).values()]
  const found = sets.filter((source) => source.group.no === group).map(({ set }) => set)
  if (found.length === 0)
    failAt(['group'], 'unknown-group', 'Không có nhóm sản phẩm này', 'There is no such group of products')
  return found
}

const urlOf = ({ world }: Context, code: string | null) => code && `${world.publicUrl}/v/${code}`

// A hundred thousandth of a degree is a metre: what averages have beyond it says nothing.
const pointAt = (longitude: number, latitude: number) => ({
  type: 'Point' as const,
  coordinates: [longitude, latitude].map((degrees) => Math.round(degrees * 1e5) / 1e5),
})

const within = ({ west, south, east, north }: Extent, [longitude, latitude]: readonly number[]): boolean =>
  longitude! >= west && longitude! <= east && latitude! >= south && latitude! <= north

/** A province where its centre is, a commune amid those of its products that have a place; communes without one are not drawn. */
async function units({ db, world }: Context, query: MapQuery, kind: Exclude<Detail, 'place'>): Promise<Feature[]> {
  const found = await searching(db, (searches) => countByUnit(searches, query, kind))
  return found.flatMap(({ code, count, latitude, longitude }) => {
    const known = provinceCentres.get(code)
    const geometry = known
      ? pointAt(known.longitude, known.latitude)
      : latitude !== null && longitude !== null && pointAt(longitude, latitude)
    if (!geometry || !within(query, geometry.coordinates)) return []
    const { name } = world.units.named(code)
    return [{ type: 'Feature', id: code, geometry, properties: { kind, count, name, star: null, url: null } }]
  })
}

async function cells(context: Context, query: MapQuery, degrees: number): Promise<Feature[]> {
  const found = await searching(context.db, (db) => countByCell(db, query, degrees))
  return found.map(({ cell, count, latitude, longitude, id, name, star, code }) => ({
    type: 'Feature',
    id: id ?? cell,
    geometry: pointAt(longitude, latitude),
    properties: { kind: id ? 'product' : 'cluster', count, name, star, url: urlOf(context, code) },
  }))
}

async function listed(context: Context, query: MapQuery): Promise<MapView['products']> {
  const found = await searching(context.db, (db) => listInView(db, query, mostListed))
  return found.map(({ communeCode, latitude, longitude, code, ...product }) => ({
    ...product,
    commune: context.world.units.named(communeCode).name,
    coordinates: pointAt(longitude, latitude).coordinates,
    url: urlOf(context, code),
  }))
}
