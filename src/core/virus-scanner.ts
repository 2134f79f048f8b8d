import { once } from 'node:events'
import { connect, type NetConnectOpts, type Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'

/** What a scanner found in a file: the name of a signature, or nothing. */
export type Verdict = { infectedWith: string | null }

/** Looks for malware in a stream. Fails with an `Error` when it cannot say, which is no verdict. */
export type VirusScanner = (stream: Readable) => Promise<Verdict>

// clamd reads while it is sent to, and looks at archives after the last byte.
const silentMs = 60_000

/** A ClamAV daemon, asked by INSTREAM (clamd(8)): pieces with their length before them, a piece of length 0 at the end. */
export function clamd(daemon: NetConnectOpts): VirusScanner {
  return async (stream) => {
    const socket = connect(daemon)
    // What breaks after the answer is nobody's concern, and must not end the process.
    socket.on('error', () => {})
    socket.setTimeout(silentMs, () => socket.destroy(new Error('the virus scanner does not answer')))
    try {
      await once(socket, 'connect')
      // It may answer before the last byte, when the file is over its limit, and close.
      const [answer] = await Promise.all([text(socket), send(socket, stream)])
      return verdictOf(answer)
    } finally {
      socket.destroy()
      stream.destroy()
    }
  }
}

async function send(socket: Socket, stream: Readable): Promise<void> {
  socket.write('zINSTREAM\0')
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (!socket.writable) return
    socket.write(lengthOf(chunk.length))
    if (!socket.write(chunk)) await Promise.race([once(socket, 'drain'), once(socket, 'close')])
  }
  socket.write(lengthOf(0))
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}

function verdictOf(answer: string): Verdict {
  const said = answer.replace(/\0.*$/s, '').trim()
  if (said === 'stream: OK') return { infectedWith: null }
  const infectedWith = /^stream: (.+) FOUND$/.exec(said)?.[1]
  if (infectedWith === undefined) throw new Error(`the virus scanner gave no verdict: ${said.slice(0, 200)}`)
  return { infectedWith }
}
