import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { Id } from '../../../core/shapes.ts'
import { IssuedRevocationNotice } from './notice-shapes.ts'
import { noticeView } from './notice-view.ts'
import { readNotice } from './reach-notice.ts'

/** Asked for the bytes of a notice. Has no door of its own. */
export const issuedNotice = action({
  name: 'issuedNotice',
  summary: 'The files of the notice of a revocation',
  kind: 'query',
  roles: 'account',
  input: z.strictObject({ noticeId: Id }),
  output: IssuedRevocationNotice,
  async run(context, { noticeId }) {
    return noticeView(await readNotice(context, noticeId))
  },
})
