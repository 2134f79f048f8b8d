import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { accountSubject, accountView } from '../account-views.ts'
import { AccountView, Email, NewPassword, PersonName } from '../shapes.ts'
import { generatePassword, hashPassword } from '../sign-in/passwords.ts'
import { insertAccount } from '../store.ts'
import { hashNewPassword } from './new-password.ts'

export const createAccount = action({
  name: 'createAccount',
  summary: 'Open an account for a person, without any role yet',
  kind: 'command',
  roles: ['administrator', 'province-officer', 'commune-officer'],
  input: z.strictObject({ name: PersonName, email: Email, password: NewPassword.nullish() }),
  output: z
    .strictObject({
      account: AccountView,
      password: z.string().nullable().meta({ description: 'Made up because none was given; shown this once' }),
    })
    .meta({ id: 'CreatedAccount' }),
  subject: (_, { account }) => accountSubject(account.id),
  redact: ['name', 'email', 'password'],
  idempotent: false,
  async run({ db, now }, { name, email, password }) {
    const generated = password == null ? generatePassword() : null
    const passwordHash = await (password == null
      ? hashPassword(generated!)
      : hashNewPassword(password, email, 'password'))
    const row = await insertAccount(db, { id: uuidv7(), kind: 'person', name, email, passwordHash, createdAt: now })
    return { account: await accountView(db, row), password: generated }
  },
})
