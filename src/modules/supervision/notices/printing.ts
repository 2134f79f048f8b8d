import { type Printer, printer } from '../../forms/printing.ts'
import type { NoticePaper } from './notice-shapes.ts'

// One for the process, for the door and for the job: its thread ends with it.
const papers: Printer<NoticePaper> = printer(new URL('./print-worker.ts', import.meta.url))

/** A notice as PDF. The same paper gives the same bytes. */
export const print = (paper: NoticePaper): Promise<Buffer> => papers.print(paper)
