import { mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { importActivities } from './activities/import-activities.ts'
import { previewActivityImport } from './activities/preview-activity-import.ts'
import { importCertificates } from './certificates/import-certificates.ts'
import { previewCertificateImport } from './certificates/preview-certificate-import.ts'
import { importUnits } from './import-units.ts'
import { previewUnitImport } from './preview-unit-import.ts'
import { importSuccessions } from './successions/import-successions.ts'
import { placeProducer } from './successions/place-producer.ts'
import { previewSuccessionImport } from './successions/preview-succession-import.ts'

export const exchangeModule: Module = {
  name: 'exchange',
  summary: 'What comes in from lists of others',
  routes: [
    route('POST', '/activities/imports', 200, importActivities),
    route('POST', '/activities/import-previews', 200, previewActivityImport),
    route('POST', '/certificates/imports', 200, importCertificates),
    route('POST', '/certificates/import-previews', 200, previewCertificateImport),
    route('POST', '/units/imports', 200, importUnits),
    route('POST', '/units/import-previews', 200, previewUnitImport),
    route('POST', '/producers/:producerId/placement', 200, placeProducer),
    route('POST', '/unit-successions/imports', 200, importSuccessions),
    route('POST', '/unit-successions/import-previews', 200, previewSuccessionImport),
  ],
  resolvers: {
    Query: {
      previewActivityImport: query(previewActivityImport),
      previewCertificateImport: query(previewCertificateImport),
      previewSuccessionImport: query(previewSuccessionImport),
      previewUnitImport: query(previewUnitImport),
    },
    Mutation: {
      importActivities: mutation(importActivities),
      importCertificates: mutation(importCertificates),
      importSuccessions: mutation(importSuccessions),
      importUnits: mutation(importUnits),
      placeProducer: mutation(placeProducer),
    },
  },
}
