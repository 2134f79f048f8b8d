import { z } from 'zod'
import { action, type Context } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { Id } from '../../core/shapes.ts'
import { checkDossier, missingItems } from './checks/checklist.ts'
import { checklistOf, checkSelfAssessment, criteriaOf, papersOf } from './checks/papers.ts'
import { unscheduleReturn } from './returns/return-jobs.ts'
import { answerReturn } from './returns/return-store.ts'
import { filingWindow, within } from './rules.ts'
import { DossierView } from './shapes.ts'
import { stepDossier } from './step-dossier.ts'
import { type DossierPapers, type DossierRow, lockDossier, readPapers } from './store.ts'
import { transition } from './transition.ts'
import { dossierView } from './views.ts'

export const fileDossier = action({
  name: 'fileDossier',
  summary: 'Hand a complete dossier to the commune, or the supplement that was asked for',
  kind: 'command',
  roles: ['producer'],
  input: z.strictObject({ dossierId: Id }),
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  async run(context, { dossierId }) {
    const { db, actor, now, today, world } = context
    // Sent together: the second waits behind the lock, and reads what is there once it is held.
    const [dossier, papers] = await Promise.all([lockDossier(db, actor, dossierId), readPapers(db, dossierId)])
    const state = transition(dossier, 'file')
    checkComplete(context, dossier, papers)
    const { instrument } = criteriaOf(world, dossier, today)
    const answered = dossier.filedAt && (await answerReturn(db, dossierId, now))
    if (answered) await unscheduleReturn(db, answered)
    return dossierView(
      world,
      await stepDossier(context, dossier, {
        ...dossier,
        state,
        instrument: instrument.code,
        filedAt: dossier.filedAt ?? now,
      }),
    )
  },
})

function checkComplete({ today, world }: Context, dossier: DossierRow, papers: DossierPapers): void {
  const checklist = checklistOf(world, dossier, today)
  const set = criteriaOf(world, dossier, today)
  if (dossier.filedAt === null) {
    const window = filingWindow(dossier.kind, papers.product.certificateExpiresOn, checklist.renewalWindow)
    if (!window || !within(today, window)) fail('dossier-outside-window', { kind: dossier.kind, window, today })
  }
  const missing = missingItems(checkDossier(checklist, papersOf(dossier, papers), set.source.samples))
  if (missing.length > 0)
    fail('dossier-incomplete', { missing: missing.map(({ code, part, name }) => ({ code, part, name })) })
  checkSelfAssessment(set, dossier.selfAssessment)
}
