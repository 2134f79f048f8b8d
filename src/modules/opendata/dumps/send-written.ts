import { createReadStream, openSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { noneMatch, tagHeaders } from '../../../core/rest.ts'
import { registerTags } from '../../register/kept.ts'
import type { Written } from './written-files.ts'

const takesGzip = (header: string | undefined): boolean =>
  /(^|,)\s*gzip\s*(;\s*q=(0\.0*[1-9]|1)|,|$)/i.test(header ?? '')

/** Sends a written file to whoever has not got it yet, gzipped where the client takes that. */
export function sendWritten(request: FastifyRequest, reply: FastifyReply, written: Written, contentType: string) {
  const gzipped = takesGzip(request.headers['accept-encoding'])
  const etag = `"${written.sha256.slice(0, 32)}${gzipped ? '.gz' : ''}"`
  reply.headers({
    etag,
    'last-modified': written.changedAt.toUTCString(),
    // A minute, as for verification: a revocation has to be seen soon.
    'cache-control': 'public, max-age=60',
    ...tagHeaders(registerTags()),
    vary: 'Accept-Encoding',
    'access-control-allow-origin': '*',
  })
  if (unchanged(request, etag, written.changedAt)) return reply.code(304).send()
  reply.type(contentType).headers({
    'content-length': gzipped ? written.gzippedBytes : written.bytes,
    ...(gzipped && { 'content-encoding': 'gzip' }),
  })
  // Opened at once: when it is replaced by a newer one, its name goes.
  const stream = createReadStream('', { fd: openSync(written.file, 'r') })
  if (gzipped) return reply.send(stream)
  const whole = createGunzip()
  stream.on('error', (error) => whole.destroy(error))
  whole.on('close', () => stream.destroy())
  return reply.send(stream.pipe(whole))
}

/** RFC 9110 §13.2.2: the date counts only where no tag was sent. */
function unchanged({ headers }: FastifyRequest, etag: string, changedAt: Date): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined) return noneMatch(tags, etag)
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return Math.floor(changedAt.getTime() / 1000) * 1000 <= since
}
