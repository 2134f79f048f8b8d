import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type RevocationGround, revocationGrounds } from '../../certification/rules.ts'

const Instrument = z.strictObject({
  instrument: z.string(),
  number: z.string(),
  inForceFrom: z.iso.date(),
  article: z.string(),
  grounds: z.record(z.enum(revocationGrounds), z.strictObject({ letter: z.string(), text: z.string() })),
})
const File = z.strictObject({ note: z.string(), instruments: z.array(Instrument).min(1) })
const file = new URL('../../../../data/revocation.json', import.meta.url)

/** Wordings of the grounds by instrument (data/revocation.json); throws when the file has another form. */
const { instruments } = File.parse(JSON.parse(readFileSync(file, 'utf8')))

/** A ground in words, and where the instrument says it; an instrument of before the file fixed no such list. */
export function groundIn(
  instrument: string | null,
  ground: RevocationGround,
): { text: string; article: string | null } {
  const known = instruments.find((one) => one.instrument === instrument)
  const { letter, text } = (known ?? instruments.at(-1)!).grounds[ground]
  return { text, article: known ? `điểm ${letter} ${known.article} Quyết định số ${known.number}` : null }
}
