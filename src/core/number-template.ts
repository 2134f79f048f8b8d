import type { Text } from './language.ts'

const placeholder = /\{([a-z]+)(?::([2-8]))?\}/g

/** A number by its template: `{running}`, or `{running:4}` filled up with zeros to four digits; so every part. */
export const numberBy = (template: string, parts: Readonly<Record<string, string | number>>): string =>
  template.replaceAll(placeholder, (_, name: string, width?: string) =>
    String(parts[name]).padStart(Number(width ?? 0), '0'),
  )

export const templateFaults = ['running-missing', 'year-missing', 'unknown-placeholder'] as const
export type TemplateFault = (typeof templateFaults)[number]

/**
 * What is wrong with a template: numbers are told apart by the running one, and by the year where they are to be unique
 * beyond it.
 */
export function templateFaultBy(template: string, parts: readonly string[], needsYear: boolean): TemplateFault | null {
  if (/[{}]/.test(template.replaceAll(placeholder, ''))) return 'unknown-placeholder'
  const named = [...template.matchAll(placeholder)].map((match) => match[1]!)
  if (named.some((name) => !parts.includes(name))) return 'unknown-placeholder'
  if (!named.includes('running')) return 'running-missing'
  return named.includes('year') || !needsYear ? null : 'year-missing'
}

/** The fault in words, with the parts that may stand in braces. */
export function templateFaultText(fault: TemplateFault, parts: readonly string[]): Text {
  if (fault === 'running-missing') return { vi: 'Thiếu số thứ tự {running}', en: '{running} is missing' }
  if (fault === 'year-missing') return { vi: 'Thiếu năm {year}', en: '{year} is missing' }
  const known = ['{running:4}', ...parts.map((name) => `{${name}}`)].join(', ')
  return { vi: `Chỉ dùng ${known}`, en: `Only ${known} may stand in braces` }
}
