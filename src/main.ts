import closeWithGrace from 'close-with-grace'
import { type Config, readConfig } from './config.ts'
import { faultLine } from './core/fault-line.ts'
import { createLogger } from './core/logger.ts'
import { type Begun, type Running, start, stop } from './start.ts'

// A statement may take 30 s; orchestrators wait about as long before they kill.
const drainMs = 30_000

function say({ address, administrator }: Running): void {
  // Not through the logger: logs are kept and shipped, the password is for the person at the first start only.
  if (administrator)
    console.log(`Administrator ${administrator.email}, password (shown only now): ${administrator.password}`)
  console.log(`OCOP is at ${address}`)
}

function end(error: unknown): never {
  console.error(`ocop cannot start: ${faultLine(error)}`)
  process.exit(1)
}

async function run(config: Config): Promise<void> {
  const logger = createLogger(config.logLevel)
  const begun: Begun = []
  let stopping = false
  closeWithGrace({ delay: drainMs, logger, skip: ['beforeExit'] }, async ({ err, signal }) => {
    stopping = true
    if (err) logger.fatal({ err }, 'a fault that nothing caught')
    if (signal) logger.info({ signal }, 'stopping: open requests are finished first')
    await stop(begun)
    logger.info('stopped')
  })
  try {
    say(await start(config, logger, begun))
  } catch (error) {
    if (stopping) return
    logger.debug({ err: error }, 'the start failed')
    await stop(begun).catch(() => {})
    end(error)
  }
}

try {
  await run(readConfig(process.env))
} catch (error) {
  end(error)
}
