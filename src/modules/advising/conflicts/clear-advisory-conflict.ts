import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id, Line } from '../../../core/shapes.ts'
import { stepDossier } from '../../dossiers/step-dossier.ts'
import { addAdvisoryClearance } from '../../scoring/conflicts/advisory-settlement-store.ts'
import { checkMayClear, clearingRoles, openConflict } from '../../scoring/conflicts/may-clear.ts'
import { conflictFieldsOf } from '../../scoring/conflicts/views.ts'
import { Reason } from '../../scoring/shapes.ts'
import { findAdvisoryConflicts, teamOf } from './found-advisory-conflicts.ts'
import { AdvisoryConflictView } from './shapes.ts'
import { lockReferred } from './with-council.ts'

export const clearAdvisoryConflict = action({
  name: 'clearAdvisoryConflict',
  summary:
    'The chair decides, with the reason, that a conflict does not keep a member of the team from advising; it holds for the session that follows',
  kind: 'command',
  roles: clearingRoles,
  input: z.strictObject({ dossierId: Id, accountId: Id, basis: Line(60), reason: Reason }),
  output: AdvisoryConflictView,
  subject: ({ dossierId }) => ({ type: 'dossier', id: dossierId }),
  redact: ['reason'],
  async run(context, { dossierId, accountId, basis, reason }) {
    const { db, actor, now: at } = context
    const { dossier, council } = await lockReferred(context, dossierId)
    checkMayClear(actor, council, accountId)
    const { councilId } = dossier
    const member = (await teamOf(context, dossier)).filter((one) => one.accountId === accountId)
    const found = openConflict((await findAdvisoryConflicts(context, dossier, member)).items, basis)
    const clearance = { dossierId, accountId, basis, reason, clearedBy: actor.accountId!, at }
    await addAdvisoryClearance(db, { councilId, ...clearance })
    // As in a session: what another council or an earlier session hid is seen again.
    const seen = dossier.hiddenFrom.filter((id) => id !== accountId)
    const hiddenFrom = found.kind === 'recused-before' ? seen : dossier.hiddenFrom
    await stepDossier(context, dossier, { ...dossier, hiddenFrom })
    const cleared = { ...found, state: 'cleared' as const, clearance: { ...clearance, clearedByName: actor.name } }
    return { councilId, ...conflictFieldsOf(cleared) }
  },
})
