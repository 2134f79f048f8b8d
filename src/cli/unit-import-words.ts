import type { z } from 'zod'
import type { Language } from '../core/language.ts'
import { type Problem, problemDocument } from '../core/problem.ts'
import type { FileError } from '../modules/exchange/csv/csv-errors.ts'
import type { UnitImportPreview } from '../modules/exchange/shapes.ts'

/** A problem as lines for a person: the file, row and column of each error, and what was expected there. */
export function problemLines(file: string, problem: Problem, language: Language): string {
  const { title, detail } = problemDocument(problem, language)
  const errors = (problem.extra.errors ?? []) as readonly FileError[]
  const lines = errors.map(
    ({ row, column, detail }) => `${file}:${row}:${column ? ` ${column}:` : ''} ${detail[language]}`,
  )
  return [...lines, `ocop: ${detail ?? title}`, ''].join('\n')
}

const words = {
  vi: {
    counts: (added: number, renamed: number, unchanged: number) =>
      `${added} đơn vị thêm mới, ${renamed} đổi tên hoặc loại, ${unchanged} giữ nguyên`,
    dryRun: 'Chạy thử, chưa ghi gì',
    nothing: 'Không có gì thay đổi',
    from: 'từ',
  },
  en: {
    counts: (added: number, renamed: number, unchanged: number) =>
      `${added} added, ${renamed} renamed, ${unchanged} unchanged`,
    dryRun: 'Dry run, nothing was written',
    nothing: 'Nothing changed',
    from: 'from',
  },
}

type Result = z.infer<typeof UnitImportPreview>

/** What an import changed, or would change. */
export function resultText(
  { added, renamed, unchanged, renamings }: Result,
  dryRun: boolean,
  language: Language,
): string {
  const { counts, dryRun: tried, nothing, from } = words[language]
  const changed = renamings.map(
    ({ code, before, after, from: day }) => `${code} ${before.name} → ${after.name}, ${from} ${day}`,
  )
  const summary = `${counts(added, renamed, unchanged)}.`
  const remark = dryRun ? `${tried}.` : added + renamed === 0 ? `${nothing}.` : ''
  return [...changed, [summary, remark].filter(Boolean).join(' '), ''].join('\n')
}
