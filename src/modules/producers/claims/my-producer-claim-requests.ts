import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { idBefore, pageFrom } from '../../../core/page.ts'
import { pageInput } from '../../../core/shapes.ts'
import { ClaimRequestPage } from './claim-request-shapes.ts'
import { listOwnRequests } from './claim-request-store.ts'
import { claimRequestView } from './claim-request-view.ts'

export const myProducerClaimRequests = action({
  name: 'myProducerClaimRequests',
  summary: 'My own requests to act for producers and what was decided, the newest first',
  kind: 'query',
  roles: 'account',
  input: z.strictObject(pageInput),
  output: ClaimRequestPage,
  async run({ db, actor, world }, { first, after }) {
    const rows = await listOwnRequests(db, actor, { before: idBefore(after), limit: first + 1 })
    return pageFrom(
      rows.map((row) => claimRequestView(world, row)),
      first,
    )
  },
})
