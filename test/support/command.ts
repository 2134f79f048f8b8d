import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))

export type Ended = { status: number | null; stdout: string; stderr: string }

/** Runs `ocop` as people do, in a process of its own with only these settings, and waits for its end. */
export function ocop(args: readonly string[], { input = '', env = {} }: Given = {}): Promise<Ended> {
  const { PATH, HOME, NODE_COMPILE_CACHE = '' } = process.env
  const child = spawn(process.execPath, [cli, ...args], { env: { PATH, HOME, NODE_COMPILE_CACHE, ...env } })
  const ended: Ended = { status: null, stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => (ended.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (ended.stderr += text))
  // A command may end before it has read everything.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve({ ...ended, status }))
  })
}

type Given = { input?: string | Buffer; env?: Record<string, string> }
