import { printDefinition } from '../../forms/pdf.ts'
import { answerPrintJobs } from '../../forms/printing.ts'
import type { PrintedCertificate } from './printed-certificate.ts'
import { certificateTemplate } from './template.ts'

answerPrintJobs((certificates: readonly PrintedCertificate[]) => printDefinition(certificateTemplate(certificates)))
