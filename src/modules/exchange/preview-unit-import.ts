import { z } from 'zod'
import { action } from '../../core/action.ts'
import { UnitImportPreview, unitImportInput } from './shapes.ts'
import { planUnitImport, unitImportView } from './unit-import.ts'

export const previewUnitImport = action({
  name: 'previewUnitImport',
  summary: 'What importing a list of units would change; writes nothing',
  kind: 'query',
  roles: ['administrator'],
  input: z.strictObject(unitImportInput),
  output: UnitImportPreview,
  async run({ db, today }, input) {
    const { changes } = await planUnitImport(db, input, today)
    return unitImportView(changes)
  },
})
