import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { checkVersion } from '../../../core/version.ts'
import { checkManages } from '../authority.ts'
import { CouncilView, regulationFields } from '../shapes.ts'
import { showCouncil } from '../show.ts'
import { lockCouncil, saveCouncil } from './council-store.ts'
import { regulationOf } from './regulation.ts'
import { checkStands } from './term.ts'

export const updateCouncilRegulation = action({
  name: 'updateCouncilRegulation',
  summary: "Replace the settings of a council's regulation; sessions that have begun keep theirs",
  kind: 'command',
  roles: ['province-officer', 'ministry-officer'],
  input: z.strictObject({ councilId: Id, ...regulationFields }),
  output: CouncilView,
  subject: ({ councilId }) => ({ type: 'council', id: councilId }),
  needsVersion: true,
  async run(context, { councilId, ...regulation }) {
    const { db, actor, today } = context
    const council = await lockCouncil(db, actor, councilId)
    checkManages(actor, council)
    checkStands(council, today)
    checkVersion(context, council)
    return showCouncil(context, await saveCouncil(db, { ...council, ...regulationOf(regulation) }))
  },
})
