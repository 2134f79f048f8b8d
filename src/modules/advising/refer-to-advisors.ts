import { z } from 'zod'
import { action } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { Id } from '../../core/shapes.ts'
import { allowedEvents } from '../dossiers/rules.ts'
import { DossierView } from '../dossiers/shapes.ts'
import { stepDossier } from '../dossiers/step-dossier.ts'
import { lockDossier } from '../dossiers/store.ts'
import { dossierView } from '../dossiers/views.ts'
import { checkManages } from '../scoring/authority.ts'
import { listAdvisoryRecusals } from '../scoring/conflicts/advisory-settlement-store.ts'
import { readCouncil } from '../scoring/councils/council-store.ts'
import { checkInTerm } from '../scoring/councils/term.ts'

export const referToAdvisors = action({
  name: 'referToAdvisors',
  summary: "Give a reviewed dossier to a council's advisory team; the council sees it from here on",
  kind: 'command',
  roles: ['province-officer', 'ministry-officer'],
  input: z.strictObject({ dossierId: Id, councilId: Id }),
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  async run(context, { dossierId, councilId }) {
    const { db, actor, today, world } = context
    const council = await readCouncil(db, actor, councilId)
    checkManages(actor, council)
    const dossier = await lockDossier(db, actor, dossierId)
    const { state, level, provinceCode } = dossier
    if (council.level === 'province' && provinceCode !== council.unitCode) fail('not-found')
    if (level !== council.level) fail('dossier-of-other-level', { dossierId, level })
    if (state !== 'reviewed') fail('dossier-wrong-state', { state, allowed: allowedEvents(dossier) })
    checkInTerm(council, today)
    // Also where another council gave them the sight back in between.
    const recused = await listAdvisoryRecusals(db, { dossierId, councilId })
    const hiddenFrom = [...new Set([...dossier.hiddenFrom, ...recused])]
    return dossierView(world, await stepDossier(context, dossier, { ...dossier, councilId, hiddenFrom }))
  },
})
