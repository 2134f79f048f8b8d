import { failAt } from '../../../core/input.ts'
import { passwordFault } from '../rules.ts'
import { hashPassword } from '../sign-in/passwords.ts'

const faults = {
  'too-short': ['Mật khẩu phải có ít nhất 10 ký tự', 'A password has at least 10 characters'],
  'too-long': ['Mật khẩu có nhiều nhất 200 ký tự', 'A password has at most 200 characters'],
  'same-as-email': ['Mật khẩu không được trùng với thư điện tử', 'A password may not be the e-mail'],
} as const

/** The hash of a password that someone chose for `email`; throws `invalid-input` at the field `at`. */
export async function hashNewPassword(password: string, email: string, at: string): Promise<string> {
  const fault = passwordFault(password, email)
  if (fault) {
    const [vi, en] = faults[fault]
    failAt([at], fault, vi, en)
  }
  return hashPassword(password)
}
