import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { CriteriaImportPreview, criteriaImportInput } from './import-shapes.ts'
import { criteriaImportView, planCriteriaImport } from './plan-import.ts'

export const previewCriteriaImport = action({
  name: 'previewCriteriaImport',
  summary: 'What importing criteria sets would change; writes nothing',
  kind: 'query',
  roles: ['administrator', 'ministry-officer'],
  input: z.strictObject(criteriaImportInput),
  output: CriteriaImportPreview,
  async run(context, input) {
    return criteriaImportView(await planCriteriaImport(context, input))
  },
})
