import autocannon from 'autocannon'
import { send } from './send.ts'
import type { Server } from './servers.ts'
import { growthWhile, mebibyte } from './uploads.ts'

const stampsOfBatch = 500_000
const batches = 10
const scanSeconds = 5

type Batch = { id: string; stampsUrl: string }

const get = async ({ url }: Server, path: string, token: string): Promise<Response> => {
  const answer = await fetch(new URL(path, url), { headers: { authorization: `Bearer ${token}` } })
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer
}

async function handOver(service: Server, officer: string, count: number): Promise<Batch> {
  const { items } = (await (await get(service, '/v1/products?first=1', officer)).json()) as { items: { id: string }[] }
  const body = { productId: items[0]!.id, count, handedOverOn: '2026-06-01' }
  return (await send(service, '/v1/stamp-batches', officer, { body })) as Batch
}

/** Reads the file for the printer as it comes; gives the serials of some lines, and throws unless it holds every stamp. */
async function stream(service: Server, officer: string, { stampsUrl }: Batch, count: number): Promise<string[]> {
  const answer = await get(service, stampsUrl, officer)
  const some: string[] = []
  let lines = -1
  for await (const piece of answer.body!.pipeThrough(new TextDecoderStream())) {
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) lines++
    const serial = /\n\d+,(\w{16}),/.exec(piece)?.[1]
    if (serial) some.push(serial)
  }
  if (lines !== count) throw new Error(`${stampsUrl}: ${lines} stamps of ${count}`)
  return some
}

async function scan({ url }: Server, serials: readonly string[]): Promise<string> {
  let at = 0
  const setupRequest = (request: autocannon.Request) => ({
    ...request,
    path: `/v1/stamps/${serials[at++ % serials.length]}?province=20`,
  })
  const result = await autocannon({ url, connections: 32, duration: scanSeconds, requests: [{ setupRequest }] })
  if (result.errors + result.non2xx > 0) throw new Error(`scans: ${result.errors} errors, ${result.non2xx} refused`)
  return `scans of stamps, each counted: ${(result['2xx'] / scanSeconds).toFixed(0)} in a second, p99 ${result.latency.p99} ms`
}

/** Batches made and their files streamed, 5 000 000 stamps in all: how long one takes, and how much memory. */
export async function measureStamps(service: Server, officer: string): Promise<string[]> {
  // A small one first: what is loaded once is there then.
  await stream(service, officer, await handOver(service, officer, 50_000), 50_000)
  const begun = performance.now()
  const serials: string[] = []
  const growth = await growthWhile(service.pid, async () => {
    for (let no = 0; no < batches; no++) {
      const batch = await handOver(service, officer, stampsOfBatch)
      serials.push(...(await stream(service, officer, batch, stampsOfBatch)))
    }
  })
  const seconds = ((performance.now() - begun) / 1000 / batches).toFixed(1)
  const memory =
    growth === null
      ? 'memory not told here'
      : `memory grew by ${(growth / mebibyte).toFixed(0)} MiB at most after one of 50 000`
  return [
    `a 500 000-stamp batch made and streamed: ${seconds} s, the mean of ${batches}; ${memory}`,
    await scan(service, serials),
  ]
}
