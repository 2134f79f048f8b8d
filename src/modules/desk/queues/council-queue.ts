import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { judgingRoles } from '../../../core/actor.ts'
import { addDays, type Instant, type LegalDay } from '../../../core/clock.ts'
import { pageInput } from '../../../core/shapes.ts'
import type { World } from '../../../core/world.ts'
import { unitName } from '../../units/shapes.ts'
import { ageInDays, type CouncilStep, colourByDueDay, worstOf } from '../rules.ts'
import { type CouncilQueueRow, readCouncilQueue } from './council-queue-store.ts'
import { CouncilQueueView } from './queue-shapes.ts'
import { sessionCursor, sessionPlaceAfter } from './session-cursor.ts'

export const councilQueue = action({
  name: 'councilQueue',
  summary:
    'What waits for me in my councils: ballots that I owe, and for who leads sessions to open, conclude and close',
  kind: 'query',
  roles: judgingRoles,
  input: z.strictObject(pageInput),
  output: CouncilQueueView,
  async run({ db, actor, now, today, world: { periods, units } }, { first, after }) {
    const until = { today, soonUntil: addDays(today, periods.dueSoonDays) }
    const waitOf = ({ step, since, heldOn }: { step: CouncilStep; since: Instant; heldOn: LegalDay }) => ({
      ...{ step, heldOn, waitingSince: since, ageDays: ageInDays(since, now) },
      colour: colourByDueDay(heldOn, until),
    })
    const page = { ...sessionPlaceAfter(after), ...until, limit: first + 1 }
    const { rows, counts } = await readCouncilQueue(db, actor, page)
    const items = rows.slice(0, first)
    const last = items.at(-1)
    return {
      counts: counts.map((one) => {
        const { count, colours } = one
        return { ...waitOf(one), count, colours, colour: worstOf(colours) }
      }),
      items: items.map((row) => ({
        ...waitOf(row),
        ...{ sessionId: row.sessionId, council: councilName(units, row), dossier: dossierOf(row) },
      })),
      pageInfo: { hasNextPage: rows.length > first, endCursor: last ? sessionCursor(last) : null },
    }
  },
})

const councilName = (
  units: World['units'],
  { councilId: id, councilName: name, level, unitCode }: CouncilQueueRow,
) => ({
  ...{ id, name, level },
  unit: unitName(units.named(unitCode)),
})

const dossierOf = ({ dossierId, productCode, productName, setNo, producerName, round }: CouncilQueueRow) =>
  dossierId === null ? null : { id: dossierId, productCode, productName, setNo, producerName, round: round! }
