import { query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { ballotForm } from './ballots/ballot-form.ts'
import { documentContent } from './document-content.ts'
import { documentContentPaths } from './document-content-paths.ts'
import { sessionDocument } from './sessions/session-document.ts'

export const documentsModule: Module = {
  name: 'documents',
  summary: 'Papers of a council as data and as PDF: ballots, minutes, reports',
  routes: [
    route('GET', '/sessions/:sessionId/documents/:document', 200, sessionDocument),
    route('GET', '/sessions/:sessionId/dossiers/:dossierId/ballot-form', 200, ballotForm),
  ],
  resolvers: { Query: { sessionDocument: query(sessionDocument), ballotForm: query(ballotForm) } },
  plugin: documentContent,
  paths: documentContentPaths,
}
