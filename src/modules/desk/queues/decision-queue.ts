import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { addDays, type Instant, type LegalDay } from '../../../core/clock.ts'
import { pageInput } from '../../../core/shapes.ts'
import type { World } from '../../../core/world.ts'
import { signers } from '../../certification/issuer.ts'
import { instrumentOn } from '../../certification/rules.ts'
import { windowValues } from '../../certification/verification/renewal-store.ts'
import { renewalWindowOn } from '../../certification/verification/renewal-window.ts'
import { unitName } from '../../units/shapes.ts'
import { ageInDays, colourByAge, colourByDueDay, type DecisionStep, worstOf } from '../rules.ts'
import { type DecisionQueueRow, type KnownSigners, readDecisionQueue } from './decision-queue-store.ts'
import { patience } from './patience.ts'
import { placeAfter, placeCursor } from './queue-cursor.ts'
import { DecisionQueueView } from './queue-shapes.ts'

export const decisionQueue = action({
  name: 'decisionQueue',
  summary:
    'What waits for my signature: results to recognise or to approve for the ministry, findings for which certificates are to be revoked',
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
    const window = windowValues(renewalWindowOn(world, today))
    const page = { ...placeAfter(after), ...until, ...window, limit: first + 1 }
    const { rows, counts } = await readDecisionQueue(db, actor, signersOf(world, today), page)
    const items = rows.slice(0, first)
    const last = items.at(-1)
    return {
      counts: counts.map((one) => {
        const { count, colours } = one
        return { ...waitOf(one), count, colours, colour: worstOf(colours) }
      }),
      items: items.map((row) => ({
        ...{ dossierId: row.dossierId, revocationCase: caseOf(row) },
        ...{ ...waitOf(row), star: row.star, productCode: row.productCode },
        product: { id: row.productId, name: row.productName, setNo: row.setNo },
        producer: { id: row.producerId, name: row.producerName, kind: row.producerKind },
        commune: unitName(units.named(row.communeCode)),
        province: unitName(units.named(row.provinceCode)),
      })),
      pageInfo: { hasNextPage: rows.length > first, endCursor: last ? placeCursor(last) : null },
    }
  },
})

const caseOf = ({ caseId, ground, foundOn, confirmed, certificate }: DecisionQueueRow) =>
  caseId === null ? null : { id: caseId, ground: ground!, foundOn: foundOn!, confirmed, certificate: certificate! }

/**
 * Who signs for which star: under the instrument of a result, where certificates have a term, since without one no decision
 * can recognise; and under the one in force today, by which certificates are revoked (Điều 8).
 */
const signersOf = ({ criteria }: Pick<World, 'criteria'>, today: LegalDay): KnownSigners => ({
  recognisers: criteria.instruments
    .filter(({ validMonths }) => validMonths !== null)
    .flatMap(({ code: instrument, recognisers }) =>
      recognisers.map(({ star, authority }) => ({ instrument, star, authority })),
    ),
  revokers: [...(instrumentOn(criteria.instruments, today)?.recognisers ?? [])],
})
