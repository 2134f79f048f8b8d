import t from 'tap'
import { readConfig } from '../src/config.ts'

const faultOf = (env: NodeJS.ProcessEnv): string => {
  try {
    readConfig(env)
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

t.test('nothing has to be set', async (t) => {
  t.match(readConfig({}), { host: '127.0.0.1', port: 3000, databaseUrl: null, s3: null, environment: 'development' })
})

t.test('an empty variable counts as not set', async (t) => {
  t.strictSame(readConfig({ PORT: '', DATABASE_URL: '', S3_BUCKET: '', SECRET_KEY: '' }), readConfig({}))
})

t.test('every bad variable is named with what was expected, in one line without its value', async (t) => {
  const bad: Record<string, string> = {
    NODE_ENV: 'prod-bad',
    HOST: 'not a host-bad',
    PORT: '65536-bad',
    PUBLIC_URL: 'ftp://bad',
    DATABASE_URL: 'mysql://user:bad@host/name',
    DATABASE_POOL_SIZE: '0-bad',
    LOG_LEVEL: 'loud-bad',
    SECRET_KEY: 'short-bad',
    TRUSTED_ISSUERS: '{bad',
    ACCESS_TOKEN_MINUTES: 'bad',
    REFRESH_TOKEN_DAYS: '-1-bad',
    MAX_UPLOAD_BYTES: '20MiB-bad',
    CLAMD_PORT: '0-bad',
    TRUST_PROXY: 'bad',
    S3_FORCE_PATH_STYLE: 'bad',
  }
  const fault = faultOf(bad)
  for (const name of Object.keys(bad)) t.match(fault, `${name} (expected `)
  t.notMatch(fault, /bad|\n/)
})

t.test('an S3 bucket is set whole or not at all', async (t) => {
  t.match(faultOf({ S3_BUCKET: 'files' }), /S3_REGION .*S3_ACCESS_KEY_ID .*S3_SECRET_ACCESS_KEY/)
  t.match(faultOf({ S3_ENDPOINT: 'http://localhost:9000' }), /S3_BUCKET/)
  const whole = { S3_BUCKET: 'files', S3_REGION: 'vn', S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'key' }
  t.match(readConfig(whole).s3, { bucket: 'files', endpoint: null, forcePathStyle: false })
})

t.test('a virus scanner is a socket, or a host and its port', async (t) => {
  t.equal(readConfig({}).clamd, null)
  t.match(faultOf({ CLAMD_PORT: '3310' }), /CLAMD_HOST/)
  t.strictSame(readConfig({ CLAMD_HOST: 'clamd' }).clamd, { host: 'clamd', port: 3310 })
  t.strictSame(readConfig({ CLAMD_SOCKET: '/run/clamd' }).clamd, { path: '/run/clamd' })
})

t.test('who migrates may differ from who serves, but not be alone', async (t) => {
  const owner = 'postgres://owner@db/ocop'
  t.match(faultOf({ DATABASE_OWNER_URL: owner }), /DATABASE_URL/)
  const service = 'postgres://service@db/ocop'
  t.match(readConfig({ DATABASE_URL: service }), { databaseUrl: service, databaseOwnerUrl: service })
  t.match(readConfig({ DATABASE_URL: service, DATABASE_OWNER_URL: owner }), {
    databaseUrl: service,
    databaseOwnerUrl: owner,
  })
})

t.test('the public address has no slash at its end and can be opened', async (t) => {
  t.equal(readConfig({ PUBLIC_URL: 'https://ocop.langson.gov.vn/' }).publicUrl, 'https://ocop.langson.gov.vn')
  t.equal(readConfig({ HOST: '::1', PORT: '80' }).publicUrl, 'http://[::1]:80')
  t.equal(readConfig({ HOST: '0.0.0.0' }).publicUrl, 'http://localhost:3000')
})

t.test('keys of a trusted issuer come over TLS and are never shared secrets', async (t) => {
  const issuer = { issuer: 'https://id.example', audience: 'ocop', jwksUri: 'https://id.example/keys' }
  const read = (change: object) => readConfig({ TRUSTED_ISSUERS: JSON.stringify([{ ...issuer, ...change }]) })
  t.strictSame(read({}).trustedIssuers, [{ ...issuer, algorithms: ['RS256', 'ES256'] }])
  t.throws(() => read({ jwksUri: 'http://id.example/keys' }), /TRUSTED_ISSUERS/)
  t.throws(() => read({ algorithms: ['HS256'] }), /TRUSTED_ISSUERS/)
  t.throws(() => read({ algorithms: ['none'] }), /TRUSTED_ISSUERS/)
})

t.test('proxies are trusted by address, not by hope', async (t) => {
  t.strictSame(readConfig({ TRUST_PROXY: '10.0.0.0/8, loopback' }).trustProxy, ['10.0.0.0/8', 'loopback'])
  t.equal(readConfig({ TRUST_PROXY: 'true' }).trustProxy, true)
  t.match(faultOf({ TRUST_PROXY: '10.0.0.0/8,proxy.example' }), /TRUST_PROXY/)
})
