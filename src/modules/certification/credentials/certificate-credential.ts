import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { firstOf } from '../../../core/db.ts'
import { fail } from '../../../core/problem.ts'
import { readCode } from '../codes.ts'
import { CertificateCode, CredentialView } from '../shapes.ts'
import { readVerification } from '../store.ts'
import { renewalOn } from '../verification/renewal-on.ts'
import { verificationView } from '../views.ts'
import { credentialOf } from './credential.ts'
import { signCredential } from './sign-credential.ts'
import { certificateIdOf, keepPosition } from './status-store.ts'

export const certificateCredential = action({
  name: 'certificateCredential',
  summary:
    'A certificate as a W3C Verifiable Credential 2.0, secured as a JWT; whether it still holds is in its status list',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ code: CertificateCode }),
  output: CredentialView,
  async run({ db, now, today, world }, { code: typed }) {
    const code = readCode(typed)
    const certificateId = (await certificateIdOf(db, code)) ?? fail('not-found')
    const row = firstOf(await readVerification(db, { code })) ?? fail('not-found')
    const renewal = await renewalOn({ db, world }, { code, expiresOn: row.expiresOn }, today)
    const { certificate } = verificationView(world, { code, on: today, signature: null }, { ...row, renewal })
    const credential = credentialOf(
      world,
      code,
      certificate ?? fail('not-found'),
      await keepPosition(db, certificateId),
    )
    return { jwt: signCredential(world, credential, now) }
  },
})
