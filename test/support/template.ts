import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { createDatabase } from '../../src/core/migrate.ts'
import { prepareDatabase } from '../../src/ready-database.ts'

/** Another database of the same server. */
export function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}

async function administer(serverUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/** A migrated database with the reference data, to be copied for each test file. Returns its name. */
export async function makeTemplate(serverUrl: string): Promise<string> {
  const name = `ocop_template_${randomUUID().slice(0, 8)}`
  await createDatabase(serverUrl, name)
  await prepareDatabase(urlOf(serverUrl, name))
  return name
}

/** A copy of the template. Returns its name. */
export async function copyTemplate(serverUrl: string, template: string): Promise<string> {
  const name = `ocop_test_${randomUUID().replaceAll('-', '')}`
  await administer(serverUrl, `create database ${name} template ${template} strategy file_copy`)
  return name
}

export const dropDatabase = (serverUrl: string, name: string): Promise<void> =>
  administer(serverUrl, `drop database if exists ${name} with (force)`)

/** Nobody may be connected to a database that is copied. */
export async function closeToAll(serverUrl: string, name: string): Promise<void> {
  await administer(serverUrl, `alter database ${name} with allow_connections false`)
  await administer(serverUrl, `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '${name}'`)
}
