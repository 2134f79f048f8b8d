import { html } from 'ghtml'
import type { Language } from '../../core/language.ts'
import type { Cell, Column, FigureAsked, Table } from '../../modules/reports/report-tables.ts'
import { pageWords } from './report-words.ts'

export const decimalText = (language: Language): Intl.NumberFormat =>
  new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { useGrouping: 'min2', maximumFractionDigits: 3 })

const hintsOf = (notes: readonly string[]): string[] => notes.map((note) => html`<p class="hint">${note}</p>`)

/** Where the list of what is behind a figure stands. */
export type HrefOf = (figure: FigureAsked) => string

/** A number with a link to what is behind it; nothing is behind 0. */
const linked = (shown: string, value: Cell, figure: FigureAsked | null | undefined, hrefOf: HrefOf): string =>
  figure && value !== 0 ? html`<a href="${hrefOf(figure)}">${shown}</a>` : html`${shown}`

/** The one row of a table as names and numbers, which need no width. */
export function figures({ name, columns, rows, figures, notes }: Table, hrefOf: HrefOf): string {
  const pairs = columns.map(({ heading }, at) => ({ heading, value: rows[0]![at]!, figure: figures[0]![at] })).slice(1)
  return html`<section class="card" aria-labelledby="overall"><h2 id="overall">${name}</h2>
<dl>!${pairs.map(({ heading, value, figure }) => html`<div><dt>${heading}</dt><dd class="number">!${linked(String(value), value, figure, hrefOf)}</dd></div>`)}</dl>!${hintsOf(notes)}</section>`
}

/** A table that is moved sideways where the screen is narrower. */
export function tableSection(table: Table, id: string, language: Language, hrefOf: HrefOf): string {
  const { name, columns, rows, figures, notes } = table
  const number = decimalText(language)
  const numbers = columns.map((_, at) => at > 0 && typeof rows[0]![at] === 'number')
  const head = columns.map(
    ({ heading }, at) => html`<th scope="col"!${numbers[at] ? ' class="number"' : ''}>${heading}</th>`,
  )
  const cell = (value: Cell, at: number, row: number) => {
    if (at === 0) return html`<th scope="row">${value ?? ''}</th>`
    return typeof value === 'number'
      ? html`<td class="number">!${linked(number.format(value), value, figures[row]?.[at], hrefOf)}</td>`
      : html`<td>${value ?? ''}</td>`
  }
  return html`<section class="card" aria-labelledby="${id}"><h2 id="${id}">${name}</h2>
<div class="wide" tabindex="0" role="group" aria-label="${name}: ${pageWords[language].scroll}"><table>
<thead><tr>!${head}</tr></thead>
<tbody>!${rows.map((row, no) => html`<tr>!${row.map((value, at) => cell(value, at, no))}</tr>`)}</tbody></table></div>!${hintsOf(notes)}</section>`
}

type Rows = {
  name: string
  columns: readonly Column[]
  rows: readonly { cells: readonly Cell[]; href: string | null }[]
}

/** A list of things, the first cell of each a link to it where there is one. */
export function plainTable({ name, columns, rows }: Rows, language: Language): string {
  const number = decimalText(language)
  const cell = (value: Cell, at: number, href: string | null) => {
    if (at === 0)
      return html`<th scope="row">!${href ? html`<a href="${href}">${value ?? ''}</a>` : html`${value ?? ''}`}</th>`
    return typeof value === 'number'
      ? html`<td class="number">${number.format(value)}</td>`
      : html`<td>${value ?? ''}</td>`
  }
  const body = rows.map(({ cells, href }) => html`<tr>!${cells.map((value, at) => cell(value, at, href))}</tr>`)
  return html`<section class="card"><div class="wide" tabindex="0" role="group" aria-label="${name}: ${pageWords[language].scroll}"><table>
<thead><tr>!${columns.map(({ heading }) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>!${body}</tbody></table></div></section>`
}
