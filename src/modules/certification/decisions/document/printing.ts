import { type Printer, printer } from '../../../forms/printing.ts'
import type { DecisionPaper } from './paper-shapes.ts'

// One for the process, for the door and for the job: its thread ends with it.
const papers: Printer<DecisionPaper> = printer(new URL('./print-worker.ts', import.meta.url))

/** A decision as PDF. The same paper gives the same bytes. */
export const print = (paper: DecisionPaper): Promise<Buffer> => papers.print(paper)
