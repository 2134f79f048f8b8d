import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { pickLanguage } from './language.ts'
import { defaultLiveLimits, type Watch } from './live.ts'
import { problemDocument } from './problem.ts'
import { isFault, problemOf } from './problem-of.ts'

/** Only who asks for a stream by name gets one: the same address answers once as JSON. */
export const wantsEvents = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' && /(^|[\s,])text\/event-stream\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(headers.accept ?? '')

// Clients of an instance that goes down come back not all in the same moment.
const retryMs = (): number => 1_000 + Math.floor(Math.random() * 2_000)
// Two heartbeats that could not be handed over: the client does not read any more.
const stuckMs = 3 * defaultLiveLimits.heartbeatMs

/** Server-sent events (HTML §9.2): a comment for a sign of life, and at last the problem that ended the stream. */
async function* frames(request: FastifyRequest, { sights }: Watch<unknown>): AsyncGenerator<string> {
  yield `retry: ${retryMs()}\n\n`
  try {
    for await (const sight of sights) {
      yield sight ? `id: ${sight.id}\ndata: ${JSON.stringify(sight.output)}\n\n` : ':\n\n'
    }
  } catch (error) {
    const problem = problemOf(error)
    if (isFault(error, problem)) request.log.error({ err: error }, 'a stream failed')
    const document = problemDocument(problem, pickLanguage(request.headers['accept-language']))
    yield `event: problem\ndata: ${JSON.stringify({ ...document, instance: `/requests/${request.id}` })}\n\n`
  }
}

/** Answers with a stream that is pulled by its client, until the client goes or the watch ends. */
export function sendEvents(request: FastifyRequest, reply: FastifyReply, watch: Watch<unknown>): FastifyReply {
  const events = Readable.from(frames(request, watch))
  // Either may come without the other: a client that had gone before, and one that goes while nothing is sent.
  for (const end of [events, reply.raw]) end.once('close', watch.close)
  const { socket } = request.raw
  socket.setTimeout(stuckMs, () => socket.destroy())
  return reply
    .code(200)
    .headers({ 'cache-control': 'no-store', connection: 'close', 'x-accel-buffering': 'no' })
    .type('text/event-stream; charset=utf-8')
    .send(events)
}
