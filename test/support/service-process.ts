import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

export type ServiceProcess = {
  child: ChildProcess
  /** Where it listens, once it does; null when it ended instead. */
  address: string | null
  /** What it had printed when it was up. */
  said: string
  /** Everything on standard output, when it has ended. */
  out: Promise<string>
  err: Promise<string>
  /** The code with which it ended. */
  code: Promise<number>
}

/** The service as a process of its own with nothing in its environment but what is given; resolves when it is up or has ended. */
export async function serviceProcess(env: Record<string, string>): Promise<ServiceProcess> {
  const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env
  const child = spawn(process.execPath, ['src/main.ts'], {
    env: { PATH, NODE_COMPILE_CACHE, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const code = once(child, 'exit').then(([status]) => Number(status))
  let said = ''
  const up = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
      const address = /^OCOP is at (.*)$/m.exec(said)?.[1]
      if (address) resolve(address)
    })
  })
  const [out, err] = [text(child.stdout), text(child.stderr)]
  const address = await Promise.race([up, code.then(() => null)])
  return { child, out, err, code, address, said }
}
