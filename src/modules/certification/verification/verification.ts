import { z } from 'zod'
import { action, type Context } from '../../../core/action.ts'
import type { LegalDay } from '../../../core/clock.ts'
import { firstOf } from '../../../core/db.ts'
import { optional, PastDay } from '../../../core/shapes.ts'
import { isCode, readCode } from '../codes.ts'
import { CertificateCode, VerificationView } from '../shapes.ts'
import { readVerification } from '../store.ts'
import { verificationView } from '../views.ts'
import { renewalOn } from './renewal-on.ts'
import { isSealWithdrawn, readSeal } from './seal.ts'

export const verification = action({
  name: 'verification',
  summary:
    'Whether a certificate is in force today, or was on a day; a code that no certificate has, or had then, is answered as unknown',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({
    code: CertificateCode,
    signature: optional(z.string().max(1000)).meta({
      description: 'What follows `?s=` in the QR code. When a good one came and the state cannot be had, that is said',
    }),
    on: optional(PastDay).meta({ description: 'As it was on that day, by what is known today' }),
  }),
  output: VerificationView,
  async run({ db, now, today, world }, { code: typed, signature, on }) {
    const code = readCode(typed)
    const seal = signature === null ? null : readSeal(world.certificateKeys, signature, now)
    const signed = seal?.code === code ? seal : null
    const isKeyWithdrawn = signature !== null && isSealWithdrawn(world.certificateKeys, signature)
    const asked = { code, on: on ?? today, signature: signature === null ? null : { signed, isKeyWithdrawn } }
    if (!isCode(code)) return verificationView(world, asked, null)
    const row = await lookUp({ db, world }, asked, on === null).catch((error: unknown) => {
      if (signed) return 'unavailable' as const
      throw error
    })
    return verificationView(world, asked, row)
  },
})

/** With the re-evaluation that may keep it in force, which is only looked for where it matters. */
async function lookUp(
  { db, world }: Pick<Context, 'db' | 'world'>,
  { code, on }: { code: string; on: LegalDay },
  mayBeKept: boolean,
) {
  const read = async () => firstOf(await readVerification(db, { code }))
  // Whoever asks about a day wants to know, and is not one of a crowd.
  const row = await (mayBeKept ? world.keptCertificates.read(code, read) : read())
  if (!row) return null
  return { ...row, renewal: await renewalOn({ db, world }, { code, expiresOn: row.expiresOn }, on) }
}
