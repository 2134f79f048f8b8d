import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { checkVersion } from '../../../core/version.ts'
import { lockToWrite, writers } from '../paper/acting.ts'
import { DossierView, dossierFields } from '../shapes.ts'
import { saveContent } from '../store.ts'
import { transition } from '../transition.ts'
import { dossierView } from '../views.ts'
import { bothVersions } from './draft-conflict.ts'
import { checkGrowth } from './growth.ts'

export const editDossier = action({
  name: 'editDossier',
  summary: 'Replace what a draft or returned dossier says',
  kind: 'command',
  roles: writers,
  input: z.strictObject({ dossierId: Id, ...dossierFields }),
  output: DossierView,
  subject: (_input, { id }) => ({ type: 'dossier', id }),
  needsVersion: true,
  async run(context, { dossierId, growth: told, ...fields }) {
    const { db, actor, today, world } = context
    const growth = checkGrowth(told ?? [], today)
    const dossier = await lockToWrite(db, actor, dossierId)
    const state = transition(dossier, 'edit')
    checkVersion(context, dossier, () => bothVersions(dossier, { ...fields, growth }))
    return dossierView(world, await saveContent(db, { ...dossier, ...fields, growth, state }))
  },
})
