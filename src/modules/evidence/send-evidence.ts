import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../../core/actor.ts'
import { askedRange } from '../../core/byte-range.ts'
import { perform } from '../../core/perform.ts'
import { fail } from '../../core/problem.ts'
import { noneMatch } from '../../core/rest.ts'
import type { App } from '../../core/world.ts'
import { evidenceFile } from '../dossiers/evidence/evidence-file.ts'
import type { EvidenceView } from '../dossiers/shapes.ts'
import { oneReadingMinutes, type ReadingWay } from './rules.ts'
import { addReading } from './store.ts'

type By = { actor: Actor; way: ReadingWay; requestId: string }
type Reader = Omit<By, 'requestId'>

const headersOf = ({ mediaType, fileName, sha256 }: EvidenceView) => ({
  'content-type': mediaType!,
  'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  // What a producer uploads must never run as a page of this service.
  'content-security-policy': "default-src 'none'; sandbox",
  'cache-control': 'private, no-cache',
  'accept-ranges': 'bytes',
  'referrer-policy': 'no-referrer',
  etag: `"${sha256}"`,
})

/**
 * Answers with the bytes of an evidence file or the part asked for (RFC 9110 §13, §14), to an actor who reaches its
 * dossier, and writes down the reading before the first byte goes out.
 */
export async function sendEvidence(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  place: unknown,
  { actor, way, requestId }: By,
): Promise<FastifyReply> {
  const { output: file } = await perform(app, evidenceFile, place, { actor, requestId })
  return sendFile(app, request, reply, file, { actor, way })
}

/** As `sendEvidence`, of a file that the reader was found to be allowed to see. */
export async function sendFile(
  app: App,
  { headers, method }: FastifyRequest,
  reply: FastifyReply,
  file: EvidenceView,
  { actor, way }: Reader,
): Promise<FastifyReply> {
  const { sha256, sizeBytes } = file
  if (!sha256 || !sizeBytes) return fail('not-found')
  if (file.quarantined) fail('file-in-quarantine', { retryAfter: 60 })
  const fields = headersOf(file)
  if (noneMatch(headers['if-none-match'], fields.etag)) return reply.headers(fields).code(304).send()
  const ifRange = headers['if-range']
  // A date says too little here: only the strong tag tells that the other parts are of the same bytes.
  const range = method === 'GET' && (ifRange === undefined || ifRange === fields.etag) ? headers.range : undefined
  const asked = askedRange(range, sizeBytes)
  if (asked === 'unsatisfiable') {
    reply.header('content-range', `bytes */${sizeBytes}`)
    return fail('range-not-satisfiable', { sizeBytes })
  }
  // Without a body of any kind Fastify would say that the file has no bytes.
  if (method === 'HEAD') return reply.headers({ ...fields, 'content-length': sizeBytes }).send(Readable.from([]))
  const part = asked === 'whole' ? null : asked
  const opened = (await app.world.files.open(sha256, part ?? {})) ?? fail('not-found')
  await writeDown(app, file, { actor, way }, part !== null)
  if (!part) return reply.headers({ ...fields, 'content-length': sizeBytes }).send(opened.stream)
  return reply
    .code(206)
    .headers({
      ...fields,
      'content-length': part.end - part.start + 1,
      'content-range': `bytes ${part.start}-${part.end}/${sizeBytes}`,
    })
    .send(opened.stream)
}

/** The bytes of a file that the reader was found to be allowed to see, for what is made of several; the reading is written down first. */
export async function openFile(app: App, file: EvidenceView, reader: Reader): Promise<() => Promise<Readable>> {
  const { sha256 } = file
  if (!sha256) return fail('not-found')
  if (file.quarantined) fail('file-in-quarantine', { retryAfter: 60 })
  await writeDown(app, file, reader, false)
  return async () => ((await app.world.files.open(sha256)) ?? fail('not-found')).stream
}

async function writeDown(
  { database, clock }: App,
  { id: evidenceId, dossierId, fileName, sha256 }: EvidenceView,
  { actor, way }: Reader,
  isPart: boolean,
): Promise<void> {
  const now = clock()
  const at = now.toISOString()
  const since = isPart ? new Date(now.getTime() - oneReadingMinutes * 60_000).toISOString() : null
  const reading = {
    id: uuidv7(),
    at,
    accountId: actor.accountId!,
    dossierId,
    evidenceId,
    fileName,
    sha256: sha256!,
    way,
  }
  await addReading(database.db, reading, since)
}
