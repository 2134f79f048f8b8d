import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { Logger } from 'pino'
import { Problem } from './problem.ts'
import { readRowsFaster } from './row-reader.ts'
import { sharedConnections, tookTooLong } from './shared-connections.ts'
import './text-arrays.ts'

/** A connection to query: the pool for reads, one connection inside its transaction for commands. */
export type Db = NodePgDatabase

/** The pool with both ways to use it. */
export type Database = { pool: pg.Pool; db: Db }

/** The database role that serves requests; it owns nothing and cannot change what is written in the audit log. */
export const serviceRole = 'ocop_service'

type PoolOptions = {
  url: string
  maxConnections?: number
  role?: string
  logger?: Pick<Logger, 'error'>
  pipeline?: boolean
}

/**
 * Opens a pool. Sessions speak UTC and, when `role` is given, run with that role's rights only.
 * Queries of one transaction are pipelined: `begin` travels with the first statement, the audit row with `commit`.
 */
export function openDatabase({ url, maxConnections = 10, role, logger, pipeline = true }: PoolOptions): Database {
  const settings = ['-c timezone=UTC', '-c statement_timeout=30s', '-c idle_in_transaction_session_timeout=60s']
  if (role) settings.push(`-c role=${role}`)
  const options = {
    connectionString: url,
    max: maxConnections,
    options: settings.join(' '),
    pipeline,
    connectionTimeoutMillis: 5_000,
    application_name: 'ocop',
  } as pg.PoolConfig
  const pool = new pg.Pool(options)
  pool.on('error', (error) => logger?.error({ err: error }, 'idle database connection failed'))
  // One in use tells its queries as well; without a listener the process would end.
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = drizzle({ client: pool, casing: 'snake_case' })
  const { light, heavy } = sharedConnections(pool)
  quickDbs.set(db, drizzle({ client: light as pg.Pool, casing: 'snake_case' }))
  quickSearchDbs.set(db, drizzle({ client: heavy as pg.Pool, casing: 'snake_case' }))
  const scans = poolOfThePublic('scans', options, settings)
  const searches = poolOfThePublic('searches', options, settings)
  searchDbs.set(db, drizzle({ client: searches, casing: 'snake_case' }))
  publicDbs.set(
    db,
    drizzle({
      client: sharedConnections(scans, { most: publicPools.scans.connections, failTogether: true }).light as pg.Pool,
      casing: 'snake_case',
    }),
  )
  const end = pool.end.bind(pool) as () => Promise<void>
  pool.end = (async () => void (await Promise.all([scans.end(), searches.end(), end()]))) as typeof pool.end
  return { pool, db }
}

/** Searches take their time, and would hold up scans if they shared their connections. */
const publicPools = {
  scans: { connections: 2, timeout: '2s', waitMs: 2_000, name: 'ocop-public' },
  searches: { connections: 2, timeout: '5s', waitMs: 5_000, name: 'ocop-searches' },
} as const

/** Few connections of their own for what the whole public may ask: a crowd with QR codes takes none of the officers'. */
function poolOfThePublic(kind: keyof typeof publicPools, options: pg.PoolConfig, settings: readonly string[]): pg.Pool {
  const { connections, timeout, waitMs, name } = publicPools[kind]
  const short = [...settings, `-c statement_timeout=${timeout}`].join(' ')
  const pool = new pg.Pool({
    ...options,
    options: short,
    max: connections,
    connectionTimeoutMillis: waitMs,
    application_name: name,
  })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** For the pool of each database, the same on shared connections. */
const quickDbs = new WeakMap<Db, Db>()
const quickSearchDbs = new WeakMap<Db, Db>()

/** The same on the connections for the public. */
const publicDbs = new WeakMap<Db, Db>()
const searchDbs = new WeakMap<Db, Db>()

const ofClient = new WeakMap<pg.PoolClient, Db>()

function dbOfClient(client: pg.PoolClient): Db {
  const known = ofClient.get(client)
  if (known) return known
  const db = drizzle({ client, casing: 'snake_case' })
  ofClient.set(client, db)
  return db
}

/**
 * Runs `work` in one transaction. It commits when `work` returns and rolls back when it throws,
 * unless `keeps(error)` says that the writes belong to the answer.
 * The last statement of `work` may be left unawaited as `last`: it then travels with the commit.
 */
export async function transaction<T>(
  { pool }: Pick<Database, 'pool'>,
  work: (db: Db, client: pg.PoolClient) => Promise<{ value: T; last?: Promise<unknown> }>,
  keeps: (error: unknown) => boolean = () => false,
): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    const begun = client.query('begin')
    begun.catch(() => {})
    try {
      const { value, last } = await work(dbOfClient(client), client)
      const committed = client.query('commit')
      committed.catch(() => {})
      await begun
      await last
      if ((await committed).command !== 'COMMIT') throw new Error('the transaction was rolled back by the server')
      return value
    } catch (error) {
      await client.query(keeps(error) ? 'commit' : 'rollback').catch((failure: Error) => {
        broken = failure
      })
      throw error
    }
  } finally {
    client.release(broken)
  }
}

/** A query that Drizzle built once for a connection, to be run again with other values. */
type Prepared<Row> = { execute(values?: Record<string, unknown>): Promise<Row> }

const preparedOn = new WeakMap<Db, Map<string, Prepared<unknown>>>()

type Built<Row> = (db: Db) => { prepare(name: string): Prepared<Row> }

/**
 * A statement built once per connection and prepared by name on the server (building it at each call costs three
 * times as much, measured). `name` must be unique; placeholders are filled from `values`.
 */
export function statement<Values extends Record<string, unknown>, Row>(
  name: string,
  build: Built<Row>,
): (db: Db, values: Values) => Promise<Row> {
  return (db, values) => {
    const known = preparedOn.get(db) ?? new Map<string, Prepared<unknown>>()
    preparedOn.set(db, known)
    let prepared = known.get(name) as Prepared<Row> | undefined
    if (!prepared) {
      prepared = build(db).prepare(name)
      readRowsFaster(prepared)
      known.set(name, prepared)
    }
    return prepared.execute(values)
  }
}

/**
 * As `statement`, for reads that take a millisecond or so and come in crowds: outside a transaction they share
 * connections. A slow one would hold up the others, so searches and counts are no such reads.
 */
export function quickStatement<Values extends Record<string, unknown>, Row>(name: string, build: Built<Row>) {
  const run = statement<Values, Row>(name, build)
  return (db: Db, values: Values) => run(quickDbs.get(db) ?? db, values)
}

/** As `quickStatement`, for what takes half a millisecond: fewer of them travel together. */
export function quickSearchStatement<Values extends Record<string, unknown>, Row>(name: string, build: Built<Row>) {
  const run = statement<Values, Row>(name, build)
  return (db: Db, values: Values) => run(quickSearchDbs.get(db) ?? db, values)
}

/** As `quickStatement`, for what anybody may ask at any time: outside a transaction on connections of its own. */
export function publicStatement<Values extends Record<string, unknown>, Row>(name: string, build: Built<Row>) {
  const run = statement<Values, Row>(name, build)
  return (db: Db, values: Values) => run(publicDbs.get(db) ?? db, values).catch(busy)
}

/** As `publicStatement`, for searches and counts. */
export function searchStatement<Values extends Record<string, unknown>, Row>(name: string, build: Built<Row>) {
  const run = statement<Values, Row>(name, build)
  return (db: Db, values: Values) => searching(db, (searches) => run(searches, values))
}

/** Runs what the public searches or counts, outside a transaction on connections of its own. */
export const searching = <Found>(db: Db, search: (db: Db) => Promise<Found>): Promise<Found> =>
  search(searchDbs.get(db) ?? db).catch(busy)

function busy(error: unknown): never {
  // No fault that anyone has to look at: there was more to do than the public's share.
  throw tookTooLong(cause(error)) ? new Problem('service-busy', { retryAfter: 2 }) : error
}

/**
 * The row that a statement locks by joining it with others, or null. A statement that had to wait drops the row when it
 * was meanwhile tied to others than those it had read; it holds the lock all the same, and read again the row is there.
 */
export const lockedOf = async <Row>(lock: () => Promise<readonly Row[]>): Promise<Row | null> =>
  firstOf(await lock()) ?? firstOf(await lock())

/** Drizzle wraps what the driver throws. */
const cause = (error: unknown): unknown => (error instanceof Error && error.cause ? error.cause : error)

/** The single row of a result, or null. */
export const firstOf = <Row>(rows: readonly Row[]): Row | null => rows[0] ?? null

/**
 * A few connections beside those that requests use, with the same rights: what takes long holds up nobody there. Not
 * pipelined, as COPY cannot share its connection. Whoever opens it ends it.
 */
export const connectionsBeside = ({ pool }: Pick<Database, 'pool'>, maxConnections: number): pg.Pool => {
  const beside = new pg.Pool({ ...pool.options, max: maxConnections, pipeline: false } as pg.PoolConfig)
  beside.on('error', () => {})
  beside.on('connect', (client) => client.on('error', () => {}))
  return beside
}
