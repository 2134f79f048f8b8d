import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { Id, Line, optional } from '../../../core/shapes.ts'
import { accountChanged } from '../../accounts/actors.ts'
import { checkManages } from '../authority.ts'
import { councilPositions, mayVote } from '../rules.ts'
import { CouncilView } from '../shapes.ts'
import { showCouncil } from '../show.ts'
import { addMember, lockCouncil, saveCouncil } from './council-store.ts'

export const appointMember = action({
  name: 'appointMember',
  summary: 'Give an account a place in a council; all but secretaries vote unless said otherwise',
  kind: 'command',
  roles: ['province-officer', 'ministry-officer'],
  input: z.strictObject({
    councilId: Id,
    accountId: Id,
    position: z.enum(councilPositions),
    organisation: Line(200),
    votes: optional(z.boolean()),
  }),
  output: CouncilView,
  subject: ({ councilId }) => ({ type: 'council', id: councilId }),
  async run(context, { votes, ...member }) {
    const { db, actor } = context
    const council = await lockCouncil(db, actor, member.councilId)
    checkManages(actor, council)
    if (votes && !mayVote(member.position)) {
      failAt(['votes'], 'secretary-does-not-vote', 'Thư ký không chấm điểm', 'A secretary does not vote')
    }
    await addMember(db, { ...member, votes: votes ?? mayVote(member.position) })
    const saved = await saveCouncil(db, council)
    await accountChanged(context, member.accountId)
    return showCouncil(context, saved)
  },
})
