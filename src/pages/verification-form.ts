import type { Language } from '../core/language.ts'
import { type CodeForm, codeForm } from './code-form.ts'

const form: CodeForm = {
  action: '/v',
  name: 'code',
  maxLength: 20,
  words: {
    vi: {
      label: 'Mã trên giấy chứng nhận',
      hint: 'Mã gồm 10 chữ và số. Không phân biệt chữ hoa, chữ thường.',
    },
    en: {
      label: 'Code on the certificate',
      hint: 'The code has 10 letters and digits. Upper and lower case are the same.',
    },
  },
}

/** Where the code of a certificate is typed. */
export const verificationForm = (language: Language, code = ''): string => codeForm(form, language, code)
