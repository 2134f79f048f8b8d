import { Presets, SingleBar } from 'cli-progress'
import { Command } from 'commander'
import { pino } from 'pino'
import { type Config, readConfig } from '../src/config.ts'
import { legalDay, yearOf } from '../src/core/clock.ts'
import { faultLine } from '../src/core/fault-line.ts'
import { loadCriteriaReference } from '../src/modules/criteria/reference.ts'
import { type Begun, stop } from '../src/start.ts'
import { administratorOf } from './demo/administrator.ts'
import { communes, council, makers } from './demo/cast.ts'
import { type Client, clientOf, inTurn, type Who } from './demo/client.ts'
import { bringDossiers } from './demo/dossiers.ts'
import { peopleMaker } from './demo/people.ts'
import { serviceAt } from './demo/service.ts'
import { holdSession } from './demo/session.ts'

const province = '20'
const planTitle = 'Kế hoạch thực hiện Chương trình OCOP năm'

/** One line a step on paper, a moving bar on a terminal. */
function progress(total: number) {
  const bar = process.stderr.isTTY
    ? new SingleBar({ format: '{bar} {value}/{total} {what}' }, Presets.shades_classic)
    : null
  bar?.start(total, 0, { what: '' })
  return {
    step: (what: string) => bar?.increment({ what }),
    end: () => bar?.stop(),
  }
}

async function walk(client: Client, administrator: Who): Promise<void> {
  const { send } = client
  const criteria = loadCriteriaReference()
  const total = makers.flatMap(({ goods }) => goods).length
  const { step, end } = progress(2 * total)

  const rows = communes.map(([code, name]) => ({
    code,
    name,
    kind: name.startsWith('Phường') ? 'ward' : 'commune',
    provinceCode: province,
  }))
  await send('POST', '/v1/units/imports', administrator, { rows })
  const person = peopleMaker(client, administrator)
  const officer = await person('Cán bộ OCOP tỉnh Lạng Sơn', 'ocop@langson.demo', {
    role: 'province-officer',
    unitCode: province,
  })
  const today = await dayOf(client, officer)
  const year = yearOf(today)
  const chairman = await person('Chủ tịch UBND tỉnh', 'chutich@langson.demo', {
    role: 'province-chairman',
    unitCode: province,
  })
  const communeOfficers = await inTurn(
    communes,
    2,
    async ([code, name]) =>
      [
        code,
        await person(`Cán bộ ${name}`, `xa${code}@langson.demo`, { role: 'commune-officer', unitCode: code }),
      ] as const,
  )
  const producers = await inTurn(
    makers,
    2,
    async ({ name, head }, at) => [name, await person(head, `chuthe${at + 1}@langson.demo`)] as const,
  )
  const members = await inTurn(council, 2, ({ name }, at) => person(name, `hoidong${at + 1}@langson.demo`))

  const plan = {
    unitCode: province,
    number: `01/KH-UBND-${year}`,
    title: `${planTitle} ${year}`,
    issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn',
    issuedOn: `${year}-01-05`,
    fromYear: year,
    untilYear: year,
    targets: [
      {
        indicator: 'products-recognised',
        unitCode: province,
        fromYear: year,
        untilYear: year,
        kind: 'at-least',
        value: 15,
      },
    ],
  }
  const { id: planId } = await send('POST', '/v1/plans', officer, plan, { key: 'plan' })
  await send('POST', `/v1/plans/${planId}/approvals`, chairman, {}, { key: 'plan-approval', version: 1 })

  const offices = { producers: new Map(producers), communes: new Map(communeOfficers), province: officer }
  const setOf = (setNo: number) => criteria.set('26-2026', setNo)!
  const entries = await bringDossiers(client, offices, setOf, today, step)

  const setUp = {
    unitCode: province,
    name: `Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Lạng Sơn năm ${year}`,
    decisionNumber: `200/QĐ-UBND-${year}`,
    decisionDate: today,
  }
  const { id: councilId } = await send('POST', '/v1/councils', officer, setUp, { key: 'council' })
  for (const [seat, { position, organisation }] of council.entries()) {
    await send(
      'POST',
      `/v1/councils/${councilId}/members`,
      officer,
      { accountId: members[seat]!.id, position, organisation, votes: true },
      { key: `member-${seat}` },
    )
  }
  const held = await holdSession(client, criteria, councilId, members, entries, today, step)

  const decision = {
    unitCode: province,
    number: '1234/QĐ-UBND',
    signedOn: today,
    signerTitle: 'Chủ tịch Ủy ban nhân dân tỉnh',
    items: entries.map(({ dossierId }) => ({ dossierId })),
  }
  await send('POST', '/v1/decisions', chairman, decision, { key: 'decision' })
  end()
  await tell(client, officer, { year, planId, held, first: entries[0]!.dossierId })
}

type Plans = { items: { title: string; createdAt: string }[] }

/** The day on which the case plays: a repeated run goes on with that of the first, so that it says the same. */
async function dayOf({ send }: Client, officer: Who): Promise<string> {
  const { items } = await send<Plans>('GET', '/v1/plans?first=100', officer)
  const begun = items.find(({ title }) => title.startsWith(planTitle))
  return legalDay(begun?.createdAt ?? new Date().toISOString())
}

type Told = { year: number; planId: string; held: { secondRounds: string[]; verdicts: string[] }; first: string }
type Progress = { items: { actual: { shown: string }; target: { value: number }; percent: { shown: string } | null }[] }
type Certificates = {
  items: { dossierId: string; product: { name: string }; star: number; number: string; code: string }[]
  pageInfo: { endCursor: string; hasNextPage: boolean }
}

/** Says what happened, from what the service answers now. */
async function tell({ send, url }: Client, officer: Who, { year, planId, held, first }: Told): Promise<void> {
  const certificates: Certificates['items'] = []
  for (let after = ''; ; ) {
    const page: Certificates = await send('GET', `/v1/certificates?first=100${after}`, officer)
    certificates.push(...page.items)
    if (!page.pageInfo.hasNextPage) break
    after = `&after=${page.pageInfo.endCursor}`
  }
  const { items } = await send<Progress>('GET', `/v1/plans/${planId}/progress`, officer)
  const target = items[0]!
  const shown = certificates.find(({ dossierId }) => dossierId === first)!
  const stars = (star: number) => certificates.filter((certificate) => certificate.star === star).length
  const address = `${url}/v/${shown.code}`
  const page = await fetch(address)
  const { state } = await send<{ state: string }>('GET', `/v1/certificates/${shown.code}/verification`, null)
  console.log(`
Lạng Sơn ${year}, under Quyết định 26/2026/QĐ-TTg
  dossiers filed, assessed by their commune, reviewed and scored: ${certificates.length}
  scored again because ballots lay too far apart: ${held.secondRounds.join(', ') || 'none'}
  minimums settled by the council: ${held.verdicts.join(', ') || 'none'}
  certificates: ${stars(4)} with 4 stars, ${stars(3)} with 3 stars
  ${shown.product.name}: ${shown.star} stars, certificate ${shown.number}
  plan: ${target.target.value} products; recognised: ${target.actual.shown}; ${target.percent?.shown} of plan
  report: ${url}/reports/${province}?year=${year}
  verification: ${address}  (opened: ${page.status}, ${state})`)
}

async function run(config: Config, asked: string): Promise<void> {
  const logger = pino({ level: 'warn' }, pino.destination(2))
  const begun: Begun = []
  try {
    const url = await serviceAt(asked, config, logger, begun)
    const client = clientOf(url)
    await walk(client, await administratorOf(client, config, logger, process.env))
  } finally {
    await stop(begun)
  }
}

const command = new Command('demo')
  .description('Walks a real case from end to end, against a running service or one of its own')
  .option('--url <address>', 'of the service; without it as PUBLIC_URL, HOST and PORT say')
  .parse()

try {
  const config = readConfig(process.env)
  await run(config, command.opts<{ url?: string }>().url ?? config.publicUrl)
} catch (error) {
  console.error(`demo: ${faultLine(error)}`)
  process.exitCode = 1
}
