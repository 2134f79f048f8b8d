import { globSync, readFileSync } from 'node:fs'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import t from 'tap'

const tables = async () => {
  const files = globSync('src/{core,modules/**}/tables.ts')
  const loaded = await Promise.all(files.map((file) => import(`../../${file}`) as Promise<Record<string, unknown>>))
  return Object.assign({}, ...loaded) as Record<string, unknown>
}

type Journal = { entries: { idx: number; tag: string }[] }

t.test('the migrations make exactly the tables that the code declares', async (t) => {
  const { entries } = JSON.parse(readFileSync('migrations/meta/_journal.json', 'utf8')) as Journal
  const last = String(entries.at(-1)!.idx).padStart(4, '0')
  const migrated = JSON.parse(readFileSync(`migrations/meta/${last}_snapshot.json`, 'utf8')) as Parameters<
    typeof generateMigration
  >[0]
  const declared = generateDrizzleJson(await tables(), migrated.id, undefined, 'snake_case')
  t.same(await generateMigration(migrated, declared), [])
})
