import type { Logger } from 'pino'
import type { Config } from '../../src/config.ts'
import { type Begun, start } from '../../src/start.ts'

const isUp = (url: string): Promise<boolean> =>
  fetch(`${url}/livez`).then(
    (answer) => answer.ok,
    () => false,
  )

/**
 * The address of a service to play the case on: the one at `url` when it is up, or one of its own, which `begun` then
 * holds. Its own is where it listens and not where the configuration says: port 0 is any port that is free.
 */
export async function serviceAt(url: string, config: Config, logger: Logger, begun: Begun): Promise<string> {
  if (await isUp(url)) {
    console.log(`Using the service at ${url}`)
    return url
  }
  const { address, administrator } = await start(config, logger, begun)
  console.log(
    `Started a service of my own at ${address} on ${config.dataDir}; "npm start" serves the same data afterwards`,
  )
  if (administrator)
    console.log(`Administrator ${administrator.email}, password (shown only now): ${administrator.password}`)
  return address
}
