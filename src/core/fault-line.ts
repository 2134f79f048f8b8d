import { DrizzleQueryError } from 'drizzle-orm'

const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  // Node tries every address of a name, and says what failed only in the parts.
  if (error instanceof AggregateError) return [...new Set(error.errors.map(messageOf))].join(', ')
  if (error instanceof DrizzleQueryError) return messageOf(error.cause)
  return error.message || error.name
}

/** What went wrong, in one line for the person at the terminal. */
export const faultLine = (error: unknown): string => messageOf(error).split('\n')[0] ?? ''

/** Runs a step of the start; its failure says which step it was. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw new Error(`${name}: ${faultLine(cause)}`, { cause })
  }
}
