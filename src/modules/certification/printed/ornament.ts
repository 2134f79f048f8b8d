import { page } from './sheet-size.ts'

// Drawn in the operators of PDF (ISO 32000-1 §8.5), as patterns: a document holds them once and each page only names
// them. As SVG on every page, 500 certificates took 37 s and 33 MB; so they take a tenth of either (measured).

type Point = readonly [x: number, y: number]

const round = (value: number): number => Math.round(value * 100) / 100
const say = (operator: string, ...numbers: number[]): string => `${numbers.map(round).join(' ')} ${operator}\n`

const at = ([x, y]: Point, angle: number, radius: number): Point => [
  x + radius * Math.sin(angle),
  y - radius * Math.cos(angle),
]

const polygon = ([first, ...others]: readonly Point[]): string =>
  [say('m', ...first!), ...others.map((point) => say('l', ...point)), 'h\n'].join('')

/** How far the handles of a quarter of a circle reach, in radii. */
const handle = 0.5523

function circle([x, y]: Point, r: number): string {
  const h = r * handle
  return [
    say('m', x + r, y),
    say('c', x + r, y + h, x + h, y + r, x, y + r),
    say('c', x - h, y + r, x - r, y + h, x - r, y),
    say('c', x - r, y - h, x - h, y - r, x, y - r),
    say('c', x + h, y - r, x + r, y - h, x + r, y),
    'h\n',
  ].join('')
}

const steps = (count: number): number[] => Array.from({ length: count }, (_, step) => (step * 2 * Math.PI) / count)

const star = (centre: Point, tips: number, [outer, inner]: readonly [number, number]): string =>
  polygon(steps(2 * tips).map((angle, step) => at(centre, angle, step % 2 ? inner : outer)))

const teeth = (centre: Point, count: number, [from, to]: readonly [number, number]): string =>
  steps(count)
    .map((angle) => {
      const half = Math.PI / count
      return polygon([at(centre, angle - half, from), at(centre, angle, to), at(centre, angle + half, from)])
    })
    .join('')

const dot = (centre: Point, r: number): string => circle(centre, r) + circle(centre, r / 3)

const dots = (centre: Point, count: number, radius: number): string =>
  steps(count)
    .map((angle) => dot(at(centre, angle, radius), 5))
    .join('')

const middle: Point = [page.width / 2, page.height / 2 + 6]

/** The face of a bronze drum of Đông Sơn: a sun of fourteen rays within rings of teeth and dotted circles. */
const drum: string = [
  star(middle, 14, [62, 20]),
  teeth(middle, 60, [102, 114]),
  teeth(middle, 96, [138, 146]),
  'f\n',
  '0.9 w\n',
  ...[66, 70, 96, 100, 132, 136, 176].map((r) => circle(middle, r)),
  dots(middle, 40, 83),
  dots(middle, 72, 156),
  'S\n',
].join('')

/** The band between the lines of the frame: from one to the other, in points from the edge of the sheet. */
const band = { from: 24, to: 42, step: 13 }

/** Dotted circles along a line, as on the rings of the drum. */
function row([x1, y1]: Point, [x2, y2]: Point): string {
  const count = Math.round(Math.hypot(x2 - x1, y2 - y1) / band.step)
  const points = Array.from({ length: count + 1 }, (_, step): Point => {
    const share = step / count
    return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share]
  })
  return points.map((point) => dot(point, 4.5)).join('')
}

const inset = (by: number): string => say('re', by, by, page.width - 2 * by, page.height - 2 * by)

function frame(): string {
  const mid = (band.from + band.to) / 2
  const [left, top, right, bottom] = [mid, mid, page.width - mid, page.height - mid]
  const clear = 26
  const corners: Point[] = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ]
  return [
    '1 w\n',
    inset(band.from),
    inset(band.to),
    'S\n0.5 w\n',
    inset(band.to + 4),
    'S\n0.7 w\n',
    row([left + clear, top], [right - clear, top]),
    row([left + clear, bottom], [right - clear, bottom]),
    row([left, top + clear], [left, bottom - clear]),
    row([right, top + clear], [right, bottom - clear]),
    ...corners.map((corner) => circle(corner, 8)),
    'S\n',
    ...corners.map((corner) => star(corner, 12, [7, 3])),
    'f\n',
  ].join('')
}

/** A pattern that lies over the whole sheet, drawn in its coordinates. */
export const sheetWide = (pattern: string) => ({
  boundingBox: [0, 0, page.width, page.height],
  xStep: page.width,
  yStep: page.height,
  pattern,
})

/** The whole sheet, to be filled. */
export const whole = { type: 'rect', x: 0, y: 0, w: page.width, h: page.height } as const

const within = (by: number, color: string) =>
  ({ type: 'rect', x: by, y: by, w: page.width - 2 * by, h: page.height - 2 * by, color }) as const

/** What lies under the words of every certificate: paper, edge, drum, frame. */
export const backdrop = [
  within(10, '#A4161A'),
  within(15, '#FFFDF7'),
  { ...whole, color: ['drum', '#F3E3BA'] },
  { ...whole, color: ['frame', '#B98A2F'] },
] as const

/** Where the stars stand: the middle of the row, in points from the top of the sheet. */
const starsY = 203
const starSize = { outer: 15, inner: 6, apart: 38 } as const

const starRow = (places: readonly number[]): string =>
  places
    .map((place) => star([page.width / 2 + (place - 2) * starSize.apart, starsY], 5, [starSize.outer, starSize.inner]))
    .join('')

const places = [0, 1, 2, 3, 4]
const won = (stars: number): string => `${starRow(places.slice(0, stars))}f\n`
const outlines = `0.9 w\n${starRow(places)}S\n`

/** Five stars in a row, of which as many as were won are filled. */
export const starsOf = (stars: number) => [
  { ...whole, color: [`won-${stars}`, '#E0A100'] as const },
  { ...whole, color: ['outlines', '#A4161A'] as const },
]

export const patterns = {
  drum: sheetWide(drum),
  frame: sheetWide(frame()),
  outlines: sheetWide(outlines),
  'won-3': sheetWide(won(3)),
  'won-4': sheetWide(won(4)),
  'won-5': sheetWide(won(5)),
}
