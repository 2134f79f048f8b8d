import { nation } from '../../../core/actor.ts'
import type { Place } from '../count-rules.ts'

/** The units in which a place lies and those in which it may. */
export function unitsAt({ communes, provinces }: Place): { sure: string[]; maybe: string[] } {
  const among = [communes, provinces]
  const sure = [nation, ...among.filter(({ length }) => length === 1).flat()]
  return { sure, maybe: among.filter(({ length }) => length > 1).flat() }
}
