import type { FastifyInstance, FastifyRequest } from 'fastify'
import { html } from 'ghtml'
import { nation, publicActor } from '../../core/actor.ts'
import { type LegalDay, legalDay, yearOf } from '../../core/clock.ts'
import type { Language } from '../../core/language.ts'
import { perform } from '../../core/perform.ts'
import { Day } from '../../core/shapes.ts'
import type { App } from '../../core/world.ts'
import { reportPeriods } from '../../modules/planning/indicators/reported/report-period.ts'
import { type FigureAsked, tablesOf, titleOf } from '../../modules/reports/report-tables.ts'
import type { UnitReport } from '../../modules/reports/shapes.ts'
import { unitReport } from '../../modules/reports/unit-report.ts'
import { dayText } from '../../modules/reports/words.ts'
import { mapWith } from '../../modules/units/last-map.ts'
import { languageOf, sendPage } from '../layout.ts'
import { behindHref, behindPage } from './behind-page.ts'
import { placeTiles, yearChart } from './charts.ts'
import { chooser } from './chooser.ts'
import { kinLinks } from './kin.ts'
import { choiceOf, hrefOf, reportedYear } from './links.ts'
import { progressBars } from './progress-bars.ts'
import { pageWords } from './report-words.ts'
import { cacheControl, style } from './style.ts'
import { figures, tableSection } from './tables.ts'

/** `/reports/20?year=2026`: the report of a unit for people. */
export function reportPages(server: FastifyInstance, app: App): void {
  behindPage(server, app)
  server.get('/reports', async (request, reply) => reply.redirect(`/reports/${nation}?lang=${languageOf(request)}`))
  server.get<{ Params: { unitCode: string } }>('/reports/:unitCode', async (request, reply) => {
    const language = languageOf(request)
    const { unitCode } = request.params
    const today = legalDay(app.clock().toISOString())
    const period = periodOf(request, today)
    const { units } = app.world
    const isGone = period.mapOn === null && !units.get(unitCode)
    const lastDay = isGone ? mapWith(units, unitCode, today, []) : null
    if (lastDay !== null) return reply.redirect(hrefOf(underLastMap(period, lastDay), language, unitCode))
    const asked = { unitCode, ...period, year: period.year ?? yearOf(today) }
    const { output: report } = await perform(app, unitReport, asked, { actor: publicActor, requestId: request.id })
    return sendPage(reply, {
      ...{ language, title: titleOf(report, language), body: bodyOf(app, report, language), cacheControl, ...style },
      kept: choiceOf(report),
    })
  })
}

/** What no link says is passed over: this year's whole on the map of today then. */
function periodOf(request: FastifyRequest, today: LegalDay) {
  const { year, period, mapOn } = request.query as Record<string, unknown>
  return {
    year: typeof year === 'string' && /^20\d\d$/.test(year) ? Math.min(Number(year), yearOf(today)) : null,
    period: reportPeriods.find((one) => one === period) ?? ('year' as const),
    mapOn: Day.safeParse(mapOn).data ?? null,
  }
}

/** A unit that is gone is under no map of today: its report is on the last one that has it, of its last year if none is said. */
const underLastMap = ({ year, period }: ReturnType<typeof periodOf>, lastDay: LegalDay) => ({
  ...{ period, year: year ?? reportedYear(lastDay), mapOn: lastDay },
})

function bodyOf(app: App, report: UnitReport, language: Language): string {
  const words = pageWords[language]
  const [, overall, ...tables] = tablesOf(report, language)
  const others = tables.filter(({ rows }) => rows.length > 0)
  const behind = (figure: FigureAsked) => behindHref(figure, { mapOn: report.mapOn, language })
  const tiles = html`<section class="card"><h2>${words.tiles}</h2>!${placeTiles(report, language, (code) => hrefOf(report, language, code))}</section>`
  return html`<h1>${titleOf(report, language)}</h1>
!${wayUp(app, report, language)}
!${kinLinks(app, report, language)}
<p class="hint">${report.mapOn ? words.mapOf(dayText(report.mapOn, language)) : words.mapOfToday}</p>
!${chooser(app, report, language)}
!${progressBars(report, language, behind)}
!${figures(overall!, behind)}
<section class="card">!${yearChart(report, language)}</section>
!${report.places.length > 0 ? tiles : ''}
!${others.map((table, at) => tableSection(table, `table-${at}`, language, behind))}
<p class="hint">${words.note}</p>
!${files(report, language)}`
}

function wayUp({ world, clock }: App, report: UnitReport, language: Language): string {
  const units = world.units.on(report.mapOn ?? legalDay(clock().toISOString()))
  const parent = units.get(units.get(report.unit.code)?.parentCode ?? '')
  if (!parent) return ''
  const name = parent.code === nation ? pageWords[language].above : parent.name
  return html`<p class="lead"><a href="${hrefOf(report, language, parent.code)}">${name}</a></p>`
}

function files(report: UnitReport, language: Language): string {
  const asked = new URLSearchParams({ ...choiceOf(report), lang: language })
  const link = (format: string) =>
    html`<a href="/v1/reports/${report.unit.code}/${format}?${asked}">${format.toUpperCase()}</a>`
  return html`<p>${pageWords[language].files}: !${link('csv')}, !${link('xlsx')}, !${link('pdf')}</p>`
}
