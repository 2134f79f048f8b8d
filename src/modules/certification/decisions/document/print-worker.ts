import { printDefinition } from '../../../forms/pdf.ts'
import { answerPrintJobs } from '../../../forms/printing.ts'
import type { DecisionPaper } from './paper-shapes.ts'
import { decisionTemplate } from './template.ts'

answerPrintJobs((paper: DecisionPaper) => printDefinition(decisionTemplate(paper)))
