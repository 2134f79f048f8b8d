import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { legalDay } from '../../src/core/clock.ts'
import { loadCriteriaReference } from '../../src/modules/criteria/reference.ts'
import { producerKinds } from '../../src/modules/producers/rules.ts'
import { registerQuery } from '../../src/modules/register/register-words.ts'
import type { Units } from './dossier.ts'
import { integer, listOf, object, text, unit } from './schema.ts'

const name = object({ vi: text, en: text })
export const facetsSchema = object({
  total: integer,
  groups: listOf(object({ no: text, name, count: integer })),
  sets: listOf(object({ no: integer, name, count: integer })),
  stars: listOf(object({ star: integer, count: integer })),
  kinds: listOf(object({ kind: text, count: integer })),
  years: listOf(object({ year: integer, count: integer })),
  provinces: listOf(object({ unit, count: integer })),
  communes: listOf(object({ unit, count: integer })),
  states: listOf(object({ state: text, count: integer })),
})

export type Asked = { text?: string; setNo?: number; star?: number; unitCode?: string }

const state = `case when ended_as = 'revoked' then 'revoked' when expires_on < $1 then 'expired' else 'in-force' end`
export const conditions = {
  text: 'product_id in (select product_id from register_words where lexemes @@ $2::tsquery)',
  setNo: 'set_no = $3',
  star: 'star = $4',
  unitCode: 'commune_code = $5',
  state: `${state} = 'in-force'`,
}
type Filter = keyof typeof conditions
/** What each facet groups by, and which filters it leaves aside. */
const facets = {
  sets: ['set_no::text', ['setNo']],
  groups: ['set_no::text', ['setNo']],
  stars: ['star::text', ['star']],
  kinds: ['producer_kind::text', []],
  years: ['year::text', []],
  provinces: ['province_code', ['unitCode']],
  communes: ['commune_code', ['unitCode']],
  states: [state, ['state']],
} as const satisfies Record<string, readonly [string, readonly Filter[]]>

/** One count for each facet, in one statement; its text depends on what is asked for. */
function statementFor(asked: Asked): { name: string; text: string } {
  const filters: Filter[] = [...(['text', 'setNo', 'star', 'unitCode'] as const).filter((one) => asked[one]), 'state']
  const counts = Object.entries(facets).map(([facet, [by, aside]]) => {
    const where = filters.filter((one) => !(aside as readonly Filter[]).includes(one)).map((one) => conditions[one])
    const own = facet === 'communes' ? ['province_code = (select parent_code from units where code = $5)'] : []
    // So that each parameter has its type also where it is not asked for.
    const all = ['$1::date is not null', 'num_nulls($2::text, $3::int, $4::int, $5::text) < 5', ...where, ...own]
    return `select '${facet}' as facet, ${by} as value, count(*)::int as count from register_entries where ${all.join(' and ')} group by 2`
  })
  return { name: `facets ${filters}`, text: counts.join(' union all ') }
}

const inOrder = new Intl.Collator('vi')

/** Values of the parameters that `conditions` use. */
export const valuesOf = (asked: Asked) => [
  legalDay(new Date().toISOString()),
  registerQuery(asked.text ?? ''),
  asked.setNo ?? null,
  asked.star ?? null,
  asked.unitCode ?? null,
]

export const setsByNumber = () =>
  new Map(
    loadCriteriaReference()
      .sets('26-2026')
      .map(({ source }) => [source.set, source]),
  )

/** Reads all counts beside the results of a search. */
export function facetReader(pool: pg.Pool, units: Units) {
  const sets = setsByNumber()
  return async (asked: Asked) => {
    const { rows } = await pool.query<{ facet: string; value: string; count: number }>({
      ...statementFor(asked),
      values: valuesOf(asked),
    })
    const of = (facet: string) => rows.filter((row) => row.facet === facet)
    const numbers = (facet: string) => of(facet).map(({ value, count }) => ({ no: Number(value), count }))
    const upward = (a: { no: number }, b: { no: number }) => a.no - b.no
    const byGroup = Map.groupBy(numbers('groups').sort(upward), ({ no }) => sets.get(no)!.group.no)
    const named = (facet: string) =>
      of(facet)
        .map(({ value, count }) => ({ unit: units.get(value)!, count }))
        .sort((a, b) => b.count - a.count || inOrder.compare(a.unit.name, b.unit.name))
    const downward = (facet: string) => numbers(facet).sort(upward).reverse()
    return {
      total: of('kinds').reduce((sum, { count }) => sum + count, 0),
      groups: [...byGroup].map(([no, own]) => {
        const { vi, en } = sets.get(own[0]!.no)!.group
        return { no, name: { vi, en }, count: own.reduce((sum, { count }) => sum + count, 0) }
      }),
      sets: numbers('sets')
        .sort(upward)
        .map(({ no, count }) => ({ no, name: sets.get(no)!.name, count })),
      stars: downward('stars').map(({ no, count }) => ({ star: no, count })),
      kinds: producerKinds.flatMap((kind) =>
        of('kinds')
          .filter(({ value }) => value === kind)
          .map(({ count }) => ({ kind, count })),
      ),
      years: downward('years').map(({ no, count }) => ({ year: no, count })),
      provinces: named('provinces'),
      communes: asked.unitCode ? named('communes') : [],
      states: ['in-force', 'expired', 'revoked'].flatMap((one) =>
        of('states')
          .filter(({ value }) => value === one)
          .map(({ count }) => ({ state: one, count })),
      ),
    }
  }
}

/** What the counts of the public search are measured against. */
export function registerRoute(server: FastifyInstance, read: ReturnType<typeof facetReader>): void {
  server.get<{ Querystring: Asked }>(
    '/v1/public-product-facets',
    { schema: { response: { 200: facetsSchema } } },
    async (request, reply) => {
      reply.header('cache-control', 'public, max-age=60')
      return read(request.query)
    },
  )
}
