import type { Logger } from 'pino'
import type { Config } from '../../src/config.ts'
import { keptSecretKey } from '../../src/core/secret-key.ts'
import { lockAdministrators } from '../../src/modules/accounts/store.ts'
import { issueAccessToken } from '../../src/modules/accounts/tokens/access-tokens.ts'
import { loadSigningKeys } from '../../src/modules/accounts/tokens/signing-keys.ts'
import { readyDatabase } from '../../src/ready-database.ts'
import type { Client, Who } from './client.ts'

/**
 * The administrator of the service: by OCOP_PASSWORD (and OCOP_EMAIL), or, for who owns the machine's database and keys
 * anyway, with a token signed here.
 */
export async function administratorOf(
  client: Client,
  config: Config,
  logger: Logger,
  env: NodeJS.ProcessEnv,
): Promise<Who> {
  if (env.OCOP_PASSWORD) {
    const credentials = { email: env.OCOP_EMAIL ?? 'admin@ocop.local', password: env.OCOP_PASSWORD }
    const { accessToken } = await client.send<{ accessToken: string }>('POST', '/v1/sign-ins', null, credentials)
    const me = await client.send<{ id: string }>('GET', '/v1/me', { id: '', token: accessToken })
    return { id: me.id, token: accessToken }
  }
  const { database, close } = await readyDatabase(config, logger, { shares: true })
  try {
    const clock = () => new Date()
    const secretKey = config.secretKey ?? (await keptSecretKey(config.dataDir))
    const keys = await loadSigningKeys(database, { clock, secretKey, purpose: 'access-token' })
    const [id] = await lockAdministrators(database.db)
    if (!id) throw new Error('there is no administrator yet: start the service once')
    return { id, token: issueAccessToken({ keys, ...config }, id, clock().toISOString()).accessToken }
  } finally {
    await close()
  }
}
