import { parentPort } from 'node:worker_threads'
import { printForm } from './pdf.ts'
import type { Printed, PrintJob } from './printing.ts'

parentPort?.on('message', async ({ id, form }: PrintJob) => {
  const answer: Printed = await printForm(form).then(
    (bytes) => ({ id, bytes }),
    (error: unknown) => ({ id, fault: String(error) }),
  )
  parentPort?.postMessage(answer)
})
