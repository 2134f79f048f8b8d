import { printDefinition } from '../../forms/pdf.ts'
import { answerPrintJobs } from '../../forms/printing.ts'
import { type PrintedReport, reportTemplate } from './report-template.ts'

answerPrintJobs((report: PrintedReport) => printDefinition(reportTemplate(report)))
