import { numberBy, type TemplateFault, templateFaultBy } from '../../core/number-template.ts'

/** How certificates are numbered unless the issuer says otherwise; the law fixes no format (docs/law.md §6, §9). */
export const defaultTemplate = '{running}/{year}/GCN-OCOP-{unit}'

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
