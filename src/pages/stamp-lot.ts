import { html } from 'ghtml'
import type { Language } from '../core/language.ts'
import type { StampView } from '../modules/traceability/shapes.ts'
import { dayTag } from './dates.ts'

type Lot = NonNullable<NonNullable<StampView['stamp']>['lot']>

const lotWords = {
  vi: {
    lot: 'Lô sản xuất',
    made: 'Ngày sản xuất',
    bestBefore: 'Hạn sử dụng',
    processing: 'Chế biến',
    back: 'Nguyên liệu: một bước trước',
    forward: 'Phân phối: một bước sau',
    recorded: 'Do chủ thể tự ghi và công bố.',
    person: 'hộ, cá nhân',
  },
  en: {
    lot: 'Production lot',
    made: 'Made on',
    bestBefore: 'Best before',
    processing: 'Processing',
    back: 'Materials: one step back',
    forward: 'Distribution: one step forward',
    recorded: 'As recorded and published by the producer.',
    person: 'household or person',
  },
}

const line = (name: string, value: string) => html`<div><dt>${name}</dt><dd>!${value}</dd></div>`

function steps(heading: string, lines: readonly string[]): string {
  return lines.length === 0
    ? ''
    : html`<h3>${heading}</h3><ul class="links">!${lines.map((one) => html`<li>!${one}</li>`)}</ul>`
}

/** What its producer has published of the lot that a stamp is on. */
export function lotCard(lot: Lot, language: Language): string {
  const words = lotWords[language]
  const back = lot.materials.map(
    ({ name, source, place, receivedOn }) =>
      html`${name}<span>${source ?? words.person}, ${place}, !${dayTag(receivedOn, language)}</span>`,
  )
  const forward = lot.shipments.map(
    ({ recipient, place, shippedOn }) =>
      html`${recipient ?? words.person}<span>${place}, !${dayTag(shippedOn, language)}</span>`,
  )
  return html`<section class="card"><h2>${words.lot} ${lot.code}</h2>
<dl>!${line(words.made, dayTag(lot.madeOn, language))}!${lot.bestBefore === null ? '' : line(words.bestBefore, dayTag(lot.bestBefore, language))}!${lot.processing === null ? '' : line(words.processing, html`${lot.processing}`)}</dl>
!${steps(words.back, back)}!${steps(words.forward, forward)}
<p class="hint">${words.recorded}</p></section>`
}
