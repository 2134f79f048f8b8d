import type { Duplex } from 'node:stream'
import pg from 'pg'

type Query = pg.QueryConfig

/** A question, and who waits for its answer. */
type Asked = {
  config: Query
  values: unknown[]
  weight: number
  answer: (result: pg.QueryResult) => void
  refuse: (error: Error) => void
}

/** One connection of the pool that answers several callers, in the order in which they asked. */
type Shared = { client: Promise<pg.PoolClient>; sent: number; broken: Error | null; corked: boolean; movedAt: number }

/** So many may wait for each before another connection is shared: fewer only cost switches between processes (measured). */
const deep = 16
/**
 * So many are sent to a connection before it answers; the others wait here for whichever is free first. Sent at once to a
 * connection whose process the kernel let wait, they all waited with it: one in twenty took five times as long (measured).
 */
const ahead = 8
/** What takes ten times as long as a look-up counts as so many: with two of them ahead, one in twenty waits a third less (measured). */
const heavy = 4
/** The pool has ten by default; commands and slow queries need the others. */
const usualMost = 4
/** A connection that has answered nothing for so long is held up by a slow query: nobody else is sent after it. */
const stalledMs = 20

/**
 * The pool as a client for short reads: what is asked in one turn of the event loop travels together on a shared
 * connection. Each query is still a transaction of its own and fails alone. With 32 callers at once, verifications and
 * lists take half of the system calls and a third less of PostgreSQL's time than with a connection for each query.
 * While nothing is asked, the pool has its connections back. `failTogether`: where one takes too long, those behind it
 * would wait as long each; they fail with it instead.
 */
export function sharedConnections(
  pool: pg.Pool,
  { most = usualMost, failTogether = false }: { most?: number; failTogether?: boolean } = {},
): Record<'light' | 'heavy', Pick<pg.Pool, 'query'>> {
  const open: Shared[] = []
  const queue: Asked[] = []
  let looksAgain = false

  const openOne = (): Shared => {
    // Until it is connected it is waited for: to pass it by would only make more connections.
    const one: Shared = {
      client: pool.connect(),
      sent: 0,
      broken: null,
      corked: false,
      movedAt: Number.POSITIVE_INFINITY,
    }
    const connected = () => {
      one.movedAt = performance.now()
    }
    one.client.then(connected, connected)
    open.push(one)
    return one
  }

  /** The one with the fewest sent that has room; undefined when none has. */
  const pick = (now: number): Shared | undefined => {
    let least: Shared | undefined
    for (const one of open) {
      if (isMoving(one, now) && one.sent < ahead && (!least || one.sent < least.sent)) least = one
    }
    return least
  }

  const release = (one: Shared) => {
    const at = open.indexOf(one)
    if (at >= 0) open.splice(at, 1)
    if (one.sent > 0) return
    one.client.then(
      (client) => client.release(one.broken ?? undefined),
      () => {},
    )
  }

  /** Whatever was sent to it fails. */
  const end = (one: Shared, error: Error) => {
    one.broken ??= error
    one.client.then(
      (client) => streamOf(client).destroy(),
      () => {},
    )
  }

  const answered = (one: Shared, weight: number, error: Error | null) => {
    one.movedAt = performance.now()
    one.sent -= weight
    if (error && (endsConnection(error) || (failTogether && tookTooLong(error)))) end(one, error)
    const next = one.broken ? undefined : queue.shift()
    if (next) send(one, next)
    else if (one.broken || one.sent === 0) release(one)
    if (one.broken) pump()
  }

  const send = (one: Shared, asked: Asked) => {
    const { config, values, weight, answer, refuse } = asked
    one.sent += weight
    one.client.then(
      (client) => {
        corkForOneTurn(one, client)
        // With a callback: the promise that pg makes itself is kept by its query and keeps the rows, and each one outlived
        // the young generation: a tenth of what was allocated was only freed by a full collection (measured).
        client.query(config as never, values, (error: Error | null, result: pg.QueryResult) => {
          answered(one, weight, error)
          if (!error) answer(result)
          else if (one.broken || !isUnprepared(error)) refuse(one.broken ?? error)
          else ask(asked)
        })
      },
      (error: Error) => {
        answered(one, weight, error)
        refuse(error)
      },
    )
  }

  /** Sends what may be sent. */
  const pump = () => {
    const now = performance.now()
    while (queue.length > 0) {
      const moving = open.filter((one) => isMoving(one, now)).length
      if (open.length < most && queue.length > moving * (deep - ahead)) openOne()
      const one = pick(now)
      if (one) send(one, queue.shift()!)
      else if (moving > 0) break
      else passBy(queue.shift()!)
    }
    if (queue.length === 0 || looksAgain) return
    looksAgain = true
    setTimeout(lookAgain, stalledMs)
  }

  const lookAgain = () => {
    looksAgain = false
    pump()
  }

  /** All are held up and no more may be shared. */
  const passBy = ({ config, values, answer, refuse }: Asked) => pool.query(config, values).then(answer, refuse)

  const ask = (asked: Asked) => {
    queue.push(asked)
    pump()
  }

  const weighing = (weight: number) => {
    const query = (config: Query, values: unknown[]): Promise<pg.QueryResult> =>
      new Promise((answer, refuse) => ask({ config, values, weight, answer, refuse }))
    return { query } as Pick<pg.Pool, 'query'>
  }
  return { light: weighing(1), heavy: weighing(heavy) }
}

const isMoving = (one: Shared, now: number): boolean => one.sent === 0 || now - one.movedAt < stalledMs

/** Whether it is an error of the connection (no answer of the server; class 57P, 08) and not of a query. */
const endsConnection = (error: Error & { code?: string }): boolean =>
  !(error instanceof pg.DatabaseError) || /^(57P|08)/.test(error.code ?? '')

/**
 * The query before it, which was to prepare the statement for both, failed: this one was not run and is asked again. Where it
 * is asked before the next one has failed for the same, pg forgets that it is being prepared, and has it prepared twice.
 */
const isUnprepared = (error: Error & { code?: string }): boolean => error.code === '26000' || error.code === '42P05'

/** Whether a statement was ended for the time it took, or with its connection, or found none free. */
export const tookTooLong = (error: unknown): boolean =>
  error instanceof Error &&
  ((error as { code?: string }).code === '57014' ||
    /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message))

const streamOf = (client: pg.PoolClient): Duplex =>
  (client as unknown as { connection: { stream: Duplex } }).connection.stream

/** Sends what is written in this turn of the event loop by one system call. */
function corkForOneTurn(one: Shared, client: pg.PoolClient): void {
  if (one.corked) return
  one.corked = true
  const stream = streamOf(client)
  stream.cork()
  setImmediate(() => {
    one.corked = false
    stream.uncork()
  })
}
