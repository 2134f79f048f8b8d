import { readFileSync } from 'node:fs'
import t from 'tap'

const css = readFileSync(new URL('../../src/pages/page.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = [...css.matchAll(/:root \{([^}]*)\}/g)].map((match) => match[1]!)
const coloursOf = (block: string) =>
  Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]))

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const states = ['valid', 'expired', 'revoked', 'superseded', 'unknown']
const pairs = [
  ...['ink', 'soft', 'brand'].flatMap((text) => ['ground', 'card'].map((ground) => [text, ground])),
  ...['card', 'ground'].map((ground) => ['star', ground]),
  ['on-brand', 'brand'],
  ...states.flatMap((state) => [
    [state, `${state}-ground`],
    ['ink', `${state}-ground`],
  ]),
] as [string, string][]

for (const [name, block] of [
  ['light', light],
  ['dark', dark],
] as const) {
  t.test(`every text of a page can be read on its ground (WCAG AA, 4.5 to 1): ${name}`, async (t) => {
    const colours = coloursOf(block)
    for (const [text, ground] of pairs) {
      const ratio = contrast(colours[text] ?? '', colours[ground] ?? '')
      t.ok(ratio >= 4.5, `${text} on ${ground}: ${ratio.toFixed(2)}`)
    }
  })
}
