import { html } from 'ghtml'
import type { LegalDay } from '../core/clock.ts'
import type { Language } from '../core/language.ts'

const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** A legal day as people of the language write it: 22/05/2026, 22 May 2026. */
export function dayText(day: LegalDay, language: Language): string {
  return language === 'en' ? english.format(new Date(`${day}T00:00:00Z`)) : day.split('-').reverse().join('/')
}

export const dayTag = (day: LegalDay, language: Language): string =>
  html`<time datetime="${day}">${dayText(day, language)}</time>`
