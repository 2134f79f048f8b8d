import { printDefinition } from '../../forms/pdf.ts'
import { answerPrintJobs } from '../../forms/printing.ts'
import type { UnitReport } from '../shapes.ts'
import { printedReport } from './template.ts'

answerPrintJobs((report: UnitReport) => printDefinition(printedReport(report)))
