import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { CouncilView } from '../shapes.ts'
import { showCouncil } from '../show.ts'
import { readCouncil } from './council-store.ts'

export const council = action({
  name: 'council',
  summary: 'One council with its members and regulation',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ councilId: Id }),
  output: CouncilView,
  async run(context, { councilId }) {
    return showCouncil(context, await readCouncil(context.db, context.actor, councilId))
  },
})
