import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { addDays, type Instant, type LegalDay } from '../../../core/clock.ts'
import { pageInput } from '../../../core/shapes.ts'
import type { World } from '../../../core/world.ts'
import { signers } from '../../certification/issuer.ts'
import { unitName } from '../../units/shapes.ts'
import { ageInDays, colourByAge, colourByDueDay, type DecisionStep, worstOf } from '../rules.ts'
import { type KnownRecogniser, readDecisionQueue } from './decision-queue-store.ts'
import { patience } from './patience.ts'
import { placeAfter, placeCursor } from './queue-cursor.ts'
import { DecisionQueueView } from './queue-shapes.ts'

export const decisionQueue = action({
  name: 'decisionQueue',
  summary: 'Results that wait for my signature: to recognise, or to approve for the ministry',
  kind: 'query',
  roles: signers,
  input: z.strictObject(pageInput),
  output: DecisionQueueView,
  async run({ db, actor, now, today, world }, { first, after }) {
    const { units, periods } = world
    const until = { now, today, soonUntil: addDays(today, periods.dueSoonDays) }
    const waitOf = ({ step, since, dueOn }: { step: DecisionStep; since: Instant; dueOn: LegalDay | null }) => {
      const ageDays = ageInDays(since, now)
      const colour = dueOn === null ? colourByAge(ageDays, patience.decide) : colourByDueDay(dueOn, until)
      return { step, waitingSince: since, ageDays, dueOn, colour }
    }
    const page = { ...placeAfter(after), ...until, limit: first + 1 }
    const { rows, counts } = await readDecisionQueue(db, actor, recognisersOf(world), page)
    const items = rows.slice(0, first)
    const last = items.at(-1)
    return {
      counts: counts.map((one) => {
        const { count, colours } = one
        return { ...waitOf(one), count, colours, colour: worstOf(colours) }
      }),
      items: items.map((row) => ({
        ...{ dossierId: row.id, ...waitOf(row), star: row.star, productCode: row.productCode },
        product: { id: row.productId, name: row.productName, setNo: row.setNo },
        producer: { id: row.producerId, name: row.producerName, kind: row.producerKind },
        commune: unitName(units.named(row.communeCode)),
        province: unitName(units.named(row.provinceCode)),
      })),
      pageInfo: { hasNextPage: rows.length > first, endCursor: last ? placeCursor(last) : null },
    }
  },
})

/** Who signs for which star, where certificates have a term: without one no decision can recognise. */
const recognisersOf = ({ criteria }: Pick<World, 'criteria'>): KnownRecogniser[] =>
  criteria.instruments
    .filter(({ validMonths }) => validMonths !== null)
    .flatMap(({ code: instrument, recognisers }) =>
      recognisers.map(({ star, authority }) => ({ instrument, star, authority })),
    )
