import { connection, mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { unitComparison } from './comparison/unit-comparison.ts'
import { reportPaths } from './paths.ts'
import { countedCertificates } from './records/counted-certificates.ts'
import { countedRecords } from './records/counted-records.ts'
import { cacheControl, forEver, reportContent } from './report-content.ts'
import { reportSnapshot } from './snapshots/report-snapshot.ts'
import { reportSnapshots } from './snapshots/report-snapshots.ts'
import { takeReportSnapshot } from './snapshots/take-report-snapshot.ts'
import { unitReport } from './unit-report.ts'

export const reportsModule: Module = {
  name: 'reports',
  summary: 'Reports of units on a year or half of it, as data, files and pages',
  routes: [
    route('GET', '/reports/:unitCode', 200, unitReport, { cacheControl }),
    route('GET', '/reports/:unitCode/comparison', 200, unitComparison, { cacheControl }),
    route('GET', '/counted-certificates', 200, countedCertificates, { cacheControl }),
    route('GET', '/counted-records', 200, countedRecords, { cacheControl }),
    route('POST', '/report-snapshots', 201, takeReportSnapshot),
    route('GET', '/report-snapshots', 200, reportSnapshots, { cacheControl }),
    route('GET', '/report-snapshots/:snapshotId', 200, reportSnapshot, { cacheControl: forEver }),
  ],
  resolvers: {
    Query: {
      unitReport: query(unitReport),
      unitComparison: query(unitComparison),
      countedCertificates: connection(countedCertificates),
      countedRecords: connection(countedRecords),
      reportSnapshot: query(reportSnapshot),
      reportSnapshots: connection(reportSnapshots),
    },
    Mutation: { takeReportSnapshot: mutation(takeReportSnapshot) },
  },
  paths: reportPaths,
  plugin: reportContent,
}
