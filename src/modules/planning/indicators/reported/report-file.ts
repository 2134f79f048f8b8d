import { z } from 'zod'
import { action } from '../../../../core/action.ts'
import { perform } from '../../../../core/perform.ts'
import { fail } from '../../../../core/problem.ts'
import { Id } from '../../../../core/shapes.ts'
import { recorders } from '../../../activities/shapes.ts'
import { storedContent } from '../../../dossiers/evidence/stored-content.ts'
import { fileDoor } from '../../../evidence/file-door.ts'
import { keepFile } from '../../../evidence/store.ts'
import { planReaders } from '../../authority.ts'
import { refuseReadingBeyond, refuseWritingBeyond } from './report-reach.ts'
import { fileOf, ReportFile } from './report-shapes.ts'
import { addContent, type IndicatorReport, lockReport, readReport } from './report-store.ts'

const announcedFile = (report: IndicatorReport) => fileOf(report) ?? fail('not-found')

/** Asked before a byte is taken in: an upload that would be refused must not reach the disk. Has no door of its own. */
const awaitedReportFile = action({
  name: 'awaitedReportFile',
  summary: 'The file of a reported number whose bytes the actor may bring now',
  kind: 'query',
  roles: recorders,
  input: z.strictObject({ reportId: Id }),
  output: ReportFile,
  async run(context, { reportId }) {
    const report = await readReport(context.db, reportId)
    refuseWritingBeyond(context, report)
    return announcedFile(report)
  },
})

const storeReportFile = action({
  name: 'storeReportFile',
  summary: 'The bytes of the announced file of a reported number: PDF or picture, once',
  kind: 'command',
  roles: recorders,
  input: z.strictObject({ reportId: Id, ...storedContent }),
  output: ReportFile,
  subject: ({ reportId: id }) => ({ type: 'indicator-report', id }),
  async run(context, { reportId, quarantined, ...content }) {
    const { db, now } = context
    const report = await lockReport(db, reportId)
    refuseWritingBeyond(context, report)
    const announced = announcedFile(report)
    // Officers can come back when the scanner answers; nothing here has to be in by a day, so nothing waits unscanned.
    if (quarantined) fail('file-in-quarantine', { retryAfter: 60 })
    if (report.sha256 !== null) {
      if (report.sha256 !== content.sha256) fail('content-already-stored')
      return announced
    }
    await keepFile(db, content.sha256, now)
    return announcedFile(await addContent(db, report, { ...content, storedAt: now }))
  },
})

/** What is behind the address of a file. Has no door of its own. */
const reportFile = action({
  name: 'reportFile',
  summary: 'The file of a reported number',
  kind: 'query',
  roles: planReaders,
  input: z.strictObject({ reportId: Id }),
  output: ReportFile,
  async run(context, { reportId }) {
    const report = await readReport(context.db, reportId)
    refuseReadingBeyond(context, report)
    return announcedFile(report)
  },
})

/** The files of reported numbers, named by `contentUrl`. */
export const reportedFile = fileDoor({
  tag: 'planning',
  address: '/v1/indicator-reports/{reportId}/content',
  place: z.object({ reportId: Id }),
  awaited: awaitedReportFile,
  record: storeReportFile,
  get: { operationId: 'indicatorReportContent', summary: 'The file of a reported number' },
  read: async (app, place, by) => (await perform(app, reportFile, place, by)).output,
})
