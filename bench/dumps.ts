import { createHash } from 'node:crypto'
import pg from 'pg'
import type { Server } from './servers.ts'
import { growthWhile, mebibyte } from './uploads.ts'

const certificates = 100_000

/** Copies certificates that have ended until there are as many as a dump has to bear. */
async function fillUp(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(
      `insert into certificates (id, code, number, issuer_unit_code, decision_id, dossier_kind, product_id, producer_id,
         product_name, producer_name, producer_kind, commune_code, province_code, instrument, set_no, star, issued_on,
         expires_on, ended_as, ended_on, revocation_ground, created_at)
       select gen_random_uuid(), code || n, number || n, issuer_unit_code, decision_id, dossier_kind, product_id, producer_id,
         product_name, producer_name, producer_kind, commune_code, province_code, instrument, set_no, star, issued_on,
         expires_on, 'revoked', issued_on, 'other-finding', created_at
         from certificates, generate_series(1, 100) n
        limit greatest(0, $1 - (select count(*) from certificates))`,
      [certificates],
    )
    await client.query('vacuum analyze certificates')
  } finally {
    await client.end()
  }
}

/** Reads a file of open data to its end; gives its bytes and lines. */
async function read({ url }: Server, file: string): Promise<{ bytes: number; lines: number }> {
  const answer = await fetch(new URL(`/v1/open-data/${file}`, url), { headers: { 'accept-encoding': 'identity' } })
  if (answer.status !== 200 || !answer.body) throw new Error(`${file}: ${answer.status} ${await answer.text()}`)
  const hash = createHash('sha256')
  let [bytes, lines] = [0, 0]
  for await (const piece of answer.body) {
    hash.update(piece)
    bytes += piece.length
    for (const byte of piece) if (byte === 10) lines++
  }
  const tag = answer.headers.get('etag')?.slice(1, 33)
  if (hash.digest('hex').slice(0, 32) !== tag) throw new Error(`${file} is not what its ETag says`)
  return { bytes, lines }
}

/** A dump of 100 000 certificates: how long it takes when nobody has asked before, and how much memory. */
export async function measureDump(service: Server, databaseUrl: string): Promise<string> {
  await fillUp(databaseUrl)
  // What is loaded once, and the heap that any stream fills before it is collected, is there then.
  await read(service, 'products.ndjson')
  let seconds = 0
  let dump = { bytes: 0, lines: 0 }
  const growth = await growthWhile(service.pid, async () => {
    const begun = performance.now()
    dump = await read(service, 'certificates.ndjson')
    seconds = (performance.now() - begun) / 1000
  })
  const memory =
    growth === null ? 'memory not told here' : `memory grew by ${(growth / mebibyte).toFixed(0)} MiB at most`
  const size = `${dump.lines} certificates, ${(dump.bytes / mebibyte).toFixed(0)} MiB`
  return `dump of 100 000 certificates (${size}): ${seconds.toFixed(1)} s, ${memory} after one of products`
}
