import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3'
import { DrizzleQueryError } from 'drizzle-orm'
import pg from 'pg'
import t from 'tap'
import { Problem } from '../../src/core/problem.ts'
import { isFault, problemOf } from '../../src/core/problem-of.ts'

// Nothing listens there.
const nowhere = '127.0.0.1:1'

const failure = (work: () => Promise<unknown>): Promise<unknown> =>
  work().then(
    () => null,
    (error: unknown) => error,
  )

t.test(
  'a database or a store of files that cannot be reached is told as busy, to be tried again, and logged',
  async (t) => {
    const noStore = new S3Client({
      endpoint: `http://${nowhere}`,
      region: 'x',
      credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
      maxAttempts: 1,
    })
    const ending = Object.assign(new Error('terminating connection'), { code: '57P01' })
    const away = {
      'no database': await failure(() => new pg.Client(`postgres://${nowhere}/ocop`).connect()),
      'no store': await failure(() => noStore.send(new ListBucketsCommand())),
      'a database that goes down, within a query': new DrizzleQueryError('select 1', [], ending),
      'a lost connection': new Error('Connection terminated unexpectedly'),
      'a full pool': new Error('timeout exceeded when trying to connect'),
    }
    for (const [what, error] of Object.entries(away)) {
      const problem = problemOf(error)
      t.match(problem, { code: 'service-busy', extra: { retryAfter: 2 } }, what)
      t.ok(isFault(error, problem), what)
    }
  },
)

t.test('a fault of our own is masked and logged, a problem is what it is and is not', async (t) => {
  const own = new TypeError('x is not a function')
  t.equal(problemOf(own).code, 'internal-error')
  t.ok(isFault(own, problemOf(own)))
  for (const expected of [new Problem('not-found'), new Problem('service-busy')]) {
    t.equal(problemOf(expected), expected)
    t.notOk(isFault(expected, problemOf(expected)))
  }
})
