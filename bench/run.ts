/**
 * `npm run bench [-- --quick]`: this service beside a server written by hand, on one database at the scale of a
 * province, in one run and in turn. It measures and judges nothing: it fails only when it cannot measure.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { legalDay } from '../src/core/clock.ts'
import { loadCriteriaReference } from '../src/modules/criteria/reference.ts'
import { measureDump } from './dumps.ts'
import { fileAtOnce } from './filings-at-once.ts'
import { measure, type Plan } from './measure.ts'
import { makeNation } from './nation.ts'
import { measureRegister } from './national-register.ts'
import { issuer, makePeople, type People, secretKey, tokenMinutes } from './people.ts'
import { makePlace, type Place } from './place.ts'
import { measurePlans } from './plan-progress.ts'
import { type Measured, markdown, table } from './report.ts'
import { checkSame } from './same.ts'
import { type Scenario, scenariosOf } from './scenarios.ts'
import { type Server, startServer } from './servers.ts'
import { measureClosing, measureSaving, openSitting } from './sitting.ts'
import { measureStamps } from './stamps.ts'
import { largestUpload, measureUploads } from './uploads.ts'

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    /** Only scenarios whose name holds this. */
    only: { type: 'string', default: '' },
    /** Each of both servers has so many; one unless a scenario says otherwise. */
    processes: { type: 'string' },
    /** Where both servers leave a CPU profile of the whole run. */
    profile: { type: 'string' },
  },
})

const whole = { sizes: { drafts: 20_000 }, plan: { rounds: 8, seconds: 5, connections: 32 }, filings: 1_000 }
const quick = {
  sizes: { products: 2_000, dossiers: 6_000, drafts: 9_000 },
  plan: { rounds: 3, seconds: 2, connections: 32 },
  filings: 400,
}

async function fill(sizes: typeof whole.sizes): Promise<Place> {
  const bar = process.stdout.isTTY
    ? new SingleBar(
        { format: 'filling the province {bar} {value}/{total} rows', clearOnComplete: true },
        Presets.shades_classic,
      )
    : null
  bar?.start(1, 0)
  return makePlace(sizes, (written, total) => {
    bar?.setTotal(total)
    bar?.update(written)
  }).finally(() => bar?.stop())
}

type Pair = { service: Server; handWritten: Server }

/** Runs `work` with both servers up. */
async function withBoth<Result>(
  { url, dataDir }: Pick<Place, 'url' | 'dataDir'>,
  { jwk }: Pick<People, 'jwk'>,
  everyCore: boolean,
  work: (pair: Pair) => Promise<Result>,
): Promise<Result> {
  const flags = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : []
  const instrument = loadCriteriaReference().inForce(legalDay(new Date().toISOString()))!.code
  const WEB_CONCURRENCY = options.processes ?? String(everyCore ? availableParallelism() : 1)
  const [service, handWritten] = await Promise.all([
    startServer('service', 'src/main.ts', flags, {
      DATABASE_URL: url,
      DATA_DIR: dataDir,
      PORT: '0',
      WEB_CONCURRENCY,
      PUBLIC_URL: issuer,
      SECRET_KEY: secretKey,
      ACCESS_TOKEN_MINUTES: String(tokenMinutes),
      LOG_LEVEL: 'warn',
      MAX_UPLOAD_BYTES: String(largestUpload),
    }),
    startServer('hand-written', 'bench/hand-written/main.ts', flags, {
      DATABASE_URL: url,
      ISSUER: issuer,
      JWK: JSON.stringify(jwk),
      INSTRUMENT: instrument,
      WEB_CONCURRENCY,
    }),
  ])
  return work({ service, handWritten }).finally(() => Promise.all([service.stop(), handWritten.stop()]))
}

/** A session of a council, from the ballots on tablets to its end. */
async function sit(pair: Pair, people: People, rounds: number): Promise<string[]> {
  if (!'session of a council'.includes(options.only)) return []
  console.log('Measuring: session of a council')
  const sitting = await openSitting(pair.service, people)
  return [await measureSaving(pair, sitting, rounds), await measureClosing(pair.service, sitting)]
}

/** What has nothing beside it: a service by hand would promise neither. */
async function measureAlone(service: Server, people: People, databaseUrl: string): Promise<string[]> {
  const wanted = (name: string) => name.includes(options.only)
  return [
    ...(wanted('upload of 100 MiB') ? await measureUploads(service, people.spare) : []),
    ...(wanted('a 500 000-stamp batch made and streamed') ? await measureStamps(service, people.officer) : []),
    ...(wanted('filed and received at once') ? [await fileAtOnce(service, people.atOnce)] : []),
    // Last, as it fills the database up.
    ...(wanted('dump of 100 000 certificates') ? [await measureDump(service, databaseUrl)] : []),
  ]
}

async function compare(
  place: Place,
  people: People,
  { plan, filings }: { plan: Plan; filings: number },
): Promise<{ measured: Measured[]; lines: string[] }> {
  const scenarios = scenariosOf(people, filings).filter(({ name }) => name.includes(options.only))
  const [ofEveryCore, ofOne] = [true, false].map((every) =>
    scenarios.filter((one) => (one.everyCore ?? false) === every),
  )
  const first = await withBoth(place, people, true, (pair) => measureAll(pair, place, ofEveryCore!, plan))
  return withBoth(place, people, false, async (pair) => {
    const measured = [...first, ...(await measureAll(pair, place, ofOne!, plan))]
    const sat = await sit(pair, people, Math.ceil(plan.rounds / 2))
    const lines = [...sat, ...(await measureAlone(pair.service, people, place.url))]
    return { measured: scenarios.map((scenario) => measured.find((one) => one.scenario === scenario)!), lines }
  })
}

async function measureAll(pair: Pair, place: Place, scenarios: readonly Scenario[], plan: Plan): Promise<Measured[]> {
  await checkSame(pair, scenarios, place.url)
  if (scenarios.length > 0) console.log('Both servers answer the same.')
  const measured: Measured[] = []
  for (const scenario of scenarios) {
    console.log(`Measuring: ${scenario.name}`)
    measured.push({ scenario, rounds: await measure(pair, scenario, plan) })
  }
  return measured
}

async function measureProvince({ sizes, ...how }: typeof whole | typeof quick): Promise<string[]> {
  console.log('Filling a database by the sandbox; this takes a minute or two.')
  const place = await fill(sizes)
  try {
    const { measured, lines } = await compare(place, await makePeople(place.url), how)
    if (measured.length > 0) console.log(`\n${table(measured)}\n\n${markdown(measured, place.postgresVersion)}`)
    return lines
  } finally {
    await place.remove()
  }
}

const plansWanted = 'progress of plans'.includes(options.only)
const registerWanted = 'register search with facets, nation'.includes(options.only)

async function measureNation({ plan }: Pick<typeof whole, 'plan'>): Promise<string[]> {
  console.log('Measuring: what grows with the nation')
  const nation = await makeNation()
  try {
    const lines = plansWanted ? await measurePlans(nation) : []
    if (!registerWanted) return lines
    // Of more at once each would wait for the others: the public has two connections for searches.
    const work = { ...plan, rounds: Math.ceil(plan.rounds / 2), connections: 4 }
    const found = await measureRegister(nation, work, (jwk, measured) => withBoth(nation, { jwk }, false, measured))
    return [...lines, ...found]
  } finally {
    await nation.remove()
  }
}

// At the scale of the nation, on a database of its own: alone when nothing else is wanted.
const sized = options.quick ? quick : whole
const nationWanted = plansWanted || registerWanted
const lines = nationWanted && options.only ? [] : await measureProvince(sized)
if (nationWanted) lines.push(...(await measureNation(sized)))
if (lines.length > 0) console.log(`\n${lines.join('\n')}`)
