import type { z } from 'zod'
import { pointerOf } from './input.ts'

/** Stops the start with one Error that names the file under data/ and each fault: nothing is judged by faulty data. */
export function refuseData(file: string, faults: readonly string[]): never {
  throw new Error(`data/${file} cannot be used: ${faults.join('; ')}`)
}

function readJson(file: string, content: Buffer): unknown {
  try {
    return JSON.parse(content.toString())
  } catch (error) {
    return refuseData(file, [String(error)])
  }
}

/** What a file under data/ holds; throws an Error with a JSON pointer for each fault. */
export function parseDataFile<Format extends z.ZodType>(
  format: Format,
  file: string,
  content: Buffer,
): z.output<Format> {
  const parsed = format.safeParse(readJson(file, content))
  if (parsed.success) return parsed.data
  return refuseData(
    file,
    parsed.error.issues.map(({ path, message }) => `${pointerOf(path)}: ${message}`),
  )
}
