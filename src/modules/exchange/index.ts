import { mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { importCertificates } from './certificates/import-certificates.ts'
import { previewCertificateImport } from './certificates/preview-certificate-import.ts'
import { importUnits } from './import-units.ts'
import { previewUnitImport } from './preview-unit-import.ts'

export const exchangeModule: Module = {
  name: 'exchange',
  summary: 'What comes in from lists of others',
  routes: [
    route('POST', '/certificates/imports', 200, importCertificates),
    route('POST', '/certificates/import-previews', 200, previewCertificateImport),
    route('POST', '/units/imports', 200, importUnits),
    route('POST', '/units/import-previews', 200, previewUnitImport),
  ],
  resolvers: {
    Query: {
      previewCertificateImport: query(previewCertificateImport),
      previewUnitImport: query(previewUnitImport),
    },
    Mutation: { importCertificates: mutation(importCertificates), importUnits: mutation(importUnits) },
  },
}
