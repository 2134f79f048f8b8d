import { Worker } from 'node:worker_threads'
import type { FormView } from './shapes.ts'

export type PrintJob = { id: number; form: FormView }
export type Printed = { id: number; bytes: Uint8Array } | { id: number; fault: string }

type Waiting = { resolve: (bytes: Buffer) => void; reject: (error: Error) => void }

/**
 * Prints forms in a thread of its own: Mẫu 02 takes a third of a second of pure computing, the first one more, in which the service would answer
 * nobody (measured). The thread starts with the first form, and again should it die; it keeps no process alive.
 */
export function printer(): { print(form: FormView): Promise<Buffer>; close(): Promise<void> } {
  let worker: Worker | null = null
  let nextId = 0
  const waiting = new Map<number, Waiting>()

  const settle = (answer: Printed) => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('fault' in answer) asked?.reject(new Error(answer.fault))
    else asked?.resolve(Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.byteLength))
  }
  const lost = (error: Error) => {
    worker = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const started = (): Worker => {
    const thread = new Worker(new URL('./print-worker.ts', import.meta.url))
    thread.on('message', settle)
    thread.on('error', lost)
    thread.on('exit', () => worker === thread && lost(new Error('the printing thread ended')))
    thread.unref()
    return thread
  }
  return {
    print(form) {
      worker ??= started()
      nextId += 1
      const id = nextId
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        worker?.postMessage({ id, form } satisfies PrintJob)
      })
    },
    async close() {
      await worker?.terminate()
    },
  }
}
