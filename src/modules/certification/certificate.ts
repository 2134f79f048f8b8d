import { z } from 'zod'
import { action } from '../../core/action.ts'
import { Id } from '../../core/shapes.ts'
import { CertificateView } from './shapes.ts'
import { readCertificate } from './store.ts'
import { certificateView } from './views.ts'

export const certificate = action({
  name: 'certificate',
  summary: 'One certificate',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ certificateId: Id }),
  output: CertificateView,
  async run({ db, actor, today, world }, { certificateId }) {
    return certificateView(world, today, await readCertificate(db, actor, certificateId))
  },
})
