import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { Id } from '../../../core/shapes.ts'
import { fileKnockOut } from '../../criteria/knock-outs.ts'
import { leadingRoles } from '../authority.ts'
import { CriterionCode, KnockOutView, Reason } from '../shapes.ts'
import { addKnockOut } from './ballot-store.ts'
import { lockItem } from './lock-item.ts'

export const recordKnockOut = action({
  name: 'recordKnockOut',
  summary:
    'Record that the council found a knock-out on a criterion, or on the file, with the ground; it ends the evaluation',
  kind: 'command',
  roles: leadingRoles,
  input: z.strictObject({ sessionId: Id, dossierId: Id, criterion: CriterionCode, ground: Reason }),
  output: KnockOutView,
  subject: ({ sessionId }) => ({ type: 'session', id: sessionId }),
  async run(context, finding) {
    const { set } = await lockItem(context, finding, 'recordKnockOut')
    if (finding.criterion !== fileKnockOut && !set.compiled.codes.has(finding.criterion)) {
      failAt(['criterion'], 'unknown-criterion', 'Tiêu chí của bộ, hoặc "file"', 'A criterion of the set, or "file"')
    }
    const recorded = { ...finding, at: context.now }
    await addKnockOut(context.db, recorded)
    return { ...recorded, withdrawal: null }
  },
})
