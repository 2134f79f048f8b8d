import { idBefore, type Page, pageFrom } from '../../../core/page.ts'

/** What is behind a figure: which things, the newest first, and how each is read. */
export type Behind<Item extends { id: string }> = {
  ids: readonly string[]
  /** What the things come to together: the figure. */
  sum: number
  read(ids: readonly string[]): Promise<Item[]>
}

export async function pageBehind<Item extends { id: string }>(
  { ids, read }: Behind<Item>,
  { first, after }: { first: number; after: string | null },
): Promise<Page<Item>> {
  const before = idBefore(after)
  const begin = ids.findIndex((id) => id < before)
  return pageFrom(begin < 0 ? [] : await read(ids.slice(begin, begin + first + 1)), first)
}

const readAtATime = 500

/** All of them, some hundred in memory at a time. */
export async function* itemsBehind<Item extends { id: string }>({ ids, read }: Behind<Item>): AsyncGenerator<Item> {
  for (let at = 0; at < ids.length; at += readAtATime) yield* await read(ids.slice(at, at + readAtATime))
}
