import type { CriteriaReference } from '../../criteria/reference.ts'
import type { RoundOfDossier } from '../../dossiers/rounds/falls-into.ts'
import { noRound } from '../../dossiers/rounds/falls-into.ts'
import { roundOf } from '../../dossiers/rounds/round-calendar.ts'
import type { Rounds } from '../../dossiers/rounds/rounds-reference.ts'
import type { dossierHandovers } from '../../dossiers/tables.ts'
import type { Entry } from './entries.ts'
import type { Officers } from './papers.ts'
import type { Random } from './random.ts'

/** The commune's letter that carries a dossier to the province. */
export const letterOf = ({ id, product }: Entry, forwarded: string) => ({
  letterNumber: `${id.slice(0, 8)}/CV-${product.producer.communeCode}`,
  letterDate: forwarded.slice(0, 10),
})

/** The province's round that the letter falls into; what went on to the ministry has left it. */
export function roundOfEntry({ filing, instrument }: Entry, rounds: Rounds): RoundOfDossier {
  const { forwarded } = filing.steps
  const calendar = rounds.get(instrument)
  if (!forwarded || !calendar || filing.recognition?.star === 5) return noRound
  const round = roundOf(calendar, 'province', forwarded.slice(0, 10), [])
  return round ? { roundCode: round.code, roundCutOffOn: round.cutOffOn, roundFinishOn: round.finishOn } : noRound
}

type Making = { criteria: CriteriaReference; instrument: string; officers: Officers; random: Random }

/** Hand-overs from commune to province, with as many samples as the set asks for. */
export function* handoverRows(
  entries: Iterable<Entry>,
  { criteria, instrument, officers, random }: Making,
): Generator<typeof dossierHandovers.$inferInsert> {
  for (const entry of entries) {
    const { forwarded, acknowledged } = entry.filing.steps
    if (!forwarded) continue
    const samples = criteria.set(instrument, entry.product.setNo)!.source.samples
    yield {
      id: random.id(forwarded),
      dossierId: entry.id,
      level: 'province',
      ...letterOf(entry, forwarded),
      samplesHandedOver: samples,
      sentBy: officers.commune,
      sentAt: forwarded,
      acknowledgedBy: acknowledged ? officers.province : null,
      acknowledgedAt: acknowledged ?? null,
      samplesReceived: acknowledged ? samples : null,
    }
  }
}
