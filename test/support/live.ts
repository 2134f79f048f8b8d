import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { EventSource } from 'eventsource'
import type { FastifyInstance } from 'fastify'
import { type Client, createClient } from 'graphql-ws'
import type { Test } from 'tap'
import type { z } from 'zod'
import { openDatabase, serviceRole } from '../../src/core/db.ts'
import type { LiveLimits } from '../../src/core/live.ts'
import { LiveSessionView } from '../../src/modules/scoring/shapes.ts'
import { instanceOn, type Person, type TestApp } from './app.ts'

type Ended = Pick<Test, 'teardown'>

/** Where an instance listens with real sockets. */
export async function addressOf(server: FastifyInstance): Promise<string> {
  if (!server.server.listening) await server.listen({ host: '127.0.0.1', port: 0 })
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`
}

/** One more instance of the service on the same database, with connections of its own. */
export async function anotherInstance(
  t: Ended,
  { database: { url }, clock }: TestApp,
  live: Partial<LiveLimits> = {},
): Promise<FastifyInstance> {
  const database = { ...openDatabase({ url, role: serviceRole }), url }
  t.teardown(() => database.pool.end())
  const dataDir = await mkdtemp(path.join(tmpdir(), 'ocop-files-'))
  t.teardown(() => rm(dataDir, { recursive: true, force: true }))
  return instanceOn(t, { database, clock, dataDir, live })
}

export type LiveSession = z.output<typeof LiveSessionView>

/** What a client was told, in order, and a promise of the first that fits, told already or not. */
export type Told<Item> = { all: Item[]; until(fits: (item: Item) => boolean): Promise<Item>; tell(item: Item): void }

export function told<Item>(): Told<Item> {
  const waiting = new Set<(item: Item) => void>()
  const all: Item[] = []
  return {
    all,
    tell(item) {
      all.push(item)
      for (const hear of waiting) hear(item)
    },
    until: (fits) =>
      new Promise((resolve) => {
        const known = all.find(fits)
        if (known !== undefined) return resolve(known)
        waiting.add(function hear(item) {
          if (!fits(item)) return
          waiting.delete(hear)
          resolve(item)
        })
      }),
  }
}

export type Event = { id: string; data: LiveSession }
export type Events = Told<Event> & { problems: Told<{ code: string }>; statuses: Told<number>; close(): void }

/** A browser that watches a session by server-sent events, and comes back by itself. */
export function eventsOf(t: Ended, address: string | (() => string), sessionId: string, person: Person): Events {
  const statuses = told<number>()
  const problems = told<{ code: string }>()
  const events = told<Event>()
  const source = new EventSource(`http://service/v1/sessions/${sessionId}/live`, {
    fetch: async (url, init) => {
      const base = typeof address === 'string' ? address : address()
      const headers = { ...init.headers, authorization: `Bearer ${person.token}` }
      const answer = await fetch(String(url).replace('http://service', base), { ...init, headers })
      statuses.tell(answer.status)
      // The library takes the address that answered for the one to go back to.
      return new Proxy(answer, { get: (target, name) => (name === 'url' ? String(url) : own(target, name)) })
    },
  })
  source.onmessage = ({ lastEventId, data }) =>
    events.tell({ id: lastEventId, data: LiveSessionView.parse(JSON.parse(data)) })
  source.addEventListener('problem', ({ data }) => problems.tell(JSON.parse(data) as { code: string }))
  const close = () => source.close()
  t.teardown(close)
  return { ...events, problems, statuses, close }
}

const own = (target: Response, name: string | symbol): unknown => {
  const value = Reflect.get(target, name, target) as unknown
  return typeof value === 'function' ? value.bind(target) : value
}

export type Subscribed = Told<LiveSession> & { ended: Promise<unknown>; close(): Promise<void> }

/** A socket of a person at an instance. */
export function socketOf(t: Ended, address: string, { token }: Pick<Person, 'token'>): Client {
  const client = createClient({
    url: `${address.replace('http', 'ws')}/graphql`,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  })
  t.teardown(() => client.dispose())
  return client
}

export const liveQuery = `subscription ($sessionId: ID!) { liveSession(sessionId: $sessionId) {
  sessionId state members { accountId name present } dossierUp
  dossiers { dossierId round concluded submitted awaited } } }`

/** A client that watches a session by a subscription; `ended` gives the error that ended it, null when it was complete. */
export function subscribed(client: Client, sessionId: string, query = liveQuery): Subscribed {
  const { all, until, tell } = told<LiveSession>()
  let unsubscribe = () => {}
  const ended = new Promise<unknown>((resolve) => {
    unsubscribe = client.subscribe<{ liveSession: LiveSession }>(
      { query, variables: { sessionId } },
      {
        next: ({ data, errors }) => {
          if (!data) return resolve(errors)
          const shown = data.liveSession
          tell(LiveSessionView.parse({ ...shown, state: shown.state.toLowerCase() }))
        },
        error: resolve,
        complete: () => resolve(null),
      },
    )
  })
  const close = async () => {
    unsubscribe()
    await ended
  }
  return { all, until, tell, ended, close }
}
