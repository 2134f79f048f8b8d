import { type Printer, printer } from '../forms/printing.ts'
import type { Paper } from './templates/index.ts'

// One for the process, for the doors and for the jobs: its thread ends with it.
const papers: Printer<Paper> = printer(new URL('./print-worker.ts', import.meta.url))

/** A paper as PDF. The same paper gives the same bytes. */
export const print = (paper: Paper): Promise<Buffer> => papers.print(paper)
