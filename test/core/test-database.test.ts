import t from 'tap'
import { testDatabase } from '../support/database.ts'

const database = await testDatabase(t)

t.test('a test works with the rights of the service, not of the owner', async (t) => {
  const { rows } = await database.pool.query('select current_user as name')
  t.strictSame(rows, [{ name: 'ocop_service' }])
  await t.rejects(database.pool.query('create table made_by_service (id int)'), { code: '42501' })
})

t.test('each call gives a database of its own', async (t) => {
  const other = await testDatabase(t)
  await other.pool.query(`insert into counters (name, scope, year, value) values ('x', 'x', 2000, 1)`)
  const { rowCount } = await database.pool.query('select from counters')
  t.equal(rowCount, 0)
})
