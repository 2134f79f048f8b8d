import { type Config, readConfig } from '../config.ts'
import { faultLine } from '../core/fault-line.ts'
import { wrongInput } from './ending.ts'

/** `ocop check-config`: what the environment comes to, or in one line which variables are wrong (exit status 2). */
export function checkConfig(env: NodeJS.ProcessEnv): void {
  try {
    process.stdout.write(shown(readConfig(env)))
  } catch (error) {
    process.stderr.write(`ocop: ${faultLine(error)}\n`)
    process.exitCode = wrongInput
  }
}

/** Nothing secret: of addresses the host and name only. */
function shown(config: Config): string {
  const lines = {
    environment: config.environment,
    address: `${config.host}:${config.port}`,
    'public URL': config.publicUrl,
    database: config.databaseUrl ? placeOf(config.databaseUrl) : `embedded, under ${config.dataDir}`,
    files: config.s3 ? `S3 bucket ${config.s3.bucket}` : `under ${config.dataDir}`,
    'trusted issuers': config.trustedIssuers.map(({ issuer }) => issuer).join(', ') || 'none',
    log: config.logLevel,
  }
  return Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')
}

function placeOf(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}
