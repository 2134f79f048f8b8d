import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { parseDataFile } from '../../../../core/data-file.ts'
import { type RevocationGround, revocationGrounds } from '../../rules.ts'

const Places = z.array(
  z.strictObject({
    instrument: z.string(),
    place: z.string(),
    points: z.record(z.enum(revocationGrounds), z.string()),
  }),
)

const file = 'revocation-grounds.json'
const places = new Map(
  parseDataFile(Places, file, readFileSync(new URL(`../../../../../data/${file}`, import.meta.url))).map(
    (one) => [one.instrument, one] as const,
  ),
)

/** `điểm a khoản 1 Điều 8`: where an instrument names a ground of revocation; null where it is not known to. */
export function groundPlace(instrument: string, ground: RevocationGround): string | null {
  const of = places.get(instrument)
  return of ? `điểm ${of.points[ground]} ${of.place}` : null
}
