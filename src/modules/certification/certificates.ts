import { z } from 'zod'
import { action } from '../../core/action.ts'
import { idBefore, pageFrom } from '../../core/page.ts'
import { Id, Line, optional, pageInput } from '../../core/shapes.ts'
import { UnitCode } from '../units/shapes.ts'
import { CertificatePage, HeldState } from './shapes.ts'
import { listCertificates } from './store.ts'
import { windowValues } from './verification/renewal-store.ts'
import { renewalWindowOn } from './verification/renewal-window.ts'
import { certificateView } from './views.ts'

export const certificates = action({
  name: 'certificates',
  summary:
    'Certificates within reach, the newest first; search in code, number, product and producer needs no diacritics',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({
    ...pageInput,
    star: optional(z.int().min(3).max(5)),
    state: optional(HeldState),
    unitCode: optional(UnitCode).meta({ description: 'Province or commune of the product' }),
    decisionId: optional(Id).meta({ description: 'The decision that they were issued by' }),
    search: optional(Line(100)),
  }),
  output: CertificatePage,
  async run({ db, actor, today, world }, { first, after, ...filter }) {
    const window = windowValues(renewalWindowOn(world, today))
    const query = { before: idBefore(after), limit: first + 1, today, ...window, ...filter }
    const rows = await listCertificates(db, actor, query)
    return pageFrom(
      rows.map((row) => certificateView(world, today, row)),
      first,
    )
  },
})
