import { z } from 'zod'
import { action, type Context } from '../../core/action.ts'
import { fail } from '../../core/problem.ts'
import { Id } from '../../core/shapes.ts'
import { readProducer, readProduct } from '../producers/store.ts'
import { checkDossier, missingItems } from './checklist.ts'
import { checklistOf, checkSelfAssessment, criteriaOf, papersOf } from './papers.ts'
import { filingWindow, within } from './rules.ts'
import { DossierView } from './shapes.ts'
import { answerReturn, type DossierRow, listEvidence, lockDossier, saveDossier } from './store.ts'
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
    const dossier = await lockDossier(db, actor, dossierId)
    const state = transition(dossier, 'file')
    await checkComplete(context, dossier)
    const { instrument } = criteriaOf(world, dossier, today)
    if (dossier.filedAt) await answerReturn(db, dossierId, now)
    return dossierView(
      world,
      await saveDossier(db, { ...dossier, state, instrument: instrument.code, filedAt: dossier.filedAt ?? now }),
    )
  },
})

async function checkComplete({ db, actor, today, world }: Context, dossier: DossierRow): Promise<void> {
  const [product, producer, evidence] = await Promise.all([
    readProduct(db, actor, dossier.productId),
    readProducer(db, actor, dossier.producerId),
    listEvidence(db, [dossier.id]),
  ])
  const checklist = checklistOf(world, dossier, today)
  const set = criteriaOf(world, dossier, today)
  if (dossier.filedAt === null) {
    const window = filingWindow(dossier.kind, product.certificateExpiresOn, checklist.renewalWindow)
    if (!window || !within(today, window)) fail('dossier-outside-window', { kind: dossier.kind, window, today })
  }
  const missing = missingItems(
    checkDossier(checklist, papersOf(dossier, producer, product, evidence), set.source.samples),
  )
  if (missing.length > 0)
    fail('dossier-incomplete', { missing: missing.map(({ code, part, name }) => ({ code, part, name })) })
  checkSelfAssessment(set, dossier.selfAssessment)
}
