import type { FastifyInstance, FastifyRequest } from 'fastify'
import { html } from 'ghtml'
import { z } from 'zod'
import type { LegalDay } from '../../core/clock.ts'
import { parseInput } from '../../core/input.ts'
import type { Language } from '../../core/language.ts'
import { textsAs } from '../../core/rest.ts'
import { pageInput } from '../../core/shapes.ts'
import type { App } from '../../core/world.ts'
import { type AskedFigure, certificateFields } from '../../modules/reports/records/asked.ts'
import { answering, listFormats } from '../../modules/reports/records/behind-content.ts'
import type { FigureAsked } from '../../modules/reports/report-tables.ts'
import { languageOf, sendPage } from '../layout.ts'
import { type BehindList, behindList } from './behind-list.ts'
import { pageWords } from './report-words.ts'
import { cacheControl, style } from './style.ts'
import { plainTable } from './tables.ts'

const Asked = z.strictObject({ ...certificateFields, ...pageInput })
const readTexts = textsAs(Asked)

const queryOf = (told: Record<string, unknown>): string =>
  String(
    new URLSearchParams(
      Object.entries(told).flatMap(([name, value]): [string, string][] =>
        value == null ? [] : [[name, String(value)]],
      ),
    ),
  )

/** Where what is behind a figure of a report stands. */
export const behindHref = (
  { unitCode, ...figure }: FigureAsked,
  { mapOn, language }: { mapOn: string | null; language: Language },
): string => `/reports/${unitCode}/records?${queryOf({ ...figure, mapOn, lang: language })}`

/** `/reports/20/records?what=valid&star=4&…`: what is behind a number of a report, page by page. */
export function behindPage(server: FastifyInstance, app: App): void {
  server.get<{ Params: { unitCode: string } }>('/reports/:unitCode/records', async (request, reply) => {
    const language = languageOf(request)
    const context = answering(app)
    const { first: _, after, ...asked } = askedBy(request, context.today)
    const list = await behindList(context, { asked, after: after ?? null, language })
    const unit = context.world.units.on(asked.mapOn ?? context.today).named(asked.unitCode)
    const { unitCode: __, ...kept } = asked
    return sendPage(reply, {
      ...{ language, title: `${list.name} – ${unit.name}`, body: bodyOf(unit.name, list, asked, language) },
      ...{ kept: Object.fromEntries(new URLSearchParams(queryOf(kept))), cacheControl, indexed: false, ...style },
    })
  })
}

function askedBy({ query, params }: FastifyRequest, today: LegalDay): z.output<typeof Asked> {
  const { lang: _, ...texts } = query as Record<string, string>
  return parseInput(Asked, readTexts({ ...texts, ...(params as { unitCode: string }) }), () => today)
}

function bodyOf(unitName: string, list: BehindList, asked: AskedFigure, language: Language): string {
  const words = pageWords[language]
  const { unitCode, ...figure } = asked
  const here = (more: object) => `/reports/${unitCode}/records?${queryOf({ ...figure, ...more, lang: language })}`
  const period = asked.until.endsWith('-06-30') ? 'six-months' : null
  const report = queryOf({ year: asked.until.slice(0, 4), period, mapOn: asked.mapOn, lang: language })
  const next = list.endCursor && html`<p><a rel="next" href="${here({ after: list.endCursor })}">${words.next}</a></p>`
  const files = listFormats.map(
    (format) =>
      html`<a href="/v1/${list.address}/${format}?${queryOf({ ...list.asked, lang: language })}">${format.toUpperCase()}</a>`,
  )
  return html`<h1>${list.name} – ${unitName}</h1>
<p class="lead"><a href="/reports/${unitCode}?${report}">${words.back}</a></p>
<p>${list.counted}: <b>${list.sum}</b>!${list.hasOutOf ? html` (<a href="${here({ outOf: true })}">${words.outOf}</a>)` : ''}</p>
!${list.rows.length > 0 ? plainTable(list, language) : html`<p>${words.nothingBehind}</p>`}
!${next || ''}
<p>${words.files}: !${files.join(', ')}</p>`
}
