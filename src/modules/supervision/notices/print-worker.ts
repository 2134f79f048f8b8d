import { printDefinition } from '../../forms/pdf.ts'
import { answerPrintJobs } from '../../forms/printing.ts'
import type { NoticePaper } from './notice-shapes.ts'
import { noticeTemplate } from './notice-template.ts'

answerPrintJobs((notice: NoticePaper) => printDefinition(noticeTemplate(notice)))
