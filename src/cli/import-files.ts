import { readFile } from 'node:fs/promises'
import { type JsonPlaces, jsonPlaces } from '../core/json-places.ts'
import type { Text } from '../core/language.ts'
import { type FieldError, Problem } from '../core/problem.ts'

/** An error of an import: its file, and the row and column there; null where the request itself is wrong. */
export type FileError = FieldError & { file: string | null; row: number | null; column: number | null }

type ReadJson = { file: string; value: Record<string, unknown>; places: JsonPlaces }

const utf8 = new TextDecoder('utf-8', { fatal: true })

const fault = (code: string, vi: string, en: string): { code: string; detail: Text } => ({ code, detail: { vi, en } })
const notUtf8 = fault('not-utf-8', 'Tệp phải ở dạng UTF-8', 'The file is text in UTF-8')
const notJson = fault('malformed-json', 'Không phải JSON hợp lệ từ đây', 'Not well-formed JSON from here on')
const noObject = fault('not-an-object', 'Cần một đối tượng JSON', 'A JSON object is expected')

/** The objects of some JSON files, and what could not be read. */
export async function readJsonFiles(files: readonly string[]): Promise<{ read: ReadJson[]; errors: FileError[] }> {
  const read: ReadJson[] = []
  const errors: FileError[] = []
  for (const file of files) {
    const report = (what: ReturnType<typeof fault>, place = { row: 1, column: 1 }) =>
      errors.push({ file, pointer: '', ...what, ...place })
    const bytes = await readFile(file).catch((error: Error) => error)
    if (bytes instanceof Error) {
      report(fault('unreadable', `Không đọc được tệp: ${bytes.message}`, `Cannot read the file: ${bytes.message}`))
      continue
    }
    const text = textOf(bytes)
    const places = text === null ? null : jsonPlaces(text)
    if (text === null || !places) report(notUtf8)
    else if (places.brokenAt) report(notJson, places.brokenAt)
    else {
      const value: unknown = JSON.parse(text)
      if (typeof value === 'object' && value && !Array.isArray(value)) read.push({ file, value: { ...value }, places })
      else report(noObject)
    }
  }
  return { read, errors }
}

/** The text of bytes, without a byte order mark; null when they are no UTF-8. */
function textOf(content: Buffer): string | null {
  try {
    return utf8.decode(content)
  } catch {
    return null
  }
}

/** Errors of a request that held the files as a list, each told at its place in its file. */
export function placed(errors: readonly FieldError[], list: string, read: readonly ReadJson[]): FileError[] {
  const within = new RegExp(`^/${list}/(\\d+)(.*)$`)
  return errors.map((error) => {
    const [, at, pointer = ''] = within.exec(error.pointer) ?? []
    const source = at === undefined ? undefined : read[Number(at)]
    if (!source) return { ...error, file: null, row: null, column: null }
    return { ...error, pointer, file: source.file, ...source.places.placeOf(pointer) }
  })
}

/** What `work` gives, or the errors of the input that it was refused for. */
export async function refusalOf<Result>(
  work: () => Promise<Result>,
): Promise<{ result?: Result; errors: readonly FieldError[] }> {
  try {
    return { result: await work(), errors: [] }
  } catch (error) {
    if (!(error instanceof Problem) || !error.extra.errors) throw error
    return { errors: error.extra.errors }
  }
}
