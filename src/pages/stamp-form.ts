import { html } from 'ghtml'
import type { Language } from '../core/language.ts'

const words = {
  vi: {
    label: 'Mã in trên tem',
    check: 'Kiểm tra',
    hint: 'Mã gồm 16 đến 20 chữ và số. Không phân biệt chữ hoa, chữ thường; bỏ qua dấu gạch.',
  },
  en: {
    label: 'Code on the stamp',
    check: 'Check',
    hint: 'The code has 16 to 20 letters and digits. Upper and lower case are the same; dashes do not matter.',
  },
}

/** Where anyone types the code of a stamp that no camera reads; works without scripts. */
export function stampForm(language: Language, serial = ''): string {
  const { label, check, hint } = words[language]
  return html`<form class="check" action="/t" method="get" role="search">
<label for="serial">${label}</label>
<input id="serial" name="serial" value="${serial}" required maxlength="60" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="serial-hint">
<input type="hidden" name="lang" value="${language}">
<button>${check}</button>
<p class="hint" id="serial-hint">${hint}</p>
</form>`
}
