import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { importView, planImport } from './import-plan.ts'
import { CertificateImportPreview, certificateImportInput } from './import-shapes.ts'

export const previewCertificateImport = action({
  name: 'previewCertificateImport',
  summary: 'What importing a list of certificates would bring in; writes nothing',
  kind: 'query',
  roles: ['administrator'],
  input: z.strictObject(certificateImportInput),
  output: CertificateImportPreview,
  async run(context, { rows }) {
    return importView(await planImport(context, rows))
  },
})
