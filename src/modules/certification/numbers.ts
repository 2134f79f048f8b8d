import { numberBy, type TemplateFault, templateFaultBy } from '../../core/number-template.ts'

/** How certificates are numbered unless the issuer says otherwise; the law fixes no format (docs/law.md §6, §9). */
export const defaultTemplate = '{running}/{year}/GCN-OCOP-{unit}'

/** Name of the counter of running numbers, whose scope is the issuer. */
export const numberCounter = 'certificate'

export type NumberParts = {
  /** From 1, without gaps, per issuer and year. */
  running: number
  year: number
  /** Code of the issuer. */
  unit: string
  star: number
}

export const numberParts = ['running', 'year', 'unit', 'star'] as const satisfies readonly (keyof NumberParts)[]

/** The number of a certificate. */
export const certificateNumber = (template: string, parts: NumberParts): string => numberBy(template, parts)

export const templateFault = (template: string): TemplateFault | null => templateFaultBy(template, numberParts, true)

/** The running number of a number that was made by the template of these parts, or null when it was made otherwise. */
export function runningOf(template: string, number: string, parts: Omit<NumberParts, 'running'>): number | null {
  // A running number is digits: what stands around it is found by numbering with one that is none.
  const mark = '\u0000'
  const [before, after, ...more] = template.replaceAll(/\{running(:\d)?\}/g, mark).split(mark)
  if (before === undefined || after === undefined || more.length > 0) return null
  const head = numberBy(before, parts)
  const tail = numberBy(after, parts)
  const running = number.slice(head.length, number.length - tail.length)
  return number === head + running + tail && /^\d{1,9}$/.test(running) ? Number(running) : null
}
