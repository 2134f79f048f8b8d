import { printForm } from './pdf.ts'
import { answerPrintJobs } from './printing.ts'

answerPrintJobs(printForm)
