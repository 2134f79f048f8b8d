import { hash } from 'node:crypto'
import type { Actor } from './actor.ts'
import { fail } from './problem.ts'

export type LiveLimits = {
  /** After so long without news a stream is looked at again and gives a sign of life; proxies cut what is silent for 60 s. */
  heartbeatMs: number
  /** Streams and sockets of one account at one instance: some tabs on some devices. */
  perAccount: number
  /** Of all accounts: each event costs one read for each stream that it concerns. */
  perInstance: number
}

export const defaultLiveLimits: LiveLimits = { heartbeatMs: 15_000, perAccount: 20, perInstance: 2_000 }

/** The place of one stream. `about` says of what it wants news; until then all news are its own. */
export type Place = {
  about(topic: string): void
  /** Waits for news, or for the heartbeat; false when the stream is to end. News that nobody waited for are one. */
  news(): Promise<boolean>
  leave(): void
}

/** Who watches at this instance, to be told when what they watch may have changed. */
export type Live = {
  /** @throws too-many-streams, and service-busy when the instance is full or on its way down */
  admit(accountId: string): Place
  /** Something on a channel changed; the empty string stands for anything. */
  wake(channel: string, subject: string): void
  /** What an account holds changed; the empty string stands for all. */
  wakeAccount(accountId: string): void
  /** Ends every stream and admits no more: the instance goes down. */
  end(): void
}

type Seat = Place & { accountId: string; topic: string | null; ring(): void }

const topicOf = (channel: string, subject: string): string => `${channel} ${subject}`

function seatOf(accountId: string, heartbeatMs: number, given: (seat: Seat) => void): Seat {
  let rung = false
  let left = false
  let hear = () => {}
  const seat: Seat = {
    accountId,
    topic: null,
    about(topic) {
      seat.topic = topic
    },
    ring() {
      rung = true
      hear()
    },
    leave() {
      left = true
      given(seat)
      hear()
    },
    async news() {
      if (!rung && !left) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, heartbeatMs)
          hear = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      rung = false
      return !left
    },
  }
  return seat
}

export function liveStreams(limits: LiveLimits): Live {
  const seats = new Set<Seat>()
  let ended = false
  const ring = (concerned: (seat: Seat) => boolean) => {
    for (const seat of seats) if (concerned(seat)) seat.ring()
  }
  return {
    admit(accountId) {
      if (ended || seats.size >= limits.perInstance) fail('service-busy', { retryAfter: 5 })
      const own = [...seats].filter((seat) => seat.accountId === accountId).length
      if (own >= limits.perAccount) fail('too-many-streams', { limit: limits.perAccount, retryAfter: 5 })
      const seat = seatOf(accountId, limits.heartbeatMs, (left) => seats.delete(left))
      seats.add(seat)
      return seat
    },
    wake(channel, subject) {
      const topic = topicOf(channel, subject)
      ring((seat) => seat.topic === null || (subject === '' ? seat.topic.startsWith(topic) : seat.topic === topic))
    },
    wakeAccount: (accountId) => ring((seat) => accountId === '' || seat.accountId === accountId),
    end() {
      ended = true
      for (const seat of seats) seat.leave()
    },
  }
}

export type Watching<Output> = {
  channel: string
  /** What on the channel the answer is about. */
  subject: (output: Output) => string
  /** Who asks, found out anew for each look: a token ends, a role is taken away. @throws invalid-token */
  identify: () => Promise<Actor>
  read: (actor: Actor) => Promise<Output>
  /** Id of the snapshot that the client has. */
  seen: string | null
}

/** The whole of what is watched as it was at one moment; of two with the same id, one is enough. */
export type Snapshot<Output> = { id: string; output: Output }

export type Watch<Output> = {
  /** Snapshots as they differ from the one before; null is a sign of life. Read when pulled: who is slow gets the latest. */
  sights: AsyncGenerator<Snapshot<Output> | null, void>
  /** Safe to call again. */
  close(): void
}

/**
 * Watches the answer to one question of one person: it is asked again, permission and all, whenever something happened,
 * and told only when it differs. So nobody is told by a stream what they could not read, neither by what is said nor by
 * how often.
 *
 * @throws Problem of the first look, before anything was told, and of `admit`
 */
export async function watch<Output>(live: Live, watching: Watching<Output>): Promise<Watch<Output>> {
  const { channel, subject, identify, read } = watching
  const actor = await identify()
  const place = live.admit(actor.accountId ?? fail('unauthenticated'))
  try {
    const first = await read(actor)
    place.about(topicOf(channel, subject(first)))
    return { sights: sightsFrom(first, place, watching), close: place.leave }
  } catch (error) {
    place.leave()
    throw error
  }
}

async function* sightsFrom<Output>(
  first: Output,
  place: Place,
  { identify, read, seen }: Watching<Output>,
): AsyncGenerator<Snapshot<Output> | null, void> {
  try {
    let output = first
    for (let last = seen; ; ) {
      const id = hash('sha1', JSON.stringify(output), 'base64url').slice(0, 16)
      yield id === last ? null : { id, output }
      last = id
      if (!(await place.news())) return
      output = await read(await identify())
    }
  } finally {
    place.leave()
  }
}
