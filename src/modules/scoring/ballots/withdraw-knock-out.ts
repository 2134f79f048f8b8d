import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { Id } from '../../../core/shapes.ts'
import { leadingRoles } from '../authority.ts'
import { CriterionCode, KnockOutView, Reason } from '../shapes.ts'
import { addKnockOutWithdrawal, listKnockOuts } from './ballot-store.ts'
import { lockItem } from './lock-item.ts'

export const withdrawKnockOut = action({
  name: 'withdrawKnockOut',
  summary:
    'Record that the council takes a knock-out back that it found, with the reason, before the dossier is concluded; both stay on record',
  kind: 'command',
  roles: leadingRoles,
  input: z.strictObject({ sessionId: Id, dossierId: Id, criterion: CriterionCode, reason: Reason }),
  output: KnockOutView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  async run(context, { criterion, reason, ...item }) {
    const { db, now: at } = context
    await lockItem(context, item, 'withdrawKnockOut')
    const findings = await listKnockOuts(db, item.sessionId)
    const standing = findings.find(
      (one) => one.dossierId === item.dossierId && one.criterion === criterion && one.withdrawal === null,
    )
    if (!standing)
      return failAt(['criterion'], 'no-such-knock-out', 'Không có kết luận loại này', 'No such knock-out stands')
    const withdrawal = { reason, at }
    await addKnockOutWithdrawal(db, standing, withdrawal)
    return { ...standing, withdrawal }
  },
})
