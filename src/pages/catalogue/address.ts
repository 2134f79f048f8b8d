import { languages } from '../../core/language.ts'
import { producerKinds } from '../../modules/producers/rules.ts'
import { registerSorts, registerStates } from '../../modules/register/rules.ts'

/** What an address of the catalogue may say, in the order in which it is written. */
export const parameters = [
  'q',
  'group',
  'set',
  'star',
  'unit',
  'kind',
  'year',
  'state',
  'sort',
  'after',
  'lang',
] as const
export type Parameter = (typeof parameters)[number]

/** What an address says; what no form or link of the catalogue could have written is left out. */
export type Asked = Partial<Record<Parameter, string>>

const isOneOf = (values: readonly string[]) => (text: string) => values.includes(text)
const wellFormed: Record<Parameter, (text: string) => boolean> = {
  q: (text) => text.trim() !== '',
  group: (text) => /^[IVX]{1,4}$/.test(text),
  set: (text) => /^[1-9]\d?$/.test(text),
  star: (text) => /^[345]$/.test(text),
  unit: (text) => /^(\d{2}|\d{5})$/.test(text),
  kind: isOneOf(producerKinds),
  year: (text) => /^2\d{3}$/.test(text),
  state: isOneOf(registerStates),
  sort: isOneOf(registerSorts),
  after: (text) => /^[\w-]{22}$/.test(text),
  lang: isOneOf(languages),
}

const longestText = 100

export function readAddress(query: unknown): Asked {
  const given = query as Record<string, unknown>
  const read = parameters.flatMap((name) => {
    const text = given[name]
    return typeof text === 'string' && wellFormed[name](text) ? [[name, text.slice(0, longestText)] as const] : []
  })
  return Object.fromEntries(read)
}

/** The same words as the input of the register's actions. */
export const filtersOf = ({ q, group, set, star, unit, kind, year, state }: Asked) => ({
  ...(q && { text: q }),
  ...(group && { group }),
  ...(set && { setNo: Number(set) }),
  ...(star && { star: Number(star) }),
  ...(unit && { unitCode: unit }),
  ...(kind && { kind }),
  ...(year && { year: Number(year) }),
  ...(state && { state }),
})

/** The address that says the same but for some parts; a page of results belongs to its filters, so it begins anew. */
export function addressWith(asked: Asked, changes: Partial<Record<Parameter, string | null>>): string {
  const { after: _page, ...kept } = asked
  const all: Partial<Record<Parameter, string | null>> = { ...kept, ...changes }
  const said = parameters.flatMap((name) => (all[name] ? [[name, all[name]] as [string, string]] : []))
  const query = new URLSearchParams(said).toString()
  return query ? `/products?${query}` : '/products'
}
