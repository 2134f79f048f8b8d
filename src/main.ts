import cluster from 'node:cluster'
import { setFlagsFromString } from 'node:v8'
import closeWithGrace from 'close-with-grace'
import { type Config, readConfig } from './config.ts'
import { faultLine } from './core/fault-line.ts'
import { createLogger } from './core/logger.ts'
import { type Begun, type Running, start, stop } from './start.ts'
import { obeyFirstProcess, sharedSignals, startWorkers, tellFirstProcess } from './workers.ts'

// A statement may take 30 s; orchestrators wait about as long before they kill.
const drainMs = 30_000

// V8 guesses which objects live long by what outlives its collections. Rows of requests in flight do, and from then on were
// made where only a full collection frees them: half of all starts spent twice the time on collecting garbage (measured).
setFlagsFromString('--no-allocation-site-pretenuring')

const skip = ['beforeExit' as const, ...(cluster.isWorker ? sharedSignals : [])]

function say({ address, administrator }: Running): void {
  // Not through the logger: logs are kept and shipped, the password is for the person at the first start only.
  if (administrator)
    console.log(`Administrator ${administrator.email}, password (shown only now): ${administrator.password}`)
  console.log(`OCOP is at ${address}`)
}

async function end(error: unknown): Promise<never> {
  if (cluster.isWorker) await tellFirstProcess({ fault: faultLine(error) })
  else console.error(`ocop cannot start: ${faultLine(error)}`)
  process.exit(1)
}

async function run(config: Config): Promise<void> {
  const logger = createLogger(config.logLevel)
  const begun: Begun = []
  let stopping = false
  const ended = closeWithGrace({ delay: drainMs, logger, skip }, async ({ err, signal }) => {
    stopping = true
    if (err) logger.fatal({ err }, 'a fault that nothing caught')
    if (signal) logger.info({ signal }, 'stopping: open requests are finished first')
    await stop(begun)
    logger.info('stopped')
  })
  if (cluster.isWorker) obeyFirstProcess(ended.close)
  try {
    if (cluster.isWorker) await tellFirstProcess(await start(config, logger, begun))
    else say(await (config.webConcurrency > 1 ? startWorkers : start)(config, logger, begun))
  } catch (error) {
    if (stopping) return
    logger.debug({ err: error }, 'the start failed')
    await stop(begun).catch(() => {})
    await end(error)
  }
}

try {
  await run(readConfig(process.env))
} catch (error) {
  await end(error)
}
