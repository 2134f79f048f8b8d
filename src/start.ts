import type { Logger } from 'pino'
import { buildApp } from './app.ts'
import type { Config } from './config.ts'
import { step } from './core/fault-line.ts'
import { openFileStore } from './core/file-store.ts'
import { startJobs } from './core/job-runner.ts'
import { listen } from './core/notifications.ts'
import { keptSecretKey } from './core/secret-key.ts'
import { ensureAdministrator } from './modules/accounts/ensure-administrator.ts'
import { loadAuthorities } from './modules/documents/signing/authorities.ts'
import { modules } from './modules/index.ts'
import { readyDatabase } from './ready-database.ts'

export type Running = {
  /** Where the service listens. */
  address: string
  /** The account made at the first start, with its password, which is nowhere else; null later. */
  administrator: { email: string; password: string } | null
}

/** What has to be ended, in the order in which it was begun. */
export type Begun = (() => Promise<void>)[]

/**
 * Starts the service: database, files, doors. What is to be ended on the way down is pushed to `begun` at once, so that
 * a start that fails or is interrupted half-way leaves nothing running.
 */
export async function start(config: Config, logger: Logger, begun: Begun): Promise<Running> {
  const { environment, dataDir, host, port } = config
  const { database, url, close } = await readyDatabase(config, logger)
  begun.push(close)
  const notifications = await listen(url, logger)
  begun.push(() => notifications.close())
  const files = await step('the files cannot be kept', () => openFileStore(config))
  const secretKey = config.secretKey ?? (await keptSecretKey(dataDir))
  const signatureAuthorities = await step('SIGNATURE_CA_FILE cannot be read', () =>
    loadAuthorities(config.signatureCaFile),
  )
  const settings = { ...config, production: environment === 'production', secretKey, signatureAuthorities }
  const clock = () => new Date()
  const server = await buildApp({ database, notifications, files, clock, logger, settings })
  begun.push(await step('jobs cannot be run', () => startJobs(server.ocop, modules, { url, logger })))
  begun.push(() => server.close())
  const listenTextResolver = (address: string) => `listening at ${address}`
  const address = await step('cannot listen', () => server.listen({ host, port, listenTextResolver }))
  return { address, administrator: await ensureAdministrator(server.ocop) }
}

/** Ends everything, the last begun first: the doors let requests finish, then the pool, then the embedded server. */
export async function stop(begun: Begun): Promise<void> {
  for (let end = begun.pop(); end; end = begun.pop()) await end()
}
