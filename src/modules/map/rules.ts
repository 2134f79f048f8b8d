/** Degrees, WGS 84. */
export type Extent = { west: number; south: number; east: number; north: number }

/** Within which Viet Nam lies, the special zones of Hoàng Sa and Trường Sa too. */
export const extent: Extent = { west: 102, south: 6.5, east: 117.5, north: 23.5 }

/** What is drawn at a zoom (that of web maps: the world is 2^zoom tiles of 256 pixels wide). */
export type Detail = 'province' | 'commune' | 'place'
export const detailAt = (zoom: number): Detail => (zoom < 7 ? 'province' : zoom < 10 ? 'commune' : 'place')

export const mostZoom = 18

/** Width of the cells in degrees whose products are drawn as one: 64 pixels. */
export const cellDegrees = (zoom: number): number => 360 / 2 ** (zoom + 2)

const mostCells = 4096

/** The zoom asked for, or the highest at which so large a view has no more cells than an answer may hold. */
export function zoomFor({ west, south, east, north }: Extent, asked: number): number {
  const cells = (zoom: number) => ((east - west) / cellDegrees(zoom)) * ((north - south) / cellDegrees(zoom))
  let zoom = asked
  while (zoom > 0 && cells(zoom) > mostCells) zoom--
  return zoom
}

/**
 * How many decimals of a household's degrees anyone may know: about 1 km, since it works where it lives
 * (Luật 91/2025/QH15: residence is personal).
 */
export const householdDecimals = 2

/** `west,south,east,north` in degrees; null when it is no view of the earth. */
export function readExtent(text: string): Extent | null {
  const [west, south, east, north, ...more] = text
    .split(',')
    .map((part) => (/^-?\d{1,3}(\.\d{1,12})?$/.test(part) ? Number(part) : Number.NaN))
  if (west === undefined || south === undefined || east === undefined || north === undefined || more.length > 0)
    return null
  const right = west < east && south < north && west >= -180 && east <= 180 && south >= -90 && north <= 90
  return right ? { west, south, east, north } : null
}
