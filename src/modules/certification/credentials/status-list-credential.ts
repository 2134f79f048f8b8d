import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { CredentialView } from '../shapes.ts'
import { windowValues } from '../verification/renewal-store.ts'
import { renewalWindowOn } from '../verification/renewal-window.ts'
import { statusListCredential as listAsCredential } from './credential.ts'
import { signCredential } from './sign-credential.ts'
import { endedPlaces } from './status-store.ts'

export const statusListCredential = action({
  name: 'statusListCredential',
  summary: 'Which credentials of certificates are not good any more, as a Bitstring Status List 1.0 secured as a JWT',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ list: z.int().min(1).max(10_000) }),
  output: CredentialView,
  async run({ db, now, today, world }, { list }) {
    const on = { today, ...windowValues(renewalWindowOn(world, today)) }
    const places = (await endedPlaces(db, list, on)) ?? fail('not-found')
    return { jwt: signCredential(world, listAsCredential(world, { list, places, today }), now) }
  },
})
