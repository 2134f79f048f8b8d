import { createHmac } from 'node:crypto'
import type { Instant } from '../../core/clock.ts'

export type Edge = { url: string; secret: string | null }
type Message = { id: string; keys: readonly string[]; now: Instant }

const longestMs = 10_000

/**
 * Tells a cache by which names to purge. Without a secret: `PURGE` with `Surrogate-Key`, as Varnish and CDNs take it.
 * With one: a signed message (Standard Webhooks), for what stands before the API of a CDN.
 *
 * @throws when it is not answered with 2xx within 10 s
 */
export async function sendPurge({ url, secret }: Edge, message: Message): Promise<void> {
  const { keys } = message
  const named = { 'surrogate-key': keys.join(' '), 'xkey-purge': keys.join(' '), 'cache-tag': keys.join(',') }
  const request = secret === null ? { method: 'PURGE', headers: named } : signed(message, secret)
  // What answers elsewhere is not the cache that was named.
  const response = await fetch(url, { ...request, redirect: 'error', signal: AbortSignal.timeout(longestMs) })
  await response.body?.cancel()
  if (!response.ok) throw new Error(`the cache answered ${response.status}`)
}

function signed({ id, keys, now }: Message, secret: string) {
  const seconds = String(Math.floor(Date.parse(now) / 1000))
  const body = JSON.stringify({ type: 'cache.purge', timestamp: now, data: { keys } })
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': seconds,
      'webhook-signature': `v1,${signature}`,
    },
    body,
  }
}
