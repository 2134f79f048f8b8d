import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { readForm } from './read-form.ts'
import { formKinds } from './rules.ts'
import { FormView } from './shapes.ts'

export const dossierForm = action({
  name: 'dossierForm',
  summary: 'A paper of a dossier as data: Mẫu 01, 02, 03, a receipt or the latest return notice; contentUrl prints it',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ dossierId: Id, form: z.enum(formKinds) }),
  output: FormView,
  async run(context, asked) {
    const { view } = await readForm(context, { ...asked, action: 'dossierForm' })
    return view
  },
})
