import pg from 'pg'
import type { Logger } from 'pino'

/** News from other instances of the service, by PostgreSQL LISTEN. */
export type Notifications = {
  on(channel: string, handler: (payload: string) => void | Promise<void>): void
  /** Whether news come through: false from the loss of the connection until every handler was run after it. */
  heard(): boolean
  close(): Promise<void>
}

const retryMs = 1_000

/**
 * One connection that listens on every channel asked for. When it is lost, it comes back and every handler runs once
 * with an empty payload, since news may have been missed.
 */
export async function listen(url: string, logger: Pick<Logger, 'error' | 'warn'>): Promise<Notifications> {
  const handlers = new Map<string, ((payload: string) => void | Promise<void>)[]>()
  let client: pg.Client | null = null
  let closed = false
  let heard = false
  let queue = Promise.resolve()
  const tell = (channel: string, payload: string) => {
    for (const handler of handlers.get(channel) ?? []) {
      Promise.resolve(handler(payload)).catch((err: unknown) =>
        logger.error({ err, channel }, 'a notification was not handled'),
      )
    }
  }
  const connect = async () => {
    const fresh = new pg.Client({ connectionString: url, application_name: 'ocop-listen', keepAlive: true })
    fresh.on('notification', ({ channel, payload }) => tell(channel, payload ?? ''))
    fresh.on('error', (err) => {
      if (client === fresh) heard = false
      logger.warn({ err }, 'the listening connection was lost')
    })
    fresh.on('end', () => {
      if (client === fresh) heard = false
      // A client that never got through ends too, and its failure is retried below: each loss is followed by one retry.
      if (client === fresh) retry()
    })
    await fresh.connect()
    for (const channel of handlers.keys()) await fresh.query(`listen ${channel}`)
    client = fresh
  }
  const retry = () => void setTimeout(reconnect, retryMs).unref()
  const reconnect = () => {
    if (closed) return
    connect().then(() => {
      for (const channel of handlers.keys()) tell(channel, '')
      heard = true
    }, retry)
  }
  await connect()
  heard = true
  return {
    heard: () => heard,
    on(channel, handler) {
      handlers.set(channel, [...(handlers.get(channel) ?? []), handler])
      queue = queue.then(async () => {
        await client
          ?.query(`listen ${channel}`)
          .catch((err: unknown) => logger.error({ err, channel }, 'could not listen'))
      })
    },
    async close() {
      closed = true
      await queue
      await client?.end()
    },
  }
}
