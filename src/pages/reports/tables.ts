import { html } from 'ghtml'
import type { Language } from '../../core/language.ts'
import type { Table } from '../../modules/reports/report-tables.ts'
import { pageWords } from './report-words.ts'

const hintsOf = (notes: readonly string[]): string[] => notes.map((note) => html`<p class="hint">${note}</p>`)

/** The one row of a table as names and numbers, which need no width. */
export function figures({ name, columns, rows, notes }: Table): string {
  const pairs = columns.map(({ heading }, at) => ({ heading, value: rows[0]![at]! })).slice(1)
  return html`<section class="card" aria-labelledby="overall"><h2 id="overall">${name}</h2>
<dl>!${pairs.map(({ heading, value }) => html`<div><dt>${heading}</dt><dd class="number">${value}</dd></div>`)}</dl>!${hintsOf(notes)}</section>`
}

/** A table that is moved sideways where the screen is narrower. */
export function tableSection({ name, columns, rows, notes }: Table, id: string, language: Language): string {
  const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { useGrouping: 'min2' })
  const numbers = columns.map((_, at) => at > 0 && typeof rows[0]![at] === 'number')
  const head = columns.map(
    ({ heading }, at) => html`<th scope="col"!${numbers[at] ? ' class="number"' : ''}>${heading}</th>`,
  )
  const cell = (value: string | number | null, at: number) => {
    if (at === 0) return html`<th scope="row">${value ?? ''}</th>`
    return typeof value === 'number'
      ? html`<td class="number">${number.format(value)}</td>`
      : html`<td>${value ?? ''}</td>`
  }
  return html`<section class="card" aria-labelledby="${id}"><h2 id="${id}">${name}</h2>
<div class="wide" tabindex="0" role="group" aria-label="${name}: ${pageWords[language].scroll}"><table>
<thead><tr>!${head}</tr></thead>
<tbody>!${rows.map((row) => html`<tr>!${row.map(cell)}</tr>`)}</tbody></table></div>!${hintsOf(notes)}</section>`
}
