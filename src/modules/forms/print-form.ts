import { type Printer, printer } from './printing.ts'
import type { FormView } from './shapes.ts'

// One for the process, for its own address and for archives: its thread ends with it.
const forms: Printer<FormView> = printer(new URL('./print-worker.ts', import.meta.url))

/** A form of a dossier as PDF. The same form gives the same bytes. */
export const printForm = (form: FormView): Promise<Buffer> => forms.print(form)
