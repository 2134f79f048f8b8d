import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Day, Id, pageInput, pageOf } from '../../../core/shapes.ts'
import { recordKinds } from '../../planning/indicators/definition.ts'
import { placesOn } from '../../planning/indicators/places.ts'
import type { RecordFact } from '../../planning/indicators/record-rules.ts'
import { reportPlaces } from '../../planning/indicators/reported/report-tally.ts'
import { UnitName, unitName } from '../../units/shapes.ts'
import { type Answering, type AskedRecords, mapAsked, recordFields, recordsAsked } from './asked.ts'
import { type Behind, pageBehind } from './behind.ts'
import { type RecordPart, recordsOf, reportsOf } from './records-of.ts'
import { type RecordPaper, readPapers, readProductNames } from './records-store.ts'

const Kind = z.enum([...recordKinds, 'report'])

const CountedRecord = z
  .strictObject({
    id: Id,
    recordId: Id.nullable().meta({ description: 'null where it would tell whose figures these are' }),
    kind: Kind,
    tags: z.array(z.string()).meta({ description: 'Form, type, source of money … as indicators tell records apart' }),
    title: z.string().nullable().meta({ description: 'Of documents, fairs and craft villages' }),
    document: z
      .strictObject({ number: z.string(), issuer: z.string(), issuedOn: Day })
      .nullable()
      .meta({ id: 'CountedRecordDocument' }),
    product: z.strictObject({ id: Id, name: z.string() }).nullable().meta({ id: 'CountedProduct' }),
    unit: UnitName.meta({ description: 'Where it was, as it was called then' }),
    fromDay: Day,
    untilDay: Day.nullable(),
    amount: z.number().min(0).meta({ description: 'What it adds to the figure, in its unit of measure' }),
  })
  .meta({ id: 'CountedRecord' })
export type CountedRecord = z.infer<typeof CountedRecord>

export const countedRecords = action({
  name: 'countedRecords',
  summary:
    'The records behind a figure of training, fairs, chains, stamps, reports of units and the like, the newest first: their amounts add up to it',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ ...recordFields, ...pageInput }),
  output: pageOf(CountedRecord, 'CountedRecordPage'),
  run: async (context, { first, after, ...asked }) =>
    pageBehind(await recordsBehind(context, asked), { first, after: after ?? null }),
})

export async function recordsBehind(context: Answering, asked: AskedRecords): Promise<Behind<CountedRecord>> {
  const { db, world } = context
  const measure = await recordsAsked(context, asked)
  const places = placesOn(world.units, mapAsked(context, asked))
  const { records } = await world.registryFacts.facts()
  const told = reportPlaces(places)
  const parts =
    measure.count.what === 'reported'
      ? reportsOf(measure, asked.unitCode, factsIn(records), told)
      : recordsOf(measure, asked.unitCode, factsIn(records), told.placeOf)
  const byId = new Map(parts.map((part) => [part.id, part]))
  return {
    ids: parts.map(({ id }) => id),
    sum: Number(parts.reduce((sum, { thousandths }) => sum + thousandths, 0n)) / 1000,
    async read(ids) {
      const some = ids.map((id) => byId.get(id)!)
      const [papers, names] = [
        await readPapers(
          db,
          some.flatMap(({ recordId }) => recordId ?? []),
        ),
        await readProductNames(
          db,
          some.flatMap(({ productId }) => productId ?? []),
        ),
      ]
      return some.map((part) => ({
        ...shown(part, papers.get(part.recordId ?? '')),
        product: part.productId === null ? null : { id: part.productId, name: names.get(part.productId) ?? '' },
        unit: unitName(world.units.on(part.fromDay).named(part.unitCode)),
      }))
    },
  }
}

function* factsIn(records: Iterable<readonly RecordFact[]>): Generator<RecordFact> {
  for (const facts of records) yield* facts
}

/** Officers word titles freely: shown are those of what is public by itself, since others may name people (law.md §10). */
const entitled: readonly string[] = ['policy-document', 'trade-fair', 'craft-village'] satisfies z.infer<typeof Kind>[]

function shown({ id, recordId, kind, tags, fromDay, untilDay, thousandths }: RecordPart, paper?: RecordPaper) {
  const { title = null, number = null, issuer = null, issuedOn = null } = paper ?? {}
  return {
    ...{ id, recordId, kind: Kind.parse(kind), tags: [...tags], fromDay, untilDay },
    title: entitled.includes(kind) ? title : null,
    document: number === null || issuer === null || issuedOn === null ? null : { number, issuer, issuedOn },
    amount: Number(thousandths) / 1000,
  }
}
