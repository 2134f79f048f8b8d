import type { z } from 'zod'
import type { Language } from '../core/language.ts'
import { type Problem, problemDocument } from '../core/problem.ts'
import type { InstrumentImportPreview } from '../modules/criteria/instruments/import-shapes.ts'
import type { CriteriaImportPreview } from '../modules/criteria/versions/import-shapes.ts'
import type { WordingImportPreview } from '../modules/criteria/wording/wording-shapes.ts'
import type { FileError } from './import-files.ts'

/** A problem as lines for a person: file, row and column of each error, its pointer, and what was expected there. */
export function fileProblemLines(problem: Problem, language: Language): string {
  const { title, detail } = problemDocument(problem, language)
  const errors = (problem.extra.errors ?? []) as readonly FileError[]
  const lines = errors.map(({ file, row, column, pointer, detail }) => {
    const place = file === null ? '' : `${file}:${row}:${column}: `
    return `${place}${pointer === '' ? '' : `${pointer}: `}${detail[language]}`
  })
  return [...lines, `ocop: ${detail ?? title}`, ''].join('\n')
}

const words = {
  vi: {
    status: { added: 'thêm mới', changed: 'phiên bản mới', unchanged: 'giữ nguyên' },
    counts: (added: number, changed: number, unchanged: number) =>
      `${added} bộ tiêu chí thêm mới, ${changed} phiên bản mới, ${unchanged} giữ nguyên.`,
    dryRun: 'Chạy thử, chưa ghi gì.',
    from: 'từ',
  },
  en: {
    status: { added: 'added', changed: 'new version', unchanged: 'unchanged' },
    counts: (added: number, changed: number, unchanged: number) =>
      `${added} sets added, ${changed} new versions, ${unchanged} unchanged.`,
    dryRun: 'Dry run, nothing was written.',
    from: 'from',
  },
}

type Result = z.infer<typeof CriteriaImportPreview>

/** What an import of criteria changed, or would change. */
export function criteriaResultText(
  { added, changed, unchanged, sets }: Result,
  dryRun: boolean,
  language: Language,
): string {
  const { status: statuses, counts, dryRun: tried, from } = words[language]
  const lines = sets
    .filter(({ status }) => status !== 'unchanged')
    .map(({ instrument, set, name, status, inForceFrom, sha256 }) => {
      const what = `${instrument}/${set} ${name[language]}`
      return `${what}: ${statuses[status]}, ${from} ${inForceFrom}, sha256 ${sha256}`
    })
  return [...lines, `${counts(added, changed, unchanged)}${dryRun ? ` ${tried}` : ''}`, ''].join('\n')
}

const instrumentWords = {
  vi: {
    status: { added: 'thêm mới', changed: 'sửa', unchanged: 'giữ nguyên' },
    period: (from: string, until: string | null) => (until === null ? `từ ${from}` : `từ ${from} đến ${until}`),
    ended: (until: string | null) => (until === null ? 'chưa có ngày hết hiệu lực' : `hết hiệu lực sau ngày ${until}`),
  },
  en: {
    status: { added: 'added', changed: 'corrected', unchanged: 'unchanged' },
    period: (from: string, until: string | null) => (until === null ? `from ${from} on` : `from ${from} to ${until}`),
    ended: (until: string | null) => (until === null ? 'has no last day now' : `ends with ${until}`),
  },
}

/** What an import of legal instruments changed, or would change; those whose last day moves come after them. */
export function instrumentResultText(
  { instruments, ended: others }: z.infer<typeof InstrumentImportPreview>,
  dryRun: boolean,
  language: Language,
): string {
  const { status: statuses, period, ended } = instrumentWords[language]
  const lines = instruments.map(
    ({ code, number, status, inForceFrom, inForceUntil }) =>
      `${code} ${number}: ${statuses[status]}, ${period(inForceFrom, inForceUntil)}.`,
  )
  const moved = others.map(({ code, inForceUntil }) => `${code}: ${ended(inForceUntil)}.`)
  return [...lines, ...moved, ...(dryRun ? [words[language].dryRun] : []), ''].join('\n')
}

const wordingWords = {
  vi: {
    line: (texts: number, without: number) => `${texts} câu chữ chính thức, ${without} mã chỉ có nhãn ngắn`,
    unchanged: 'giữ nguyên',
  },
  en: {
    line: (texts: number, without: number) => `${texts} official texts, ${without} codes with a short label only`,
    unchanged: 'unchanged',
  },
}

type Wordings = z.infer<typeof WordingImportPreview>

/** What an import of official wordings changed, or would change. */
export function wordingResultText({ wordings }: Wordings, dryRun: boolean, language: Language): string {
  const { line, unchanged } = wordingWords[language]
  const lines = wordings.map(({ instrument, set, status, texts, without }) => {
    const remark = status === 'unchanged' ? `, ${unchanged}` : ''
    return `${instrument}/${set}: ${line(texts, without.length)}${remark}.`
  })
  return [...lines, ...(dryRun ? [words[language].dryRun] : []), ''].join('\n')
}
