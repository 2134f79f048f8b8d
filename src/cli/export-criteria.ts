import { legalDay } from '../core/clock.ts'
import { fail } from '../core/problem.ts'
import { loadCriteria } from '../modules/criteria/versions/live-criteria.ts'
import { readContents } from '../modules/criteria/versions/version-store.ts'
import { readWordings } from '../modules/criteria/wording/wording-store.ts'
import { withDatabase } from './local.ts'

type Wanted = { instrument: string; set: number; sha256?: string; wording?: boolean }

/**
 * `ocop export criteria`: the kept JSON of one version, whose SHA-256 is that of the output, or its official wording as
 * `--wording` imports it. Exit status 2 where there is no such version, or no wording of it.
 */
export async function exportCriteria({ instrument, set, sha256, wording }: Wanted, env: NodeJS.ProcessEnv) {
  const text = await withDatabase(env, async ({ database: { db } }) => {
    const criteria = await loadCriteria(db)
    const today = legalDay(new Date().toISOString())
    const version = sha256 === undefined ? criteria.set(instrument, set, today) : criteria.version(sha256)
    if (version?.instrument.code !== instrument || version.source.set !== set)
      return fail('unknown-criteria-set', { instrument, set })
    const which = version.sha256
    if (!wording) return (await readContents(db, [which])).get(which)!
    const texts = (await readWordings(db)).get(which) ?? fail('not-found', { instrument, set, sha256: which })
    return `${JSON.stringify({ instrument, set, sha256: which, texts }, null, 1)}\n`
  })
  process.stdout.write(text)
}
