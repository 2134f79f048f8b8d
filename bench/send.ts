import type { Server } from './servers.ts'

type Sent = { method?: string; body?: unknown; headers?: Record<string, string> }

/** Asks a server for something that it must grant, and gives its answer. */
export async function send(
  { url }: Server,
  path: string,
  token: string,
  { method = 'POST', body = {}, headers = {} }: Sent = {},
): Promise<Record<string, unknown>> {
  const answer = await fetch(new URL(path, url), {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${text.slice(0, 300)}`)
  return JSON.parse(text) as Record<string, unknown>
}
