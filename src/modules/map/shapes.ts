import { z } from 'zod'
import { Id, InstantText, optional } from '../../core/shapes.ts'
import { UnitCode } from '../units/shapes.ts'
import { extent, mostZoom, readExtent } from './rules.ts'

export const Location = z
  .strictObject({
    latitude: z.number().min(extent.south).max(extent.north),
    longitude: z.number().min(extent.west).max(extent.east),
  })
  .meta({ id: 'Location', description: 'Degrees (WGS 84), within Viet Nam' })

export const ProductLocationView = z
  .strictObject({ productId: Id, location: Location.nullable(), givenAt: InstantText.nullable() })
  .meta({ id: 'ProductLocation', description: 'Where a product is made; null where nobody has said so' })
export type ProductLocationView = z.infer<typeof ProductLocationView>

const Bbox = z
  .string()
  .max(100)
  .refine((text) => readExtent(text) !== null)
  .meta({ description: 'west,south,east,north in degrees (RFC 7946 §5)', example: '102,8,110,23.5' })

export const mapInput = {
  bbox: optional(Bbox),
  zoom: optional(z.int().min(0).max(mostZoom)),
  star: optional(z.int().min(3).max(5)),
  group: optional(z.string().regex(/^[IVX]{1,4}$/)).meta({ description: 'Group of products, I to VI' }),
  unitCode: optional(UnitCode),
}

const Place = z.strictObject({ type: z.literal('Point'), coordinates: z.array(z.number()) }).meta({ id: 'MapPoint' })

const Feature = z
  .strictObject({
    type: z.literal('Feature'),
    id: z.string(),
    geometry: Place,
    properties: z
      .strictObject({
        kind: z.string().meta({ description: 'province, commune, cluster or product' }),
        count: z.int().meta({ description: 'Certified products there' }),
        name: z.string().nullable(),
        star: z.int().nullable().meta({ description: 'Of a product' }),
        url: z.string().nullable().meta({ description: 'Of a product: the page that verifies its certificate' }),
      })
      .meta({ id: 'MapProperties' }),
  })
  .meta({ id: 'MapFeature' })
export type Feature = z.infer<typeof Feature>

const MapProduct = z
  .strictObject({
    id: Id,
    name: z.string(),
    star: z.int(),
    producer: z.string(),
    commune: z.string(),
    coordinates: z.array(z.number()).meta({ description: 'Longitude, latitude' }),
    url: z.string().nullable(),
  })
  .meta({ id: 'MapProduct' })

export const MapView = z
  .strictObject({
    type: z.literal('FeatureCollection'),
    bbox: z.array(z.number()),
    zoom: z.int().meta({ description: 'As asked for, or less where the view is too large for it' }),
    total: z.int().meta({ description: 'Certified products that fit, wherever they are' }),
    located: z.int().meta({ description: 'Those of them whose place is known' }),
    features: z.array(Feature),
    products: z
      .array(MapProduct)
      .meta({ description: 'In view by name, the first 50; none while provinces or communes are drawn' }),
  })
  .meta({ id: 'Map', description: 'Certified products as GeoJSON (RFC 7946); households to about 1 km' })
export type MapView = z.infer<typeof MapView>
