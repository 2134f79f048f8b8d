import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { councilRoles, holds } from '../../../core/actor.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id, optional } from '../../../core/shapes.ts'
import { stepDossier } from '../../dossiers/step-dossier.ts'
import { checkLeads } from '../../scoring/authority.ts'
import { addAdvisoryRecusal, listAdvisoryRecusals } from '../../scoring/conflicts/advisory-settlement-store.ts'
import { Reason } from '../../scoring/shapes.ts'
import { teamOf } from './found-advisory-conflicts.ts'
import { AdvisoryRecusalView } from './shapes.ts'
import { lockReferred } from './with-council.ts'

export const recuseAdvisor = action({
  name: 'recuseAdvisor',
  summary:
    'A member of the advisory team steps back from a dossier, or is stepped back by the chair or secretary, and sees it no more',
  kind: 'command',
  roles: councilRoles,
  input: z.strictObject({ dossierId: Id, accountId: optional(Id), reason: Reason }),
  output: AdvisoryRecusalView,
  subject: ({ dossierId }) => ({ type: 'dossier', id: dossierId }),
  redact: ['reason'],
  async run(context, { dossierId, reason, ...input }) {
    const { db, actor, now: at } = context
    const accountId = input.accountId ?? actor.accountId!
    const { dossier } = await lockReferred(context, dossierId)
    const { councilId } = dossier
    if (accountId !== actor.accountId || !holds(actor, 'council-advisor', councilId)) checkLeads(actor, { councilId })
    const member = (await teamOf(context, dossier)).find((one) => one.accountId === accountId)
    if (!member)
      return failAt(['accountId'], 'not-a-member', 'Không phải thành viên Tổ tư vấn', 'Not of the advisory team')
    if ((await listAdvisoryRecusals(db, { dossierId, councilId })).includes(accountId)) fail('already-recused')
    await addAdvisoryRecusal(db, { dossierId, councilId, accountId, reason, at })
    await stepDossier(context, dossier, { ...dossier, hiddenFrom: [...new Set([...dossier.hiddenFrom, accountId])] })
    return { dossierId, councilId, member: { accountId, name: member.name }, reason, at }
  },
})
