import { html } from 'ghtml'
import type { Shown } from './map.ts'
import { type GroupName, mapWords } from './map-words.ts'

type Choice = { value: string; name: string }

const select = (name: string, label: string, chosen: string, choices: readonly Choice[]): string =>
  html`<label>${label}<select name="${name}">!${choices.map(
    (choice) =>
      html`<option value="${choice.value}"!${choice.value === chosen ? ' selected' : ''}>${choice.name}</option>`,
  )}</select></label>`

/** Stars and group, kept with the place that is looked at. */
export function mapForm({ camera, star, group, language }: Shown, groups: readonly GroupName[]): string {
  const words = mapWords[language]
  const all = { value: '', name: words.all }
  const kept = { lat: camera.latitude, lon: camera.longitude, z: camera.zoom, lang: language }
  const stars = ['3', '4', '5'].map((value) => ({ value, name: `${value} ★` }))
  const named = groups.map(({ no, name }) => ({ value: no, name: `${no}. ${name[language]}` }))
  return html`<form class="filter" action="/map" method="get">
!${Object.entries(kept).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
!${select('star', words.star, star, [all, ...stars])}
!${select('group', words.group, group, [all, ...named])}
<button>${words.show}</button></form>`
}
