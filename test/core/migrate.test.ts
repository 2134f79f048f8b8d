import { randomUUID } from 'node:crypto'
import pg from 'pg'
import t from 'tap'
import { openDatabase, serviceRole } from '../../src/core/db.ts'
import { createDatabase, migrate } from '../../src/core/migrate.ts'
import { testDatabase } from '../support/database.ts'
import { urlOf } from '../support/template.ts'

const { url } = await testDatabase(t)
const name = `ocop_empty_${randomUUID().slice(0, 8)}`
await createDatabase(url, name)
const empty = urlOf(url, name)
t.teardown(async () => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`drop database ${name} with (force)`).finally(() => client.end())
})

t.test('a database that is there already is left as it is', async () => {
  await createDatabase(url, name)
})

t.test('instances that start at once migrate an empty database once', async (t) => {
  await Promise.all([migrate(empty), migrate(empty), migrate(empty)])
  const { pool } = openDatabase({ url: empty, role: serviceRole })
  t.teardown(() => pool.end())
  t.strictSame((await pool.query('select * from audit_entries')).rows, [])
})

t.test('a migrated database is migrated again without a change', async () => {
  await migrate(empty)
})
