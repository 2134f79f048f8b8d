import { z } from 'zod'
import { action } from '../../core/action.ts'
import { idBefore, pageFrom } from '../../core/page.ts'
import { Line, pageInput, pageOf } from '../../core/shapes.ts'
import { accountViews } from './account-views.ts'
import { AccountView } from './shapes.ts'
import { findAccounts } from './store.ts'

export const accounts = action({
  name: 'accounts',
  summary: 'Accounts, newest first; `search` looks in names (without regard to diacritics) and e-mails',
  kind: 'query',
  roles: ['administrator'],
  input: z.strictObject({ search: Line(200).nullish(), ...pageInput }),
  output: pageOf(AccountView, 'AccountPage'),
  async run({ db }, { search, first, after }) {
    const rows = await findAccounts(db, { search: search ?? null, before: idBefore(after), limit: first + 1 })
    const { items, pageInfo } = pageFrom(rows, first)
    return { items: await accountViews(db, items), pageInfo }
  },
})
