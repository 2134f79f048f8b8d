import type { z } from 'zod'
import type { Actor, Role } from './actor.ts'
import type { Instant, LegalDay } from './clock.ts'
import type { Db } from './db.ts'
import type { World } from './world.ts'

/** What an action works with. In a command `db` is its transaction. */
export type Context = {
  db: Db
  actor: Actor
  now: Instant
  today: LegalDay
  world: World
  /** The version that the client saw (`If-Match`), for `checkVersion`. */
  ifMatch: number | null
}

/** What an audit row and an event are about. */
export type Subject = { type: string; id: string }

/** Who may ask: anyone, anyone signed in, or holders of a role on something. */
export type Allowed = 'public' | 'account' | readonly Role[]

/** One thing that a person asks of the system. Every door runs it through `perform`. */
export type Action<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType> = {
  /** Also the file name, operationId, GraphQL field and audit word. */
  name: string
  summary: string
  kind: 'query' | 'command'
  roles: Allowed
  input: Input
  output: Output
  /** What a command changed: each has its audit chain, and each an event. */
  subject?: (input: z.output<Input>, output: z.input<Output>) => Subject | readonly Subject[]
  /** Input fields that are never written to the audit log. */
  redact?: readonly (keyof z.output<Input> & string)[]
  /** The change builds on what the client saw: `If-Match` is required (RFC 6585 §3). */
  needsVersion?: true
  /** False when the answer holds a secret that must not be stored for a repeat. */
  idempotent?: false
  run(context: Context, input: z.output<Input>): Promise<z.input<Output>>
}

/** Declares an action; the types of `run` follow from `input` and `output`. */
export const action = <Input extends z.ZodObject, Output extends z.ZodType>(
  definition: Action<Input, Output>,
): Action<Input, Output> => definition
