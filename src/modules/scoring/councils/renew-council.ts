import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import { addDays, type LegalDay } from '../../../core/clock.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Day, Id, Line, optional, optionalOr, PastDay } from '../../../core/shapes.ts'
import { accountChanged } from '../../accounts/actors.ts'
import { checkManages } from '../authority.ts'
import { CouncilView } from '../shapes.ts'
import { showCouncil } from '../show.ts'
import { endedBy } from './council-rules.ts'
import { addCouncil, type Council, copyMembers, lockCouncil, saveCouncil } from './council-store.ts'
import { termOf } from './term.ts'

/** Ends the earlier council the day before, so that on no day two of them sit for the same. */
async function endBefore({ db }: Context, council: Council, termFrom: LegalDay): Promise<void> {
  if (termFrom <= council.termFrom) {
    failAt(
      ['termFrom'],
      'before-earlier-term',
      'Phải sau ngày hội đồng trước bắt đầu',
      'After the earlier council begins',
    )
  }
  await saveCouncil(db, { ...council, termUntil: endedBy(council, addDays(termFrom, -1)) })
}

export const renewCouncil = action({
  name: 'renewCouncil',
  summary: 'Replace a council by a later decision; the earlier one ends, its members and sessions stay as they were',
  kind: 'command',
  roles: ['province-officer', 'ministry-officer'],
  input: z.strictObject({
    councilId: Id,
    name: optional(Line(200)).meta({ description: 'Unless said otherwise that of the earlier council' }),
    decisionNumber: Line(50),
    decisionDate: PastDay,
    termFrom: optional(Day).meta({ description: 'Unless said otherwise the day of the decision' }),
    termUntil: optional(Day).meta({ description: 'The last day of the term; null: open' }),
    keepMembers: optionalOr(z.boolean(), true).meta({ description: 'Whether everybody keeps the place; true' }),
  }),
  output: CouncilView,
  subject: ({ councilId }, { id }) => [
    { type: 'council', id: councilId },
    { type: 'council', id },
  ],
  async run(context, { councilId, name, keepMembers, ...decision }) {
    const { db, actor, now } = context
    const earlier = await lockCouncil(db, actor, councilId)
    checkManages(actor, earlier)
    const { replacedById } = earlier
    if (replacedById) fail('council-replaced', { replacedById })
    const term = termOf(decision)
    await endBefore(context, earlier, term.termFrom)
    const { replacedById: _none, ...kept } = { ...earlier, ...decision, ...term, name: name ?? earlier.name }
    const renewed = await addCouncil(db, { ...kept, id: uuidv7(), replacesId: councilId, createdAt: now, version: 1 })
    const members = keepMembers ? await copyMembers(db, councilId, renewed.id) : []
    for (const accountId of members) await accountChanged(context, accountId)
    return showCouncil(context, renewed)
  },
})
