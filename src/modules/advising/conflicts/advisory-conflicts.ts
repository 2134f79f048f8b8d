import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { leads, manages } from '../../scoring/authority.ts'
import { conflictFieldsOf } from '../../scoring/conflicts/views.ts'
import { findAdvisoryConflicts, teamOf } from './found-advisory-conflicts.ts'
import { AdvisoryConflictList } from './shapes.ts'
import { readWithCouncil } from './with-council.ts'

export const advisoryConflicts = action({
  name: 'advisoryConflicts',
  summary:
    'Conflicts of interest of the advisory team with a dossier, declared and found, for who leads or set up the council; advisors see their own',
  kind: 'query',
  roles: ['council-chair', 'council-secretary', 'council-advisor', 'province-officer', 'ministry-officer'],
  input: z.strictObject({ dossierId: Id }),
  output: AdvisoryConflictList,
  async run(context, { dossierId }) {
    const { actor } = context
    const { dossier, council } = await readWithCouncil(context, dossierId)
    const { councilId } = dossier
    const seesAll = leads(actor, councilId) || manages(actor, council)
    const team = await teamOf(context, dossier)
    const shown = team.filter(({ accountId }) => seesAll || accountId === actor.accountId)
    const { sessionId, items } = await findAdvisoryConflicts(context, dossier, shown)
    return { dossierId, councilId, sessionId, items: items.map((one) => ({ councilId, ...conflictFieldsOf(one) })) }
  },
})
