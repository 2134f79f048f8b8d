import { mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { ballotForm } from './ballots/ballot-form.ts'
import { issueBallot } from './ballots/issued/issue-ballot.ts'
import { issuedBallot } from './ballots/issued/issued-ballot.ts'
import { issuedBallots } from './ballots/issued/issued-ballots.ts'
import { documentContent } from './document-content.ts'
import { documentContentPaths } from './document-content-paths.ts'
import { issueSessionDocument } from './issued/issue-session-document.ts'
import { issuedDocument } from './issued/issued-document.ts'
import { issuedDocuments } from './issued/issued-documents.ts'
import { printDocument } from './issued/print-document.ts'
import { issueResultNotices } from './notices/issue-result-notices.ts'
import { resultNotice } from './notices/result-notice.ts'
import { sessionDocument } from './sessions/session-document.ts'

export const documentsModule: Module = {
  name: 'documents',
  summary:
    'Papers of a council as data and as PDF: ballots, minutes, reports; what is issued stays, and comes back signed',
  routes: [
    route('GET', '/sessions/:sessionId/documents/:document', 200, sessionDocument),
    route('GET', '/sessions/:sessionId/dossiers/:dossierId/ballot-form', 200, ballotForm),
    route('POST', '/sessions/:sessionId/dossiers/:dossierId/issued-ballots', 201, issueBallot, {
      location: '/issued-ballots',
    }),
    route('GET', '/sessions/:sessionId/issued-ballots', 200, issuedBallots),
    route('GET', '/issued-ballots/:documentId', 200, issuedBallot),
    route('POST', '/sessions/:sessionId/documents/:document/issue', 201, issueSessionDocument, {
      location: '/issued-documents',
    }),
    route('POST', '/sessions/:sessionId/result-notices', 200, issueResultNotices),
    route('GET', '/dossiers/:dossierId/result-notice', 200, resultNotice),
    route('GET', '/sessions/:sessionId/issued-documents', 200, issuedDocuments),
    route('GET', '/issued-documents/:documentId', 200, issuedDocument),
  ],
  resolvers: {
    Query: {
      sessionDocument: query(sessionDocument),
      ballotForm: query(ballotForm),
      issuedBallot: query(issuedBallot),
      issuedBallots: query(issuedBallots),
      resultNotice: query(resultNotice),
      issuedDocument: query(issuedDocument),
      issuedDocuments: query(issuedDocuments),
    },
    Mutation: {
      issueBallot: mutation(issueBallot),
      issueSessionDocument: mutation(issueSessionDocument),
      issueResultNotices: mutation(issueResultNotices),
    },
  },
  jobs: [printDocument],
  plugin: documentContent,
  paths: documentContentPaths,
}
