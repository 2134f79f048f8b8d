import t from 'tap'
import packageJson from '../../package.json' with { type: 'json' }
import { ocop } from '../support/command.ts'
import { testDatabase } from '../support/database.ts'

t.test('help and version are answered on standard output', async (t) => {
  t.match(await ocop(['--version']), { status: 0, stdout: `${packageJson.version}\n`, stderr: '' })
  for (const args of [['--help'], ['import', 'units', '--help']]) {
    const { status, stdout, stderr } = await ocop(args)
    t.match({ status, stderr }, { status: 0, stderr: '' })
    t.match(stdout, /^Usage: ocop /)
  }
})

t.test('an unknown command or option is told in one line, with status 2', async (t) => {
  for (const args of [['evalute'], ['migrate', '--all']]) {
    const { status, stdout, stderr } = await ocop(args)
    t.match({ status, stdout }, { status: 2, stdout: '' })
    t.match(stderr, /^error: [^\n]+\n$/)
  }
})

t.test('check-config shows what the environment comes to, and no secret of it', async (t) => {
  const env = {
    DATABASE_URL: 'postgres://ocop:hunter2@db.example:5432/ocop',
    SECRET_KEY: 'a-secret-of-thirty-two-characters-or-more',
    S3_BUCKET: 'papers',
    S3_REGION: 'hn',
    S3_ACCESS_KEY_ID: 'key-id',
    S3_SECRET_ACCESS_KEY: 'hunter3',
  }
  const { status, stdout } = await ocop(['check-config'], { env })
  t.equal(status, 0)
  t.match(stdout, /database: db\.example:5432\/ocop\n/)
  t.notMatch(stdout, /hunter|secret-of|key-id/)
})

t.test('check-config names every wrong variable in one line, with status 2', async (t) => {
  const { status, stderr } = await ocop(['check-config'], { env: { PORT: 'x', DATABASE_URL: 'mysql://a' } })
  t.equal(status, 2)
  t.match(stderr, /^ocop: [^\n]*PORT[^\n]*DATABASE_URL[^\n]*\n$/)
})

t.test('a database that cannot be reached is told in one line, with status 1', async (t) => {
  const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' }
  const { status, stderr } = await ocop(['migrate'], { env })
  t.equal(status, 1)
  t.match(stderr, /^ocop: the database cannot be used: [^\n]+\n$/)
})

t.test('migrate brings a database up to date and may be repeated', async (t) => {
  const { url } = await testDatabase(t)
  for (let time = 1; time <= 2; time++) t.match(await ocop(['migrate'], { env: { DATABASE_URL: url } }), { status: 0 })
})
