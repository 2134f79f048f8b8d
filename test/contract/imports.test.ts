import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'

const order = [
  'units',
  'accounts',
  'jobs',
  'calendar',
  'criteria',
  'producers',
  'dossiers',
  'evidence',
  'scoring',
  'forms',
  'documents',
  'advising',
  'certification',
  'central',
  'supervision',
  'traceability',
  'activities',
  'planning',
  'reports',
  'merging',
  'register',
  'desk',
  'map',
  'opendata',
  'edge',
  'exchange',
]
/** Files that hold nothing but decisions over data. */
const pure =
  /(^|\/)rules\.ts$|^src\/modules\/criteria\/(set-check|set-sums|set-walk|compiled-set|ballot|gates|knock-outs|mean|evaluation|json-pointer|wording\/wording-rules|instruments\/instrument-rules)\.ts$|^src\/modules\/calendar\/(deadline|deadline-rules)\.ts$|^src\/modules\/dossiers\/(checks\/(checklist|checking)|custody\/custody|deadlines\/clock-rules|rounds\/round-calendar)\.ts$|^src\/modules\/forms\/self-assessment\.ts$|^src\/modules\/scoring\/(attendance\/attendance-rules|ballots\/(verdict|set-aside)-rules|councils\/council-rules)\.ts$|^src\/modules\/certification\/(recognition|numbers)\.ts$|^src\/modules\/traceability\/(lots\/lot-rules|scans\/scan-rules)\.ts$|^src\/modules\/reports\/(period|forecast)-rules\.ts$|^src\/modules\/planning\/(decimal|percent|indicators\/reported\/report-period|plans\/(revision|check)-rules)\.ts$/
/** Core files without any input or output of their own. */
const pureCore = /^src\/core\/(clock|actor|language|number-template)\.ts$/

type Import = { from: string; to: string; typeOnly: boolean }

const files = globSync('src/**/*.ts').map((file) => file.replaceAll(path.sep, '/'))
const source = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
const imports: Import[] = files.flatMap((from) =>
  [...source.get(from)!.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'/gm)].map(
    ([, type, target]) => ({
      from,
      to: target!.startsWith('.') ? path.posix.join(path.posix.dirname(from), target!) : target!,
      typeOnly: type !== undefined,
    }),
  ),
)
const moduleOf = (file: string) => /^src\/modules\/([^/]+)\//.exec(file)?.[1]
const shown = ({ from, to }: Import) => `${from} → ${to}`

t.test('rules import only rules, and pure parts of the core', async (t) => {
  const wrong = imports.filter(
    ({ from, to, typeOnly }) => pure.test(from) && !typeOnly && !pure.test(to) && !pureCore.test(to),
  )
  t.same(wrong.map(shown), [])
})

t.test('a module imports only modules before it in the order', async (t) => {
  const wrong = imports.filter(({ from, to }) => {
    const [mine, theirs] = [moduleOf(from), moduleOf(to)]
    return mine && theirs && order.indexOf(theirs) > order.indexOf(mine)
  })
  t.same(wrong.map(shown), [])
  t.same(
    [...new Set(files.flatMap((file) => moduleOf(file) ?? []))].filter((name) => !order.includes(name)),
    [],
  )
})

t.test('the core knows no module; only world.ts names the types of what it carries', async (t) => {
  const wrong = imports.filter(
    ({ from, to, typeOnly }) =>
      from.startsWith('src/core/') && moduleOf(to) && !(from === 'src/core/world.ts' && typeOnly),
  )
  t.same(wrong.map(shown), [])
})

t.test('actions do not call actions', async (t) => {
  const isAction = (file: string) => /= action\(\{/.test(source.get(file) ?? '')
  t.same(imports.filter(({ from, to }) => isAction(from) && isAction(to)).map(shown), [])
})

t.test('no file needs itself by way of others', async (t) => {
  const needs = Map.groupBy(
    imports.filter(({ to, typeOnly }) => source.has(to) && !typeOnly),
    ({ from }) => from,
  )
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (file: string, way: readonly string[]) => {
    if (way.includes(file)) return void circles.push([...way.slice(way.indexOf(file)), file].join(' → '))
    if (done.has(file)) return
    for (const { to } of needs.get(file) ?? []) walk(to, [...way, file])
    done.add(file)
  }
  for (const file of files) walk(file, [])
  t.same(circles, [])
})

t.test('only config.ts reads the environment; child processes are handed theirs', async (t) => {
  t.same(
    files.filter(
      (file) => /process\.env/.test(source.get(file)!) && !/src\/(config|main|cli|core\/postgres-user)\.ts$/.test(file),
    ),
    [],
  )
})

t.test('SQL stands in stores, tables and the few parts that look after the database itself', async (t) => {
  const allowed =
    /(store|tables|reach|perform|columns|counters|db|row-reader|shared-connections|migrate)\.ts$|sandbox|verify-audit|stored-answers|src\/(pages\/health|ready-database|core\/fault-line)\.ts$/
  const wrong = files.filter(
    (file) => !allowed.test(file) && /from 'drizzle-orm'|pool\.query\(/.test(source.get(file)!),
  )
  t.same(wrong, [])
})

t.test('no file bears a name that says nothing', async (t) => {
  t.same(
    files.filter((file) => /(utils?|helpers?|service|manager|dto|common)\.ts$/.test(file)),
    [],
  )
})
