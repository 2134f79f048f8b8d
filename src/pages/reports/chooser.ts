import { html } from 'ghtml'
import { legalDay, yearOf } from '../../core/clock.ts'
import type { Language } from '../../core/language.ts'
import type { App } from '../../core/world.ts'
import type { UnitReport } from '../../modules/reports/shapes.ts'
import { dayText } from '../../modules/reports/words.ts'
import { earlierMaps } from './maps.ts'
import { pageWords } from './report-words.ts'

const yearsBack = 8

const option = (value: string, name: string, isChosen: boolean): string =>
  html`<option value="${value}"!${isChosen ? ' selected' : ''}>${name}</option>`

/** The form that asks for another year, period or map. */
export function chooser(app: App, report: UnitReport, language: Language): string {
  const words = pageWords[language]
  const { unit, year, period } = report
  const thisYear = yearOf(legalDay(app.clock().toISOString()))
  const years = Array.from({ length: yearsBack }, (_, back) => thisYear - back)
  return html`<form class="filter" action="/reports/${unit.code}" method="get" aria-label="${words.choose}">
<input type="hidden" name="lang" value="${language}">
<label>${words.year}<select name="year">!${years.map((one) => option(String(one), String(one), one === year))}</select></label>
<label>${words.period}<select name="period">!${option('year', words.whole, period === 'year')}!${option('six-months', words.half, period !== 'year')}</select></label>
!${mapChoice(app, report, language)}
<button>${words.show}</button></form>`
}

function mapChoice({ world, clock }: App, { unit, mapOn }: UnitReport, language: Language): string {
  const words = pageWords[language]
  const today = legalDay(clock().toISOString())
  const earlier = earlierMaps(world.units, unit.code, { day: mapOn ?? today, today })
  const days = [...new Set([...earlier, ...(mapOn === null ? [] : [mapOn])])].sort().reverse()
  const ofToday = world.units.on(today).get(unit.code) ? [option('', words.mapToday, mapOn === null)] : []
  const options = [...ofToday, ...days.map((day) => option(day, words.mapDay(dayText(day, language)), day === mapOn))]
  if (options.length === 1) return mapOn === null ? '' : html`<input type="hidden" name="mapOn" value="${mapOn}">`
  return html`<label>${words.map}<select name="mapOn">!${options}</select></label>`
}
