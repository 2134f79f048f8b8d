import { createRequire } from 'node:module'

/** What tests ask of an element. The types of jsdom would bring those of a browser into every file of the service. */
export type PageElement = {
  textContent: string
  value?: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement> & ArrayLike<PageElement>
}
type Window = {
  document: PageElement
  eval(script: string): void
  close(): void
  axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
}
type Jsdom = {
  JSDOM: new (html: string, options?: object) => { window: Window }
  VirtualConsole: new () => object
}

const require = createRequire(import.meta.url)
const { JSDOM, VirtualConsole } = require('jsdom') as Jsdom
const { source } = require('axe-core') as { source: string }

/** A page as a browser without scripts reads it. */
export const documentOf = (html: string): PageElement => new JSDOM(html).window.document

/** Where the links of a page lead, in its order. */
export const linksOf = (html: string): string[] =>
  [...documentOf(html).querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')

/**
 * What axe-core finds wrong with a page, as `rule: element`, in order of the page. Contrast needs a browser that draws
 * (test/rules/page-contrast.test.ts has it).
 */
export async function faultsOf(html: string): Promise<string[]> {
  const quiet = { runScripts: 'outside-only', pretendToBeVisual: true, virtualConsole: new VirtualConsole() }
  const { window } = new JSDOM(html, quiet)
  window.eval(source)
  const options = { rules: { 'color-contrast': { enabled: false } }, resultTypes: ['violations'] }
  const { violations } = await window.axe.run(options)
  window.close()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}
