import { printDefinition } from '../forms/pdf.ts'
import { answerPrintJobs } from '../forms/printing.ts'
import { definitionOf, type Paper } from './templates/index.ts'

answerPrintJobs((paper: Paper) => printDefinition(definitionOf(paper)))
