import { isIPv6 } from 'node:net'
import path from 'node:path'
import { z } from 'zod'

const asymmetric = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512'] as const
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const isSafeUrl = (url: string): boolean => {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

const TrustedIssuer = z.strictObject({
  issuer: z.string().min(1),
  audience: z.string().min(1),
  // These keys decide who may sign in, so they come over TLS; plain HTTP only within the machine.
  jwksUri: z.url({ protocol: /^https?$/ }).refine(isSafeUrl),
  // Never HS*: a public key taken for a shared secret would let anyone sign.
  algorithms: z.array(z.enum(asymmetric)).min(1).default(['RS256', 'ES256']),
})

const json = (text: string, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue('not JSON')
    return z.NEVER
  }
}
const list = (text: string): string[] => text.split(',').map((part) => part.trim())
const withoutEndSlash = (url: string): string => url.replace(/\/+$/, '')

const integer = (min: number, max: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(min).max(max))
const flag = z.enum(['true', 'false']).transform((text) => text === 'true')
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ })
const webUrl = z.url({ protocol: /^https?$/ }).transform(withoutEndSlash)
const proxy = z.union([z.enum(['loopback', 'linklocal', 'uniquelocal']), z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])

const Variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  PORT: integer(0, 65_535).default(3000),
  PUBLIC_URL: webUrl.optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_POOL_SIZE: integer(1, 1000).default(10),
  WEB_CONCURRENCY: integer(1, 256).default(1),
  DATA_DIR: z.string().default('./.data'),
  LOG_LEVEL: z.enum(levels).default('info'),
  SECRET_KEY: z.string().min(32).optional(),
  TRUSTED_ISSUERS: z.string().transform(json).pipe(z.array(TrustedIssuer)).default([]),
  ACCESS_TOKEN_MINUTES: integer(1, 60).default(10),
  REFRESH_TOKEN_DAYS: integer(1, 365).default(30),
  MAX_UPLOAD_BYTES: integer(1, 2 ** 40).default(20 * 1024 * 1024),
  CLAMD_HOST: z.string().optional(),
  CLAMD_PORT: integer(1, 65_535).optional(),
  CLAMD_SOCKET: z.string().optional(),
  SIGNATURE_CA_FILE: z.string().optional(),
  PURGE_URL: webUrl.optional(),
  PURGE_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/)
    .optional(),
  OPEN_DATA_LICENCE: z.url({ protocol: /^https?$/ }).default('https://creativecommons.org/licenses/by/4.0/'),
  OPEN_DATA_PUBLISHER: z.string().default('OCOP'),
  TRUST_PROXY: z.union([flag, z.string().transform(list).pipe(z.array(proxy))]).default(false),
  S3_BUCKET: z.string().optional(),
  S3_ENDPOINT: webUrl.optional(),
  S3_REGION: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_FORCE_PATH_STYLE: flag.optional(),
})
type Values = z.output<typeof Variables>
type Name = keyof Values

/** What is said to be expected of a variable that cannot be read. Values are never said: some are secrets. */
const expected: Record<Name, string> = {
  NODE_ENV: 'development, production or test',
  HOST: 'a host name or address',
  PORT: 'a port number, 0 to 65535',
  PUBLIC_URL: 'an http or https URL',
  DATABASE_URL: 'a postgres:// URL',
  DATABASE_OWNER_URL: 'a postgres:// URL',
  DATABASE_POOL_SIZE: 'a number of connections, 1 to 1000',
  WEB_CONCURRENCY: 'a number of processes, 1 to 256',
  DATA_DIR: 'a directory',
  LOG_LEVEL: `one of ${levels.join(', ')}`,
  SECRET_KEY: 'at least 32 characters',
  TRUSTED_ISSUERS: 'a JSON array of {issuer, audience, jwksUri (https), algorithms (optional, asymmetric)}',
  ACCESS_TOKEN_MINUTES: 'minutes, 1 to 60',
  REFRESH_TOKEN_DAYS: 'days, 1 to 365',
  MAX_UPLOAD_BYTES: 'a number of bytes',
  CLAMD_HOST: 'a host name or address, since CLAMD_PORT is set',
  CLAMD_PORT: 'a port number, 1 to 65535',
  CLAMD_SOCKET: 'the path of a socket',
  SIGNATURE_CA_FILE: 'the path of a PEM file',
  PURGE_URL: 'an http or https URL, as PURGE_SECRET may be set',
  PURGE_SECRET: 'whsec_ and at least 24 bytes in base64',
  OPEN_DATA_LICENCE: 'an http or https URL',
  OPEN_DATA_PUBLISHER: 'the name of an organisation',
  TRUST_PROXY: 'true, false, or addresses and CIDR ranges separated by commas',
  S3_BUCKET: 'a bucket, since other S3_ variables are set',
  S3_ENDPOINT: 'an http or https URL',
  S3_REGION: 'a region, since other S3_ variables are set',
  S3_ACCESS_KEY_ID: 'a key id, since other S3_ variables are set',
  S3_SECRET_ACCESS_KEY: 'a key, since other S3_ variables are set',
  S3_FORCE_PATH_STYLE: 'true or false',
}
const s3Required = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

export type TrustedIssuer = z.output<typeof TrustedIssuer>
export type Config = Readonly<ReturnType<typeof configOf>>
export type S3Config = NonNullable<Config['s3']>

/**
 * The settings of the process, from its environment. An empty string counts as unset: compose files pass those.
 * Throws an `Error` of one line that names each bad variable and what was expected.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const { success, data, error } = Variables.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, text]) => text)),
  )
  const bad = success ? missing(data) : new Set(error.issues.map((issue) => issue.path[0] as Name))
  if (!success || bad.size > 0) {
    throw new Error(`configuration: ${[...bad].map((name) => `${name} (expected ${expected[name]})`).join(', ')}`)
  }
  return Object.freeze(configOf(data))
}

/** Variables that are needed because of others. */
function missing(values: Values): Set<Name> {
  const names = Object.keys(values) as Name[]
  const s3 = names.some((name) => name.startsWith('S3_')) ? s3Required.filter((name) => !values[name]) : []
  const service = values.DATABASE_OWNER_URL && !values.DATABASE_URL ? (['DATABASE_URL'] as const) : []
  const purge = values.PURGE_SECRET && !values.PURGE_URL ? (['PURGE_URL'] as const) : []
  const clamd = values.CLAMD_PORT && !values.CLAMD_HOST ? (['CLAMD_HOST'] as const) : []
  return new Set([...s3, ...service, ...purge, ...clamd])
}

function configOf(values: Values) {
  return {
    environment: values.NODE_ENV,
    host: values.HOST,
    port: values.PORT,
    /** Address under which the public reaches the service, without a trailing slash. */
    publicUrl: values.PUBLIC_URL ?? localUrl(values.HOST, values.PORT),
    /** Null: an embedded server under `dataDir`. */
    databaseUrl: values.DATABASE_URL ?? null,
    /** Connection that migrates; null as above. */
    databaseOwnerUrl: values.DATABASE_OWNER_URL ?? values.DATABASE_URL ?? null,
    /** Of each process. */
    databasePoolSize: values.DATABASE_POOL_SIZE,
    /** Processes that serve together. */
    webConcurrency: values.WEB_CONCURRENCY,
    /** Absolute. */
    dataDir: path.resolve(values.DATA_DIR),
    logLevel: values.LOG_LEVEL,
    /** Null: the one kept under `dataDir`, see `secretKey`. */
    secretKey: values.SECRET_KEY ?? null,
    trustedIssuers: values.TRUSTED_ISSUERS,
    accessTokenMinutes: values.ACCESS_TOKEN_MINUTES,
    refreshTokenDays: values.REFRESH_TOKEN_DAYS,
    maxUploadBytes: values.MAX_UPLOAD_BYTES,
    trustProxy: values.TRUST_PROXY,
    /** Null: files on disk under `dataDir`. */
    s3: s3Of(values),
    /** The ClamAV daemon that scans evidence; null: none does. */
    clamd: clamdOf(values),
    /** PEM file of those who vouch for signers of documents; null: no signed document is accepted. */
    signatureCaFile: values.SIGNATURE_CA_FILE ?? null,
    /** The cache before the service that is told what changed, and what messages to it are signed by; null: none is. */
    purge: values.PURGE_URL ? { url: values.PURGE_URL, secret: values.PURGE_SECRET ?? null } : null,
    /** Address of the licence under which open data is given, and who gives it. */
    openData: { licence: values.OPEN_DATA_LICENCE, publisher: values.OPEN_DATA_PUBLISHER },
  }
}

/** An address that a browser on this machine can open. */
export function localUrl(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${isIPv6(name) ? `[${name}]` : name}:${port}`
}

function clamdOf({ CLAMD_SOCKET: path, CLAMD_HOST: host, CLAMD_PORT: port = 3310 }: Values) {
  if (path) return { path }
  return host ? { host, port } : null
}

function s3Of(values: Values) {
  const { S3_BUCKET: bucket, S3_REGION: region, S3_ACCESS_KEY_ID: accessKeyId } = values
  const secretAccessKey = values.S3_SECRET_ACCESS_KEY
  if (!bucket || !region || !accessKeyId || !secretAccessKey) return null
  const forcePathStyle = values.S3_FORCE_PATH_STYLE ?? false
  // Without an endpoint: Amazon itself.
  return { bucket, region, accessKeyId, secretAccessKey, endpoint: values.S3_ENDPOINT ?? null, forcePathStyle }
}
