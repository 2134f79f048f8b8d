import { connection, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { evidenceContent } from './evidence-content.ts'
import { evidenceLink } from './evidence-link.ts'
import { evidencePaths } from './evidence-paths.ts'
import { evidenceReadings } from './evidence-readings.ts'
import { scanQuarantined } from './scan-quarantined.ts'
import { sweepFiles } from './sweep-files.ts'
import { uploadsDoor } from './uploads-door.ts'

export const evidenceModule: Module = {
  name: 'evidence',
  summary: 'The bytes of evidence files: bringing them, reading them, and who read them',
  routes: [
    route('GET', '/dossiers/:dossierId/evidence-readings', 200, evidenceReadings),
    // It opens the file, so no cache may keep it.
    route('GET', '/dossiers/:dossierId/evidence/:evidenceId/link', 200, evidenceLink, { cacheControl: 'no-store' }),
  ],
  resolvers: {
    Query: { evidenceReadings: connection(evidenceReadings), evidenceLink: query(evidenceLink) },
  },
  jobs: [scanQuarantined, sweepFiles],
  plugin: async (...parts) => {
    await evidenceContent(...parts)
    await uploadsDoor(...parts)
  },
  paths: evidencePaths,
}
