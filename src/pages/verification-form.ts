import { html } from 'ghtml'
import type { Language } from '../core/language.ts'

const words = {
  vi: {
    label: 'Mã trên giấy chứng nhận',
    check: 'Kiểm tra',
    hint: 'Mã gồm 10 chữ và số. Không phân biệt chữ hoa, chữ thường.',
  },
  en: {
    label: 'Code on the certificate',
    check: 'Check',
    hint: 'The code has 10 letters and digits. Upper and lower case are the same.',
  },
}

/** Where anyone types the code of a certificate; works without scripts. */
export function verificationForm(language: Language, code = ''): string {
  const { label, check, hint } = words[language]
  return html`<form class="check" action="/v" method="get" role="search">
<label for="code">${label}</label>
<input id="code" name="code" value="${code}" required maxlength="20" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="code-hint">
<input type="hidden" name="lang" value="${language}">
<button>${check}</button>
<p class="hint" id="code-hint">${hint}</p>
</form>`
}
