import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { importView, planImport } from './import-plan.ts'
import { ActivityImportPreview, activityImportInput } from './import-shapes.ts'

export const previewActivityImport = action({
  name: 'previewActivityImport',
  summary: 'What importing a list of activities would bring in; writes nothing',
  kind: 'query',
  roles: ['administrator'],
  input: z.strictObject(activityImportInput),
  output: ActivityImportPreview,
  async run(context, { rows }) {
    return importView(await planImport(context, rows))
  },
})
