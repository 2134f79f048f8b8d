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

/** Three times what the longest of the lists has, the 10 599 successions of 2025-07-01 or 5 000 certificates. */
const list = { maxBodyBytes: 8 * 1024 * 1024 }

export const exchangeModule: Module = {
  name: 'exchange',
  summary: 'What comes in from lists of others',
  routes: [
    route('POST', '/activities/imports', 200, importActivities, list),
    route('POST', '/activities/import-previews', 200, previewActivityImport, list),
    route('POST', '/certificates/imports', 200, importCertificates, list),
    route('POST', '/certificates/import-previews', 200, previewCertificateImport, list),
    route('POST', '/units/imports', 200, importUnits, list),
    route('POST', '/units/import-previews', 200, previewUnitImport, list),
    route('POST', '/producers/:producerId/placement', 200, placeProducer),
    route('POST', '/unit-successions/imports', 200, importSuccessions, list),
    route('POST', '/unit-successions/import-previews', 200, previewSuccessionImport, list),
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
