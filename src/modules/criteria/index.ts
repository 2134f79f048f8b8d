import type { z } from 'zod'
import { mutation, query, queryBy } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { criteriaSet } from './criteria-set.ts'
import { criteriaSets } from './criteria-sets.ts'
import { evaluate } from './evaluate.ts'
import type { OpenPoint } from './evaluation.ts'
import { importInstruments } from './instruments/import-instruments.ts'
import { instruments } from './instruments/instruments.ts'
import { previewInstrumentImport } from './instruments/preview-instrument-import.ts'
import { removeInstrument } from './instruments/remove-instrument.ts'
import type { EvaluationRequest } from './shapes.ts'
import { criteriaVersions } from './versions/criteria-versions.ts'
import { importCriteria } from './versions/import-criteria.ts'
import { previewCriteriaImport } from './versions/preview-criteria-import.ts'
import { removeCriteriaVersion } from './versions/remove-criteria-version.ts'
import { importCriteriaWording } from './wording/import-criteria-wording.ts'
import { previewCriteriaWording } from './wording/preview-criteria-wording.ts'

// Instruments and sets change when they are imported.
const soonStale = { cacheControl: 'public, max-age=300' }

type EvaluateArguments = { instrument: string; set: number; request: z.input<typeof EvaluationRequest> }

export const criteriaModule: Module = {
  name: 'criteria',
  summary: 'Legal instruments, their criteria sets, and the evaluation of ballots',
  routes: [
    route('GET', '/instruments', 200, instruments, soonStale),
    route('POST', '/instruments/imports', 200, importInstruments),
    route('POST', '/instruments/import-previews', 200, previewInstrumentImport),
    route('DELETE', '/instruments/:code', 200, removeInstrument),
    route('GET', '/criteria-sets', 200, criteriaSets, soonStale),
    route('GET', '/criteria-sets/:instrument/:set', 200, criteriaSet, soonStale),
    route('POST', '/criteria-sets/:instrument/:set/evaluations', 200, evaluate),
    route('GET', '/criteria-sets/:instrument/:set/versions', 200, criteriaVersions),
    route('POST', '/criteria-sets/imports', 200, importCriteria),
    route('POST', '/criteria-sets/import-previews', 200, previewCriteriaImport),
    route('POST', '/criteria-sets/wordings', 200, importCriteriaWording),
    route('POST', '/criteria-sets/wording-previews', 200, previewCriteriaWording),
    route('DELETE', '/criteria-versions/:versionId', 200, removeCriteriaVersion),
  ],
  resolvers: {
    Query: {
      instruments: query(instruments),
      criteriaSets: query(criteriaSets),
      criteriaSet: query(criteriaSet),
      criteriaVersions: query(criteriaVersions),
      previewInstrumentImport: query(previewInstrumentImport),
      previewCriteriaImport: query(previewCriteriaImport),
      previewCriteriaWording: query(previewCriteriaWording),
      // The request stays one value, so that the same JSON goes through every door.
      evaluate: queryBy(evaluate, ({ instrument, set, request }: EvaluateArguments) => ({
        instrument,
        set,
        ...request,
      })),
    },
    Mutation: {
      importInstruments: mutation(importInstruments),
      removeInstrument: mutation(removeInstrument),
      importCriteria: mutation(importCriteria),
      importCriteriaWording: mutation(importCriteriaWording),
      removeCriteriaVersion: mutation(removeCriteriaVersion),
    },
    OpenPoint: { resolveType: ({ kind }: OpenPoint) => (kind === 'gate' ? 'OpenGate' : 'OpenKnockOut') },
  },
}
