import { withDatabase } from './local.ts'

/** `ocop migrate`: brings the database to this version, as the start of the service does. */
export async function migrateDatabase(env: NodeJS.ProcessEnv): Promise<void> {
  // Opening it brings it there.
  await withDatabase(env, async () => {})
  process.stdout.write('The database is up to date.\n')
}
