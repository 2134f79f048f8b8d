import { createServer, type NetConnectOpts, type Socket } from 'node:net'
import type { Test } from 'tap'

/** The test file that every scanner knows, in two halves so that none takes this file for it (eicar.org). */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

const command = 'zINSTREAM\0'

/** The bytes in a whole INSTREAM, or null while pieces are missing. */
function bytesIn(stream: Buffer): Buffer | null {
  const pieces: Buffer[] = []
  for (let at = command.length; at + 4 <= stream.length; ) {
    const length = stream.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(stream.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}

function speak(socket: Socket, largest: number): void {
  let received = Buffer.alloc(0)
  socket.on('error', () => {})
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk])
    if (received.length > largest) return socket.end('INSTREAM size limit exceeded. ERROR\0')
    if (!received.toString('latin1', 0, command.length).startsWith(command)) return
    const bytes = bytesIn(received)
    if (bytes) socket.end(bytes.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0')
  })
}

/** A daemon that speaks the protocol of ClamAV; `TEST_CLAMD_SOCKET` names a real one that knows EICAR, to be asked instead. */
export async function clamdFor(t: Pick<Test, 'teardown'>, largest = 1_000_000): Promise<NetConnectOpts> {
  const { TEST_CLAMD_SOCKET: path } = process.env
  if (path) return { path }
  const server = createServer((socket) => speak(socket, largest))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => new Promise((resolve) => server.close(resolve)))
  return server.address() as { port: number }
}
