import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type { Action, Allowed, Context, Subject } from './action.ts'
import { type Actor, hasRole } from './actor.ts'
import { type Instant, legalDay } from './clock.ts'
import { asProblem, databaseError } from './database-errors.ts'
import { type Db, transaction } from './db.ts'
import { parseInput } from './input.ts'
import { fail, Problem } from './problem.ts'
import type { App } from './world.ts'

/** How one request reaches an action, the same from both doors. */
export type Request = {
  actor: Actor
  requestId: string | null
  idempotencyKey?: string | null
  ifMatch?: number | null
}

export type Performed<Output> = { output: Output; replayed: boolean }

type AnyAction = Action<z.ZodObject, z.ZodType>

/**
 * Runs one action for one actor: may they → is the input right → transaction → run → audit row → event → commit.
 * The only way into the system; both doors and the command line call it.
 *
 * @throws Problem for every expected failure; nothing stays written then.
 */
export async function perform<Input extends z.ZodObject, Output extends z.ZodType>(
  app: App,
  action: Action<Input, Output>,
  rawInput: unknown,
  request: Request,
): Promise<Performed<z.input<Output>>> {
  const now = app.clock().toISOString()
  const input = admit(action, rawInput, { actor: request.actor, now })
  if (action.needsVersion && request.ifMatch == null) fail('precondition-required')
  const context = (db: Db): Context => ({
    db,
    actor: actingAs(request.actor, action.roles),
    now,
    // Computed when an action asks for it: the calendar is a tenth of a short read (measured).
    get today() {
      return legalDay(now)
    },
    world: app.world,
    ifMatch: request.ifMatch ?? null,
  })
  try {
    if (action.kind === 'query') return { output: await action.run(context(app.database.db), input), replayed: false }
    const performed = await performCommand(app, action as unknown as AnyAction, input, request, context, now)
    // Whoever did it reads the change at once; other instances are told by the database.
    if (!performed.replayed)
      app.world.keptCertificates.committed(subjectsOf(action as unknown as AnyAction, input, performed.output))
    return performed as Performed<z.input<Output>>
  } catch (error) {
    throw asProblem(error, input)
  }
}

/** The input of one who may ask. @throws what is refused before anything is looked up: who asks first, then what they send */
export function admit<Input extends z.ZodObject, Output extends z.ZodType>(
  action: Action<Input, Output>,
  rawInput: unknown,
  { actor, now }: { actor: Actor; now: Instant },
): z.output<Input> {
  authorise(action, actor)
  return parseInput(action.input, rawInput, () => legalDay(now))
}

/** @throws unauthenticated, forbidden */
export function authorise(action: { roles: Allowed }, actor: Actor): void {
  if (action.roles === 'public') return
  if (actor.accountId === null) fail('unauthenticated')
  if (action.roles !== 'account' && !hasRole(actor, action.roles)) fail('forbidden', { roles: action.roles })
}

/**
 * The actor with only the roles that this action is for, so that a role held elsewhere lends it no reach: a commune
 * officer who is also a producer receives no dossier of their own in another commune.
 */
const actingAs = (actor: Actor, roles: Allowed): Actor =>
  typeof roles === 'string' ? actor : { ...actor, grants: actor.grants.filter(({ role }) => roles.includes(role)) }

const keepsWrites = (error: unknown): boolean => error instanceof Problem && error.keepsWrites
const maxTries = 3

async function performCommand(
  app: App,
  action: AnyAction,
  input: Record<string, unknown>,
  request: Request,
  context: (db: Db) => Context,
  now: Instant,
): Promise<Performed<unknown>> {
  const key = idempotencyOf(action, input, request)
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction<Performed<unknown>>(
        app.database,
        async (db, client) => {
          if (key) {
            const stored = await storedAnswer(client, key)
            if (stored) return { value: { output: JSON.parse(stored) as unknown, replayed: true } }
          }
          const output = await action.run(context(db), input)
          const last = record(client, { action, input, output, request, now, key })
          last.catch(() => {})
          return { value: { output, replayed: false }, last }
        },
        keepsWrites,
      )
    } catch (error) {
      if (attempt < maxTries && cameTooLate(error)) continue
      throw error
    }
  }
}

/**
 * Two commands met in an order that PostgreSQL could not serialise, or the other one took the next place in the chain or
 * stored its answer under the key after this one had looked. Nothing was written, so it may be tried again.
 */
function cameTooLate(error: unknown): boolean {
  const { code, constraint } = databaseError(error)
  const taken = ['audit_entries_one_chain', 'idempotency_keys_account_id_key_pk']
  return code === '40001' || code === '40P01' || (code === '23505' && taken.includes(String(constraint)))
}

type IdempotencyKey = { accountId: string; key: string; action: string; hash: Buffer }

function idempotencyOf(action: AnyAction, input: unknown, request: Request): IdempotencyKey | null {
  const { idempotencyKey: key, actor } = request
  // An empty key is a client's mistake: taken for none, a repeat of its request would be done twice.
  if (key == null || !actor.accountId || action.idempotent === false) return null
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) fail('idempotency-key-invalid')
  const body = JSON.stringify([action.name, request.ifMatch ?? null, input])
  return { accountId: actor.accountId, key, action: action.name, hash: createHash('sha256').update(body).digest() }
}

/** The answer given before under this key. Two at once: the later one is told so instead of waiting (draft-ietf-httpapi-idempotency-key-header). */
async function storedAnswer(client: PoolClient, { accountId, key, hash }: IdempotencyKey): Promise<string | null> {
  const { rows } = await client.query<{ free: boolean; request_hash: Buffer | null; answer: string | null }>({
    name: 'idempotency-begin',
    text: `select pg_try_advisory_xact_lock(hashtextextended($1::text || ' ' || $2, 0)) as free, k.request_hash, k.answer
             from (select) as one left join idempotency_keys k on k.account_id = $1::uuid and k.key = $2`,
    values: [accountId, key],
  })
  const row = rows[0]
  if (!row?.free) fail('idempotency-in-progress', { retryAfter: 1 })
  if (row.request_hash && !row.request_hash.equals(hash)) fail('idempotency-key-reused')
  return row.answer
}

const subjectsOf = (
  { subject }: Pick<AnyAction, 'subject'>,
  input: Record<string, unknown>,
  output: unknown,
): Subject[] => [subject?.(input, output) ?? []].flat()

type Done = {
  action: Pick<AnyAction, 'name' | 'subject' | 'redact'>
  input: Record<string, unknown>
  output: unknown
  request: Request
  now: Instant
  key: IdempotencyKey | null
}

/**
 * Audit row (chained by hash to its subject's previous one) and event of each thing that was changed, and the stored
 * answer with the last: one statement where there is one thing.
 */
export function record(client: PoolClient, done: Done): Promise<unknown> {
  const { action, input, output, key } = done
  const changed = subjectsOf(action, input, output)
  if (changed.length === 0) throw new Error(`command ${action.name} says of nothing that it changed it`)
  // In one order for all commands, so that two never wait for each other's place in a chain.
  const subjects = changed.toSorted((a, b) => (a.type + a.id < b.type + b.id ? -1 : 1))
  const last = subjects.length - 1
  return Promise.all(
    subjects.map((subject, at) => recordOne(client, { ...done, key: at === last ? key : null }, subject)),
  )
}

function recordOne(
  client: PoolClient,
  { action, input, output, request, now, key }: Done,
  subject: Subject,
): Promise<unknown> {
  const values = [
    uuidv7(),
    now,
    request.actor.accountId,
    action.name,
    subject.type,
    subject.id,
    JSON.stringify(redacted(input, action.redact ?? [])),
    request.requestId,
    uuidv7(),
  ]
  if (!key) return client.query({ name: 'record', text: `${recordSql} select`, values })
  const stored = [...values, key.accountId, key.key, key.hash, JSON.stringify(output)]
  return client.query({ name: 'record-with-key', text: recordSql + storeKeySql, values: stored })
}

const recordSql = `
  with previous as (
    select seq, hash from audit_entries where subject_type = $5 and subject_id = $6 order by seq desc limit 1
  ), link as (
    select coalesce((select seq from previous), 0) + 1 as seq,
           coalesce((select hash from previous), '\\x'::bytea) as hash
  ), event as (
    insert into events (id, at, type, subject_type, subject_id) values ($9, $2, $4, $5, $6)
  ), entry as (
    insert into audit_entries (id, at, actor_id, action, subject_type, subject_id, seq, input, request_id, hash)
    select $1::uuid, $2::timestamptz, $3::uuid, $4, $5, $6, seq, $7, $8,
           sha256(hash || convert_to(jsonb_build_array($1::uuid, $2::text, $3::uuid, $4::text, $5::text, $6::text, seq, $7::text)::text, 'UTF8'))
      from link
  )`
const storeKeySql = `
  insert into idempotency_keys (account_id, key, action, request_hash, answer, at) values ($10, $11, $4, $12, $13, $2)`

function redacted(input: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> {
  if (fields.length === 0) return input
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, fields.includes(name) ? '[redacted]' : value]),
  )
}
