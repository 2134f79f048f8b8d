/** A person of the case with their token. */
export type Who = { id: string; token: string }

/** An answer that was not expected, with what the service said of it. */
export class Refused extends Error {
  readonly problem: { code?: string; open?: { star?: number; criterion: string; kind: string }[] }
  constructor(call: string, status: number, text: string) {
    super(`${call} answered ${status}: ${text}`)
    this.problem = JSON.parse(text || '{}') as Refused['problem']
  }
}

type Options = { key?: string; bytes?: Buffer; version?: number }

export type Client = {
  url: string
  send<Answer = { id: string }>(
    method: string,
    path: string,
    who: Who | null,
    body?: unknown,
    options?: Options,
  ): Promise<Answer>
}

/** Speaks REST as a client of the service would; a `key` makes a repeated run get the answers of the first. */
export function clientOf(url: string): Client {
  return {
    url,
    async send<Answer>(
      method: string,
      path: string,
      who: Who | null,
      body?: unknown,
      { key, bytes, version }: Options = {},
    ) {
      const answer = await fetch(url + path, {
        method,
        headers: {
          ...(who && { authorization: `Bearer ${who.token}` }),
          ...(bytes
            ? { 'content-type': 'application/pdf' }
            : body !== undefined && { 'content-type': 'application/json' }),
          ...(key && { 'idempotency-key': `demo-${key}` }),
          ...(version !== undefined && { 'if-match': `"${version}"` }),
        },
        ...(bytes ? { body: new Uint8Array(bytes) } : body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await answer.text()
      if (!answer.ok) throw new Refused(`${method} ${path}`, answer.status, text)
      return JSON.parse(text) as Answer
    },
  }
}

/** Runs `work` over the items, a few at a time, in order of starting. */
export async function inTurn<Item, Made>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, at: number) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = []
  const queue = [...items.entries()]
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) made[next[0]] = await work(next[1], next[0])
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return made
}
