import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id, InstantText } from '../../core/shapes.ts'
import { giveCode } from '../producers/claims/give-code.ts'
import { readForm } from './read-form.ts'
import { FormView } from './shapes.ts'

export const issueClaimReceipt = action({
  name: 'issueClaimReceipt',
  summary:
    'The receipt of a dossier with a new code by which its producer, who has no account, claims itself; shown only now, it ends the code before',
  kind: 'command',
  roles: ['commune-officer'],
  input: z.strictObject({ dossierId: Id }),
  output: z.strictObject({ producerId: Id, issuedAt: InstantText, receipt: FormView }).meta({ id: 'ClaimReceipt' }),
  subject: (_input, { producerId }) => ({ type: 'producer', id: producerId }),
  idempotent: false,
  async run(context, { dossierId }) {
    const { producerId, view } = await readForm(context, { dossierId, form: 'receipt', action: 'issueClaimReceipt' })
    return { producerId, issuedAt: context.now, receipt: { ...view, claimCode: await giveCode(context, producerId) } }
  },
})
