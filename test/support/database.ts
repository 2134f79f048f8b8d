import type { Test } from 'tap'
import { type Database, openDatabase, serviceRole } from '../../src/core/db.ts'
import { type Run, runOf } from './run.ts'
import { closeToAll, copyTemplate, dropDatabase, urlOf } from './template.ts'

/** A database with its address for the owner, who may do what the service may not. */
export type TestDatabase = Database & { url: string }

async function currentRun(): Promise<Run> {
  const run = await runOf(process.ppid)
  if (!run) throw new Error('tests are run by tap, which starts their server: npx tap FILE')
  return run
}

/** A database of its own for the test file: a copy of the template, opened as the service opens it, dropped at the end. */
export async function testDatabase(t: Pick<Test, 'teardown'>, template?: string): Promise<TestDatabase> {
  const run = await currentRun()
  const name = await copyTemplate(run.url, template ?? run.template)
  const url = urlOf(run.url, name)
  const database = openDatabase({ url, role: serviceRole })
  t.teardown(async () => {
    await database.pool.end()
    await dropDatabase(run.url, name)
  })
  return { ...database, url }
}

/** Ends the use of a database and gives its name, to be the template of others: histories that begin alike. */
export async function frozen({ url }: Pick<TestDatabase, 'url'>): Promise<string> {
  const run = await currentRun()
  const name = new URL(url).pathname.slice(1)
  await closeToAll(run.url, name)
  return name
}
