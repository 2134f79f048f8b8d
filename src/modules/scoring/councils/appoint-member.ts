import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { failAt } from '../../../core/input.ts'
import { Id, Line, optional } from '../../../core/shapes.ts'
import { accountChanged } from '../../accounts/actors.ts'
import { checkManages } from '../authority.ts'
import { councilPositions, mayVote } from '../rules.ts'
import { CouncilView } from '../shapes.ts'
import { showCouncil } from '../show.ts'
import { maySubstituteFor } from './council-rules.ts'
import { addMember, type CouncilMember, listMembers, lockCouncil, saveCouncil } from './council-store.ts'
import { checkStands } from './term.ts'

type Placed = Pick<CouncilMember, 'position' | 'standsInForId'>

/** A substitute, and nobody else, is named for a member of the council who has a vote. */
function checkSubstitution({ position, standsInForId }: Placed, members: readonly CouncilMember[]): void {
  if (position !== 'substitute' && standsInForId === null) return
  const absent = members.find(({ accountId }) => accountId === standsInForId)
  if (position === 'substitute' && absent && maySubstituteFor(absent)) return
  failAt(
    ['standsInForId'],
    'not-to-be-substituted',
    'Người dự khuyết, và chỉ người dự khuyết, thay cho một thành viên có phiếu',
    'A substitute, and only a substitute, stands in for a member who votes',
  )
}

export const appointMember = action({
  name: 'appointMember',
  summary: 'Give an account a place in a council; chair, delegates, vice chairs and members vote unless said otherwise',
  kind: 'command',
  roles: ['province-officer', 'ministry-officer'],
  input: z.strictObject({
    councilId: Id,
    accountId: Id,
    position: z.enum(councilPositions),
    organisation: Line(200),
    votes: optional(z.boolean()),
    standsInForId: optional(Id).meta({ description: 'The member whose absence calls a substitute in' }),
  }),
  output: CouncilView,
  subject: ({ councilId }) => ({ type: 'council', id: councilId }),
  async run(context, { votes, ...member }) {
    const { db, actor, today } = context
    const council = await lockCouncil(db, actor, member.councilId)
    checkManages(actor, council)
    checkStands(council, today)
    if (votes && !mayVote(member.position)) {
      failAt(['votes'], `${member.position}-does-not-vote`, 'Vị trí này không có phiếu', 'The place has no vote')
    }
    checkSubstitution(member, await listMembers(db, [council.id]))
    await addMember(db, { ...member, votes: votes ?? mayVote(member.position) })
    const saved = await saveCouncil(db, council)
    await accountChanged(context, member.accountId)
    return showCouncil(context, saved)
  },
})
