/** The two languages that people are answered in. */
export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

/** One text in both languages. */
export type Text = { readonly vi: string; readonly en: string }

/** The first supported language of an `Accept-Language` header by quality (RFC 9110 §12.5.4); Vietnamese when none fits. */
export function pickLanguage(header: string | undefined): Language {
  if (!header) return 'vi'
  const wanted = header
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().toLowerCase().split(';')
      const quality = params.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((q) => q !== undefined)
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { language } of wanted) {
    const match = languages.find((known) => known === language)
    if (match) return match
  }
  return 'vi'
}
