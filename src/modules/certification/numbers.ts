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

const placeholder = /\{(running|year|unit|star)(?::([2-8]))?\}/g

/** The number of a certificate; `{running:4}` fills up with zeros to four digits. */
export const certificateNumber = (template: string, parts: NumberParts): string =>
  template.replaceAll(placeholder, (_, name: keyof NumberParts, width?: string) =>
    String(parts[name]).padStart(Number(width ?? 0), '0'),
  )

/** What is wrong with a template: without running number and year, numbers would not be unique per issuer. */
export function templateFault(template: string): 'running-missing' | 'year-missing' | 'unknown-placeholder' | null {
  if (/[{}]/.test(template.replaceAll(placeholder, ''))) return 'unknown-placeholder'
  const named = new Set([...template.matchAll(placeholder)].map((match) => match[1]))
  if (!named.has('running')) return 'running-missing'
  return named.has('year') ? null : 'year-missing'
}
