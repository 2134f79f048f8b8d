import { getTableName } from 'drizzle-orm'
import pg from 'pg'
import { serviceRole } from '../../core/db.ts'
import type { StoredFile } from '../../core/file-store.ts'
import { loadPeriods } from '../calendar/periods.ts'
import { loadCalendars } from '../calendar/reference.ts'
import { loadCriteriaReference } from '../criteria/reference.ts'
import { loadChecklists } from '../dossiers/checks/reference.ts'
import { loadRounds } from '../dossiers/rounds/rounds-reference.ts'
import { copyRows } from './sandbox/copy.ts'
import { checkOptions, type SandboxOptions } from './sandbox/options.ts'
import { provinceOf } from './sandbox/province.ts'
import { announceUnits, calendarOf, communesOf, scheduleOpenReturns, stateOf } from './sandbox-store.ts'

export { defaultSandbox, type SandboxOptions } from './sandbox/options.ts'

/** Told as rows are written: how many so far and how many in all. */
export type OnProgress = (written: number, total: number) => void

/** What the law says, as the data files have it, and a file that the store holds: every evidence row shows it. */
export const sandboxReference = (paper: StoredFile) => ({
  criteria: loadCriteriaReference(),
  checklists: loadChecklists(),
  rounds: loadRounds(),
  periods: loadPeriods(),
  calendars: loadCalendars(),
  paper,
})
export type SandboxReference = ReturnType<typeof sandboxReference>

/**
 * Fills an empty database with a province at scale, invented from a seed: producers, products, dossiers with their
 * papers, findings, returns, hand-overs and deadlines, decisions and certificates over the years. One transaction: a run that is broken off leaves nothing.
 * Gives the number of rows by table. Throws an `Error` of one line when there are dossiers already.
 */
export async function fillSandbox(
  url: string,
  options: SandboxOptions,
  reference: SandboxReference,
  onProgress: OnProgress = () => {},
): Promise<Map<string, number>> {
  checkOptions(options, reference.criteria)
  // Not through the pool: it pipelines statements, which COPY must not be.
  const session = `-c timezone=UTC -c role=${serviceRole}`
  const client = new pg.Client({ connectionString: url, options: session, application_name: 'ocop sandbox' })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('begin')
    await checkUnused(client, options)
    const written = await writeProvince(client, options, reference, onProgress)
    await scheduleOpenReturns(client, options.until)
    await announceUnits(client)
    await client.query('commit')
    return written
  } finally {
    await client.end()
  }
}

async function checkUnused(client: pg.Client, { province }: SandboxOptions): Promise<void> {
  const { known, used } = await stateOf(client, province)
  if (!known) throw new Error(`there is no province ${province}`)
  if (used) throw new Error('the database has dossiers already: the sandbox only fills an empty one')
}

async function writeProvince(
  client: pg.Client,
  options: SandboxOptions,
  reference: SandboxReference,
  onProgress: OnProgress,
): Promise<Map<string, number>> {
  const communes = await communesOf(client, options.province, options.until)
  const calendar = await calendarOf(client, reference.calendars, options.province)
  const tables = provinceOf(options, communes, { ...reference, calendar })
  const total = tables.reduce((sum, { count }) => sum + count, 0)
  const written = new Map<string, number>()
  let done = 0
  for (const { table, rows } of tables) {
    const rowCount = await copyRows(client, table, rows() as never, (count) => {
      done += count
      onProgress(done, total)
    })
    written.set(getTableName(table), rowCount)
  }
  return written
}
