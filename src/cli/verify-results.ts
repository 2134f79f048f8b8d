import type { Database } from '../core/db.ts'
import type { CriteriaReference } from '../modules/criteria/reference.ts'
import { loadCriteria } from '../modules/criteria/versions/live-criteria.ts'
import { faultOf, type ResultFault } from '../modules/scoring/results/recompute.ts'
import { keptResults } from '../modules/scoring/results/recompute-store.ts'
import { wrongInput } from './ending.ts'
import { withDatabase } from './local.ts'

export type WrongResult = { sessionId: string; dossierId: string; fault: ResultFault }

const words: Record<ResultFault, string> = {
  'criteria-changed': 'the criteria set is not the one that was scored by',
  'ballot-changed': 'a ballot is not what its hash seals',
  'not-settled': 'the ballots settle no result',
  'result-changed': 'the ballots give another result',
}

/** `ocop verify results`: exit status 2 names every result that its ballots and criteria do not bear out. */
export async function verifyResults(env: NodeJS.ProcessEnv): Promise<void> {
  const counted = await withDatabase(env, async ({ database }) =>
    checkResults(database, await loadCriteria(database.db), ({ sessionId, dossierId, fault }) => {
      process.stderr.write(`ocop: dossier ${dossierId} in session ${sessionId}: ${words[fault]}\n`)
    }),
  )
  if (counted.wrong > 0) process.exitCode = wrongInput
  else process.stdout.write(`Every result is what its ballots say: ${counted.results} results.\n`)
}

/** Computes every stored result again; tells each that is wrong and gives how many there are. */
export async function checkResults(
  { db }: Pick<Database, 'db'>,
  criteria: CriteriaReference,
  tell: (wrong: WrongResult) => void,
): Promise<{ results: number; wrong: number }> {
  let [results, wrong] = [0, 0]
  for await (const kept of keptResults(db)) {
    for (const one of kept) {
      results++
      const fault = faultOf({ criteria }, one)
      if (!fault) continue
      wrong++
      tell({ sessionId: one.result.sessionId, dossierId: one.result.dossierId, fault })
    }
  }
  return { results, wrong }
}
