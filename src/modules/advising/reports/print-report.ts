import { type Printer, printer } from '../../forms/printing.ts'
import type { PrintedReport } from './report-template.ts'

// One for the process, for its own address and for archives: its thread ends with it.
const reports: Printer<PrintedReport> = printer(new URL('./print-worker.ts', import.meta.url))

/** A report of the advisory team as PDF. The same report gives the same bytes. */
export const printReport = (report: PrintedReport): Promise<Buffer> => reports.print(report)
