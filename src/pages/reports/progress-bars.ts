import { html } from 'ghtml'
import type { Language } from '../../core/language.ts'
import { progressFigure } from '../../modules/reports/report-tables.ts'
import type { UnitReport } from '../../modules/reports/shapes.ts'
import { countedText, dayText, decimal, reportWords } from '../../modules/reports/words.ts'
import { pageWords } from './report-words.ts'
import type { HrefOf } from './tables.ts'

type Item = UnitReport['progress'][number]

const length = 300

/** How much of its bar is filled; what is over the plan fills all of it. */
const filled = ({ percent }: Item): number => {
  if (!percent) return 0
  return Math.min(length, Math.round((length * percent.numerator) / (100 * percent.denominator)))
}

function bar(item: Item, language: Language, href: string): string {
  const words = pageWords[language]
  const { actual, percent, forecast, target, plan } = item
  const name = item.indicatorName[language]
  const number = (value: number | null) => decimal(String(value), language)
  const { kind, ...values } = target
  const planned = words.planned({ kind, value: number(values.value), upperValue: number(values.upperValue) })
  const shown = actual ? decimal(actual.shown, language) : words.nothing
  const open =
    item.unattributed > 0 ? html` ${reportWords[language].unattributed(name, String(item.unattributed))}.` : ''
  const pace = forecast && words.pace(decimal(forecast.value.shown, language), forecast.percent?.shown ?? null)
  return html`<li><h3>${name}</h3>
<p>${words.actual}: <b>!${actual?.numerator ? html`<a href="${href}">${shown}</a>` : shown}</b> · ${planned} ${item.unitOfMeasure[language]}!${percent ? html` · <b>${percent.shown}</b>` : ''}</p>
<svg viewBox="0 0 ${length} 12" preserveAspectRatio="none" aria-hidden="true"><rect class="room" width="${length}" height="12" rx="3"/><rect class="done" width="${filled(item)}" height="12" rx="3"/></svg>
<p class="hint">${countedText(item.counted, language)}. ${words.plan} ${plan.number} (${dayText(plan.issuedOn, language)}).!${pace ? html` ${pace}` : ''}!${open}</p></li>`
}

/** Plan and actual of each target, with a bar. */
export function progressBars(report: UnitReport, language: Language, hrefOf: HrefOf): string {
  const { progress } = report
  if (progress.length === 0) return ''
  const items = progress.map((item) => bar(item, language, hrefOf(progressFigure(report, item))))
  return html`<section class="card" aria-labelledby="progress"><h2 id="progress">${reportWords[language].progress}</h2><ul class="bars">!${items}</ul></section>`
}
