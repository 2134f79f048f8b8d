import type { Module } from '../../core/module.ts'
import { purgeEdge, sweepPurges } from './purge-edge.ts'

export const edgeModule: Module = {
  name: 'edge',
  summary: 'Caches before the service are told what has changed',
  routes: [],
  jobs: [purgeEdge, sweepPurges],
}
