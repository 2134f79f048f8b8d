import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { firstOf } from '../../../core/db.ts'
import { optional } from '../../../core/shapes.ts'
import { isCode, readCode } from '../codes.ts'
import { CertificateCode, VerificationView } from '../shapes.ts'
import { readVerification } from '../store.ts'
import { verificationView } from '../views.ts'
import { readSeal } from './seal.ts'

export const verification = action({
  name: 'verification',
  summary: 'Whether a certificate is in force today; a code that no certificate has is answered as unknown',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({
    code: CertificateCode,
    signature: optional(z.string().max(1000)).meta({
      description: 'What follows `?s=` in the QR code. When a good one came and the state cannot be had, that is said',
    }),
  }),
  output: VerificationView,
  async run({ db, now, today, world }, { code: typed, signature }) {
    const code = readCode(typed)
    const seal = signature === null ? null : readSeal(world.certificateKeys, signature, now)
    const signed = seal?.code === code ? seal : null
    const asked = { code, today, signature: signature === null ? null : { good: signed !== null, signed } }
    if (!isCode(code)) return verificationView(world, asked, null)
    const rows = await readVerification(db, { code }).catch((error: unknown) => {
      if (signed) return null
      throw error
    })
    return verificationView(world, asked, rows === null ? 'unavailable' : firstOf(rows))
  },
})
