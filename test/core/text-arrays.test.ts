import fc from 'fast-check'
import t from 'tap'
import { testDatabase } from '../support/database.ts'

const { pool } = await testDatabase(t)

const awkward = fc.constantFrom('', 'NULL', 'null', 'a,b', '{', '}', '"', '\\', ' ', '2.1', 'Chè Đình Lập', '[1:2]={')
const texts = fc.array(
  fc.option(
    fc.oneof(
      awkward,
      fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
    ),
  ),
  { maxLength: 5 },
)

t.test('an array of texts comes back from the database as it went there', async (t) => {
  const readBack = async (array: readonly (string | null)[]) => {
    const { rows } = await pool.query<{ read: unknown }>('select $1::text[] as read', [array])
    return rows[0]?.read
  }
  await fc.assert(
    fc.asyncProperty(texts, async (array) => {
      t.same(await readBack(array), array)
    }),
    { numRuns: 300 },
  )
  t.same((await pool.query<{ read: unknown }>(`select '{{a,b},{c,d}}'::text[] as read`)).rows[0]?.read, [
    ['a', 'b'],
    ['c', 'd'],
  ])
  t.same((await pool.query<{ read: unknown }>(`select '[2:3]={a,b}'::text[] as read`)).rows[0]?.read, ['a', 'b'])
})
