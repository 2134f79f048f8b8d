import { mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { importUnits } from './import-units.ts'
import { previewUnitImport } from './preview-unit-import.ts'

export const exchangeModule: Module = {
  name: 'exchange',
  summary: 'What comes in from lists of others',
  routes: [
    route('POST', '/units/imports', 200, importUnits),
    route('POST', '/units/import-previews', 200, previewUnitImport),
  ],
  resolvers: {
    Query: { previewUnitImport: query(previewUnitImport) },
    Mutation: { importUnits: mutation(importUnits) },
  },
}
