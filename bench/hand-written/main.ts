/**
 * What the service is measured against: the same answers from the same database, written by hand on Fastify and pg.
 * Statements prepared by name, response schemas compiled, tokens and roles kept for a minute, and nothing besides.
 */
import cluster from 'node:cluster'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import fastify from 'fastify'
import { bearerCheck } from './bearer.ts'
import { openPool, unitNames } from './database.ts'
import { draftRoute } from './draft.ts'
import { filingRoute } from './filing.ts'
import { listRoutes } from './list.ts'
import { lookupRoute } from './lookup.ts'
import { queueRoute } from './queue.ts'
import { facetReader, registerRoute } from './register.ts'
import { registerSearchRoute } from './register-search.ts'
import { verificationRoute } from './verification.ts'

const { DATABASE_URL, ISSUER, JWK, INSTRUMENT, WEB_CONCURRENCY } = process.env as Record<string, string>

async function serve(): Promise<string> {
  const pool = openPool(DATABASE_URL!)
  const units = await unitNames(pool)
  const server = fastify({ logger: { level: 'warn' }, genReqId: () => randomUUID() })
  const identify = bearerCheck(pool, { jwk: JSON.parse(JWK!), issuer: ISSUER! })
  verificationRoute(server, pool, units)
  const facets = facetReader(pool, units)
  registerRoute(server, facets)
  registerSearchRoute(server, { pool, units, facets })
  listRoutes(server, pool, units, identify)
  queueRoute(server, pool, units, identify)
  lookupRoute(server, pool, units, identify)
  draftRoute(server, pool, identify)
  filingRoute(server, { pool, units, instrument: INSTRUMENT!, identify })
  return server.listen({ host: '127.0.0.1', port: 0 })
}

/** As many processes as the service has; they end when this one does. */
async function serveTogether(): Promise<string> {
  const workers = Array.from({ length: Number(WEB_CONCURRENCY) }, () => cluster.fork())
  const told = await Promise.all(workers.map((worker) => once(worker, 'message')))
  return told[0]![0]
}

if (cluster.isWorker) process.send!(await serve())
else {
  console.log(`hand-written is at ${await (WEB_CONCURRENCY === '1' ? serve() : serveTogether())}`)
  process.on('SIGTERM', () => process.exit(0))
}
