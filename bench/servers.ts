import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** One of the two servers that are compared, in a process of its own. */
export type Server = { name: 'service' | 'hand-written'; url: string; pid: number; stop(): Promise<void> }

const root = path.join(import.meta.dirname, '..')

async function addressOf(name: string, child: ChildProcess): Promise<string> {
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`the ${name} ended with ${code} before it listened`)
  })
  const found = (async () => {
    for await (const line of createInterface({ input: child.stdout! })) {
      const address = /is at (http:\S+)/.exec(line)?.[1]
      if (address) return address
    }
    return new Promise<never>(() => {})
  })()
  return Promise.race([found, failed])
}

/** Starts a program of this project and waits until it says where it listens. */
export async function startServer(
  name: Server['name'],
  file: string,
  flags: readonly string[],
  env: Record<string, string>,
): Promise<Server> {
  const { PATH } = process.env
  const child = spawn(process.execPath, [...flags, path.join(root, file)], {
    cwd: root,
    env: { PATH, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await addressOf(name, child)
  child.stdout!.resume()
  return {
    name,
    url,
    pid: child.pid!,
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}
