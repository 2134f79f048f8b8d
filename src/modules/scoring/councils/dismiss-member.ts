import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Id } from '../../../core/shapes.ts'
import { accountChanged } from '../../accounts/actors.ts'
import { checkManages } from '../authority.ts'
import { CouncilView } from '../shapes.ts'
import { showCouncil } from '../show.ts'
import { isSubstituted, lockCouncil, removeMember, saveCouncil, sitsInOpenSession } from './council-store.ts'
import { checkStands } from './term.ts'

export const dismissMember = action({
  name: 'dismissMember',
  summary: 'Take a member out of a council; not while the member sits in an open session or has a substitute',
  kind: 'command',
  roles: ['province-officer', 'ministry-officer'],
  input: z.strictObject({ councilId: Id, accountId: Id }),
  output: CouncilView,
  subject: ({ councilId }) => ({ type: 'council', id: councilId }),
  async run(context, { councilId, accountId }) {
    const { db, actor, today } = context
    const council = await lockCouncil(db, actor, councilId)
    checkManages(actor, council)
    checkStands(council, today)
    // The session would wait for ever for a ballot that nobody may submit any more.
    if (await sitsInOpenSession(db, councilId, accountId)) fail('seated-in-open-session')
    if (await isSubstituted(db, councilId, accountId)) fail('member-has-substitute')
    if (!(await removeMember(db, councilId, accountId))) fail('not-found')
    const saved = await saveCouncil(db, council)
    await accountChanged(context, accountId)
    return showCouncil(context, saved)
  },
})
