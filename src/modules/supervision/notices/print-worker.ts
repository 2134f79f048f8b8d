import { printDefinition } from '../../forms/pdf.ts'
import { answerPrintJobs } from '../../forms/printing.ts'
import type { RevocationNotice } from './notice-shapes.ts'
import { noticeTemplate } from './notice-template.ts'

answerPrintJobs((notice: RevocationNotice) => printDefinition(noticeTemplate(notice)))
