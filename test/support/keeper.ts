import { rm, writeFile } from 'node:fs/promises'
import { type Run, runFile } from './run.ts'
import { startTestServer } from './server.ts'
import { dropDatabase, makeTemplate } from './template.ts'

// Keeps the server of one run of tests until the run has ended, however it ended: a killed run leaves nothing behind.
const runner = Number(process.argv[2])

const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const answer = (failure: string | null): Promise<void> =>
  new Promise((resolve) => process.send?.(failure, () => resolve(process.disconnect())))

const ended = new Promise<void>((resolve) => {
  process.once('SIGTERM', resolve)
  setInterval(() => lives(runner) || resolve(), 1000)
})

try {
  const server = await startTestServer()
  try {
    const run: Run = { url: server.url, template: await makeTemplate(server.url), keeper: process.pid }
    await writeFile(runFile(runner), JSON.stringify(run), { mode: 0o600 })
    await answer(null)
    await ended
    await dropDatabase(server.url, run.template)
  } finally {
    await server.stop()
    await rm(runFile(runner), { force: true })
  }
} catch (error) {
  if (process.connected) await answer(error instanceof Error ? error.message || error.name : String(error))
}
process.exit()
