import { readConfig } from '../config.ts'
import { perform } from '../core/perform.ts'
import { keptSecretKey } from '../core/secret-key.ts'
import { loadSigningKeys } from '../modules/accounts/tokens/signing-keys.ts'
import { withdrawSigningKey } from '../modules/accounts/tokens/withdraw-signing-key.ts'
import { localApp, localRequest, withDatabase } from './local.ts'

/** `ocop keys withdraw`: nothing that the key signed is believed any more; running instances are told at once. */
export async function withdrawKey(kid: string, reason: string, env: NodeJS.ProcessEnv): Promise<void> {
  const config = readConfig(env)
  const secretKey = config.secretKey ?? (await keptSecretKey(config.dataDir))
  const { output } = await withDatabase(env, async (ready) => {
    const keysOf = (purpose: 'access-token' | 'certificate') =>
      loadSigningKeys(ready.database, { clock: () => new Date(), secretKey, purpose })
    const known = { keys: await keysOf('access-token'), certificateKeys: await keysOf('certificate') }
    return perform(localApp(ready, known), withdrawSigningKey, { kid, reason }, localRequest)
  })
  process.stdout.write(`The ${output.purpose} key ${kid} is withdrawn; ${output.nextKid} signs now.\n`)
}
