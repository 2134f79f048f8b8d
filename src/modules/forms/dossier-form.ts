import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { listReturns } from '../dossiers/returns/return-store.ts'
import { findReport, listEvidence, readDossier, readPapers } from '../dossiers/store.ts'
import { personalFor } from '../producers/reading-store.ts'
import { formView, producerOnForm } from './form-view.ts'
import { formKinds } from './rules.ts'
import { FormView } from './shapes.ts'

export const dossierForm = action({
  name: 'dossierForm',
  summary: 'A paper of a dossier as data: Mẫu 01, 02, 03, a receipt or the latest return notice; contentUrl prints it',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ dossierId: Id, form: z.enum(formKinds) }),
  output: FormView,
  async run(context, { dossierId, form }) {
    const { db, actor } = context
    const dossier = await readDossier(db, actor, dossierId)
    const [{ producer: whole, product }, evidence, report, returns] = await Promise.all([
      readPapers(db, dossierId),
      listEvidence(db, [dossierId]),
      findReport(db, dossierId),
      listReturns(db, dossierId),
    ])
    const lastReturn = returns.at(-1) ?? null
    const judged = { ...dossier, atMinistry: dossier.level === 'ministry' }
    // Cut down to what the form asks for first: a form without sensitive fields is no reading of them.
    const asked = { ...whole, ...producerOnForm(form, whole) }
    const producer = await personalFor(context, asked, judged, 'dossierForm')
    return formView(context, { form, dossier, producer, product, evidence, report, lastReturn })
  },
})
