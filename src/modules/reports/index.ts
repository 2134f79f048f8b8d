import { query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { reportPaths } from './paths.ts'
import { cacheControl, reportContent } from './report-content.ts'
import { unitReport } from './unit-report.ts'

export const reportsModule: Module = {
  name: 'reports',
  summary: 'Reports of units on a year or half of it, as data, files and pages',
  routes: [route('GET', '/reports/:unitCode', 200, unitReport, { cacheControl })],
  resolvers: { Query: { unitReport: query(unitReport) } },
  paths: reportPaths,
  plugin: reportContent,
}
