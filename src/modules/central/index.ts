import { mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { archiveContent } from './archive/archive-content.ts'
import { archivePaths } from './archive/archive-paths.ts'
import { askForParts } from './ask-for-parts.ts'
import { centralDossier } from './central-dossier.ts'
import { centralQueue } from './central-queue.ts'
import { sendAgain } from './send-again.ts'
import { sendToMinistry } from './send-to-ministry.ts'

const central = '/dossiers/:dossierId/central-dossier'

export const centralModule: Module = {
  name: 'central',
  summary: 'Central dossiers: what a province sends to the ministry for five stars',
  routes: [
    route('GET', central, 200, centralDossier),
    route('GET', '/central-queue', 200, centralQueue),
    route('POST', `${central}/sendings`, 200, sendToMinistry),
    route('POST', `${central}/requests`, 200, askForParts),
    route('POST', `${central}/answers`, 200, sendAgain),
  ],
  resolvers: {
    Query: { centralDossier: query(centralDossier), centralQueue: query(centralQueue) },
    Mutation: {
      sendToMinistry: mutation(sendToMinistry),
      askForParts: mutation(askForParts),
      sendAgain: mutation(sendAgain),
    },
  },
  plugin: archiveContent,
  paths: archivePaths,
}
