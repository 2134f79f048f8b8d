import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { idBefore, pageFrom } from '../../../core/page.ts'
import { pageInput } from '../../../core/shapes.ts'
import { ClaimRequestPage } from './claim-request-shapes.ts'
import { listOpenRequests } from './claim-request-store.ts'
import { claimRequestView } from './claim-request-view.ts'

export const producerClaimRequests = action({
  name: 'producerClaimRequests',
  summary: 'Requests to act for producers that wait for a decision of my commune, the newest first',
  kind: 'query',
  roles: ['commune-officer'],
  input: z.strictObject(pageInput),
  output: ClaimRequestPage,
  async run({ db, actor, world }, { first, after }) {
    const rows = await listOpenRequests(db, actor, { before: idBefore(after), limit: first + 1 })
    return pageFrom(
      rows.map((row) => claimRequestView(world, row)),
      first,
    )
  },
})
