import type { MapView } from '../modules/map/shapes.ts'

/** What is looked at: the middle in degrees, and the zoom of web maps (the world is 2^zoom times 256 pixels wide). */
export type Camera = { latitude: number; longitude: number; zoom: number }

export const size = { width: 360, height: 480 }
export const zooms = { least: 5, most: 16 }
/** All of Viet Nam, its archipelagos too. */
export const start: Camera = { latitude: 15.6, longitude: 109.6, zoom: 5 }

const degreesOfPixel = (zoom: number): number => 360 / (256 * 2 ** zoom)
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4
const between = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value))

/** The camera, moved back to where there is something to see. */
export const keptNear = ({ latitude, longitude, zoom }: Camera): Camera => ({
  latitude: rounded(between(5, latitude, 25)),
  longitude: rounded(between(100, longitude, 119)),
  zoom: between(zooms.least, Math.round(zoom), zooms.most),
})

/** `west,south,east,north` of what the camera sees. Degrees of both axes are drawn alike: at these latitudes it hardly shows. */
export function bboxOf({ latitude, longitude, zoom }: Camera): string {
  const [x, y] = [size.width, size.height].map((pixels) => (pixels / 2) * degreesOfPixel(zoom)) as [number, number]
  return [longitude - x, latitude - y, longitude + x, latitude + y].map(rounded).join()
}

export type Pixel = { x: number; y: number }
export const pixelOf = (camera: Camera, [longitude, latitude]: readonly number[]): Pixel => ({
  x: Math.round(size.width / 2 + (longitude! - camera.longitude) / degreesOfPixel(camera.zoom)),
  y: Math.round(size.height / 2 - (latitude! - camera.latitude) / degreesOfPixel(camera.zoom)),
})

/** By a third of the view. */
export const moved = (camera: Camera, right: number, up: number): Camera =>
  keptNear({
    ...camera,
    longitude: camera.longitude + (right * size.width * degreesOfPixel(camera.zoom)) / 3,
    latitude: camera.latitude + (up * size.height * degreesOfPixel(camera.zoom)) / 3,
  })

type Feature = MapView['features'][number]
/** A circle: one feature, or several that would lie on each other. */
export type Mark = Pixel & { radius: number; count: number; features: readonly Feature[]; camera: Camera }

const radiusOf = (count: number): number => Math.round(11 + 3 * Math.log10(count))
const zoomInto: Record<string, number> = { province: 8, commune: 11 }

/** Circles for a phone: what would overlap is one that leads nearer. The largest come first. */
export function marksOf(features: readonly Feature[], camera: Camera): Mark[] {
  const marks: { at: Pixel; features: Feature[] }[] = []
  for (const feature of features.toSorted((a, b) => b.properties.count - a.properties.count)) {
    const at = pixelOf(camera, feature.geometry.coordinates)
    const near = marks.find((mark) => Math.hypot(mark.at.x - at.x, mark.at.y - at.y) < 26)
    if (near) near.features.push(feature)
    else marks.push({ at, features: [feature] })
  }
  return marks.map(({ at, features: held }) => {
    const count = held.reduce((sum, { properties }) => sum + properties.count, 0)
    return { ...at, radius: radiusOf(count), count, features: held, camera: nearer(held, camera) }
  })
}

/** Where one gets by choosing these. */
export function nearer(held: readonly Feature[], camera: Camera): Camera {
  const { geometry, properties } = held[0]!
  const sole = held.length === 1 ? zoomInto[properties.kind] : undefined
  const middle = (axis: 0 | 1) => held.reduce((sum, one) => sum + one.geometry.coordinates[axis]!, 0) / held.length
  const [longitude, latitude] = sole ? geometry.coordinates : [middle(0), middle(1)]
  return keptNear({ longitude: longitude!, latitude: latitude!, zoom: sole ?? camera.zoom + 1 })
}
