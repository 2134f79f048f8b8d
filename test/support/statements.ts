import pg from 'pg'

type Query = (this: unknown, ...args: unknown[]) => unknown

/** How many statements were sent to PostgreSQL meanwhile, over whatever connections of this process. */
export async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const client = pg.Client.prototype as unknown as { query: Query }
  const { query } = client
  let sent = 0
  client.query = function (...args) {
    sent += 1
    return query.apply(this, args)
  }
  try {
    await work()
  } finally {
    client.query = query
  }
  return sent
}
