import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { idBefore, pageFrom } from '../../../core/page.ts'
import { pageInput } from '../../../core/shapes.ts'
import { CouncilPage } from '../shapes.ts'
import { showCouncils } from '../show.ts'
import { listCouncils } from './council-store.ts'

export const councils = action({
  name: 'councils',
  summary: 'Councils within reach, the newest first',
  kind: 'query',
  roles: 'account',
  input: z.strictObject(pageInput),
  output: CouncilPage,
  async run(context, { first, after }) {
    const rows = await listCouncils(context.db, context.actor, { before: idBefore(after), limit: first + 1 })
    return pageFrom(await showCouncils(context, rows), first)
  },
})
