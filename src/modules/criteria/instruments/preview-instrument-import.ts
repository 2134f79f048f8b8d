import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { InstrumentImportPreview, instrumentImportInput } from './import-shapes.ts'
import { instrumentImportView, planInstrumentImport } from './plan-instruments.ts'

export const previewInstrumentImport = action({
  name: 'previewInstrumentImport',
  summary: 'What importing legal instruments would change; writes nothing',
  kind: 'query',
  roles: ['administrator', 'ministry-officer'],
  input: z.strictObject(instrumentImportInput),
  output: InstrumentImportPreview,
  async run(context, { instruments }) {
    return instrumentImportView(await planInstrumentImport(context, instruments))
  },
})
