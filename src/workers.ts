import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { readyDatabase } from './ready-database.ts'
import type { Begun, Running } from './start.ts'

/** Signals that a terminal or a container sends to every process at once: workers leave them to the first process. */
export const sharedSignals = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'] as const

const stopMessage = 'stop'
const restartMs = 1_000

type Told = Running | { fault: string }

/** What a worker serves, once it does. Throws what it told of a start that failed. */
async function serving(worker: Worker): Promise<Running> {
  const ended = once(worker, 'exit').then(() => ({ fault: 'a process of the service ended before it served' }))
  const told = await Promise.race([once(worker, 'message').then(([told]) => told as Told), ended])
  if ('fault' in told) throw new Error(told.fault)
  return told
}

async function end(worker: Worker): Promise<void> {
  const ended = once(worker, 'exit')
  // One that is gone already takes no message, and tells of its end.
  worker.send(stopMessage, () => {})
  await ended
}

/**
 * Starts the service as `webConcurrency` processes that listen together. The database is started and migrated here,
 * and the first worker begins alone, as it makes keys and the administrator. A worker that dies is replaced.
 */
export async function startWorkers(config: Config, logger: Logger, begun: Begun): Promise<Running> {
  const { url, close } = await readyDatabase(config, logger)
  begun.push(close)
  const fork = () => cluster.fork({ DATABASE_URL: url, DATABASE_OWNER_URL: config.databaseOwnerUrl ?? url })
  let stopping = false
  const replace = (worker: Worker, code: number | null, signal: string | null) => {
    logger.error({ worker: worker.process.pid, code, signal }, 'a process of the service ended and is replaced')
    setTimeout(() => {
      if (!stopping) serving(fork()).catch((err) => logger.error({ err }, 'a process of the service could not start'))
    }, restartMs)
  }
  begun.push(async () => {
    stopping = true
    cluster.off('exit', replace)
    await Promise.all(Object.values(cluster.workers ?? {}).map((worker) => worker && end(worker)))
  })
  const running = await serving(fork())
  await Promise.all(Array.from({ length: config.webConcurrency - 1 }, () => serving(fork())))
  cluster.on('exit', replace)
  return running
}

/** Makes this process a worker: it stops when the first process says so, and not by signals of its own. */
export function obeyFirstProcess(stop: () => void): void {
  for (const signal of sharedSignals) process.on(signal, () => {})
  process.on('message', (message) => message === stopMessage && stop())
}

/** Tells the first process that this worker serves, or why it cannot. */
export const tellFirstProcess = (told: Told): Promise<void> =>
  new Promise((resolve) => process.send!(told, () => resolve()))
