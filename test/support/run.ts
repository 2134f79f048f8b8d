import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** One run of tests: its server and the database that each test file gets a copy of. */
export type Run = { url: string; template: string; keeper: number }

/** Where a run is written down. Runs beside each other differ by the process that runs them. */
export const runFile = (runner: number): string => path.join(tmpdir(), `ocop-test-${runner}.json`)

/** The run that a process started, or null. */
export async function runOf(runner: number): Promise<Run | null> {
  const text = await readFile(runFile(runner), 'utf8').catch(() => null)
  return text && JSON.parse(text)
}

/** Starts a server that lives until `runner` has ended or `endRun` is called. */
export async function beginRun(runner: number): Promise<void> {
  const keeper = fileURLToPath(new URL('keeper.ts', import.meta.url))
  // Nothing of the test runner's own loaders and measurements, and a session of its own, so that Ctrl-C leaves it time to clean up.
  const { NODE_OPTIONS: _, ...outer } = process.env
  const env = { ...outer, _TAPJS_PROCESSINFO_COVERAGE_: '0' }
  const child = fork(keeper, [String(runner)], {
    detached: true,
    execArgv: [],
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const [failure] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => ['the keeper ended'])])
  child.unref()
  if (failure) throw new Error(`no database for the tests: ${failure}`)
}

/** Ends a run and waits until its server has stopped. */
export async function endRun(runner: number): Promise<void> {
  const run = await runOf(runner)
  if (!run) return
  process.kill(run.keeper, 'SIGTERM')
  while (await runOf(runner)) await sleep(50)
}
