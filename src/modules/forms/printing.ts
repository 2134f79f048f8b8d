import { parentPort, Worker } from 'node:worker_threads'

type PrintJob<Paper> = { id: number; paper: Paper }
type Printed = { id: number; bytes: Uint8Array } | { id: number; fault: string }

type Waiting = { resolve: (bytes: Buffer) => void; reject: (error: Error) => void }
export type Printer<Paper> = { print(paper: Paper): Promise<Buffer>; close(): Promise<void> }

/**
 * Prints papers in a thread of its own: Mẫu 02 takes a third of a second of pure computing, the first one more, in which the service would answer
 * nobody (measured). The thread starts with the first paper, and again should it die; it keeps no process alive. `file` is
 * what it runs: a module that calls `answerPrintJobs`.
 */
export function printer<Paper>(file: URL): Printer<Paper> {
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
    const thread = new Worker(file)
    thread.on('message', settle)
    thread.on('error', lost)
    thread.on('exit', () => worker === thread && lost(new Error('the printing thread ended')))
    thread.unref()
    return thread
  }
  return {
    print(paper) {
      worker ??= started()
      nextId += 1
      const id = nextId
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        worker?.postMessage({ id, paper } satisfies PrintJob<Paper>)
      })
    },
    async close() {
      await worker?.terminate()
    },
  }
}

/** The other side: what the thread does with each paper that it is sent. */
export function answerPrintJobs<Paper>(print: (paper: Paper) => Promise<Buffer>): void {
  parentPort?.on('message', async ({ id, paper }: PrintJob<Paper>) => {
    const answer: Printed = await print(paper).then(
      (bytes) => ({ id, bytes }),
      (error: unknown) => ({ id, fault: String(error) }),
    )
    parentPort?.postMessage(answer)
  })
}
