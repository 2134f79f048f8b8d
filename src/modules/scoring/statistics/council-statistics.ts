import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { Day, Id, optional } from '../../../core/shapes.ts'
import { countBallots } from '../../criteria/ballot.ts'
import { leads, manages } from '../authority.ts'
import { ballotsOf } from '../ballots/set-aside-rules.ts'
import { readCouncil } from '../councils/council-store.ts'
import { boundSet } from '../results/standing.ts'
import { type AgendaItem, agendasFor } from '../sessions/session-store.ts'
import { type JudgedItem, memberStatistics } from './statistics-rules.ts'
import { CouncilStatisticsView } from './statistics-shapes.ts'
import { type FirstBallot, listFirstBallots } from './statistics-store.ts'

export const councilStatistics = action({
  name: 'councilStatistics',
  summary: 'How the members of a council scored beside each other in closed sessions: severity, agreement, outliers',
  kind: 'query',
  roles: ['council-chair', 'council-secretary', 'province-officer', 'ministry-officer'],
  input: z.strictObject({ councilId: Id, from: optional(Day), until: optional(Day) }),
  output: CouncilStatisticsView,
  async run({ db, actor, world }, asked) {
    const council = await readCouncil(db, actor, asked.councilId)
    if (!leads(actor, council.id) && !manages(actor, council)) fail('forbidden', { roles: councilStatistics.roles })
    const ballots = await listFirstBallots(db, asked)
    const agenda = await agendasFor(db, actor, [...new Set(ballots.map(({ sessionId }) => sessionId))])
    const items = judgedItems(world, agenda, ballots)
    const names = new Map(ballots.map(({ accountId, name }) => [accountId, name]))
    const itemOf = ({ sessionId, dossierId }: Place) =>
      agenda.find((item) => item.sessionId === sessionId && item.dossierId === dossierId)!
    return {
      councilId: council.id,
      sessions: new Set(items.map(({ sessionId }) => sessionId)).size,
      dossiers: items.length,
      members: memberStatistics(items).map(({ accountId, outliers, ...statistics }) => ({
        member: { accountId, name: names.get(accountId)! },
        ...statistics,
        outliers: outliers.map((outlier) => {
          const { productCode, productName } = itemOf(outlier)
          return { ...outlier, productCode, productName }
        }),
      })),
    }
  },
})

type Place = { sessionId: string; dossierId: string }
const keyOf = ({ sessionId, dossierId }: Place) => `${sessionId}/${dossierId}`

/** The dossiers that the reader may see of the agendas, each with its ballots counted by the set that it was scored by. */
function judgedItems(
  world: Context['world'],
  agenda: readonly AgendaItem[],
  ballots: readonly FirstBallot[],
): JudgedItem[] {
  const byItem = Map.groupBy(ballots, keyOf)
  return agenda.flatMap((item) => {
    const cast = ballotsOf(item, byItem.get(keyOf(item)) ?? [])
    const [first] = cast
    if (!first) return []
    const { compiled, instrument, source } = boundSet(world, item)
    const counted = countBallots(
      compiled,
      cast.map(({ accountId: member, choices }) => ({ member, choices })),
      [],
    )
    const { sessionId, dossierId } = item
    return {
      ...{ sessionId, dossierId, instrument: instrument.code, setNo: source.set, spreadLimit: first.spreadLimit },
      ballots: cast.map(({ accountId, total, choices }, at) => ({
        ...{ accountId, total, choices },
        points: Object.fromEntries(compiled.criteria.map(({ code }, index) => [code, counted[at]!.points[index]!])),
      })),
    }
  })
}
