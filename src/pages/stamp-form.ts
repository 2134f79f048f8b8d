import type { Language } from '../core/language.ts'
import { type CodeForm, codeForm } from './code-form.ts'

const form: CodeForm = {
  action: '/t',
  name: 'serial',
  maxLength: 60,
  words: {
    vi: {
      label: 'Mã in trên tem',
      hint: 'Mã gồm 16 đến 20 chữ và số. Không phân biệt chữ hoa, chữ thường; bỏ qua dấu gạch.',
    },
    en: {
      label: 'Code on the stamp',
      hint: 'The code has 16 to 20 letters and digits. Upper and lower case are the same; dashes do not matter.',
    },
  },
}

/** Where the code of a stamp is typed. */
export const stampForm = (language: Language, serial = ''): string => codeForm(form, language, serial)
