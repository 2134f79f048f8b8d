import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { planSuccessionImport, successionImportView } from './succession-import.ts'
import { SuccessionImportPreview, successionImportInput } from './succession-shapes.ts'

export const previewSuccessionImport = action({
  name: 'previewSuccessionImport',
  summary: 'What importing a list of successions would change; writes nothing',
  kind: 'query',
  roles: ['administrator'],
  input: z.strictObject(successionImportInput),
  output: SuccessionImportPreview,
  async run({ db }, { rows, changedOn }) {
    return successionImportView(rows, await planSuccessionImport(db, { rows, changedOn }))
  },
})
