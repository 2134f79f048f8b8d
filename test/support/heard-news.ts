import { globSync, readFileSync } from 'node:fs'
import pg from 'pg'
import type { TestDatabase } from './database.ts'
import { type Since, withoutNewIds } from './kept-state.ts'

/**
 * Every name in the source and the migrations that may be a channel: a new one is listened to without being told here. The job
 * queue's own channel is left out, since it tells a random number; jobs are compared as rows.
 */
const channels = [
  ...new Set(
    globSync(['src/**/*.ts', 'migrations/*.sql']).flatMap((file) => [
      ...readFileSync(file, 'utf8')
        .matchAll(/'(ocop_[a-z_]+)'/g)
        .map(([, name]) => name!),
    ]),
  ),
].sort()
const end = 'heard_news_end'

/** Listens to what the database tells all instances. The function that comes back ends it and says what was heard, by channel. */
export async function hearNews(
  { url }: Pick<TestDatabase, 'url'>,
  since: Since,
): Promise<() => Promise<Record<string, string[]>>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const heard: Record<string, string[]> = Object.fromEntries(channels.map((name) => [name, []]))
  const ended = Promise.withResolvers<void>()
  client.on('notification', ({ channel, payload = '' }) => {
    if (channel === end) ended.resolve()
    else heard[channel]!.push(withoutNewIds(payload, since))
  })
  for (const name of [...channels, end]) await client.query(`listen ${name}`)
  return async () => {
    // News come in the order of commits: behind this one there are none of before.
    await client.query(`notify ${end}`)
    await ended.promise
    await client.end()
    return heard
  }
}
