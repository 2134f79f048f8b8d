import type { Context } from '../../../core/action.ts'
import { nation } from '../../../core/actor.ts'
import type { LegalDay } from '../../../core/clock.ts'
import type { DossierLevel } from '../rules.ts'
import type { Dossier } from '../store.ts'
import { roundOf } from './round-calendar.ts'
import { holdRounds, listExtraRounds } from './rounds-store.ts'

/** What a dossier says of its round. */
export type RoundOfDossier = Pick<Dossier, 'roundCode' | 'roundCutOffOn' | 'roundFinishOn'>

export const noRound: RoundOfDossier = { roundCode: null, roundCutOffOn: null, roundFinishOn: null }

/** The round that a dossier falls into by the date of the letter that carries it to a level. */
export async function fallsInto(
  { db, world }: Pick<Context, 'db' | 'world'>,
  { instrument, provinceCode }: Dossier,
  level: DossierLevel,
  letterDate: LegalDay,
): Promise<RoundOfDossier> {
  const calendar = world.rounds.get(instrument ?? '')
  if (!calendar) return noRound
  const unitCode = level === 'province' ? provinceCode : nation
  await holdRounds(db, unitCode, 'to-read')
  const round = roundOf(calendar, level, letterDate, await listExtraRounds(db, unitCode))
  return round ? { roundCode: round.code, roundCutOffOn: round.cutOffOn, roundFinishOn: round.finishOn } : noRound
}
