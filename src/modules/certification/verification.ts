import { z } from 'zod'
import { action } from '../../core/action.ts'
import { firstOf } from '../../core/db.ts'
import { isCode, readCode } from './codes.ts'
import { CertificateCode, VerificationView } from './shapes.ts'
import { readVerification } from './store.ts'
import { verificationView } from './views.ts'

export const verification = action({
  name: 'verification',
  summary: 'Whether a certificate is in force today; a code that no certificate has is answered as unknown',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ code: CertificateCode }),
  output: VerificationView,
  async run({ db, today, world }, { code: typed }) {
    const code = readCode(typed)
    return verificationView(world, code, today, isCode(code) ? firstOf(await readVerification(db, { code })) : null)
  },
})
