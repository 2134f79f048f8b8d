import { html } from 'ghtml'
import type { Language } from '../core/language.ts'

export type CodeForm = {
  /** Page that is asked. */
  action: string
  /** Of the field in its address. */
  name: string
  maxLength: number
  words: Record<Language, { label: string; hint: string }>
}

const check = { vi: 'Kiểm tra', en: 'Check' }

/** Where anyone types a printed code that no camera reads; works without scripts. */
export function codeForm({ action, name, maxLength, words }: CodeForm, language: Language, code = ''): string {
  const { label, hint } = words[language]
  return html`<form class="check" action="${action}" method="get" role="search">
<label for="${name}">${label}</label>
<input id="${name}" name="${name}" value="${code}" required maxlength="${maxLength}" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="${name}-hint">
<input type="hidden" name="lang" value="${language}">
<button>${check[language]}</button>
<p class="hint" id="${name}-hint">${hint}</p>
</form>`
}
